# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_context_tells_its_facts(member):
    spec = member.group.docs.get_context.spec
    assert spec.name == "group.docs.getContext"
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
        Parameter("group_id", type="id", required=True),
        Parameter("doc_id", type="id", required=True),
        Parameter("user_id", type="id"),
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
        Parameter("extra", type="list", of="enum", values=("owner",)),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_context_sends_every_parameter(member, server):
    member.group.docs.get_context(
        group_id="83511",
        doc_id="53308",
        user_id="78197",
        media="photo",
        safesurf="1",
        prev=10,
        next=10,
        thumbsize="75x",
        extra=["owner", "owner"],
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.docs.getContext/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "group_id": "83511",
        "doc_id": "53308",
        "user_id": "78197",
        "media": "photo",
        "safesurf": "1",
        "prev": "10",
        "next": "10",
        "thumbsize": "75x",
        "extra": "owner,owner",
        "api_sig": "414d7ffd1abe7ef76057fd8b74022172",
    }
    assert server.request.form == {}


def test_get_context_works_without_a_token(visitor, server):
    visitor.group.docs.get_context(group_id="83511", doc_id="53308")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.docs.getContext/json"
    assert server.request.query == {"api_key": "example-key", "group_id": "83511", "doc_id": "53308"}
    assert server.request.form == {}


def test_get_context_needs_group_id(member, server):
    with pytest.raises(errors.MissingArgument, match="group_id"):
        member.group.docs.get_context(group_id=None, doc_id="53308")
    assert server.is_silent


def test_get_context_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.group.docs.get_context(group_id="83511", doc_id=None)
    assert server.is_silent


def test_get_context_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("group.docs.getContext", group_id="83511", doc_id="53308", unheard_of="1")
    assert server.is_silent


def test_get_context_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.group.docs.get_context(group_id="83511", doc_id="53308", media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.group.docs.get_context(group_id="83511", doc_id="53308", media=wrong)
    assert len(server.requests) == 4


def test_get_context_checks_safesurf(member, server):
    for safesurf in ("1", "2", "3"):
        member.group.docs.get_context(group_id="83511", doc_id="53308", safesurf=safesurf)
        assert server.request.query["safesurf"] == safesurf
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="safesurf"):
            member.group.docs.get_context(group_id="83511", doc_id="53308", safesurf=wrong)
    assert len(server.requests) == 3


def test_get_context_checks_prev(member, server):
    for prev, sent in ((1, "1"), (50, "50")):
        member.group.docs.get_context(group_id="83511", doc_id="53308", prev=prev)
        assert server.request.query["prev"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="prev"):
            member.group.docs.get_context(group_id="83511", doc_id="53308", prev=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_next(member, server):
    for next, sent in ((1, "1"), (50, "50")):
        member.group.docs.get_context(group_id="83511", doc_id="53308", next=next)
        assert server.request.query["next"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="next"):
            member.group.docs.get_context(group_id="83511", doc_id="53308", next=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.group.docs.get_context(group_id="83511", doc_id="53308", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.group.docs.get_context(group_id="83511", doc_id="53308", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_context_checks_extra(member, server):
    for extra in ("owner",):
        member.group.docs.get_context(group_id="83511", doc_id="53308", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.group.docs.get_context(group_id="83511", doc_id="53308", extra=wrong)
    assert len(server.requests) == 1


def test_get_context_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "group": {"group_id": "83511", "total": "2", "thumbsize": "240"},
        "prev": {
            "count": "2",
            "doc": [
                {
                    "index": "3",
                    "doc_id": "53311",
                    "media": "photo",
                    "title": "Some title 6",
                    "w": "8",
                    "h": "9",
                    "url": "https://example.org/url/10",
                    "link": "https://example.org/link/11",
                    "user_id": "78208",
                },
                {
                    "index": "4",
                    "doc_id": "53312",
                    "media": "audio",
                    "title": "Some title 7",
                    "w": "9",
                    "h": "10",
                    "url": "https://example.org/url/11",
                    "link": "https://example.org/link/12",
                    "user_id": "78209",
                },
            ],
        },
        "doc": {
            "index": "3",
            "doc_id": "53311",
            "media": "photo",
            "title": "Some title 6",
            "w": "8",
            "h": "9",
            "url": "https://example.org/url/10",
            "link": "https://example.org/link/11",
            "user_id": "78208",
        },
        "next": {
            "count": "4",
            "doc": [
                {
                    "index": "5",
                    "doc_id": "53313",
                    "media": "video",
                    "title": "Some title 8",
                    "w": "10",
                    "h": "11",
                    "url": "https://example.org/url/12",
                    "link": "https://example.org/link/13",
                    "user_id": "78210",
                },
                {
                    "index": "6",
                    "doc_id": "53314",
                    "media": "other",
                    "title": "Some title 9",
                    "w": "11",
                    "h": "12",
                    "url": "https://example.org/url/13",
                    "link": "https://example.org/link/14",
                    "user_id": "78211",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.group.docs.get_context(group_id="83511", doc_id="53308")
    check(answer.group, group_id="83511", total=2, thumbsize="240")
    check(answer.prev, count=2)
    check(
        answer.prev.doc[0],
        index=3,
        doc_id="53311",
        media="photo",
        title="Some title 6",
        w=8,
        h=9,
        url="https://example.org/url/10",
        link="https://example.org/link/11",
        user_id="78208",
    )
    check(
        answer.prev.doc[1],
        index=4,
        doc_id="53312",
        media="audio",
        title="Some title 7",
        w=9,
        h=10,
        url="https://example.org/url/11",
        link="https://example.org/link/12",
        user_id="78209",
    )
    check(
        answer.doc,
        index=3,
        doc_id="53311",
        media="photo",
        title="Some title 6",
        w=8,
        h=9,
        url="https://example.org/url/10",
        link="https://example.org/link/11",
        user_id="78208",
    )
    check(answer.next, count=4)
    check(
        answer.next.doc[0],
        index=5,
        doc_id="53313",
        media="video",
        title="Some title 8",
        w=10,
        h=11,
        url="https://example.org/url/12",
        link="https://example.org/link/13",
        user_id="78210",
    )
    check(
        answer.next.doc[1],
        index=6,
        doc_id="53314",
        media="other",
        title="Some title 9",
        w=11,
        h=12,
        url="https://example.org/url/13",
        link="https://example.org/link/14",
        user_id="78211",
    )
    assert kinds(type(answer)) == {
        "group": "record GroupDocsGetContextGroup",
        "prev": "record ContextSide",
        "doc": "record ContextDoc",
        "next": "record ContextSide",
    }
    assert kinds(type(answer).group.item) == {"group_id": "id", "total": "integer", "thumbsize": "enum"}
