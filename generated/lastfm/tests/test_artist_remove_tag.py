# Generated from methods/lastfm/artist.removeTag.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_remove_tag_tells_its_facts(member):
    spec = member.artist.remove_tag.spec
    assert spec.name == "artist.removeTag"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("artist", required=True), Parameter("tag", required=True))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_remove_tag_sends_every_parameter(member, server):
    member.artist.remove_tag(artist="Cher", tag="pop")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "artist.removeTag",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "tag": "pop",
        "api_sig": "f969f18356e9405587a185b03b83b901",
    }


def test_remove_tag_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.artist.remove_tag(artist=None, tag="pop")
    assert server.is_silent


def test_remove_tag_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.artist.remove_tag(artist="Cher", tag=None)
    assert server.is_silent


def test_remove_tag_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.removeTag", artist="Cher", tag="pop", unheard_of="1")
    assert server.is_silent


def test_remove_tag_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.artist.remove_tag(artist="Cher", tag="pop")
    assert server.is_silent


def test_remove_tag_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.artist.remove_tag(artist="Cher", tag="pop")
    assert server.is_silent


def test_remove_tag_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.artist.remove_tag(artist="Cher", tag="pop")
    assert answer is None
