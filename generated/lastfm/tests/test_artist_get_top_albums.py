# Generated from methods/lastfm/artist.getTopAlbums.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter, Rule


def test_get_top_albums_tells_its_facts(member):
    spec = member.artist.get_top_albums.spec
    assert spec.name == "artist.getTopAlbums"
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
        items=("topalbums", "album"),
        info=("topalbums",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    )
    assert spec.poll is None


def test_get_top_albums_sends_every_parameter(member, server):
    member.artist.get_top_albums(artist="Some artist", mbid="15779", autocorrect=False, limit=50, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTopAlbums",
        "format": "json",
        "api_key": "example-key",
        "artist": "Some artist",
        "mbid": "15779",
        "autocorrect": "0",
        "limit": "50",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_albums_works_without_a_token(visitor, server):
    visitor.artist.get_top_albums(artist="Some artist")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTopAlbums",
        "format": "json",
        "api_key": "example-key",
        "artist": "Some artist",
    }
    assert server.request.form == {}


def test_get_top_albums_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getTopAlbums", artist="Some artist", unheard_of="1")
    assert server.is_silent


def test_get_top_albums_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.artist.get_top_albums(artist="Some artist", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.artist.get_top_albums(artist="Some artist", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.artist.get_top_albums(artist="Some artist", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.artist.get_top_albums(artist="Some artist", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.artist.get_top_albums(artist="Some artist", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.artist.get_top_albums(artist="Some artist", page=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.artist.get_top_albums()
    assert server.is_silent
    member.artist.get_top_albums(artist="Some artist")
    member.artist.get_top_albums(mbid="15779")
    assert len(server.requests) == 2


def test_get_top_albums_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "topalbums": {
            "album": [
                {
                    "name": "Some name 8",
                    "url": "https://example.org/url/10",
                    "artist": {"name": "Some name 11", "url": "https://example.org/url/13"},
                    "image": [{"size": "medium"}, {"size": "large"}],
                },
                {
                    "name": "Some name 9",
                    "url": "https://example.org/url/11",
                    "artist": {"name": "Some name 12", "url": "https://example.org/url/14"},
                    "image": [{"size": "large"}, {"size": "extralarge"}],
                },
            ],
            "@attr": {"page": "4", "perPage": "5", "totalPages": "6", "total": "7"},
        },
    }
    server.answer(came)
    answer = member.artist.get_top_albums(artist="Some artist")
    check(answer.topalbums, page=4, per_page=5, total_pages=6, total=7)
    check(answer.topalbums.album[0], name="Some name 8", url="https://example.org/url/10")
    check(answer.topalbums.album[0].artist, name="Some name 11", url="https://example.org/url/13")
    check(answer.topalbums.album[0].image[0], size="medium")
    check(answer.topalbums.album[0].image[1], size="large")
    check(answer.topalbums.album[1], name="Some name 9", url="https://example.org/url/11")
    check(answer.topalbums.album[1].artist, name="Some name 12", url="https://example.org/url/14")
    check(answer.topalbums.album[1].image[0], size="large")
    check(answer.topalbums.album[1].image[1], size="extralarge")
    assert kinds(type(answer)) == {"topalbums": "record AlbumPage"}


def test_iter_top_albums_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"topalbums": {**told, "album": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"topalbums": {**told, "album": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.artist.iter_top_albums(artist="Some artist", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_albums_finds_the_end_without_a_total(member, server):
    first = {"topalbums": {"album": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"topalbums": {"album": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.artist.iter_top_albums(artist="Some artist", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.topalbums.album) for page in pager.pages()] == [2, 1]
