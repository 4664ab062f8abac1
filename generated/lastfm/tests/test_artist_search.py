# Generated from methods/lastfm/artist.search.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_search_tells_its_facts(member):
    spec = member.artist.search.spec
    assert spec.name == "artist.search"
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
        Parameter("artist", required=True),
        Parameter("limit", type="integer", default="30", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("results", "artistmatches", "artist"),
        info=("results",),
        page="page",
        size="limit",
        total="total_results",
        per_page="items_per_page",
        default_size=30,
    )
    assert spec.poll is None


def test_search_sends_every_parameter(member, server):
    member.artist.search(artist="cher", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.search",
        "format": "json",
        "api_key": "example-key",
        "artist": "cher",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_search_works_without_a_token(visitor, server):
    visitor.artist.search(artist="cher")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.search",
        "format": "json",
        "api_key": "example-key",
        "artist": "cher",
    }
    assert server.request.form == {}


def test_search_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.artist.search(artist=None)
    assert server.is_silent


def test_search_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.search", artist="cher", unheard_of="1")
    assert server.is_silent


def test_search_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.artist.search(artist="cher", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.artist.search(artist="cher", limit=wrong)
    assert len(server.requests) == 2


def test_search_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.artist.search(artist="cher", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.artist.search(artist="cher", page=wrong)
    assert len(server.requests) == 2


def test_search_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "results": {
            "opensearch:Query": {"role": "request", "searchTerms": "cher", "startPage": 1},
            "opensearch:totalResults": 95143,
            "opensearch:startIndex": 0,
            "opensearch:itemsPerPage": 1,
            "artistmatches": {
                "artist": [
                    {
                        "name": "Cher",
                        "mbid": "bfcc6d75-a6a5-4bc6-8282-47aec8531818",
                        "url": "https://www.last.fm/music/Cher",
                        "listeners": 1269212,
                        "streamable": False,
                        "image": [
                            {
                                "size": "small",
                                "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                            },
                        ],
                    },
                ],
            },
            "@attr": {"for": "cher"},
        },
    }
    server.answer(came)
    answer = member.artist.search(artist="cher")
    check(answer.results, for_="cher", total_results=95143, start_index=0, items_per_page=1)
    check(answer.results.query, role="request", search_terms="cher", start_page=1)
    check(
        answer.results.artistmatches.artist[0],
        name="Cher",
        mbid="bfcc6d75-a6a5-4bc6-8282-47aec8531818",
        url="https://www.last.fm/music/Cher",
        listeners=1269212,
        streamable=False,
    )
    check(
        answer.results.artistmatches.artist[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"results": "record ArtistSearchResults"}
    assert kinds(type(answer).results.item) == {
        "for": "string or None",
        "opensearch:Query": "record SearchQuery",
        "opensearch:totalResults": "integer",
        "opensearch:startIndex": "integer",
        "opensearch:itemsPerPage": "integer",
        "artistmatches": "record ArtistSearchResultsArtistmatches",
    }
    assert kinds(type(answer).results.item.artistmatches.item) == {"artist": "list of record Artist"}


def test_iter_search_goes_through_all_pages(member, server):
    for told in ({"opensearch:totalResults": "4", "opensearch:itemsPerPage": "2"},):
        first = {"results": {**told, "artistmatches": {"artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}}
        second = {"results": {**told, "artistmatches": {"artist": [{"mbid": "15781"}, {"mbid": "15782"}]}}}
        server.answer(first, second)
        pager = member.artist.iter_search(artist="cher", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 2


def test_iter_search_finds_the_end_without_a_total(member, server):
    first = {"results": {"artistmatches": {"artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}}
    second = {"results": {"artistmatches": {"artist": [{"mbid": "15781"}]}}}
    server.answer(first, second)
    pager = member.artist.iter_search(artist="cher", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.results.artistmatches.artist) for page in pager.pages()] == [2, 1]
