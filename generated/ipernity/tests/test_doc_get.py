# Generated from methods/ipernity/doc.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.doc.get.spec
    assert spec.name == "doc.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("tags", "notes", "geo", "md5")),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.doc.get(doc_id="12345", extra=["tags", "notes"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "extra": "tags,notes",
        "api_sig": "33c47dab79a4ba38a1ee5a0ddf954757",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.doc.get(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.get/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "12345"}
    assert server.request.form == {}


def test_get_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get(doc_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.get", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_checks_extra(member, server):
    for extra in ("tags", "notes", "geo", "md5"):
        member.doc.get(doc_id="12345", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.doc.get(doc_id="12345", extra=wrong)
    assert len(server.requests) == 4


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "doc": {
            "doc_id": "12345",
            "media": "video",
            "license": "1",
            "rotation": 0,
            "title": "This is my first car",
            "safety": 1,
            "link": "http://www.ipernity.com/doc/christophe/12345",
            "icon": "https://example.org/icon/8",
            "md5": "161f537783fef3c1fd755d551123a419",
            "owner": {"user_id": "123", "username": "Christophe", "realname": ""},
            "description": "It's an AUTOBIANCHI Abart",
            "dates": {
                "posted_at": 1203605781,
                "created": "2008-01-03 11:22:00",
                "replaced_at": 1203605881,
                "modified_at": 1203683781,
                "comment_at": 1203685781,
            },
            "visibility": {"ispublic": True, "isfriend": False, "isfamily": False, "share": 5},
            "permissions": {"comment": 3, "tag": 3, "tagme": 3},
            "share": {"url": "https://example.org/url/15"},
            "count": {
                "visits": 96,
                "faves": 5,
                "comments": 15,
                "notes": 2,
                "tags": 5,
                "albums": 1,
                "groups": 0,
                "last_visit": 1203683781,
            },
            "can": {
                "fave": True,
                "comment": True,
                "tag": True,
                "tagme": True,
                "zoom": True,
                "download": False,
                "print": False,
            },
            "you": {"isfave": True, "visits": 2, "last_visit_at": 1203608781},
            "thumbs": {
                "thumb": [
                    {"label": "75x", "url": "http://u1.ipernity.com/1/00/01/12345.d5ea56eb.75x.jpg", "w": 75, "h": 75},
                    {
                        "label": "240",
                        "url": "http://u1.ipernity.com/1/00/01/12345.d5ea56eb.240.jpg",
                        "w": 240,
                        "h": 120,
                    },
                ],
            },
            "medias": {
                "media": [
                    {
                        "label": "mp4",
                        "ext": "mp4",
                        "w": 480,
                        "h": 360,
                        "lenght": 120,
                        "url": "http://u1.ipernity.com/1/00/01/12345.5dae5623.mp4",
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
            "geo": {"lat": 48.85, "lng": 2.35, "loc_id": "234", "location": "Paris"},
            "tags": {
                "total": 2,
                "tag": [
                    {"type": "keyword", "id": "125652", "tag": "car!", "user_id": "123"},
                    {"type": "member", "id": "877890", "tag": "David", "user_id": "123"},
                ],
            },
            "notes": {
                "total": 1,
                "note": [
                    {
                        "note_id": "13",
                        "user_id": "586586",
                        "username": "Fred",
                        "x": 40,
                        "y": 50,
                        "w": 100,
                        "h": 110,
                        "content": "I love the painting",
                    },
                ],
            },
        },
    }
    server.answer(came)
    answer = member.doc.get(doc_id="12345")
    check(
        answer.doc,
        doc_id="12345",
        media="video",
        license="1",
        rotation=0,
        title="This is my first car",
        safety=1,
        link="http://www.ipernity.com/doc/christophe/12345",
        icon="https://example.org/icon/8",
        md5="161f537783fef3c1fd755d551123a419",
        description="It's an AUTOBIANCHI Abart",
    )
    check(answer.doc.owner, user_id="123", username="Christophe", realname="")
    check(
        answer.doc.dates,
        posted_at=datetime(2008, 2, 21, 14, 56, 21, tzinfo=UTC),
        created=datetime(2008, 1, 3, 11, 22),
        replaced_at=datetime(2008, 2, 21, 14, 58, 1, tzinfo=UTC),
        modified_at=datetime(2008, 2, 22, 12, 36, 21, tzinfo=UTC),
        comment_at=datetime(2008, 2, 22, 13, 9, 41, tzinfo=UTC),
    )
    check(answer.doc.visibility, ispublic=True, isfriend=False, isfamily=False, share=5)
    check(answer.doc.permissions, comment=3, tag=3, tagme=3)
    check(answer.doc.share, url="https://example.org/url/15")
    check(
        answer.doc.count,
        visits=96,
        faves=5,
        comments=15,
        notes=2,
        tags=5,
        albums=1,
        groups=0,
        last_visit=datetime(2008, 2, 22, 12, 36, 21, tzinfo=UTC),
    )
    check(answer.doc.can, fave=True, comment=True, tag=True, tagme=True, zoom=True, download=False, print=False)
    check(answer.doc.you, isfave=True, visits=2, last_visit_at=datetime(2008, 2, 21, 15, 46, 21, tzinfo=UTC))
    check(
        answer.doc.thumbs.thumb[0],
        label="75x",
        url="http://u1.ipernity.com/1/00/01/12345.d5ea56eb.75x.jpg",
        w=75,
        h=75,
    )
    check(
        answer.doc.thumbs.thumb[1],
        label="240",
        url="http://u1.ipernity.com/1/00/01/12345.d5ea56eb.240.jpg",
        w=240,
        h=120,
    )
    check(
        answer.doc.medias.media[0],
        label="mp4",
        ext="mp4",
        w=480,
        h=360,
        lenght=120,
        url="http://u1.ipernity.com/1/00/01/12345.5dae5623.mp4",
    )
    check(
        answer.doc.original,
        url="http://u1.ipernity.com/1/00/01/12345.253ade85.mpg",
        ext="mpg",
        filename="my car.mpg",
        bytes=585654,
        w=1024,
        h=900,
        length=120,
    )
    check(answer.doc.geo, lat=48.85, lng=2.35, loc_id="234", location="Paris")
    check(answer.doc.tags, total=2)
    check(answer.doc.tags.tag[0], type="keyword", id="125652", tag="car!", user_id="123")
    check(answer.doc.tags.tag[1], type="member", id="877890", tag="David", user_id="123")
    check(answer.doc.notes, total=1)
    check(
        answer.doc.notes.note[0],
        note_id="13",
        user_id="586586",
        username="Fred",
        x=40,
        y=50,
        w=100,
        h=110,
        content="I love the painting",
    )
    assert kinds(type(answer)) == {"doc": "record DocGetDoc"}
    assert kinds(type(answer).doc.item) == {
        "doc_id": "id",
        "media": "enum",
        "license": "enum",
        "rotation": "integer",
        "title": "string",
        "safety": "integer or None",
        "link": "url",
        "icon": "url or None",
        "md5": "md5 or None",
        "owner": "record Owner",
        "description": "text",
        "dates": "record DocDates",
        "visibility": "record Visibility",
        "permissions": "record Permissions",
        "share": "record DocGetDocShare or None",
        "count": "record DocCount",
        "can": "record Can",
        "you": "record You or None",
        "thumbs": "record DocGetDocThumbs",
        "medias": "record Medias or None",
        "original": "record Original or None",
        "geo": "record Geo or None",
        "tags": "record DocGetDocTags or None",
        "notes": "record DocGetDocNotes or None",
    }
    assert kinds(type(answer).doc.item.share.item) == {"url": "url"}
    assert kinds(type(answer).doc.item.thumbs.item) == {"thumb": "list of record Thumb"}
    assert kinds(type(answer).doc.item.tags.item) == {"total": "integer", "tag": "list of record Tag"}
    assert kinds(type(answer).doc.item.notes.item) == {"total": "integer", "note": "list of record Note"}
