# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_weekly_track_chart_tells_its_facts(member):
    spec = member.user.get_weekly_track_chart.spec
    assert spec.name == "user.getWeeklyTrackChart"
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
        Parameter("limit", type="integer", minimum=1, maximum=1000),
        Parameter("from", argument="from_", type="timestamp"),
        Parameter("to", type="timestamp"),
    )
    assert spec.rules == (Rule("together", ("from", "to")),)
    assert spec.paging is None
    assert spec.poll is None


def test_get_weekly_track_chart_sends_every_parameter(member, server):
    member.user.get_weekly_track_chart(
        user="Some user",
        limit=1,
        from_=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        to=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getWeeklyTrackChart",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "Some user",
        "limit": "1",
        "from": "1715938200",
        "to": "1715938200",
        "api_sig": "7688497ce8bdaf775345591ed0caa4cb",
    }
    assert server.request.form == {}


def test_get_weekly_track_chart_works_without_a_token(visitor, server):
    visitor.user.get_weekly_track_chart(user="Some user")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getWeeklyTrackChart",
        "format": "json",
        "api_key": "example-key",
        "user": "Some user",
    }
    assert server.request.form == {}


def test_get_weekly_track_chart_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_weekly_track_chart(user=None)
    assert server.is_silent


def test_get_weekly_track_chart_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getWeeklyTrackChart", user="Some user", unheard_of="1")
    assert server.is_silent


def test_get_weekly_track_chart_checks_limit(member, server):
    for limit, sent in ((1, "1"), (1000, "1000")):
        member.user.get_weekly_track_chart(user="Some user", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, 1001, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_weekly_track_chart(user="Some user", limit=wrong)
    assert len(server.requests) == 2


def test_get_weekly_track_chart_takes_from_and_to_together(member, server):
    with pytest.raises(errors.RuleViolation, match="from_"):
        member.user.get_weekly_track_chart(user="Some user", from_=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))
    with pytest.raises(errors.RuleViolation, match="from_"):
        member.user.get_weekly_track_chart(user="Some user", to=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))
    assert server.is_silent
    member.user.get_weekly_track_chart(
        user="Some user",
        from_=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        to=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
    )
    assert len(server.requests) == 1


def test_get_weekly_track_chart_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "weeklytrackchart": {
            "track": [
                {
                    "name": "Some name 5",
                    "mbid": "15784",
                    "url": "https://example.org/url/7",
                    "artist": {"#text": "Some name 8"},
                    "playcount": "9",
                    "image": [{"size": "extralarge"}, {"size": "mega"}],
                    "@attr": {"rank": "4"},
                },
                {
                    "name": "Some name 6",
                    "mbid": "15785",
                    "url": "https://example.org/url/8",
                    "artist": {"#text": "Some name 9"},
                    "playcount": "10",
                    "image": [{"size": "mega"}, {"size": ""}],
                    "@attr": {"rank": "5"},
                },
            ],
            "@attr": {"user": "Some user", "from": "1716024600", "to": "1716111000"},
        },
    }
    server.answer(came)
    answer = member.user.get_weekly_track_chart(user="Some user")
    check(
        answer.weeklytrackchart,
        user="Some user",
        from_=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
        to=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
    )
    check(
        answer.weeklytrackchart.track[0],
        rank=4,
        name="Some name 5",
        mbid="15784",
        url="https://example.org/url/7",
        playcount=9,
    )
    check(answer.weeklytrackchart.track[0].artist, name="Some name 8")
    check(answer.weeklytrackchart.track[0].image[0], size="extralarge")
    check(answer.weeklytrackchart.track[0].image[1], size="mega")
    check(
        answer.weeklytrackchart.track[1],
        rank=5,
        name="Some name 6",
        mbid="15785",
        url="https://example.org/url/8",
        playcount=10,
    )
    check(answer.weeklytrackchart.track[1].artist, name="Some name 9")
    check(answer.weeklytrackchart.track[1].image[0], size="mega")
    check(answer.weeklytrackchart.track[1].image[1], size="")
    assert kinds(type(answer)) == {"weeklytrackchart": "record UserGetWeeklyTrackChartWeeklytrackchart"}
    assert kinds(type(answer).weeklytrackchart.item) == {
        "user": "string",
        "from": "timestamp",
        "to": "timestamp",
        "track": "list of record UserGetWeeklyTrackChartWeeklytrackchartTrack",
    }
    assert kinds(type(answer).weeklytrackchart.item.track.item) == {
        "rank": "integer",
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "artist": "record MarkedName",
        "playcount": "integer",
        "image": "list of record Image",
    }
