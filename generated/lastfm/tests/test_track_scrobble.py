# Generated from methods/lastfm/track.scrobble.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_scrobble_tells_its_facts(member):
    spec = member.track.scrobble.spec
    assert spec.name == "track.scrobble"
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
        Parameter("artist", type="list", required=True, min_items=1, max_items=50, spelling="brackets"),
        Parameter("track", type="list", required=True, min_items=1, max_items=50, spelling="brackets"),
        Parameter(
            "timestamp",
            type="list",
            of="timestamp",
            required=True,
            min_items=1,
            max_items=50,
            spelling="brackets",
        ),
        Parameter("album", type="list", max_items=50, spelling="brackets"),
        Parameter("context", type="list", max_items=50, spelling="brackets"),
        Parameter("streamId", argument="stream_id", type="list", max_items=50, spelling="brackets"),
        Parameter(
            "chosenByUser",
            argument="chosen_by_user",
            type="list",
            of="boolean",
            default="1",
            max_items=50,
            spelling="brackets",
        ),
        Parameter("trackNumber", argument="track_number", type="list", of="integer", max_items=50, spelling="brackets"),
        Parameter("mbid", type="list", of="id", max_items=50, spelling="brackets"),
        Parameter("albumArtist", argument="album_artist", type="list", max_items=50, spelling="brackets"),
        Parameter("duration", type="list", of="integer", max_items=50, spelling="brackets"),
    )
    assert spec.rules == (
        Rule(
            "same_length",
            (
                "artist",
                "track",
                "timestamp",
                "album",
                "context",
                "streamId",
                "chosenByUser",
                "trackNumber",
                "mbid",
                "albumArtist",
                "duration",
            ),
        ),
    )
    assert spec.paging is None
    assert spec.poll is None


def test_scrobble_sends_every_parameter(member, server):
    member.track.scrobble(
        artist=["Some artist", "Some artist 2"],
        track=["Some track", "Some track 2"],
        timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
        album=["Some album", "Some album 2"],
        context=["Some context", "Some context 2"],
        stream_id=["Some stream id", "Some stream id 2"],
        chosen_by_user=[True, True],
        track_number=[1, 2],
        mbid=["15779", "15780"],
        album_artist=["Some album artist", "Some album artist 2"],
        duration=[1, 2],
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "track.scrobble",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist[0]": "Some artist",
        "artist[1]": "Some artist 2",
        "track[0]": "Some track",
        "track[1]": "Some track 2",
        "timestamp[0]": "1715938200",
        "timestamp[1]": "1716024600",
        "album[0]": "Some album",
        "album[1]": "Some album 2",
        "context[0]": "Some context",
        "context[1]": "Some context 2",
        "streamId[0]": "Some stream id",
        "streamId[1]": "Some stream id 2",
        "chosenByUser[0]": "1",
        "chosenByUser[1]": "1",
        "trackNumber[0]": "1",
        "trackNumber[1]": "2",
        "mbid[0]": "15779",
        "mbid[1]": "15780",
        "albumArtist[0]": "Some album artist",
        "albumArtist[1]": "Some album artist 2",
        "duration[0]": "1",
        "duration[1]": "2",
        "api_sig": "808e7cd8bdd2a63e76dee2d384a893ae",
    }


def test_scrobble_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.scrobble(
            artist=None,
            track=["Some track", "Some track 2"],
            timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
        )
    assert server.is_silent


def test_scrobble_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.scrobble(
            artist=["Some artist", "Some artist 2"],
            track=None,
            timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
        )
    assert server.is_silent


def test_scrobble_needs_timestamp(member, server):
    with pytest.raises(errors.MissingArgument, match="timestamp"):
        member.track.scrobble(
            artist=["Some artist", "Some artist 2"],
            track=["Some track", "Some track 2"],
            timestamp=None,
        )
    assert server.is_silent


def test_scrobble_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call(
            "track.scrobble",
            artist=["Some artist", "Some artist 2"],
            track=["Some track", "Some track 2"],
            timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
            unheard_of="1",
        )
    assert server.is_silent


def test_scrobble_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.track.scrobble(
            artist=["Some artist", "Some artist 2"],
            track=["Some track", "Some track 2"],
            timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
        )
    assert server.is_silent


def test_scrobble_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.track.scrobble(
            artist=["Some artist", "Some artist 2"],
            track=["Some track", "Some track 2"],
            timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
        )
    assert server.is_silent


def test_scrobble_takes_artist_and_10_more_in_parallel(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.track.scrobble(
            artist=["Some artist", "Some artist 2"],
            track=["Some track", "Some track 2"],
            timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
            album=["Some album", "Some album 2"],
            context=["Some context", "Some context 2"],
            stream_id=["Some stream id", "Some stream id 2"],
            chosen_by_user=[True, True],
            track_number=[1, 2],
            mbid=["15779", "15780"],
            album_artist=["Some album artist", "Some album artist 2"],
            duration=[1],
        )
    assert server.is_silent
    member.track.scrobble(
        artist=["Some artist", "Some artist 2"],
        track=["Some track", "Some track 2"],
        timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
        album=["Some album", "Some album 2"],
        context=["Some context", "Some context 2"],
        stream_id=["Some stream id", "Some stream id 2"],
        chosen_by_user=[True, True],
        track_number=[1, 2],
        mbid=["15779", "15780"],
        album_artist=["Some album artist", "Some album artist 2"],
        duration=[1, 2],
    )
    assert len(server.requests) == 1


def test_scrobble_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "scrobbles": {
            "scrobble": [
                {
                    "track": {"#text": "Believe", "corrected": False},
                    "artist": {"#text": "Cher", "corrected": False},
                    "album": {"corrected": False},
                    "albumArtist": {"corrected": False},
                    "timestamp": 1287140447,
                    "ignoredMessage": {"code": "0"},
                },
            ],
            "@attr": {"accepted": 1, "ignored": 0},
        },
    }
    server.answer(came)
    answer = member.track.scrobble(
        artist=["Some artist", "Some artist 2"],
        track=["Some track", "Some track 2"],
        timestamp=[datetime(2024, 5, 17, 9, 30, tzinfo=UTC), datetime(2024, 5, 18, 9, 30, tzinfo=UTC)],
    )
    check(answer.scrobbles, accepted=1, ignored=0)
    check(answer.scrobbles.scrobble[0], timestamp=datetime(2010, 10, 15, 11, 0, 47, tzinfo=UTC))
    check(answer.scrobbles.scrobble[0].track, name="Believe", corrected=False)
    check(answer.scrobbles.scrobble[0].artist, name="Cher", corrected=False)
    check(answer.scrobbles.scrobble[0].album, corrected=False)
    check(answer.scrobbles.scrobble[0].album_artist, corrected=False)
    check(answer.scrobbles.scrobble[0].ignored_message, code="0")
    assert kinds(type(answer)) == {"scrobbles": "record TrackScrobbleScrobbles"}
    assert kinds(type(answer).scrobbles.item) == {
        "accepted": "integer",
        "ignored": "integer",
        "scrobble": "list of record TrackScrobbleScrobblesScrobble",
    }
    assert kinds(type(answer).scrobbles.item.scrobble.item) == {
        "track": "record Corrected",
        "artist": "record Corrected",
        "album": "record Corrected",
        "albumArtist": "record Corrected",
        "timestamp": "timestamp",
        "ignoredMessage": "record Ignored",
    }
