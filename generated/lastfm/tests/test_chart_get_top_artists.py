# Generated from methods/lastfm/chart.getTopArtists.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_artists_tells_its_facts(member):
    spec = member.chart.get_top_artists.spec
    assert spec.name == "chart.getTopArtists"
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
        items=("artists", "artist"),
        info=("artists",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    )
    assert spec.poll is None


def test_get_top_artists_sends_every_parameter(member, server):
    member.chart.get_top_artists(limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "chart.getTopArtists",
        "format": "json",
        "api_key": "example-key",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_artists_works_without_a_token(visitor, server):
    visitor.chart.get_top_artists()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "chart.getTopArtists", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_top_artists_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("chart.getTopArtists", unheard_of="1")
    assert server.is_silent


def test_get_top_artists_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.chart.get_top_artists(limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.chart.get_top_artists(limit=wrong)
    assert len(server.requests) == 2


def test_get_top_artists_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.chart.get_top_artists(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.chart.get_top_artists(page=wrong)
    assert len(server.requests) == 2


def test_get_top_artists_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "artists": {
            "artist": [
                {
                    "name": "The Weeknd",
                    "mbid": "c8b03190-306c-4120-bb0b-6f2ebfc06ea9",
                    "url": "https://www.last.fm/music/The+Weeknd",
                    "playcount": 289126834,
                    "listeners": 3038240,
                    "streamable": False,
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                        },
                    ],
                },
            ],
            "@attr": {"page": 1, "perPage": 1, "totalPages": 5108470, "total": 5108470},
        },
    }
    server.answer(came)
    answer = member.chart.get_top_artists()
    check(answer.artists, page=1, per_page=1, total_pages=5108470, total=5108470)
    check(
        answer.artists.artist[0],
        name="The Weeknd",
        mbid="c8b03190-306c-4120-bb0b-6f2ebfc06ea9",
        url="https://www.last.fm/music/The+Weeknd",
        playcount=289126834,
        listeners=3038240,
        streamable=False,
    )
    check(
        answer.artists.artist[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"artists": "record ArtistPage"}


def test_iter_top_artists_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"artists": {**told, "artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"artists": {**told, "artist": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.chart.iter_top_artists(limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_artists_finds_the_end_without_a_total(member, server):
    first = {"artists": {"artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"artists": {"artist": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.chart.iter_top_artists(limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.artists.artist) for page in pager.pages()] == [2, 1]
