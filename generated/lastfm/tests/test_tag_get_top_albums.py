# Generated from methods/lastfm/tag.getTopAlbums.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_albums_tells_its_facts(member):
    spec = member.tag.get_top_albums.spec
    assert spec.name == "tag.getTopAlbums"
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
        Parameter("tag", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("albums", "album"),
        info=("albums",),
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
    member.tag.get_top_albums(tag="disco", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "tag.getTopAlbums",
        "format": "json",
        "api_key": "example-key",
        "tag": "disco",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_albums_works_without_a_token(visitor, server):
    visitor.tag.get_top_albums(tag="disco")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "tag.getTopAlbums",
        "format": "json",
        "api_key": "example-key",
        "tag": "disco",
    }
    assert server.request.form == {}


def test_get_top_albums_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.tag.get_top_albums(tag=None)
    assert server.is_silent


def test_get_top_albums_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tag.getTopAlbums", tag="disco", unheard_of="1")
    assert server.is_silent


def test_get_top_albums_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.tag.get_top_albums(tag="disco", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.tag.get_top_albums(tag="disco", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.tag.get_top_albums(tag="disco", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.tag.get_top_albums(tag="disco", page=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "albums": {
            "album": [
                {
                    "name": "Overpowered",
                    "mbid": "0bd0bd6d-6a3c-4a4b-8b3b-64ab3ef4a2a3",
                    "url": "https://www.last.fm/music/R%C3%B3is%C3%ADn+Murphy/Overpowered",
                    "artist": {
                        "name": "R\xf3is\xedn Murphy",
                        "mbid": "4c56405d-ba8e-4283-99c3-1dc95bdd50e7",
                        "url": "https://www.last.fm/music/R%C3%B3is%C3%ADn+Murphy",
                    },
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/4c090f3226a7de3c21daaa92e2d4a416.png",
                        },
                    ],
                    "@attr": {"rank": 1},
                },
            ],
            "@attr": {"tag": "disco", "page": 1, "perPage": 1, "totalPages": 22831, "total": 22831},
        },
    }
    server.answer(came)
    answer = member.tag.get_top_albums(tag="disco")
    check(answer.albums, tag="disco", page=1, per_page=1, total_pages=22831, total=22831)
    check(
        answer.albums.album[0],
        name="Overpowered",
        mbid="0bd0bd6d-6a3c-4a4b-8b3b-64ab3ef4a2a3",
        url="https://www.last.fm/music/R%C3%B3is%C3%ADn+Murphy/Overpowered",
        rank=1,
    )
    check(
        answer.albums.album[0].artist,
        name="R\xf3is\xedn Murphy",
        mbid="4c56405d-ba8e-4283-99c3-1dc95bdd50e7",
        url="https://www.last.fm/music/R%C3%B3is%C3%ADn+Murphy",
    )
    check(
        answer.albums.album[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/4c090f3226a7de3c21daaa92e2d4a416.png",
    )
    assert kinds(type(answer)) == {"albums": "record AlbumPage"}


def test_iter_top_albums_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"albums": {**told, "album": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"albums": {**told, "album": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.tag.iter_top_albums(tag="disco", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_albums_finds_the_end_without_a_total(member, server):
    first = {"albums": {"album": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"albums": {"album": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.tag.iter_top_albums(tag="disco", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.albums.album) for page in pager.pages()] == [2, 1]
