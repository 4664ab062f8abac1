# Generated from methods/lastfm/user.getTopTracks.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_tracks_tells_its_facts(member):
    spec = member.user.get_top_tracks.spec
    assert spec.name == "user.getTopTracks"
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
        Parameter(
            "period",
            type="enum",
            values=("overall", "7day", "1month", "3month", "6month", "12month"),
            default="overall",
        ),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("toptracks", "track"),
        info=("toptracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    )
    assert spec.poll is None


def test_get_top_tracks_sends_every_parameter(member, server):
    member.user.get_top_tracks(user="RJ", period="12month", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopTracks",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "period": "12month",
        "limit": "1",
        "page": "1",
        "api_sig": "7eebbdbd0036a1ba5b9219c739ce4e78",
    }
    assert server.request.form == {}


def test_get_top_tracks_works_without_a_token(visitor, server):
    visitor.user.get_top_tracks(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopTracks",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_top_tracks_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_top_tracks(user=None)
    assert server.is_silent


def test_get_top_tracks_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getTopTracks", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_top_tracks_checks_period(member, server):
    for period in ("overall", "7day", "1month", "3month", "6month", "12month"):
        member.user.get_top_tracks(user="RJ", period=period)
        assert server.request.query["period"] == period
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="period"):
            member.user.get_top_tracks(user="RJ", period=wrong)
    assert len(server.requests) == 6


def test_get_top_tracks_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.user.get_top_tracks(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_top_tracks(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_top_tracks(user="RJ", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_top_tracks(user="RJ", page=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "toptracks": {
            "track": [
                {
                    "name": "Love Will Tear Us Apart",
                    "mbid": "00046764-a84c-3568-b8b1-6a8174f7ca0b",
                    "url": "https://www.last.fm/music/Joy+Division/_/Love+Will+Tear+Us+Apart",
                    "artist": {
                        "name": "Joy Division",
                        "mbid": "9a58fda3-f4ed-4080-a3a5-f457aac9fcdd",
                        "url": "https://www.last.fm/music/Joy+Division",
                    },
                    "duration": 205,
                    "playcount": 440,
                    "streamable": {"#text": False, "fulltrack": False},
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                        },
                    ],
                    "@attr": {"rank": 1},
                },
            ],
            "@attr": {"user": "RJ", "page": 1, "perPage": 1, "totalPages": 5171, "total": 5171},
        },
    }
    server.answer(came)
    answer = member.user.get_top_tracks(user="RJ")
    check(answer.toptracks, user="RJ", page=1, per_page=1, total_pages=5171, total=5171)
    check(
        answer.toptracks.track[0],
        name="Love Will Tear Us Apart",
        mbid="00046764-a84c-3568-b8b1-6a8174f7ca0b",
        url="https://www.last.fm/music/Joy+Division/_/Love+Will+Tear+Us+Apart",
        duration=205,
        playcount=440,
        rank=1,
    )
    check(
        answer.toptracks.track[0].artist,
        name="Joy Division",
        mbid="9a58fda3-f4ed-4080-a3a5-f457aac9fcdd",
        url="https://www.last.fm/music/Joy+Division",
    )
    check(answer.toptracks.track[0].streamable, value=False, fulltrack=False)
    check(
        answer.toptracks.track[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"toptracks": "record TrackPage"}


def test_iter_top_tracks_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"toptracks": {**told, "track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"toptracks": {**told, "track": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.user.iter_top_tracks(user="RJ", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_tracks_finds_the_end_without_a_total(member, server):
    first = {"toptracks": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"toptracks": {"track": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.user.iter_top_tracks(user="RJ", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.toptracks.track) for page in pager.pages()] == [2, 1]
