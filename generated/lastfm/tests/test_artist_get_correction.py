# Generated from methods/lastfm/artist.getCorrection.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_correction_tells_its_facts(member):
    spec = member.artist.get_correction.spec
    assert spec.name == "artist.getCorrection"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("artist", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_correction_sends_every_parameter(member, server):
    member.artist.get_correction(artist="guns and roses")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getCorrection",
        "format": "json",
        "api_key": "example-key",
        "artist": "guns and roses",
    }
    assert server.request.form == {}


def test_get_correction_works_without_a_token(visitor, server):
    visitor.artist.get_correction(artist="guns and roses")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getCorrection",
        "format": "json",
        "api_key": "example-key",
        "artist": "guns and roses",
    }
    assert server.request.form == {}


def test_get_correction_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.artist.get_correction(artist=None)
    assert server.is_silent


def test_get_correction_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getCorrection", artist="guns and roses", unheard_of="1")
    assert server.is_silent


def test_get_correction_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "corrections": {
            "correction": [
                {
                    "artist": {
                        "name": "Guns N' Roses",
                        "mbid": "eeb1195b-f213-4ce1-b28c-8565211f8e43",
                        "url": "https://www.last.fm/music/Guns+N%27+Roses",
                    },
                    "@attr": {"index": 0},
                },
            ],
        },
    }
    server.answer(came)
    answer = member.artist.get_correction(artist="guns and roses")
    check(answer.corrections.correction[0], index=0)
    check(
        answer.corrections.correction[0].artist,
        name="Guns N' Roses",
        mbid="eeb1195b-f213-4ce1-b28c-8565211f8e43",
        url="https://www.last.fm/music/Guns+N%27+Roses",
    )
    assert kinds(type(answer)) == {"corrections": "record ArtistGetCorrectionCorrections"}
    assert kinds(type(answer).corrections.item) == {
        "correction": "list of record ArtistGetCorrectionCorrectionsCorrection",
    }
    assert kinds(type(answer).corrections.item.correction.item) == {"index": "integer", "artist": "record ArtistLink"}
