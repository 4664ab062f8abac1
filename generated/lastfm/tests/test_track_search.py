# Generated from methods/lastfm/track.search.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_search_tells_its_facts(member):
    spec = member.track.search.spec
    assert spec.name == "track.search"
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
        Parameter("track", required=True),
        Parameter("artist"),
        Parameter("limit", type="integer", default="30", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("results", "trackmatches", "track"),
        info=("results",),
        page="page",
        size="limit",
        total="total_results",
        per_page="items_per_page",
        default_size=30,
    )
    assert spec.poll is None


def test_search_sends_every_parameter(member, server):
    member.track.search(track="hells bells", artist="Some artist", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.search",
        "format": "json",
        "api_key": "example-key",
        "track": "hells bells",
        "artist": "Some artist",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_search_works_without_a_token(visitor, server):
    visitor.track.search(track="hells bells")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.search",
        "format": "json",
        "api_key": "example-key",
        "track": "hells bells",
    }
    assert server.request.form == {}


def test_search_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.search(track=None)
    assert server.is_silent


def test_search_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.search", track="hells bells", unheard_of="1")
    assert server.is_silent


def test_search_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.track.search(track="hells bells", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.track.search(track="hells bells", limit=wrong)
    assert len(server.requests) == 2


def test_search_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.track.search(track="hells bells", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.track.search(track="hells bells", page=wrong)
    assert len(server.requests) == 2


def test_search_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "results": {
            "opensearch:Query": {"role": "request", "startPage": 1},
            "opensearch:totalResults": 11634,
            "opensearch:startIndex": 0,
            "opensearch:itemsPerPage": 1,
            "trackmatches": {
                "track": [
                    {
                        "name": "Hells Bells",
                        "artist": "AC/DC",
                        "mbid": "b6411d6b-2dca-4004-8919-e8c27ff6b286",
                        "url": "https://www.last.fm/music/AC%2FDC/_/Hells+Bells",
                        "listeners": 796758,
                        "streamable": "FIXME",
                        "image": [
                            {
                                "size": "small",
                                "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                            },
                        ],
                    },
                ],
            },
            "@attr": {"for": "Some for"},
        },
    }
    server.answer(came)
    answer = member.track.search(track="hells bells")
    check(answer.results, for_="Some for", total_results=11634, start_index=0, items_per_page=1)
    check(answer.results.query, role="request", start_page=1)
    check(
        answer.results.trackmatches.track[0],
        name="Hells Bells",
        artist="AC/DC",
        mbid="b6411d6b-2dca-4004-8919-e8c27ff6b286",
        url="https://www.last.fm/music/AC%2FDC/_/Hells+Bells",
        listeners=796758,
        streamable="FIXME",
    )
    check(
        answer.results.trackmatches.track[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"results": "record TrackSearchResults"}
    assert kinds(type(answer).results.item) == {
        "for": "string or None",
        "opensearch:Query": "record SearchQuery",
        "opensearch:totalResults": "integer",
        "opensearch:startIndex": "integer",
        "opensearch:itemsPerPage": "integer",
        "trackmatches": "record TrackSearchResultsTrackmatches",
    }
    assert kinds(type(answer).results.item.trackmatches.item) == {
        "track": "list of record TrackSearchResultsTrackmatchesTrack",
    }
    assert kinds(type(answer).results.item.trackmatches.item.track.item) == {
        "name": "string",
        "artist": "string",
        "mbid": "id or None",
        "url": "url",
        "listeners": "integer",
        "streamable": "string or None",
        "image": "list of record Image",
    }


def test_iter_search_goes_through_all_pages(member, server):
    for told in ({"opensearch:totalResults": "4", "opensearch:itemsPerPage": "2"},):
        first = {"results": {**told, "trackmatches": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}}
        second = {"results": {**told, "trackmatches": {"track": [{"mbid": "15781"}, {"mbid": "15782"}]}}}
        server.answer(first, second)
        pager = member.track.iter_search(track="hells bells", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 2


def test_iter_search_finds_the_end_without_a_total(member, server):
    first = {"results": {"trackmatches": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}}
    second = {"results": {"trackmatches": {"track": [{"mbid": "15781"}]}}}
    server.answer(first, second)
    pager = member.track.iter_search(track="hells bells", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.results.trackmatches.track) for page in pager.pages()] == [2, 1]
