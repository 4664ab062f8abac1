# Generated from methods/lastfm/auth.getToken.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors


def test_get_token_tells_its_facts(member):
    spec = member.auth.get_token.spec
    assert spec.name == "auth.getToken"
    assert spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == ()
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_token_sends_every_parameter(member, server):
    member.auth.get_token()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "auth.getToken",
        "format": "json",
        "api_key": "example-key",
        "api_sig": "a71811f08e94b52bf668c18d796f6fe3",
    }
    assert server.request.form == {}


def test_get_token_works_without_a_token(application, server):
    application.auth.get_token()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "auth.getToken",
        "format": "json",
        "api_key": "example-key",
        "api_sig": "a71811f08e94b52bf668c18d796f6fe3",
    }
    assert server.request.form == {}


def test_get_token_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("auth.getToken", unheard_of="1")
    assert server.is_silent


def test_get_token_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.auth.get_token()
    assert server.is_silent


def test_get_token_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"token": "cf45fe5a3e3cebe168480a086d7fe481"}
    server.answer(came)
    answer = member.auth.get_token()
    check(answer, token="cf45fe5a3e3cebe168480a086d7fe481")
    assert kinds(type(answer)) == {"token": "string"}
