# Generated from methods/lastfm/chart.getTopTracks.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_tracks_tells_its_facts(member):
    spec = member.chart.get_top_tracks.spec
    assert spec.name == "chart.getTopTracks"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("tracks", "track"),
        info=("tracks",),
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
    member.chart.get_top_tracks(limit=50, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "chart.getTopTracks",
        "format": "json",
        "api_key": "example-key",
        "limit": "50",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_tracks_works_without_a_token(visitor, server):
    visitor.chart.get_top_tracks()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "chart.getTopTracks", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_top_tracks_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("chart.getTopTracks", unheard_of="1")
    assert server.is_silent


def test_get_top_tracks_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.chart.get_top_tracks(limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.chart.get_top_tracks(limit=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.chart.get_top_tracks(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.chart.get_top_tracks(page=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tracks": {
            "track": [
                {
                    "name": "Some name 9",
                    "url": "https://example.org/url/11",
                    "artist": {"name": "Some name 12", "url": "https://example.org/url/14"},
                    "image": [{"size": "small"}, {"size": "medium"}],
                },
                {
                    "name": "Some name 10",
                    "url": "https://example.org/url/12",
                    "artist": {"name": "Some name 13", "url": "https://example.org/url/15"},
                    "image": [{"size": "medium"}, {"size": "large"}],
                },
            ],
            "@attr": {"page": "5", "perPage": "6", "totalPages": "7", "total": "8"},
        },
    }
    server.answer(came)
    answer = member.chart.get_top_tracks()
    check(answer.tracks, page=5, per_page=6, total_pages=7, total=8)
    check(answer.tracks.track[0], name="Some name 9", url="https://example.org/url/11")
    check(answer.tracks.track[0].artist, name="Some name 12", url="https://example.org/url/14")
    check(answer.tracks.track[0].image[0], size="small")
    check(answer.tracks.track[0].image[1], size="medium")
    check(answer.tracks.track[1], name="Some name 10", url="https://example.org/url/12")
    check(answer.tracks.track[1].artist, name="Some name 13", url="https://example.org/url/15")
    check(answer.tracks.track[1].image[0], size="medium")
    check(answer.tracks.track[1].image[1], size="large")
    assert kinds(type(answer)) == {"tracks": "record TrackPage"}


def test_iter_top_tracks_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"tracks": {**told, "track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"tracks": {**told, "track": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.chart.iter_top_tracks(limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_tracks_finds_the_end_without_a_total(member, server):
    first = {"tracks": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"tracks": {"track": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.chart.iter_top_tracks(limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.tracks.track) for page in pager.pages()] == [2, 1]
