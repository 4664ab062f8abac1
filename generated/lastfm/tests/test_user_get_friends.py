# Generated from methods/lastfm/user.getFriends.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_friends_tells_its_facts(member):
    spec = member.user.get_friends.spec
    assert spec.name == "user.getFriends"
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
        Parameter("user", required=True),
        Parameter("recenttracks", type="boolean", default="0"),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("friends", "user"),
        info=("friends",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    )
    assert spec.poll is None


def test_get_friends_sends_every_parameter(member, server):
    member.user.get_friends(user="RJ", recenttracks=False, limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getFriends",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "recenttracks": "0",
        "limit": "1",
        "page": "1",
        "api_sig": "ca5213f048409a03c18eed637e939327",
    }
    assert server.request.form == {}


def test_get_friends_works_without_a_token(visitor, server):
    visitor.user.get_friends(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getFriends",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_friends_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_friends(user=None)
    assert server.is_silent


def test_get_friends_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getFriends", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_friends_checks_recenttracks(member, server):
    for recenttracks, sent in ((True, "1"), (False, "0")):
        member.user.get_friends(user="RJ", recenttracks=recenttracks)
        assert server.request.query["recenttracks"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="recenttracks"):
            member.user.get_friends(user="RJ", recenttracks=wrong)
    assert len(server.requests) == 2


def test_get_friends_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.user.get_friends(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_friends(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_friends_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_friends(user="RJ", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_friends(user="RJ", page=wrong)
    assert len(server.requests) == 2


def test_get_friends_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "friends": {
            "user": [
                {
                    "name": "oldmaneatintwix",
                    "realname": "Charlie Brown",
                    "url": "https://www.last.fm/user/oldmaneatintwix",
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/1c3fd3c2548906f6ea0f2863718c2668.png",
                        },
                    ],
                    "country": "United Kingdom",
                    "subscriber": False,
                    "playcount": 4,
                    "playlists": 0,
                    "bootstrap": False,
                    "registered": {"unixtime": 1603189685, "#text": "2020-10-20 10:28"},
                    "type": "user",
                },
            ],
            "@attr": {"page": 1, "perPage": 1, "totalPages": 10, "total": 10},
        },
    }
    server.answer(came)
    answer = member.user.get_friends(user="RJ")
    check(answer.friends, page=1, per_page=1, total_pages=10, total=10)
    check(
        answer.friends.user[0],
        name="oldmaneatintwix",
        realname="Charlie Brown",
        url="https://www.last.fm/user/oldmaneatintwix",
        country="United Kingdom",
        subscriber=False,
        playcount=4,
        playlists=0,
        bootstrap=False,
        type="user",
    )
    check(
        answer.friends.user[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/1c3fd3c2548906f6ea0f2863718c2668.png",
    )
    check(
        answer.friends.user[0].registered,
        unixtime=datetime(2020, 10, 20, 10, 28, 5, tzinfo=UTC),
        text="2020-10-20 10:28",
    )
    assert kinds(type(answer)) == {"friends": "record UserGetFriendsFriends"}
    assert kinds(type(answer).friends.item) == {
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "user": "list of record User",
    }


def test_iter_friends_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"friends": {**told, "user": [{"name": "Some name"}, {"name": "Some name 2"}]}}
        second = {"friends": {**told, "user": [{"name": "Some name 3"}, {"name": "Some name 4"}]}}
        server.answer(first, second)
        pager = member.user.iter_friends(user="RJ", limit=2)
        assert [item.name for item in pager] == ["Some name", "Some name 2", "Some name 3", "Some name 4"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_friends_finds_the_end_without_a_total(member, server):
    first = {"friends": {"user": [{"name": "Some name"}, {"name": "Some name 2"}]}}
    second = {"friends": {"user": [{"name": "Some name 3"}]}}
    server.answer(first, second)
    pager = member.user.iter_friends(user="RJ", limit=2)
    assert [item.name for item in pager] == ["Some name", "Some name 2", "Some name 3"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.friends.user) for page in pager.pages()] == [2, 1]
