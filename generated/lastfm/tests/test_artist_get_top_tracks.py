# Generated from methods/lastfm/artist.getTopTracks.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter, Rule


def test_get_top_tracks_tells_its_facts(member):
    spec = member.artist.get_top_tracks.spec
    assert spec.name == "artist.getTopTracks"
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
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")),)
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
    member.artist.get_top_tracks(artist="Some artist", mbid="15779", autocorrect=False, limit=50, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTopTracks",
        "format": "json",
        "api_key": "example-key",
        "artist": "Some artist",
        "mbid": "15779",
        "autocorrect": "0",
        "limit": "50",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_tracks_works_without_a_token(visitor, server):
    visitor.artist.get_top_tracks(artist="Some artist")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTopTracks",
        "format": "json",
        "api_key": "example-key",
        "artist": "Some artist",
    }
    assert server.request.form == {}


def test_get_top_tracks_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getTopTracks", artist="Some artist", unheard_of="1")
    assert server.is_silent


def test_get_top_tracks_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.artist.get_top_tracks(artist="Some artist", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.artist.get_top_tracks(artist="Some artist", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.artist.get_top_tracks(artist="Some artist", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.artist.get_top_tracks(artist="Some artist", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.artist.get_top_tracks(artist="Some artist", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.artist.get_top_tracks(artist="Some artist", page=wrong)
    assert len(server.requests) == 2


def test_get_top_tracks_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.artist.get_top_tracks()
    assert server.is_silent
    member.artist.get_top_tracks(artist="Some artist")
    member.artist.get_top_tracks(mbid="15779")
    assert len(server.requests) == 2


def test_get_top_tracks_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "toptracks": {
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
    answer = member.artist.get_top_tracks(artist="Some artist")
    check(answer.toptracks, page=5, per_page=6, total_pages=7, total=8)
    check(answer.toptracks.track[0], name="Some name 9", url="https://example.org/url/11")
    check(answer.toptracks.track[0].artist, name="Some name 12", url="https://example.org/url/14")
    check(answer.toptracks.track[0].image[0], size="small")
    check(answer.toptracks.track[0].image[1], size="medium")
    check(answer.toptracks.track[1], name="Some name 10", url="https://example.org/url/12")
    check(answer.toptracks.track[1].artist, name="Some name 13", url="https://example.org/url/15")
    check(answer.toptracks.track[1].image[0], size="medium")
    check(answer.toptracks.track[1].image[1], size="large")
    assert kinds(type(answer)) == {"toptracks": "record TrackPage"}


def test_iter_top_tracks_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"toptracks": {**told, "track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"toptracks": {**told, "track": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.artist.iter_top_tracks(artist="Some artist", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_tracks_finds_the_end_without_a_total(member, server):
    first = {"toptracks": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"toptracks": {"track": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.artist.iter_top_tracks(artist="Some artist", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.toptracks.track) for page in pager.pages()] == [2, 1]
