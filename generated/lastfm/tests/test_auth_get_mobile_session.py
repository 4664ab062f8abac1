# Generated from methods/lastfm/auth.getMobileSession.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_mobile_session_tells_its_facts(member):
    spec = member.auth.get_mobile_session.spec
    assert spec.name == "auth.getMobileSession"
    assert spec.signed
    assert spec.token == "none"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("username", required=True), Parameter("password", required=True))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_mobile_session_sends_every_parameter(member, server):
    member.auth.get_mobile_session(username="joanofarctan", password="correct horse")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "auth.getMobileSession",
        "format": "json",
        "api_key": "example-key",
        "username": "joanofarctan",
        "password": "correct horse",
        "api_sig": "34113b0a038a0c0bef569d479171ab1d",
    }


def test_get_mobile_session_works_without_a_token(application, server):
    application.auth.get_mobile_session(username="joanofarctan", password="correct horse")
    assert server.request.verb == "POST"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {}
    assert server.request.form == {
        "method": "auth.getMobileSession",
        "format": "json",
        "api_key": "example-key",
        "username": "joanofarctan",
        "password": "correct horse",
        "api_sig": "34113b0a038a0c0bef569d479171ab1d",
    }


def test_get_mobile_session_needs_username(member, server):
    with pytest.raises(errors.MissingArgument, match="username"):
        member.auth.get_mobile_session(username=None, password="correct horse")
    assert server.is_silent


def test_get_mobile_session_needs_password(member, server):
    with pytest.raises(errors.MissingArgument, match="password"):
        member.auth.get_mobile_session(username="joanofarctan", password=None)
    assert server.is_silent


def test_get_mobile_session_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("auth.getMobileSession", username="joanofarctan", password="correct horse", unheard_of="1")
    assert server.is_silent


def test_get_mobile_session_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.auth.get_mobile_session(username="joanofarctan", password="correct horse")
    assert server.is_silent


def test_get_mobile_session_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"session": {"name": "joanofarctan", "key": "d580d57f32848f5dcf574d1ce18d78b2", "subscriber": False}}
    server.answer(came)
    answer = member.auth.get_mobile_session(username="joanofarctan", password="correct horse")
    check(answer.session, name="joanofarctan", key="d580d57f32848f5dcf574d1ce18d78b2", subscriber=False)
    assert kinds(type(answer)) == {"session": "record Session"}
