# Generated from methods/lastfm/track.removeTag.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_remove_tag_tells_its_facts(member):
    spec = member.track.remove_tag.spec
    assert spec.name == "track.removeTag"
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
        Parameter("tag", required=True),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_remove_tag_sends_every_parameter(member, server):
    member.track.remove_tag(artist="Cher", track="Believe", tag="pop")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "track.removeTag",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "track": "Believe",
        "tag": "pop",
        "api_sig": "42ee5407fa05451d5d6825ea53a6bdbf",
    }


def test_remove_tag_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.remove_tag(artist=None, track="Believe", tag="pop")
    assert server.is_silent


def test_remove_tag_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.remove_tag(artist="Cher", track=None, tag="pop")
    assert server.is_silent


def test_remove_tag_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.track.remove_tag(artist="Cher", track="Believe", tag=None)
    assert server.is_silent


def test_remove_tag_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.removeTag", artist="Cher", track="Believe", tag="pop", unheard_of="1")
    assert server.is_silent


def test_remove_tag_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.track.remove_tag(artist="Cher", track="Believe", tag="pop")
    assert server.is_silent


def test_remove_tag_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.track.remove_tag(artist="Cher", track="Believe", tag="pop")
    assert server.is_silent


def test_remove_tag_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.track.remove_tag(artist="Cher", track="Believe", tag="pop")
    assert answer is None
