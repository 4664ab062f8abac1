# Generated from methods/ipernity/doc.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.doc.get_list.spec
    assert spec.name == "doc.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "MemberNotFound"}
    assert spec.parameters == (
        Parameter("user_id", type="id", required=True),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("extra", type="list", of="enum", values=("dates", "count", "geo", "medias", "original", "md5")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("docs", "doc"),
        info=("docs",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=20,
        max_size=100,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.doc.get_list(
        user_id="295",
        media="photo",
        share="0",
        extra=["dates", "count"],
        thumbsize="75x",
        per_page=20,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "295",
        "media": "photo",
        "share": "0",
        "extra": "dates,count",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "784745e362c6e610a92370c3c42c5abf",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.doc.get_list(user_id="295")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getList/json"
    assert server.request.query == {"api_key": "example-key", "user_id": "295"}
    assert server.request.form == {}


def test_get_list_needs_user_id(member, server):
    with pytest.raises(errors.MissingArgument, match="user_id"):
        member.doc.get_list(user_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getList", user_id="295", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.doc.get_list(user_id="295", media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.doc.get_list(user_id="295", media=wrong)
    assert len(server.requests) == 4


def test_get_list_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.doc.get_list(user_id="295", share=share)
        assert server.request.query["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.doc.get_list(user_id="295", share=wrong)
    assert len(server.requests) == 5


def test_get_list_checks_extra(member, server):
    for extra in ("dates", "count", "geo", "medias", "original", "md5"):
        member.doc.get_list(user_id="295", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.doc.get_list(user_id="295", extra=wrong)
    assert len(server.requests) == 6


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.doc.get_list(user_id="295", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.doc.get_list(user_id="295", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.doc.get_list(user_id="295", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.doc.get_list(user_id="295", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.doc.get_list(user_id="295", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.doc.get_list(user_id="295", page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "total": 2,
            "per_page": 20,
            "page": 1,
            "pages": 1,
            "doc": [
                {
                    "doc_id": "394926",
                    "title": "My red car",
                    "media": "photo",
                    "license": "0",
                    "safety": 1,
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                },
                {
                    "doc_id": "3611",
                    "title": "DSC19909",
                    "media": "photo",
                    "license": "11",
                    "safety": 1,
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/1/36/11/3611.236f34e9.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                },
            ],
        },
    }
    server.answer(came)
    answer = member.doc.get_list(user_id="295")
    check(answer.docs, total=2, per_page=20, page=1, pages=1)
    check(answer.docs.doc[0], doc_id="394926", title="My red car", media="photo", license="0", safety=1)
    check(
        answer.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    check(answer.docs.doc[1], doc_id="3611", title="DSC19909", media="photo", license="11", safety=1)
    check(
        answer.docs.doc[1].thumb,
        label="75x",
        url="http://u1.ipernity.com/1/36/11/3611.236f34e9.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"docs": "record Docs"}


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"docs": {**told, "doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
        second = {"docs": {**told, "doc": [{"doc_id": "53310"}, {"doc_id": "53311"}]}}
        server.answer(first, second)
        pager = member.doc.iter_list(user_id="295", per_page=2)
        assert [item.doc_id for item in pager] == ["53308", "53309", "53310", "53311"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"docs": {"doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
    second = {"docs": {"doc": [{"doc_id": "53310"}]}}
    server.answer(first, second)
    pager = member.doc.iter_list(user_id="295", per_page=2)
    assert [item.doc_id for item in pager] == ["53308", "53309", "53310"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.docs.doc) for page in pager.pages()] == [2, 1]


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.get_list(user_id="295")
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "doc.getList"
