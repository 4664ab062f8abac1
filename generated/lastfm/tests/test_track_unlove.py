# Generated from methods/lastfm/track.unlove.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_unlove_tells_its_facts(member):
    spec = member.track.unlove.spec
    assert spec.name == "track.unlove"
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


def test_unlove_sends_every_parameter(member, server):
    member.track.unlove(track="Believe", artist="Cher")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "track.unlove",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "track": "Believe",
        "artist": "Cher",
        "api_sig": "1a17b4425fcf46ed4fe40bfc1fae3706",
    }


def test_unlove_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.unlove(track=None, artist="Cher")
    assert server.is_silent


def test_unlove_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.unlove(track="Believe", artist=None)
    assert server.is_silent


def test_unlove_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.unlove", track="Believe", artist="Cher", unheard_of="1")
    assert server.is_silent


def test_unlove_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.track.unlove(track="Believe", artist="Cher")
    assert server.is_silent


def test_unlove_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.track.unlove(track="Believe", artist="Cher")
    assert server.is_silent


def test_unlove_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.track.unlove(track="Believe", artist="Cher")
    assert answer is None
