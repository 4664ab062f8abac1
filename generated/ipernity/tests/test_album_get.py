# Generated from methods/ipernity/album.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.album.get.spec
    assert spec.name == "album.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "AlbumNotFound"}
    assert spec.parameters == (
        Parameter("album_id", type="id", required=True),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.album.get(album_id="10551", thumbsize="75x")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/album.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "10551",
        "thumbsize": "75x",
        "api_sig": "d3a3276055fc003a324689f1a1c987b5",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.album.get(album_id="10551")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/album.get/json"
    assert server.request.query == {"api_key": "example-key", "album_id": "10551"}
    assert server.request.form == {}


def test_get_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.get(album_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.get", album_id="10551", unheard_of="1")
    assert server.is_silent


def test_get_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.album.get(album_id="10551", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.album.get(album_id="10551", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "album_id": "10551",
            "title": "My very first album",
            "link": "http://www.ipernity.com/doc/1/album/10551",
            "thumbsize": "75x",
            "description": "With my very best films",
            "dates": {"created_at": 1218038768, "comment_at": 0},
            "count": {
                "docs": 2,
                "visits": 0,
                "faves": 0,
                "comments": 0,
                "public": 1,
                "friend": 0,
                "family": 1,
                "ff": 0,
            },
            "cover": {
                "doc_id": "395574",
                "url": "http://u1.ipernity.com/2/55/74/395574.a1dccd50.75x.jpg",
                "w": 75,
                "h": 75,
            },
            "can": {"fave": True, "comment": True, "add_doc": True},
            "permissions": {"comment": 3},
            "you": {"isfave": False, "visits": 1, "last_visit_at": 1218039770},
        },
    }
    server.answer(came)
    answer = member.album.get(album_id="10551")
    check(
        answer.album,
        album_id="10551",
        title="My very first album",
        link="http://www.ipernity.com/doc/1/album/10551",
        thumbsize="75x",
        description="With my very best films",
    )
    check(
        answer.album.dates,
        created_at=datetime(2008, 8, 6, 16, 6, 8, tzinfo=UTC),
        comment_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
    )
    check(answer.album.count, docs=2, visits=0, faves=0, comments=0, public=1, friend=0, family=1, ff=0)
    check(answer.album.cover, doc_id="395574", url="http://u1.ipernity.com/2/55/74/395574.a1dccd50.75x.jpg", w=75, h=75)
    check(answer.album.can, fave=True, comment=True, add_doc=True)
    check(answer.album.permissions, comment=3)
    check(answer.album.you, isfave=False, visits=1, last_visit_at=datetime(2008, 8, 6, 16, 22, 50, tzinfo=UTC))
    assert kinds(type(answer)) == {"album": "record AlbumDetails"}


def test_get_raises_album_not_found(member, server):
    server.fail("1", "Album not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.get(album_id="10551")
    assert type(caught.value) is errors.AlbumNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Album not found")
    assert caught.value.method == "album.get"
