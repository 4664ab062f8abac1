# Generated from methods/ipernity/album.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.album.get_list.spec
    assert spec.name == "album.getList"
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
        Parameter("notinfolder", type="boolean"),
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
        items=("albums", "album"),
        info=("albums",),
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
    member.album.get_list(user_id="1", empty=False, notinfolder=True, thumbsize="75x", per_page=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/album.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "1",
        "empty": "0",
        "notinfolder": "1",
        "thumbsize": "75x",
        "per_page": "1",
        "page": "1",
        "api_sig": "4a36edd147df3e974d3fb23aff8169cb",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.album.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/album.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_empty(member, server):
    for empty, sent in ((True, "1"), (False, "0")):
        member.album.get_list(empty=empty)
        assert server.request.query["empty"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="empty"):
            member.album.get_list(empty=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_notinfolder(member, server):
    for notinfolder, sent in ((True, "1"), (False, "0")):
        member.album.get_list(notinfolder=notinfolder)
        assert server.request.query["notinfolder"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="notinfolder"):
            member.album.get_list(notinfolder=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.album.get_list(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.album.get_list(thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.album.get_list(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.album.get_list(per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.album.get_list(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.album.get_list(page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "albums": {
            "total": 17,
            "count": 1,
            "per_page": 1,
            "page": 1,
            "thumbsize": "75x",
            "can": {"create": True},
            "album": [
                {
                    "album_id": "10540",
                    "title": "Summer",
                    "link": "http://www.ipernity.com/doc/1/album/10540",
                    "visibility": {"public": True, "friend": False, "family": False, "ff": False},
                    "dates": {"created_at": 1218037919, "last_comment_at": 0, "last_update_at": 0},
                    "count": {"docs": 1, "visits": 0, "faves": 0, "comments": 0},
                    "cover": {
                        "doc_id": "395557",
                        "url": "http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
                        "w": 75,
                        "h": 75,
                    },
                    "can": {"fave": True, "comment": True},
                    "permissions": {"comment": 3},
                },
            ],
        },
    }
    server.answer(came)
    answer = member.album.get_list()
    check(answer.albums, total=17, count=1, per_page=1, page=1, thumbsize="75x")
    check(answer.albums.can, create=True)
    check(answer.albums.album[0], album_id="10540", title="Summer", link="http://www.ipernity.com/doc/1/album/10540")
    check(answer.albums.album[0].visibility, public=True, friend=False, family=False, ff=False)
    check(
        answer.albums.album[0].dates,
        created_at=datetime(2008, 8, 6, 15, 51, 59, tzinfo=UTC),
        last_comment_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
        last_update_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
    )
    check(answer.albums.album[0].count, docs=1, visits=0, faves=0, comments=0)
    check(
        answer.albums.album[0].cover,
        doc_id="395557",
        url="http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
        w=75,
        h=75,
    )
    check(answer.albums.album[0].can, fave=True, comment=True)
    check(answer.albums.album[0].permissions, comment=3)
    assert kinds(type(answer)) == {"albums": "record Albums"}


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"albums": {**told, "album": [{"album_id": "61135"}, {"album_id": "61136"}]}}
        second = {"albums": {**told, "album": [{"album_id": "61137"}, {"album_id": "61138"}]}}
        server.answer(first, second)
        pager = member.album.iter_list(per_page=2)
        assert [item.album_id for item in pager] == ["61135", "61136", "61137", "61138"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"albums": {"album": [{"album_id": "61135"}, {"album_id": "61136"}]}}
    second = {"albums": {"album": [{"album_id": "61137"}]}}
    server.answer(first, second)
    pager = member.album.iter_list(per_page=2)
    assert [item.album_id for item in pager] == ["61135", "61136", "61137"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.albums.album) for page in pager.pages()] == [2, 1]


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.get_list()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "album.getList"
