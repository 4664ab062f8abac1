# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.group.docs.get_list.spec
    assert spec.name == "group.docs.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "GroupNotFound", "2": "MemberNotFound"}
    assert spec.parameters == (
        Parameter("group_id", type="id", required=True),
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "geo", "medias", "original")),
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
        items=("group", "docs", "doc"),
        info=("group", "docs"),
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
    member.group.docs.get_list(
        group_id="10460",
        user_id="78197",
        media="photo",
        extra=["owner", "dates"],
        thumbsize="75x",
        per_page=20,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.docs.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "group_id": "10460",
        "user_id": "78197",
        "media": "photo",
        "extra": "owner,dates",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "409fedbd21a9ddd984356693d7de398d",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.group.docs.get_list(group_id="10460")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.docs.getList/json"
    assert server.request.query == {"api_key": "example-key", "group_id": "10460"}
    assert server.request.form == {}


def test_get_list_needs_group_id(member, server):
    with pytest.raises(errors.MissingArgument, match="group_id"):
        member.group.docs.get_list(group_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("group.docs.getList", group_id="10460", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.group.docs.get_list(group_id="10460", media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.group.docs.get_list(group_id="10460", media=wrong)
    assert len(server.requests) == 4


def test_get_list_checks_extra(member, server):
    for extra in ("owner", "dates", "geo", "medias", "original"):
        member.group.docs.get_list(group_id="10460", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.group.docs.get_list(group_id="10460", extra=wrong)
    assert len(server.requests) == 5


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.group.docs.get_list(group_id="10460", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.group.docs.get_list(group_id="10460", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.group.docs.get_list(group_id="10460", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.group.docs.get_list(group_id="10460", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.group.docs.get_list(group_id="10460", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.group.docs.get_list(group_id="10460", page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "group": {
            "group_id": "10460",
            "docs": {
                "total": 1,
                "per_page": 20,
                "page": 1,
                "pages": 1,
                "doc": [
                    {
                        "doc_id": "3611",
                        "title": "110693",
                        "media": "photo",
                        "license": "11",
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
        },
    }
    server.answer(came)
    answer = member.group.docs.get_list(group_id="10460")
    check(answer.group, group_id="10460")
    check(answer.group.docs, total=1, per_page=20, page=1, pages=1)
    check(answer.group.docs.doc[0], doc_id="3611", title="110693", media="photo", license="11")
    check(
        answer.group.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/1/36/11/3611.236f34e9.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"group": "record GroupDocsGetListGroup"}
    assert kinds(type(answer).group.item) == {"group_id": "id", "docs": "record Docs"}


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"group": {"docs": {**told, "doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}}
        second = {"group": {"docs": {**told, "doc": [{"doc_id": "53310"}, {"doc_id": "53311"}]}}}
        server.answer(first, second)
        pager = member.group.docs.iter_list(group_id="10460", per_page=2)
        assert [item.doc_id for item in pager] == ["53308", "53309", "53310", "53311"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"group": {"docs": {"doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}}
    second = {"group": {"docs": {"doc": [{"doc_id": "53310"}]}}}
    server.answer(first, second)
    pager = member.group.docs.iter_list(group_id="10460", per_page=2)
    assert [item.doc_id for item in pager] == ["53308", "53309", "53310"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.group.docs.doc) for page in pager.pages()] == [2, 1]


def test_get_list_raises_group_not_found(member, server):
    server.fail("1", "Group not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.group.docs.get_list(group_id="10460")
    assert type(caught.value) is errors.GroupNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Group not found")
    assert caught.value.method == "group.docs.getList"


def test_get_list_raises_member_not_found(member, server):
    server.fail("2", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.group.docs.get_list(group_id="10460")
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Member not found")
    assert caught.value.method == "group.docs.getList"
