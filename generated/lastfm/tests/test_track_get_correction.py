# Generated from methods/lastfm/track.getCorrection.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_correction_tells_its_facts(member):
    spec = member.track.get_correction.spec
    assert spec.name == "track.getCorrection"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("artist", required=True), Parameter("track", required=True))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_correction_sends_every_parameter(member, server):
    member.track.get_correction(artist="guns and roses", track="mrbrownstone")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getCorrection",
        "format": "json",
        "api_key": "example-key",
        "artist": "guns and roses",
        "track": "mrbrownstone",
    }
    assert server.request.form == {}


def test_get_correction_works_without_a_token(visitor, server):
    visitor.track.get_correction(artist="guns and roses", track="mrbrownstone")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getCorrection",
        "format": "json",
        "api_key": "example-key",
        "artist": "guns and roses",
        "track": "mrbrownstone",
    }
    assert server.request.form == {}


def test_get_correction_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.get_correction(artist=None, track="mrbrownstone")
    assert server.is_silent


def test_get_correction_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.get_correction(artist="guns and roses", track=None)
    assert server.is_silent


def test_get_correction_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.getCorrection", artist="guns and roses", track="mrbrownstone", unheard_of="1")
    assert server.is_silent


def test_get_correction_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "corrections": {
            "correction": [
                {
                    "track": {
                        "name": "Mr. Brownstone",
                        "mbid": "0d8ed9ef-d6b5-4b5d-9b8a-a36e4f5c0c0e",
                        "url": "https://www.last.fm/music/Guns+N%27+Roses/_/Mr.+Brownstone",
                        "artist": {
                            "name": "Guns N' Roses",
                            "mbid": "eeb1195b-f213-4ce1-b28c-8565211f8e43",
                            "url": "https://www.last.fm/music/Guns+N%27+Roses",
                        },
                    },
                    "@attr": {"index": 0, "artistcorrected": True, "trackcorrected": True},
                },
            ],
        },
    }
    server.answer(came)
    answer = member.track.get_correction(artist="guns and roses", track="mrbrownstone")
    check(answer.corrections.correction[0], index=0, artistcorrected=True, trackcorrected=True)
    check(
        answer.corrections.correction[0].track,
        name="Mr. Brownstone",
        mbid="0d8ed9ef-d6b5-4b5d-9b8a-a36e4f5c0c0e",
        url="https://www.last.fm/music/Guns+N%27+Roses/_/Mr.+Brownstone",
    )
    check(
        answer.corrections.correction[0].track.artist,
        name="Guns N' Roses",
        mbid="eeb1195b-f213-4ce1-b28c-8565211f8e43",
        url="https://www.last.fm/music/Guns+N%27+Roses",
    )
    assert kinds(type(answer)) == {"corrections": "record TrackGetCorrectionCorrections"}
    assert kinds(type(answer).corrections.item) == {
        "correction": "list of record TrackGetCorrectionCorrectionsCorrection",
    }
    assert kinds(type(answer).corrections.item.correction.item) == {
        "index": "integer",
        "artistcorrected": "boolean",
        "trackcorrected": "boolean",
        "track": "record TrackGetCorrectionCorrectionsCorrectionTrack",
    }
    assert kinds(type(answer).corrections.item.correction.item.track.item) == {
        "name": "string or None",
        "mbid": "id or None",
        "url": "url",
        "artist": "record TrackGetCorrectionCorrectionsCorrectionTrackArtist",
    }
    assert kinds(type(answer).corrections.item.correction.item.track.item.artist.item) == {
        "name": "string or None",
        "mbid": "id or None",
        "url": "url",
    }
