# Generated from methods/ipernity/folder.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.folder.get_list.spec
    assert spec.name == "folder.getList"
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
        Parameter("user_id", type="id"),
        Parameter("empty", type="boolean"),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("folders", "folder"),
        info=("folders",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=100,
        max_size=100,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.folder.get_list(user_id="1", empty=False, thumbsize="75x", per_page=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/folder.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "1",
        "empty": "0",
        "thumbsize": "75x",
        "per_page": "1",
        "page": "1",
        "api_sig": "39fb829c8f7b6ecfb2d990f0c02f148b",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.folder.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/folder.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_empty(member, server):
    for empty, sent in ((True, "1"), (False, "0")):
        member.folder.get_list(empty=empty)
        assert server.request.query["empty"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="empty"):
            member.folder.get_list(empty=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.folder.get_list(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.folder.get_list(thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.folder.get_list(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.folder.get_list(per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.folder.get_list(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.folder.get_list(page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folders": {
            "total": 17,
            "count": 1,
            "per_page": 1,
            "page": 1,
            "pages": "5",
            "thumbsize": "75x",
            "can": {"create": True},
            "folder": [
                {
                    "folder_id": "10540",
                    "title": "Summer",
                    "link": "http://www.ipernity.com/doc/1/album/10540",
                    "visibility": {"public": True, "friend": False, "family": False, "ff": False},
                    "dates": {"created_at": 1218037919},
                    "count": {"albums": 1, "public": 1, "friends": 1, "family": 1, "ff": 1},
                    "cover": {
                        "doc_id": "395557",
                        "url": "http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
                        "w": 75,
                        "h": 75,
                    },
                },
            ],
        },
    }
    server.answer(came)
    answer = member.folder.get_list()
    check(answer.folders, total=17, count=1, per_page=1, page=1, pages=5, thumbsize="75x")
    check(answer.folders.can, create=True)
    check(answer.folders.folder[0], folder_id="10540", title="Summer", link="http://www.ipernity.com/doc/1/album/10540")
    check(answer.folders.folder[0].visibility, public=True, friend=False, family=False, ff=False)
    check(answer.folders.folder[0].dates, created_at=datetime(2008, 8, 6, 15, 51, 59, tzinfo=UTC))
    check(answer.folders.folder[0].count, albums=1, public=1, friends=1, family=1, ff=1)
    check(
        answer.folders.folder[0].cover,
        doc_id="395557",
        url="http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
        w=75,
        h=75,
    )
    assert kinds(type(answer)) == {"folders": "record FolderGetListFolders"}
    assert kinds(type(answer).folders.item) == {
        "total": "integer",
        "count": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer or None",
        "thumbsize": "enum",
        "can": "record ListCan",
        "folder": "list of record Folder",
    }


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"folders": {**told, "folder": [{"folder_id": "69762"}, {"folder_id": "69763"}]}}
        second = {"folders": {**told, "folder": [{"folder_id": "69764"}, {"folder_id": "69765"}]}}
        server.answer(first, second)
        pager = member.folder.iter_list(per_page=2)
        assert [item.folder_id for item in pager] == ["69762", "69763", "69764", "69765"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"folders": {"folder": [{"folder_id": "69762"}, {"folder_id": "69763"}]}}
    second = {"folders": {"folder": [{"folder_id": "69764"}]}}
    server.answer(first, second)
    pager = member.folder.iter_list(per_page=2)
    assert [item.folder_id for item in pager] == ["69762", "69763", "69764"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.folders.folder) for page in pager.pages()] == [2, 1]


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.folder.get_list()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "folder.getList"
