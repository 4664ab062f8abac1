# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_context_tells_its_facts(member):
    spec = member.album.docs.get_context.spec
    assert spec.name == "album.docs.getContext"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("album_id", type="id", required=True),
        Parameter("doc_id", type="id", required=True),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("safesurf", type="enum", values=("1", "2", "3")),
        Parameter("prev", type="integer", default="10", minimum=1, maximum=50),
        Parameter("next", type="integer", default="10", minimum=1, maximum=50),
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


def test_get_context_sends_every_parameter(member, server):
    member.album.docs.get_context(
        album_id="5555",
        doc_id="50",
        media="photo",
        safesurf="1",
        prev=1,
        next=1,
        thumbsize="75x",
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/album.docs.getContext/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "5555",
        "doc_id": "50",
        "media": "photo",
        "safesurf": "1",
        "prev": "1",
        "next": "1",
        "thumbsize": "75x",
        "api_sig": "ffcff3471a83b7d7ade30dd7c17dc633",
    }
    assert server.request.form == {}


def test_get_context_works_without_a_token(visitor, server):
    visitor.album.docs.get_context(album_id="5555", doc_id="50")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/album.docs.getContext/json"
    assert server.request.query == {"api_key": "example-key", "album_id": "5555", "doc_id": "50"}
    assert server.request.form == {}


def test_get_context_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.docs.get_context(album_id=None, doc_id="50")
    assert server.is_silent


def test_get_context_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.album.docs.get_context(album_id="5555", doc_id=None)
    assert server.is_silent


def test_get_context_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.docs.getContext", album_id="5555", doc_id="50", unheard_of="1")
    assert server.is_silent


def test_get_context_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.album.docs.get_context(album_id="5555", doc_id="50", media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.album.docs.get_context(album_id="5555", doc_id="50", media=wrong)
    assert len(server.requests) == 4


def test_get_context_checks_safesurf(member, server):
    for safesurf in ("1", "2", "3"):
        member.album.docs.get_context(album_id="5555", doc_id="50", safesurf=safesurf)
        assert server.request.query["safesurf"] == safesurf
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="safesurf"):
            member.album.docs.get_context(album_id="5555", doc_id="50", safesurf=wrong)
    assert len(server.requests) == 3


def test_get_context_checks_prev(member, server):
    for prev, sent in ((1, "1"), (50, "50")):
        member.album.docs.get_context(album_id="5555", doc_id="50", prev=prev)
        assert server.request.query["prev"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="prev"):
            member.album.docs.get_context(album_id="5555", doc_id="50", prev=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_next(member, server):
    for next, sent in ((1, "1"), (50, "50")):
        member.album.docs.get_context(album_id="5555", doc_id="50", next=next)
        assert server.request.query["next"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="next"):
            member.album.docs.get_context(album_id="5555", doc_id="50", next=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.album.docs.get_context(album_id="5555", doc_id="50", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.album.docs.get_context(album_id="5555", doc_id="50", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_context_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {"album_id": "5555", "total": 125, "thumbsize": "75x"},
        "prev": {
            "count": 1,
            "doc": [
                {
                    "index": -1,
                    "doc_id": "49",
                    "media": "photo",
                    "title": "Doc 49",
                    "safety": 1,
                    "w": 75,
                    "h": 75,
                    "url": "http://u1.ipernity.com/1/00/49/49.d5ea56eb.75x.jpg",
                    "link": "http://www.ipernity.com/doc/123/49/in/album/5555",
                    "user_id": "123",
                },
            ],
        },
        "doc": {
            "index": 0,
            "doc_id": "50",
            "media": "photo",
            "title": "Doc 50",
            "safety": 1,
            "w": 75,
            "h": 75,
            "url": "http://u1.ipernity.com/1/00/50/50.d5ea56eb.75x.jpg",
            "link": "http://www.ipernity.com/doc/123/50/in/album/5555",
            "user_id": "123",
        },
        "next": {
            "count": 1,
            "doc": [
                {
                    "index": 1,
                    "doc_id": "51",
                    "media": "photo",
                    "title": "Doc 51",
                    "safety": 1,
                    "w": 75,
                    "h": 75,
                    "url": "http://u1.ipernity.com/1/00/51/51.d5ea56eb.75x.jpg",
                    "link": "http://www.ipernity.com/doc/123/51/in/album/5555",
                    "user_id": "123",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.album.docs.get_context(album_id="5555", doc_id="50")
    check(answer.album, album_id="5555", total=125, thumbsize="75x")
    check(answer.prev, count=1)
    check(
        answer.prev.doc[0],
        index=-1,
        doc_id="49",
        media="photo",
        title="Doc 49",
        safety=1,
        w=75,
        h=75,
        url="http://u1.ipernity.com/1/00/49/49.d5ea56eb.75x.jpg",
        link="http://www.ipernity.com/doc/123/49/in/album/5555",
        user_id="123",
    )
    check(
        answer.doc,
        index=0,
        doc_id="50",
        media="photo",
        title="Doc 50",
        safety=1,
        w=75,
        h=75,
        url="http://u1.ipernity.com/1/00/50/50.d5ea56eb.75x.jpg",
        link="http://www.ipernity.com/doc/123/50/in/album/5555",
        user_id="123",
    )
    check(answer.next, count=1)
    check(
        answer.next.doc[0],
        index=1,
        doc_id="51",
        media="photo",
        title="Doc 51",
        safety=1,
        w=75,
        h=75,
        url="http://u1.ipernity.com/1/00/51/51.d5ea56eb.75x.jpg",
        link="http://www.ipernity.com/doc/123/51/in/album/5555",
        user_id="123",
    )
    assert kinds(type(answer)) == {
        "album": "record AlbumDocsGetContextAlbum",
        "prev": "record ContextSide",
        "doc": "record ContextDoc",
        "next": "record ContextSide",
    }
    assert kinds(type(answer).album.item) == {"album_id": "id", "total": "integer", "thumbsize": "enum"}
