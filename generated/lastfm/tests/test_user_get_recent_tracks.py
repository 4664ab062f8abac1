# Generated from methods/lastfm/user.getRecentTracks.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_recent_tracks_tells_its_facts(member):
    spec = member.user.get_recent_tracks.spec
    assert spec.name == "user.getRecentTracks"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"17": "LoginRequired"}
    assert spec.parameters == (
        Parameter("user", required=True),
        Parameter("limit", type="integer", default="50", minimum=1, maximum=1000),
        Parameter("page", type="integer", default="1", minimum=1),
        Parameter("from", argument="from_", type="timestamp", default="0"),
        Parameter("to", type="timestamp"),
        Parameter("extended", type="boolean", default="0"),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("recenttracks", "track"),
        info=("recenttracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
        max_size=1000,
    )
    assert spec.poll is None


def test_get_recent_tracks_sends_every_parameter(member, server):
    member.user.get_recent_tracks(
        user="RJ",
        limit=1,
        page=1,
        from_=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
        to=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        extended=False,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getRecentTracks",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "limit": "1",
        "page": "1",
        "from": "0",
        "to": "1715938200",
        "extended": "0",
        "api_sig": "6fccf5b09a627c5b8032b6b0d6623764",
    }
    assert server.request.form == {}


def test_get_recent_tracks_works_without_a_token(visitor, server):
    visitor.user.get_recent_tracks(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getRecentTracks",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_recent_tracks_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_recent_tracks(user=None)
    assert server.is_silent


def test_get_recent_tracks_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getRecentTracks", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_recent_tracks_checks_limit(member, server):
    for limit, sent in ((1, "1"), (1000, "1000")):
        member.user.get_recent_tracks(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, 1001, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_recent_tracks(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_recent_tracks_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_recent_tracks(user="RJ", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_recent_tracks(user="RJ", page=wrong)
    assert len(server.requests) == 2


def test_get_recent_tracks_checks_extended(member, server):
    for extended, sent in ((True, "1"), (False, "0")):
        member.user.get_recent_tracks(user="RJ", extended=extended)
        assert server.request.query["extended"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="extended"):
            member.user.get_recent_tracks(user="RJ", extended=wrong)
    assert len(server.requests) == 2


def test_get_recent_tracks_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "recenttracks": {
            "track": [
                {
                    "name": "Feels Like We Only Go Backwards",
                    "mbid": "1587517a-9b2b-385a-b044-673fddf88004",
                    "url": "https://www.last.fm/music/Tame+Impala/_/Feels+Like+We+Only+Go+Backwards",
                    "date": {"uts": 1603188238, "#text": "20 Oct 2020, 10:03"},
                    "artist": {
                        "#text": "Tame Impala",
                        "mbid": "63aa26c3-d59b-4da4-84ac-716b54f1ef4d",
                        "url": "https://example.org/url/3",
                        "image": [{"size": "extralarge"}, {"size": "mega"}],
                    },
                    "album": {"#text": "Lonerism", "mbid": "0d2cb66c-3a32-4f81-b977-9231c461c34a"},
                    "loved": "0",
                    "streamable": False,
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/7c9c4d1009514b178c82f2201e3a1fce.jpg",
                        },
                    ],
                    "@attr": {"nowplaying": "1"},
                },
            ],
            "@attr": {"user": "RJ", "page": 1, "perPage": 1, "totalPages": 94618, "total": 94618},
        },
    }
    server.answer(came)
    answer = member.user.get_recent_tracks(user="RJ")
    check(answer.recenttracks, user="RJ", page=1, per_page=1, total_pages=94618, total=94618)
    check(
        answer.recenttracks.track[0],
        nowplaying=True,
        name="Feels Like We Only Go Backwards",
        mbid="1587517a-9b2b-385a-b044-673fddf88004",
        url="https://www.last.fm/music/Tame+Impala/_/Feels+Like+We+Only+Go+Backwards",
        loved=False,
        streamable=False,
    )
    check(
        answer.recenttracks.track[0].date,
        uts=datetime(2020, 10, 20, 10, 3, 58, tzinfo=UTC),
        text="20 Oct 2020, 10:03",
    )
    check(
        answer.recenttracks.track[0].artist,
        name="Tame Impala",
        mbid="63aa26c3-d59b-4da4-84ac-716b54f1ef4d",
        url="https://example.org/url/3",
    )
    check(answer.recenttracks.track[0].artist.image[0], size="extralarge")
    check(answer.recenttracks.track[0].artist.image[1], size="mega")
    check(answer.recenttracks.track[0].album, name="Lonerism", mbid="0d2cb66c-3a32-4f81-b977-9231c461c34a")
    check(
        answer.recenttracks.track[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/7c9c4d1009514b178c82f2201e3a1fce.jpg",
    )
    assert kinds(type(answer)) == {"recenttracks": "record UserGetRecentTracksRecenttracks"}
    assert kinds(type(answer).recenttracks.item) == {
        "user": "string",
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "track": "list of record UserGetRecentTracksRecenttracksTrack",
    }
    assert kinds(type(answer).recenttracks.item.track.item) == {
        "nowplaying": "boolean or None",
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "date": "record Moment or None",
        "artist": "record UserGetRecentTracksRecenttracksTrackArtist",
        "album": "record MarkedName or None",
        "loved": "boolean or None",
        "streamable": "boolean or None",
        "image": "list of record Image",
    }
    assert kinds(type(answer).recenttracks.item.track.item.artist.item) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url or None",
        "image": "list of record Image",
    }


def test_iter_recent_tracks_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"recenttracks": {**told, "track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"recenttracks": {**told, "track": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.user.iter_recent_tracks(user="RJ", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_recent_tracks_finds_the_end_without_a_total(member, server):
    first = {"recenttracks": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"recenttracks": {"track": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.user.iter_recent_tracks(user="RJ", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.recenttracks.track) for page in pager.pages()] == [2, 1]


def test_get_recent_tracks_raises_login_required(member, server):
    server.fail("17", "Login required")
    with pytest.raises(errors.PermissionDenied) as caught:
        member.user.get_recent_tracks(user="RJ")
    assert type(caught.value) is errors.LoginRequired
    assert (caught.value.code, caught.value.message) == ("17", "Login required")
    assert caught.value.method == "user.getRecentTracks"
