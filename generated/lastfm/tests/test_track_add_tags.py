# Generated from methods/lastfm/track.addTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_add_tags_tells_its_facts(member):
    spec = member.track.add_tags.spec
    assert spec.name == "track.addTags"
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
        Parameter("tags", type="list", required=True, min_items=1, max_items=10),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_tags_sends_every_parameter(member, server):
    member.track.add_tags(artist="Cher", track="Believe", tags=["Some tags", "Some tags 2"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "track.addTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "track": "Believe",
        "tags": "Some tags,Some tags 2",
        "api_sig": "4f5abd2efc5f92274adcbe0d90330cb7",
    }


def test_add_tags_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.track.add_tags(artist=None, track="Believe", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_needs_track(member, server):
    with pytest.raises(errors.MissingArgument, match="track"):
        member.track.add_tags(artist="Cher", track=None, tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_needs_tags(member, server):
    with pytest.raises(errors.MissingArgument, match="tags"):
        member.track.add_tags(artist="Cher", track="Believe", tags=None)
    assert server.is_silent


def test_add_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.addTags", artist="Cher", track="Believe", tags=["Some tags", "Some tags 2"], unheard_of="1")
    assert server.is_silent


def test_add_tags_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.track.add_tags(artist="Cher", track="Believe", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.track.add_tags(artist="Cher", track="Believe", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_checks_tags(member, server):
    for tags, sent in ((["Some tags"], "Some tags"), (["Some tags"] * 10, ",".join(["Some tags"] * 10))):
        member.track.add_tags(artist="Cher", track="Believe", tags=tags)
        assert server.request.form["tags"] == sent
    for wrong in (["Some tags"] * 11, []):
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.track.add_tags(artist="Cher", track="Believe", tags=wrong)
    assert len(server.requests) == 2


def test_add_tags_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.track.add_tags(artist="Cher", track="Believe", tags=["Some tags", "Some tags 2"])
    assert answer is None
