# Generated from methods/ipernity/faves.albums.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.faves.albums.add.spec
    assert spec.name == "faves.albums.add"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("album_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.faves.albums.add(album_id="61135")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/faves.albums.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "61135",
        "api_sig": "136ba68a537873847e48cd4d23ed44e2",
    }


def test_add_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.faves.albums.add(album_id=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("faves.albums.add", album_id="61135", unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.faves.albums.add(album_id="61135")
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.faves.albums.add(album_id="61135")
    assert server.is_silent


def test_add_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.faves.albums.add(album_id="61135")
    assert answer is None
