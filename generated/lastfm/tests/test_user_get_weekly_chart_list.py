# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_weekly_chart_list_tells_its_facts(member):
    spec = member.user.get_weekly_chart_list.spec
    assert spec.name == "user.getWeeklyChartList"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("user"),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_weekly_chart_list_sends_every_parameter(member, server):
    member.user.get_weekly_chart_list(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getWeeklyChartList",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_weekly_chart_list_works_without_a_token(visitor, server):
    visitor.user.get_weekly_chart_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "user.getWeeklyChartList", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_weekly_chart_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getWeeklyChartList", unheard_of="1")
    assert server.is_silent


def test_get_weekly_chart_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "weeklychartlist": {
            "chart": [{"from": 1108296000, "to": 1108900800}, {"from": 1108900800, "to": 1109505600}],
            "@attr": {"user": "RJ"},
        },
    }
    server.answer(came)
    answer = member.user.get_weekly_chart_list()
    check(answer.weeklychartlist, user="RJ")
    check(
        answer.weeklychartlist.chart[0],
        from_=datetime(2005, 2, 13, 12, 0, tzinfo=UTC),
        to=datetime(2005, 2, 20, 12, 0, tzinfo=UTC),
    )
    check(
        answer.weeklychartlist.chart[1],
        from_=datetime(2005, 2, 20, 12, 0, tzinfo=UTC),
        to=datetime(2005, 2, 27, 12, 0, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"weeklychartlist": "record Weeks"}
