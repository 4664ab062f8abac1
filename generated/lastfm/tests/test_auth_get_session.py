# Generated from methods/lastfm/auth.getSession.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_session_tells_its_facts(member):
    spec = member.auth.get_session.spec
    assert spec.name == "auth.getSession"
    assert spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"14": "TokenNotAuthorized", "15": "TokenExpired"}
    assert spec.parameters == (Parameter("token", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_session_sends_every_parameter(member, server):
    member.auth.get_session(token="cf45fe5a3e3cebe168480a086d7fe481")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "auth.getSession",
        "format": "json",
        "api_key": "example-key",
        "token": "cf45fe5a3e3cebe168480a086d7fe481",
        "api_sig": "bc2f6ef736e7509b3f10f8a574b7d823",
    }
    assert server.request.form == {}


def test_get_session_works_without_a_token(application, server):
    application.auth.get_session(token="cf45fe5a3e3cebe168480a086d7fe481")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "auth.getSession",
        "format": "json",
        "api_key": "example-key",
        "token": "cf45fe5a3e3cebe168480a086d7fe481",
        "api_sig": "bc2f6ef736e7509b3f10f8a574b7d823",
    }
    assert server.request.form == {}


def test_get_session_needs_token(member, server):
    with pytest.raises(errors.MissingArgument, match="token"):
        member.auth.get_session(token=None)
    assert server.is_silent


def test_get_session_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("auth.getSession", token="cf45fe5a3e3cebe168480a086d7fe481", unheard_of="1")
    assert server.is_silent


def test_get_session_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.auth.get_session(token="cf45fe5a3e3cebe168480a086d7fe481")
    assert server.is_silent


def test_get_session_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"session": {"name": "joanofarctan", "key": "d580d57f32848f5dcf574d1ce18d78b2", "subscriber": False}}
    server.answer(came)
    answer = member.auth.get_session(token="cf45fe5a3e3cebe168480a086d7fe481")
    check(answer.session, name="joanofarctan", key="d580d57f32848f5dcf574d1ce18d78b2", subscriber=False)
    assert kinds(type(answer)) == {"session": "record Session"}


def test_get_session_raises_token_not_authorized(member, server):
    server.fail("14", "Token not authorized")
    with pytest.raises(errors.AuthenticationError) as caught:
        member.auth.get_session(token="cf45fe5a3e3cebe168480a086d7fe481")
    assert type(caught.value) is errors.TokenNotAuthorized
    assert (caught.value.code, caught.value.message) == ("14", "Token not authorized")
    assert caught.value.method == "auth.getSession"


def test_get_session_raises_token_expired(member, server):
    server.fail("15", "Token expired")
    with pytest.raises(errors.AuthenticationError) as caught:
        member.auth.get_session(token="cf45fe5a3e3cebe168480a086d7fe481")
    assert type(caught.value) is errors.TokenExpired
    assert (caught.value.code, caught.value.message) == ("15", "Token expired")
    assert caught.value.method == "auth.getSession"
