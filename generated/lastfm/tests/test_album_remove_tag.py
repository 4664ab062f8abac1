# Generated from methods/lastfm/album.removeTag.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_remove_tag_tells_its_facts(member):
    spec = member.album.remove_tag.spec
    assert spec.name == "album.removeTag"
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
        Parameter("album", required=True),
        Parameter("tag", required=True),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_remove_tag_sends_every_parameter(member, server):
    member.album.remove_tag(artist="Cher", album="Believe", tag="pop")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "album.removeTag",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "album": "Believe",
        "tag": "pop",
        "api_sig": "316bf3c54028a59b2e8b77b2ec081b6d",
    }


def test_remove_tag_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.album.remove_tag(artist=None, album="Believe", tag="pop")
    assert server.is_silent


def test_remove_tag_needs_album(member, server):
    with pytest.raises(errors.MissingArgument, match="album"):
        member.album.remove_tag(artist="Cher", album=None, tag="pop")
    assert server.is_silent


def test_remove_tag_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.album.remove_tag(artist="Cher", album="Believe", tag=None)
    assert server.is_silent


def test_remove_tag_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.removeTag", artist="Cher", album="Believe", tag="pop", unheard_of="1")
    assert server.is_silent


def test_remove_tag_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.remove_tag(artist="Cher", album="Believe", tag="pop")
    assert server.is_silent


def test_remove_tag_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.remove_tag(artist="Cher", album="Believe", tag="pop")
    assert server.is_silent


def test_remove_tag_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.album.remove_tag(artist="Cher", album="Believe", tag="pop")
    assert answer is None
