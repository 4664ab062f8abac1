# Generated from methods/lastfm/album.search.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_search_tells_its_facts(member):
    spec = member.album.search.spec
    assert spec.name == "album.search"
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
        Parameter("album", required=True),
        Parameter("limit", type="integer", default="30", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("results", "albummatches", "album"),
        info=("results",),
        page="page",
        size="limit",
        total="total_results",
        per_page="items_per_page",
        default_size=30,
    )
    assert spec.poll is None


def test_search_sends_every_parameter(member, server):
    member.album.search(album="believe", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "album.search",
        "format": "json",
        "api_key": "example-key",
        "album": "believe",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_search_works_without_a_token(visitor, server):
    visitor.album.search(album="believe")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "album.search",
        "format": "json",
        "api_key": "example-key",
        "album": "believe",
    }
    assert server.request.form == {}


def test_search_needs_album(member, server):
    with pytest.raises(errors.MissingArgument, match="album"):
        member.album.search(album=None)
    assert server.is_silent


def test_search_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.search", album="believe", unheard_of="1")
    assert server.is_silent


def test_search_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.album.search(album="believe", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.album.search(album="believe", limit=wrong)
    assert len(server.requests) == 2


def test_search_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.album.search(album="believe", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.album.search(album="believe", page=wrong)
    assert len(server.requests) == 2


def test_search_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "results": {
            "opensearch:Query": {"role": "request", "searchTerms": "believe", "startPage": 1},
            "opensearch:totalResults": 11263,
            "opensearch:startIndex": 0,
            "opensearch:itemsPerPage": 1,
            "albummatches": {
                "album": [
                    {
                        "name": "Believe",
                        "artist": "Disturbed",
                        "mbid": "c559efc2-f734-41ae-93bd-2d78414e0356",
                        "url": "https://www.last.fm/music/Disturbed/Believe",
                        "streamable": "0",
                        "image": [
                            {
                                "size": "small",
                                "#text": "https://lastfm.freetls.fastly.net/i/u/34s/bca3b80481394e25b03f4fc77c338897.png",
                            },
                        ],
                    },
                ],
            },
            "@attr": {"for": "believe"},
        },
    }
    server.answer(came)
    answer = member.album.search(album="believe")
    check(answer.results, for_="believe", total_results=11263, start_index=0, items_per_page=1)
    check(answer.results.query, role="request", search_terms="believe", start_page=1)
    check(
        answer.results.albummatches.album[0],
        name="Believe",
        artist="Disturbed",
        mbid="c559efc2-f734-41ae-93bd-2d78414e0356",
        url="https://www.last.fm/music/Disturbed/Believe",
        streamable="0",
    )
    check(
        answer.results.albummatches.album[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/bca3b80481394e25b03f4fc77c338897.png",
    )
    assert kinds(type(answer)) == {"results": "record AlbumSearchResults"}
    assert kinds(type(answer).results.item) == {
        "for": "string or None",
        "opensearch:Query": "record SearchQuery",
        "opensearch:totalResults": "integer",
        "opensearch:startIndex": "integer",
        "opensearch:itemsPerPage": "integer",
        "albummatches": "record AlbumSearchResultsAlbummatches",
    }
    assert kinds(type(answer).results.item.albummatches.item) == {
        "album": "list of record AlbumSearchResultsAlbummatchesAlbum",
    }
    assert kinds(type(answer).results.item.albummatches.item.album.item) == {
        "name": "string",
        "artist": "string",
        "mbid": "id or None",
        "url": "url",
        "streamable": "string or None",
        "image": "list of record Image",
    }


def test_iter_search_goes_through_all_pages(member, server):
    for told in ({"opensearch:totalResults": "4", "opensearch:itemsPerPage": "2"},):
        first = {"results": {**told, "albummatches": {"album": [{"mbid": "15779"}, {"mbid": "15780"}]}}}
        second = {"results": {**told, "albummatches": {"album": [{"mbid": "15781"}, {"mbid": "15782"}]}}}
        server.answer(first, second)
        pager = member.album.iter_search(album="believe", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 2


def test_iter_search_finds_the_end_without_a_total(member, server):
    first = {"results": {"albummatches": {"album": [{"mbid": "15779"}, {"mbid": "15780"}]}}}
    second = {"results": {"albummatches": {"album": [{"mbid": "15781"}]}}}
    server.answer(first, second)
    pager = member.album.iter_search(album="believe", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.results.albummatches.album) for page in pager.pages()] == [2, 1]
