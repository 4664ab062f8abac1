# Generated from methods/lastfm/user.getTopArtists.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_artists_tells_its_facts(member):
    spec = member.user.get_top_artists.spec
    assert spec.name == "user.getTopArtists"
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
    member.user.get_top_artists(user="Some user", period="overall", limit=50, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopArtists",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "Some user",
        "period": "overall",
        "limit": "50",
        "page": "1",
        "api_sig": "a817cbce1554854ae9ff8e06741c3c66",
    }
    assert server.request.form == {}


def test_get_top_artists_works_without_a_token(visitor, server):
    visitor.user.get_top_artists(user="Some user")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopArtists",
        "format": "json",
        "api_key": "example-key",
        "user": "Some user",
    }
    assert server.request.form == {}


def test_get_top_artists_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_top_artists(user=None)
    assert server.is_silent


def test_get_top_artists_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getTopArtists", user="Some user", unheard_of="1")
    assert server.is_silent


def test_get_top_artists_checks_period(member, server):
    for period in ("overall", "7day", "1month", "3month", "6month", "12month"):
        member.user.get_top_artists(user="Some user", period=period)
        assert server.request.query["period"] == period
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="period"):
            member.user.get_top_artists(user="Some user", period=wrong)
    assert len(server.requests) == 6


def test_get_top_artists_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.user.get_top_artists(user="Some user", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_top_artists(user="Some user", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_artists_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_top_artists(user="Some user", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_top_artists(user="Some user", page=wrong)
    assert len(server.requests) == 2


def test_get_top_artists_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "topartists": {
            "artist": [
                {"name": "Some name 8", "url": "https://example.org/url/10", "image": [{"size": "mega"}, {"size": ""}]},
                {
                    "name": "Some name 9",
                    "url": "https://example.org/url/11",
                    "image": [{"size": ""}, {"size": "small"}],
                },
            ],
            "@attr": {"page": "4", "perPage": "5", "totalPages": "6", "total": "7"},
        },
    }
    server.answer(came)
    answer = member.user.get_top_artists(user="Some user")
    check(answer.topartists, page=4, per_page=5, total_pages=6, total=7)
    check(answer.topartists.artist[0], name="Some name 8", url="https://example.org/url/10")
    check(answer.topartists.artist[0].image[0], size="mega")
    check(answer.topartists.artist[0].image[1], size="")
    check(answer.topartists.artist[1], name="Some name 9", url="https://example.org/url/11")
    check(answer.topartists.artist[1].image[0], size="")
    check(answer.topartists.artist[1].image[1], size="small")
    assert kinds(type(answer)) == {"topartists": "record ArtistPage"}


def test_iter_top_artists_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"topartists": {**told, "artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"topartists": {**told, "artist": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.user.iter_top_artists(user="Some user", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_artists_finds_the_end_without_a_total(member, server):
    first = {"topartists": {"artist": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"topartists": {"artist": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.user.iter_top_artists(user="Some user", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.topartists.artist) for page in pager.pages()] == [2, 1]
