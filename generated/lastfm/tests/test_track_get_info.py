# Generated from methods/lastfm/track.getInfo.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_info_tells_its_facts(member):
    spec = member.track.get_info.spec
    assert spec.name == "track.getInfo"
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
        Parameter("artist"),
        Parameter("track"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("username"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid")))
    assert spec.paging is None
    assert spec.poll is None


def test_get_info_sends_every_parameter(member, server):
    member.track.get_info(artist="Linkin Park", track="One Step Closer", mbid="15779", autocorrect=False, username="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getInfo",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Linkin Park",
        "track": "One Step Closer",
        "mbid": "15779",
        "autocorrect": "0",
        "username": "RJ",
        "api_sig": "6c79b9604721e0c5c8d2f43041b1dfea",
    }
    assert server.request.form == {}


def test_get_info_works_without_a_token(visitor, server):
    visitor.track.get_info(artist="Linkin Park", track="One Step Closer")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getInfo",
        "format": "json",
        "api_key": "example-key",
        "artist": "Linkin Park",
        "track": "One Step Closer",
    }
    assert server.request.form == {}


def test_get_info_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.getInfo", artist="Linkin Park", track="One Step Closer", unheard_of="1")
    assert server.is_silent


def test_get_info_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.track.get_info(artist="Linkin Park", track="One Step Closer", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.track.get_info(artist="Linkin Park", track="One Step Closer", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_info_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.track.get_info(track="One Step Closer")
    assert server.is_silent
    member.track.get_info(artist="Linkin Park", track="One Step Closer")
    member.track.get_info(mbid="15779")
    assert len(server.requests) == 2


def test_get_info_needs_track_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="track"):
        member.track.get_info(artist="Linkin Park")
    assert server.is_silent
    member.track.get_info(artist="Linkin Park", track="One Step Closer")
    member.track.get_info(mbid="15779")
    assert len(server.requests) == 2


def test_get_info_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "track": {
            "name": "One Step Closer",
            "mbid": "30cb03f3-bd95-43b0-9d41-6d75e13cd353",
            "url": "https://www.last.fm/music/Linkin+Park/_/One+Step+Closer",
            "duration": 157000,
            "streamable": {"#text": False, "fulltrack": False},
            "listeners": 1315650,
            "playcount": 11022708,
            "artist": {
                "name": "Linkin Park",
                "mbid": "f59c5520-5f46-4d2c-b2c4-822eabf53419",
                "url": "https://www.last.fm/music/Linkin+Park",
            },
            "album": {
                "artist": "Linkin Park",
                "title": "Hybrid Theory",
                "mbid": "2a0981fb-9593-3019-864b-ce934d97a16e",
                "url": "https://www.last.fm/music/Linkin+Park/Hybrid+Theory",
                "image": [
                    {
                        "size": "small",
                        "#text": "https://lastfm.freetls.fastly.net/i/u/34s/1f922f8eb093037a30faa1c666a84c78.png",
                    },
                ],
                "@attr": {"position": 1},
            },
            "userplaycount": 36,
            "userloved": False,
            "toptags": {"tag": [{"name": "rock", "url": "https://www.last.fm/tag/rock"}]},
            "wiki": {
                "published": "14 Apr 2009, 16:25",
                "summary": "One Step Closer is the first single of the band.",
                "content": "One Step Closer is the first single of the band. It \u2026",
            },
        },
    }
    server.answer(came)
    answer = member.track.get_info(artist="Linkin Park", track="One Step Closer")
    check(
        answer.track,
        name="One Step Closer",
        mbid="30cb03f3-bd95-43b0-9d41-6d75e13cd353",
        url="https://www.last.fm/music/Linkin+Park/_/One+Step+Closer",
        duration=157000,
        listeners=1315650,
        playcount=11022708,
        userplaycount=36,
        userloved=False,
    )
    check(answer.track.streamable, value=False, fulltrack=False)
    check(
        answer.track.artist,
        name="Linkin Park",
        mbid="f59c5520-5f46-4d2c-b2c4-822eabf53419",
        url="https://www.last.fm/music/Linkin+Park",
    )
    check(
        answer.track.album,
        position=1,
        artist="Linkin Park",
        title="Hybrid Theory",
        mbid="2a0981fb-9593-3019-864b-ce934d97a16e",
        url="https://www.last.fm/music/Linkin+Park/Hybrid+Theory",
    )
    check(
        answer.track.album.image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/1f922f8eb093037a30faa1c666a84c78.png",
    )
    check(answer.track.toptags.tag[0], name="rock", url="https://www.last.fm/tag/rock")
    check(
        answer.track.wiki,
        published="14 Apr 2009, 16:25",
        summary="One Step Closer is the first single of the band.",
        content="One Step Closer is the first single of the band. It \u2026",
    )
    assert kinds(type(answer)) == {"track": "record TrackGetInfoTrack"}
    assert kinds(type(answer).track.item) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "duration": "integer or None",
        "streamable": "record Streamable or None",
        "listeners": "integer",
        "playcount": "integer",
        "artist": "record ArtistLink",
        "album": "record TrackGetInfoTrackAlbum or None",
        "userplaycount": "integer or None",
        "userloved": "boolean or None",
        "toptags": "record Tags or None",
        "wiki": "record Wiki or None",
    }
    assert kinds(type(answer).track.item.album.item) == {
        "position": "integer or None",
        "artist": "string",
        "title": "string",
        "mbid": "id or None",
        "url": "url",
        "image": "list of record Image",
    }
