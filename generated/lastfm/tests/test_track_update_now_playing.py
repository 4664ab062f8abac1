# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_update_now_playing_tells_its_facts(member):
    spec = member.track.update_now_playing.spec
    assert spec.name == "track.updateNowPlaying"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("artist", required=True),
        Parameter("track", required=True),
        Parameter("album"),
        Parameter("trackNumber", argument="track_number", type="integer", minimum=1),
        Parameter("context"),
        Parameter("mbid", type="id"),
        Parameter("duration", type="integer", minimum=1),
        Parameter("albumArtist", argument="album_artist"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_update_now_playing_sends_every_parameter(member, server):
    member.track.update_now_playing(
        artist="Cher",
        track="Believe",
        album="Some album",
        track_number=1,
        context="Some context",
        mbid="15779",
        duration=238,
        album_artist="Some album artist",
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "track.updateNowPlaying",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "track": "Believe",
        "album": "Some album",
        "trackNumber": "1",
        "context": "Some context",
        "mbid": "15779",
        "duration": "238",
        "albumArtist": "Some album artist",
        "api_sig": "f14f18f9fab0e35acc0f2ba687d17a78",
    }


def test_update_now_playing_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.update_now_playing(artist=None, track="Believe")
    assert server.is_silent


def test_update_now_playing_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.update_now_playing(artist="Cher", track=None)
    assert server.is_silent


def test_update_now_playing_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.updateNowPlaying", artist="Cher", track="Believe", unheard_of="1")
    assert server.is_silent


def test_update_now_playing_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.track.update_now_playing(artist="Cher", track="Believe")
    assert server.is_silent


def test_update_now_playing_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.track.update_now_playing(artist="Cher", track="Believe")
    assert server.is_silent


def test_update_now_playing_checks_track_number(member, server):
    for track_number, sent in ((1, "1"), (2, "2")):
        member.track.update_now_playing(artist="Cher", track="Believe", track_number=track_number)
        assert server.request.form["trackNumber"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="track_number"):
            member.track.update_now_playing(artist="Cher", track="Believe", track_number=wrong)
    assert len(server.requests) == 2


def test_update_now_playing_checks_duration(member, server):
    for duration, sent in ((1, "1"), (2, "2")):
        member.track.update_now_playing(artist="Cher", track="Believe", duration=duration)
        assert server.request.form["duration"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="duration"):
            member.track.update_now_playing(artist="Cher", track="Believe", duration=wrong)
    assert len(server.requests) == 2


def test_update_now_playing_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "nowplaying": {
            "track": {"#text": "Believe", "corrected": False},
            "artist": {"#text": "Cher", "corrected": False},
            "album": {"corrected": False},
            "albumArtist": {"corrected": False},
            "ignoredMessage": {"code": "0"},
        },
    }
    server.answer(came)
    answer = member.track.update_now_playing(artist="Cher", track="Believe")
    check(answer.nowplaying.track, name="Believe", corrected=False)
    check(answer.nowplaying.artist, name="Cher", corrected=False)
    check(answer.nowplaying.album, corrected=False)
    check(answer.nowplaying.album_artist, corrected=False)
    check(answer.nowplaying.ignored_message, code="0")
    assert kinds(type(answer)) == {"nowplaying": "record TrackUpdateNowPlayingNowplaying"}
    assert kinds(type(answer).nowplaying.item) == {
        "track": "record Corrected",
        "artist": "record Corrected",
        "album": "record Corrected",
        "albumArtist": "record Corrected",
        "ignoredMessage": "record Ignored",
    }
