# Generated from methods/lastfm/geo.getTopArtists.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_artists_tells_its_facts(member):
    spec = member.geo.get_top_artists.spec
    assert spec.name == "geo.getTopArtists"
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
        Parameter("country", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("topartists", "artist"),
        info=("topartists",),
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
    member.geo.get_top_artists(country="Spain", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "geo.getTopArtists",
        "format": "json",
        "api_key": "example-key",
        "country": "Spain",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_artists_works_without_a_token(visitor, server):
    visitor.geo.get_top_artists(country="Spain")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "geo.getTopArtists",
        "format": "json",
        "api_key": "example-key",
        "country": "Spain",
    }
    assert server.request.form == {}


def test_get_top_artists_needs_country(member, server):
    with pytest.raises(errors.MissingArgument, match="country"):
        member.geo.get_top_artists(country=None)
    assert server.is_silent


def test_get_top_artists_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("geo.getTopArtists", country="Spain", unheard_of="1")
    assert server.is_silent


def test_get_top_artists_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.geo.get_top_artists(country="Spain", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.geo.get_top_artists(country="Spain", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_artists_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.geo.get_top_artists(country="Spain", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.geo.get_top_artists(country="Spain", page=wrong)
    assert len(server.requests) == 2


def test_get_top_artists_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "topartists": {
            "artist": [
                {
                    "name": "David Bowie",
                    "mbid": "5441c29d-3602-4898-b1a1-b77fa23b8e50",
                    "url": "https://www.last.fm/music/David+Bowie",
                    "listeners": 3411340,
                    "streamable": False,
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                        },
                    ],
                },
            ],
            "@attr": {"country": "Spain", "page": 1, "perPage": 1, "totalPages": 1160223, "total": 1160223},
        },
    }
    server.answer(came)
    answer = member.geo.get_top_artists(country="Spain")
    check(answer.topartists, country="Spain", page=1, per_page=1, total_pages=1160223, total=1160223)
    check(
        answer.topartists.artist[0],
        name="David Bowie",
        mbid="5441c29d-3602-4898-b1a1-b77fa23b8e50",
        url="https://www.last.fm/music/David+Bowie",
        listeners=3411340,
        streamable=False,
    )
    check(
        answer.topartists.artist[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"topartists": "record ArtistPage"}


def test_iter_top_artists_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"topartists": {**told, "artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"topartists": {**told, "artist": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.geo.iter_top_artists(country="Spain", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_artists_finds_the_end_without_a_total(member, server):
    first = {"topartists": {"artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"topartists": {"artist": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.geo.iter_top_artists(country="Spain", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.topartists.artist) for page in pager.pages()] == [2, 1]
