# Generated from methods/lastfm/user.getTopAlbums.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_albums_tells_its_facts(member):
    spec = member.user.get_top_albums.spec
    assert spec.name == "user.getTopAlbums"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("user", required=True),
        Parameter(
            "period",
            type="enum",
            values=("overall", "7day", "1month", "3month", "6month", "12month"),
            default="overall",
        ),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
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
    member.user.get_top_albums(user="RJ", period="7day", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopAlbums",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "period": "7day",
        "limit": "1",
        "page": "1",
        "api_sig": "233bbe0a5627a8493721d4e2d1efaeeb",
    }
    assert server.request.form == {}


def test_get_top_albums_works_without_a_token(visitor, server):
    visitor.user.get_top_albums(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopAlbums",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_top_albums_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_top_albums(user=None)
    assert server.is_silent


def test_get_top_albums_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getTopAlbums", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_top_albums_checks_period(member, server):
    for period in ("overall", "7day", "1month", "3month", "6month", "12month"):
        member.user.get_top_albums(user="RJ", period=period)
        assert server.request.query["period"] == period
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="period"):
            member.user.get_top_albums(user="RJ", period=wrong)
    assert len(server.requests) == 6


def test_get_top_albums_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.user.get_top_albums(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_top_albums(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_top_albums(user="RJ", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_top_albums(user="RJ", page=wrong)
    assert len(server.requests) == 2


def test_get_top_albums_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "topalbums": {
            "album": [
                {
                    "name": "Images and Words",
                    "mbid": "f20971f2-c8ad-4d26-91ab-730f6dedafb2",
                    "url": "https://www.last.fm/music/Dream+Theater/Images+and+Words",
                    "artist": {
                        "name": "Dream Theater",
                        "mbid": "28503ab7-8bf2-4666-a7bd-2644bfc7cb1d",
                        "url": "https://www.last.fm/music/Dream+Theater",
                    },
                    "playcount": 174,
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/fc7dc4ee6bd9e5b4b2c5f4d4e9fb8a1d.png",
                        },
                    ],
                    "@attr": {"rank": 1},
                },
            ],
            "@attr": {"user": "RJ", "page": 1, "perPage": 1, "totalPages": 26658, "total": 26658},
        },
    }
    server.answer(came)
    answer = member.user.get_top_albums(user="RJ")
    check(answer.topalbums, user="RJ", page=1, per_page=1, total_pages=26658, total=26658)
    check(
        answer.topalbums.album[0],
        name="Images and Words",
        mbid="f20971f2-c8ad-4d26-91ab-730f6dedafb2",
        url="https://www.last.fm/music/Dream+Theater/Images+and+Words",
        playcount=174,
        rank=1,
    )
    check(
        answer.topalbums.album[0].artist,
        name="Dream Theater",
        mbid="28503ab7-8bf2-4666-a7bd-2644bfc7cb1d",
        url="https://www.last.fm/music/Dream+Theater",
    )
    check(
        answer.topalbums.album[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/fc7dc4ee6bd9e5b4b2c5f4d4e9fb8a1d.png",
    )
    assert kinds(type(answer)) == {"topalbums": "record AlbumPage"}


def test_iter_top_albums_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"topalbums": {**told, "album": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"topalbums": {**told, "album": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.user.iter_top_albums(user="RJ", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_albums_finds_the_end_without_a_total(member, server):
    first = {"topalbums": {"album": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"topalbums": {"album": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.user.iter_top_albums(user="RJ", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.topalbums.album) for page in pager.pages()] == [2, 1]
