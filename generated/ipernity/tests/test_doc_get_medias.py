# Generated from methods/ipernity/doc.getMedias.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_medias_tells_its_facts(member):
    spec = member.doc.get_medias.spec
    assert spec.name == "doc.getMedias"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (Parameter("doc_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_medias_sends_every_parameter(member, server):
    member.doc.get_medias(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getMedias/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "api_sig": "13a0fa0eb623a81236f51edbe3262ccf",
    }
    assert server.request.form == {}


def test_get_medias_works_without_a_token(visitor, server):
    visitor.doc.get_medias(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getMedias/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "12345"}
    assert server.request.form == {}


def test_get_medias_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_medias(doc_id=None)
    assert server.is_silent


def test_get_medias_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getMedias", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_medias_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "thumbs": {
            "thumb": [
                {"label": "75x", "url": "http://u1.ipernity.com/1/00/01/12345.d5ea56eb.75x.jpg", "w": 75, "h": 75},
                {
                    "label": "1024",
                    "url": "http://u1.ipernity.com/1/00/01/12345.5dae5623.1024.jpg",
                    "w": 1024,
                    "h": 900,
                    "secret": "5dae5623",
                },
            ],
        },
        "medias": {
            "media": [
                {
                    "label": "ipod",
                    "ext": "mp4",
                    "w": 480,
                    "h": 272,
                    "lenght": 120,
                    "url": "http://u1.ipernity.com/1/00/01/12345.5dae5623.ipod.mp4",
                },
                {
                    "label": "hd",
                    "ext": "mp4",
                    "w": 1920,
                    "h": 1080,
                    "lenght": 120,
                    "url": "http://u1.ipernity.com/1/00/01/12345.5dae5623.hd.mp4",
                },
            ],
        },
        "players": {
            "player": [
                {
                    "label": "flv",
                    "type": "flash",
                    "w": 480,
                    "h": 360,
                    "url": "http://www.ipernity.com/mp/12345.ac67de87.flv.swf",
                },
            ],
        },
        "original": {
            "url": "http://u1.ipernity.com/1/00/01/12345.253ade85.mpg",
            "ext": "mpg",
            "filename": "my car.mpg",
            "bytes": 585654,
            "w": 1024,
            "h": 900,
            "length": 120,
        },
    }
    server.answer(came)
    answer = member.doc.get_medias(doc_id="12345")
    check(answer.thumbs.thumb[0], label="75x", url="http://u1.ipernity.com/1/00/01/12345.d5ea56eb.75x.jpg", w=75, h=75)
    check(
        answer.thumbs.thumb[1],
        label="1024",
        url="http://u1.ipernity.com/1/00/01/12345.5dae5623.1024.jpg",
        w=1024,
        h=900,
        secret="5dae5623",
    )
    check(
        answer.medias.media[0],
        label="ipod",
        ext="mp4",
        w=480,
        h=272,
        lenght=120,
        url="http://u1.ipernity.com/1/00/01/12345.5dae5623.ipod.mp4",
    )
    check(
        answer.medias.media[1],
        label="hd",
        ext="mp4",
        w=1920,
        h=1080,
        lenght=120,
        url="http://u1.ipernity.com/1/00/01/12345.5dae5623.hd.mp4",
    )
    check(
        answer.players.player[0],
        label="flv",
        type="flash",
        w=480,
        h=360,
        url="http://www.ipernity.com/mp/12345.ac67de87.flv.swf",
    )
    check(
        answer.original,
        url="http://u1.ipernity.com/1/00/01/12345.253ade85.mpg",
        ext="mpg",
        filename="my car.mpg",
        bytes=585654,
        w=1024,
        h=900,
        length=120,
    )
    assert kinds(type(answer)) == {
        "thumbs": "record DocGetMediasThumbs or None",
        "medias": "record Medias or None",
        "players": "record DocGetMediasPlayers or None",
        "original": "record Original or None",
    }
    assert kinds(type(answer).thumbs.item) == {"thumb": "list of record Thumb"}
    assert kinds(type(answer).players.item) == {"player": "list of record DocGetMediasPlayersPlayer"}
    assert kinds(type(answer).players.item.player.item) == {
        "label": "enum",
        "type": "string",
        "w": "integer",
        "h": "integer",
        "url": "url",
    }


def test_get_medias_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.get_medias(doc_id="12345")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.getMedias"
