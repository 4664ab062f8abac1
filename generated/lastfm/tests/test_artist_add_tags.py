# Generated from methods/lastfm/artist.addTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_add_tags_tells_its_facts(member):
    spec = member.artist.add_tags.spec
    assert spec.name == "artist.addTags"
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
        Parameter("tags", type="list", required=True, min_items=1, max_items=10),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_tags_sends_every_parameter(member, server):
    member.artist.add_tags(artist="Cher", tags=["Some tags", "Some tags 2"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "artist.addTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "tags": "Some tags,Some tags 2",
        "api_sig": "077eb2ed8461233cf8c6b5b3721543c4",
    }


def test_add_tags_needs_artist(member, server):
    with pytest.raises(errors.MissingArgument, match="artist"):
        member.artist.add_tags(artist=None, tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_needs_tags(member, server):
    with pytest.raises(errors.MissingArgument, match="tags"):
        member.artist.add_tags(artist="Cher", tags=None)
    assert server.is_silent


def test_add_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.addTags", artist="Cher", tags=["Some tags", "Some tags 2"], unheard_of="1")
    assert server.is_silent


def test_add_tags_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.artist.add_tags(artist="Cher", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.artist.add_tags(artist="Cher", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_add_tags_checks_tags(member, server):
    for tags, sent in ((["Some tags"], "Some tags"), (["Some tags"] * 10, ",".join(["Some tags"] * 10))):
        member.artist.add_tags(artist="Cher", tags=tags)
        assert server.request.form["tags"] == sent
    for wrong in (["Some tags"] * 11, []):
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.artist.add_tags(artist="Cher", tags=wrong)
    assert len(server.requests) == 2


def test_add_tags_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.artist.add_tags(artist="Cher", tags=["Some tags", "Some tags 2"])
    assert answer is None
