# Generated from methods/ipernity/tags.docs.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.tags.docs.get_list.spec
    assert spec.name == "tags.docs.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "TagNotFound", "2": "MemberNotFound"}
    assert spec.parameters == (
        Parameter("type", type="enum", required=True, values=("keyword", "member")),
        Parameter("id", type="id", required=True),
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "medias", "original")),
        Parameter("sort", type="enum", values=("popular", "posted-desc", "posted-asc"), default="popular"),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=500),
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
        default_size=100,
        max_size=500,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.tags.docs.get_list(
        type="keyword",
        id="80256",
        user_id="78197",
        media="photo",
        extra=["owner", "dates"],
        sort="popular",
        thumbsize="75x",
        per_page=100,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/tags.docs.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "type": "keyword",
        "id": "80256",
        "user_id": "78197",
        "media": "photo",
        "extra": "owner,dates",
        "sort": "popular",
        "thumbsize": "75x",
        "per_page": "100",
        "page": "1",
        "api_sig": "b789d59de2eeeb62ce485ccca1804974",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.tags.docs.get_list(type="keyword", id="80256")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/tags.docs.getList/json"
    assert server.request.query == {"api_key": "example-key", "type": "keyword", "id": "80256"}
    assert server.request.form == {}


def test_get_list_needs_type(member, server):
    with pytest.raises(errors.MissingArgument, match="type"):
        member.tags.docs.get_list(type=None, id="80256")
    assert server.is_silent


def test_get_list_needs_id(member, server):
    with pytest.raises(errors.MissingArgument, match="id"):
        member.tags.docs.get_list(type="keyword", id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tags.docs.getList", type="keyword", id="80256", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_type(member, server):
    for type in ("keyword", "member"):
        member.tags.docs.get_list(type=type, id="80256")
        assert server.request.query["type"] == type
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="type"):
            member.tags.docs.get_list(type=wrong, id="80256")
    assert len(server.requests) == 2


def test_get_list_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.tags.docs.get_list(type="keyword", id="80256", media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.tags.docs.get_list(type="keyword", id="80256", media=wrong)
    assert len(server.requests) == 4


def test_get_list_checks_extra(member, server):
    for extra in ("owner", "dates", "medias", "original"):
        member.tags.docs.get_list(type="keyword", id="80256", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.tags.docs.get_list(type="keyword", id="80256", extra=wrong)
    assert len(server.requests) == 4


def test_get_list_checks_sort(member, server):
    for sort in ("popular", "posted-desc", "posted-asc"):
        member.tags.docs.get_list(type="keyword", id="80256", sort=sort)
        assert server.request.query["sort"] == sort
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="sort"):
            member.tags.docs.get_list(type="keyword", id="80256", sort=wrong)
    assert len(server.requests) == 3


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.tags.docs.get_list(type="keyword", id="80256", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.tags.docs.get_list(type="keyword", id="80256", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (500, "500")):
        member.tags.docs.get_list(type="keyword", id="80256", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 501, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.tags.docs.get_list(type="keyword", id="80256", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.tags.docs.get_list(type="keyword", id="80256", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.tags.docs.get_list(type="keyword", id="80256", page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "total": "1",
            "per_page": "3",
            "page": "4",
            "pages": "5",
            "doc": [{"doc_id": "53313", "title": "Some title 7"}, {"doc_id": "53314", "title": "Some title 8"}],
        },
    }
    server.answer(came)
    answer = member.tags.docs.get_list(type="keyword", id="80256")
    check(answer.docs, total=1, per_page=3, page=4, pages=5)
    check(answer.docs.doc[0], doc_id="53313", title="Some title 7")
    check(answer.docs.doc[1], doc_id="53314", title="Some title 8")
    assert kinds(type(answer)) == {"docs": "record Docs"}


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"docs": {**told, "doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
        second = {"docs": {**told, "doc": [{"doc_id": "53310"}, {"doc_id": "53311"}]}}
        server.answer(first, second)
        pager = member.tags.docs.iter_list(type="keyword", id="80256", per_page=2)
        assert [item.doc_id for item in pager] == ["53308", "53309", "53310", "53311"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"docs": {"doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
    second = {"docs": {"doc": [{"doc_id": "53310"}]}}
    server.answer(first, second)
    pager = member.tags.docs.iter_list(type="keyword", id="80256", per_page=2)
    assert [item.doc_id for item in pager] == ["53308", "53309", "53310"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.docs.doc) for page in pager.pages()] == [2, 1]


def test_get_list_raises_tag_not_found(member, server):
    server.fail("1", "Tag not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.tags.docs.get_list(type="keyword", id="80256")
    assert type(caught.value) is errors.TagNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Tag not found")
    assert caught.value.method == "tags.docs.getList"


def test_get_list_raises_member_not_found(member, server):
    server.fail("2", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.tags.docs.get_list(type="keyword", id="80256")
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Member not found")
    assert caught.value.method == "tags.docs.getList"
