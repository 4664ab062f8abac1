# Generated from methods/lastfm/track.love.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_love_tells_its_facts(member):
    spec = member.track.love.spec
    assert spec.name == "track.love"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("track", required=True), Parameter("artist", required=True))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_love_sends_every_parameter(member, server):
    member.track.love(track="Believe", artist="Cher")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "track.love",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "track": "Believe",
        "artist": "Cher",
        "api_sig": "4b80d1a83846c68286e212f9e4397ffe",
    }


def test_love_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.love(track=None, artist="Cher")
    assert server.is_silent


def test_love_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.love(track="Believe", artist=None)
    assert server.is_silent


def test_love_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.love", track="Believe", artist="Cher", unheard_of="1")
    assert server.is_silent


def test_love_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.track.love(track="Believe", artist="Cher")
    assert server.is_silent


def test_love_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.track.love(track="Believe", artist="Cher")
    assert server.is_silent


def test_love_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.track.love(track="Believe", artist="Cher")
    assert answer is None
