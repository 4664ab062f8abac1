# Generated from methods/ipernity/doc.getContext.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_context_tells_its_facts(member):
    spec = member.doc.get_context.spec
    assert spec.name == "doc.getContext"
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
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
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
    member.doc.get_context(doc_id="52", media="photo", prev=1, next=1, thumbsize="75x")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getContext/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "52",
        "media": "photo",
        "prev": "1",
        "next": "1",
        "thumbsize": "75x",
        "api_sig": "47a1479bfdf4eb7387ca154a6fb6533f",
    }
    assert server.request.form == {}


def test_get_context_works_without_a_token(visitor, server):
    visitor.doc.get_context(doc_id="52")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getContext/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "52"}
    assert server.request.form == {}


def test_get_context_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_context(doc_id=None)
    assert server.is_silent


def test_get_context_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getContext", doc_id="52", unheard_of="1")
    assert server.is_silent


def test_get_context_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.doc.get_context(doc_id="52", media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.doc.get_context(doc_id="52", media=wrong)
    assert len(server.requests) == 4


def test_get_context_checks_prev(member, server):
    for prev, sent in ((1, "1"), (50, "50")):
        member.doc.get_context(doc_id="52", prev=prev)
        assert server.request.query["prev"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="prev"):
            member.doc.get_context(doc_id="52", prev=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_next(member, server):
    for next, sent in ((1, "1"), (50, "50")):
        member.doc.get_context(doc_id="52", next=next)
        assert server.request.query["next"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="next"):
            member.doc.get_context(doc_id="52", next=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.doc.get_context(doc_id="52", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.doc.get_context(doc_id="52", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_context_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "prev": {
            "count": 1,
            "doc": [
                {
                    "index": -1,
                    "doc_id": "51",
                    "media": "photo",
                    "title": "Doc 51",
                    "safety": 1,
                    "w": 75,
                    "h": 75,
                    "url": "http://u1.ipernity.com/1/00/51/51.d5ea56eb.75x.jpg",
                    "link": "http://www.ipernity.com/doc/123/51",
                    "user_id": "123",
                },
            ],
        },
        "doc": {
            "index": 0,
            "doc_id": "52",
            "media": "photo",
            "title": "Doc 52",
            "safety": 1,
            "w": 75,
            "h": 75,
            "url": "http://u1.ipernity.com/1/00/52/52.d5ea56eb.75x.jpg",
            "link": "http://www.ipernity.com/doc/123/52",
            "user_id": "123",
        },
        "next": {
            "count": 1,
            "doc": [
                {
                    "index": 1,
                    "doc_id": "53",
                    "media": "photo",
                    "title": "Doc 53",
                    "safety": 1,
                    "w": 75,
                    "h": 75,
                    "url": "http://u1.ipernity.com/1/00/53/53.d5ea56eb.75x.jpg",
                    "link": "http://www.ipernity.com/doc/123/53",
                    "user_id": "123",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.doc.get_context(doc_id="52")
    check(answer.prev, count=1)
    check(
        answer.prev.doc[0],
        index=-1,
        doc_id="51",
        media="photo",
        title="Doc 51",
        safety=1,
        w=75,
        h=75,
        url="http://u1.ipernity.com/1/00/51/51.d5ea56eb.75x.jpg",
        link="http://www.ipernity.com/doc/123/51",
        user_id="123",
    )
    check(
        answer.doc,
        index=0,
        doc_id="52",
        media="photo",
        title="Doc 52",
        safety=1,
        w=75,
        h=75,
        url="http://u1.ipernity.com/1/00/52/52.d5ea56eb.75x.jpg",
        link="http://www.ipernity.com/doc/123/52",
        user_id="123",
    )
    check(answer.next, count=1)
    check(
        answer.next.doc[0],
        index=1,
        doc_id="53",
        media="photo",
        title="Doc 53",
        safety=1,
        w=75,
        h=75,
        url="http://u1.ipernity.com/1/00/53/53.d5ea56eb.75x.jpg",
        link="http://www.ipernity.com/doc/123/53",
        user_id="123",
    )
    assert kinds(type(answer)) == {
        "prev": "record ContextSide",
        "doc": "record ContextDoc",
        "next": "record ContextSide",
    }
