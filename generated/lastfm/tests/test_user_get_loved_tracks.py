# Generated from methods/lastfm/user.getLovedTracks.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_loved_tracks_tells_its_facts(member):
    spec = member.user.get_loved_tracks.spec
    assert spec.name == "user.getLovedTracks"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"17": "LoginRequired"}
    assert spec.parameters == (
        Parameter("user", required=True),
        Parameter("limit", type="integer", default="50", minimum=1, maximum=1000),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("lovedtracks", "track"),
        info=("lovedtracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
        max_size=1000,
    )
    assert spec.poll is None


def test_get_loved_tracks_sends_every_parameter(member, server):
    member.user.get_loved_tracks(user="RJ", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getLovedTracks",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "limit": "1",
        "page": "1",
        "api_sig": "110b9f7eda75b7ca5279b635a0306941",
    }
    assert server.request.form == {}


def test_get_loved_tracks_works_without_a_token(visitor, server):
    visitor.user.get_loved_tracks(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getLovedTracks",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_loved_tracks_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_loved_tracks(user=None)
    assert server.is_silent


def test_get_loved_tracks_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getLovedTracks", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_loved_tracks_checks_limit(member, server):
    for limit, sent in ((1, "1"), (1000, "1000")):
        member.user.get_loved_tracks(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, 1001, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_loved_tracks(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_loved_tracks_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_loved_tracks(user="RJ", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_loved_tracks(user="RJ", page=wrong)
    assert len(server.requests) == 2


def test_get_loved_tracks_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "lovedtracks": {
            "track": [
                {
                    "name": "The Glass Prison",
                    "mbid": "a3fcd1d5-4e9e-4c4e-a2cc-3c2ed1d2c04b",
                    "url": "https://www.last.fm/music/Dream+Theater/_/The+Glass+Prison",
                    "date": {"uts": 1216371514, "#text": "18 Jul 2008, 08:58"},
                    "artist": {
                        "name": "Dream Theater",
                        "mbid": "28503ab7-8bf2-4666-a7bd-2644bfc7cb1d",
                        "url": "https://www.last.fm/music/Dream+Theater",
                    },
                    "streamable": {"#text": False, "fulltrack": False},
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                        },
                    ],
                },
            ],
            "@attr": {"user": "RJ", "page": 1, "perPage": 1, "totalPages": 568, "total": 568},
        },
    }
    server.answer(came)
    answer = member.user.get_loved_tracks(user="RJ")
    check(answer.lovedtracks, user="RJ", page=1, per_page=1, total_pages=568, total=568)
    check(
        answer.lovedtracks.track[0],
        name="The Glass Prison",
        mbid="a3fcd1d5-4e9e-4c4e-a2cc-3c2ed1d2c04b",
        url="https://www.last.fm/music/Dream+Theater/_/The+Glass+Prison",
    )
    check(answer.lovedtracks.track[0].date, uts=datetime(2008, 7, 18, 8, 58, 34, tzinfo=UTC), text="18 Jul 2008, 08:58")
    check(
        answer.lovedtracks.track[0].artist,
        name="Dream Theater",
        mbid="28503ab7-8bf2-4666-a7bd-2644bfc7cb1d",
        url="https://www.last.fm/music/Dream+Theater",
    )
    check(answer.lovedtracks.track[0].streamable, value=False, fulltrack=False)
    check(
        answer.lovedtracks.track[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"lovedtracks": "record UserGetLovedTracksLovedtracks"}
    assert kinds(type(answer).lovedtracks.item) == {
        "user": "string",
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "track": "list of record UserGetLovedTracksLovedtracksTrack",
    }
    assert kinds(type(answer).lovedtracks.item.track.item) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "date": "record Moment",
        "artist": "record ArtistLink",
        "streamable": "record Streamable or None",
        "image": "list of record Image",
    }


def test_iter_loved_tracks_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"lovedtracks": {**told, "track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
        second = {"lovedtracks": {**told, "track": [{"mbid": "15781"}, {"mbid": "15782"}]}}
        server.answer(first, second)
        pager = member.user.iter_loved_tracks(user="RJ", limit=2)
        assert [item.mbid for item in pager] == ["15779", "15780", "15781", "15782"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_loved_tracks_finds_the_end_without_a_total(member, server):
    first = {"lovedtracks": {"track": [{"mbid": "15779"}, {"mbid": "15780"}]}}
    second = {"lovedtracks": {"track": [{"mbid": "15781"}]}}
    server.answer(first, second)
    pager = member.user.iter_loved_tracks(user="RJ", limit=2)
    assert [item.mbid for item in pager] == ["15779", "15780", "15781"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.lovedtracks.track) for page in pager.pages()] == [2, 1]


def test_get_loved_tracks_raises_login_required(member, server):
    server.fail("17", "Login required")
    with pytest.raises(errors.PermissionDenied) as caught:
        member.user.get_loved_tracks(user="RJ")
    assert type(caught.value) is errors.LoginRequired
    assert (caught.value.code, caught.value.message) == ("17", "Login required")
    assert caught.value.method == "user.getLovedTracks"
