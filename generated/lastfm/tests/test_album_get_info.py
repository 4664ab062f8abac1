# Generated from methods/lastfm/album.getInfo.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_info_tells_its_facts(member):
    spec = member.album.get_info.spec
    assert spec.name == "album.getInfo"
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
        Parameter("album"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("lang", default="en"),
        Parameter("username"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")), Rule("instead", ("album", "mbid")))
    assert spec.paging is None
    assert spec.poll is None


def test_get_info_sends_every_parameter(member, server):
    member.album.get_info(
        artist="Cher",
        album="Believe",
        mbid="15779",
        autocorrect=False,
        lang="en",
        username="Some username",
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "album.getInfo",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "album": "Believe",
        "mbid": "15779",
        "autocorrect": "0",
        "lang": "en",
        "username": "Some username",
        "api_sig": "0ddda59f058e8ee6bf0fb45612dc073a",
    }
    assert server.request.form == {}


def test_get_info_works_without_a_token(visitor, server):
    visitor.album.get_info(artist="Cher", album="Believe")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "album.getInfo",
        "format": "json",
        "api_key": "example-key",
        "artist": "Cher",
        "album": "Believe",
    }
    assert server.request.form == {}


def test_get_info_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.getInfo", artist="Cher", album="Believe", unheard_of="1")
    assert server.is_silent


def test_get_info_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.album.get_info(artist="Cher", album="Believe", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.album.get_info(artist="Cher", album="Believe", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_info_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.album.get_info(album="Believe")
    assert server.is_silent
    member.album.get_info(artist="Cher", album="Believe")
    member.album.get_info(mbid="15779")
    assert len(server.requests) == 2


def test_get_info_needs_album_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="album"):
        member.album.get_info(artist="Cher")
    assert server.is_silent
    member.album.get_info(artist="Cher", album="Believe")
    member.album.get_info(mbid="15779")
    assert len(server.requests) == 2


def test_get_info_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "name": "Believe",
            "artist": "Cher",
            "mbid": "63b3a8ca-26f2-4e2b-b867-647a6ec2bebd",
            "url": "https://www.last.fm/music/Cher/Believe",
            "image": [
                {
                    "size": "small",
                    "#text": "https://lastfm.freetls.fastly.net/i/u/34s/3b54885952161aaea4ce2965b2db1638.png",
                },
            ],
            "listeners": 517891,
            "playcount": 4411025,
            "userplaycount": "8",
            "tracks": {
                "track": [
                    {
                        "name": "Believe",
                        "url": "https://www.last.fm/music/Cher/_/Believe",
                        "duration": 238,
                        "streamable": {"#text": False, "fulltrack": False},
                        "artist": {
                            "name": "Cher",
                            "mbid": "bfcc6d75-a6a5-4bc6-8282-47aec8531818",
                            "url": "https://www.last.fm/music/Cher",
                        },
                        "@attr": {"rank": 1},
                    },
                ],
            },
            "tags": {"tag": [{"name": "pop", "url": "https://www.last.fm/tag/pop"}]},
            "wiki": {
                "published": "27 Jul 2008, 15:44",
                "summary": "Believe is the twenty-second studio album by Cher.",
                "content": "Believe is the \u2026",
            },
        },
    }
    server.answer(came)
    answer = member.album.get_info(artist="Cher", album="Believe")
    check(
        answer.album,
        name="Believe",
        artist="Cher",
        mbid="63b3a8ca-26f2-4e2b-b867-647a6ec2bebd",
        url="https://www.last.fm/music/Cher/Believe",
        listeners=517891,
        playcount=4411025,
        userplaycount=8,
    )
    check(
        answer.album.image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/3b54885952161aaea4ce2965b2db1638.png",
    )
    check(
        answer.album.tracks.track[0],
        name="Believe",
        url="https://www.last.fm/music/Cher/_/Believe",
        duration=238,
        rank=1,
    )
    check(answer.album.tracks.track[0].streamable, value=False, fulltrack=False)
    check(
        answer.album.tracks.track[0].artist,
        name="Cher",
        mbid="bfcc6d75-a6a5-4bc6-8282-47aec8531818",
        url="https://www.last.fm/music/Cher",
    )
    check(answer.album.tags.tag[0], name="pop", url="https://www.last.fm/tag/pop")
    check(
        answer.album.wiki,
        published="27 Jul 2008, 15:44",
        summary="Believe is the twenty-second studio album by Cher.",
        content="Believe is the \u2026",
    )
    assert kinds(type(answer)) == {"album": "record AlbumGetInfoAlbum"}
    assert kinds(type(answer).album.item) == {
        "name": "string",
        "artist": "string",
        "mbid": "id or None",
        "url": "url",
        "image": "list of record Image",
        "listeners": "integer",
        "playcount": "integer",
        "userplaycount": "integer or None",
        "tracks": "record AlbumGetInfoAlbumTracks or None",
        "tags": "record Tags or None",
        "wiki": "record Wiki or None",
    }
    assert kinds(type(answer).album.item.tracks.item) == {"track": "list of record AlbumGetInfoAlbumTracksTrack"}
    assert kinds(type(answer).album.item.tracks.item.track.item) == {
        "name": "string",
        "url": "url",
        "duration": "integer or None",
        "rank": "integer",
        "streamable": "record Streamable or None",
        "artist": "record ArtistLink",
    }
