# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_weekly_album_chart_tells_its_facts(member):
    spec = member.user.get_weekly_album_chart.spec
    assert spec.name == "user.getWeeklyAlbumChart"
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


def test_get_weekly_album_chart_sends_every_parameter(member, server):
    member.user.get_weekly_album_chart(
        user="RJ",
        limit=1,
        from_=datetime(2020, 10, 12, 12, 0, tzinfo=UTC),
        to=datetime(2020, 10, 19, 12, 0, tzinfo=UTC),
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getWeeklyAlbumChart",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "limit": "1",
        "from": "1602504000",
        "to": "1603108800",
        "api_sig": "07b7853eac0f395cd2160e6c284b989e",
    }
    assert server.request.form == {}


def test_get_weekly_album_chart_works_without_a_token(visitor, server):
    visitor.user.get_weekly_album_chart(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getWeeklyAlbumChart",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_weekly_album_chart_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_weekly_album_chart(user=None)
    assert server.is_silent


def test_get_weekly_album_chart_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getWeeklyAlbumChart", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_weekly_album_chart_checks_limit(member, server):
    for limit, sent in ((1, "1"), (1000, "1000")):
        member.user.get_weekly_album_chart(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, 1001, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_weekly_album_chart(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_weekly_album_chart_takes_from_and_to_together(member, server):
    with pytest.raises(errors.RuleViolation, match="from_"):
        member.user.get_weekly_album_chart(user="RJ", from_=datetime(2020, 10, 12, 12, 0, tzinfo=UTC))
    with pytest.raises(errors.RuleViolation, match="from_"):
        member.user.get_weekly_album_chart(user="RJ", to=datetime(2020, 10, 19, 12, 0, tzinfo=UTC))
    assert server.is_silent
    member.user.get_weekly_album_chart(
        user="RJ",
        from_=datetime(2020, 10, 12, 12, 0, tzinfo=UTC),
        to=datetime(2020, 10, 19, 12, 0, tzinfo=UTC),
    )
    assert len(server.requests) == 1


def test_get_weekly_album_chart_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "weeklyalbumchart": {
            "album": [
                {
                    "name": "Hypnotize",
                    "mbid": "0c63d2e4-2a99-4cc4-8991-a88dba182bbd",
                    "url": "https://www.last.fm/music/System+of+a+Down/Hypnotize",
                    "artist": {"#text": "System of a Down", "mbid": "cc0b7089-c08d-4c10-b6b0-873582c17fd6"},
                    "playcount": 417,
                    "@attr": {"rank": 1},
                },
            ],
            "@attr": {"user": "RJ", "from": 1602504000, "to": 1603108800},
        },
    }
    server.answer(came)
    answer = member.user.get_weekly_album_chart(user="RJ")
    check(
        answer.weeklyalbumchart,
        user="RJ",
        from_=datetime(2020, 10, 12, 12, 0, tzinfo=UTC),
        to=datetime(2020, 10, 19, 12, 0, tzinfo=UTC),
    )
    check(
        answer.weeklyalbumchart.album[0],
        rank=1,
        name="Hypnotize",
        mbid="0c63d2e4-2a99-4cc4-8991-a88dba182bbd",
        url="https://www.last.fm/music/System+of+a+Down/Hypnotize",
        playcount=417,
    )
    check(answer.weeklyalbumchart.album[0].artist, name="System of a Down", mbid="cc0b7089-c08d-4c10-b6b0-873582c17fd6")
    assert kinds(type(answer)) == {"weeklyalbumchart": "record UserGetWeeklyAlbumChartWeeklyalbumchart"}
    assert kinds(type(answer).weeklyalbumchart.item) == {
        "user": "string",
        "from": "timestamp",
        "to": "timestamp",
        "album": "list of record UserGetWeeklyAlbumChartWeeklyalbumchartAlbum",
    }
    assert kinds(type(answer).weeklyalbumchart.item.album.item) == {
        "rank": "integer",
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "artist": "record MarkedName",
        "playcount": "integer",
    }
