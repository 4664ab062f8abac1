# Generated from methods/ipernity/auth.checkToken.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_check_token_tells_its_facts(member):
    spec = member.auth.check_token.spec
    assert spec.name == "auth.checkToken"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("auth_token", required=True, carries_token=True),
        Parameter("extra", type="list", of="enum", values=("pref",)),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_check_token_sends_every_parameter(member, server):
    member.auth.check_token(extra=["pref", "pref"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/auth.checkToken/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "extra": "pref,pref",
        "api_sig": "23bad4ae8a4ddc4abe80f5f51274b9fd",
    }
    assert server.request.form == {}


def test_check_token_sends_the_auth_token_it_is_given(member, server):
    member.auth.check_token(auth_token="another-token")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/auth.checkToken/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "another-token",
        "api_sig": "51c6c352dde94dae5df7368ccd19759e",
    }
    assert server.request.form == {}


def test_check_token_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("auth.checkToken", unheard_of="1")
    assert server.is_silent


def test_check_token_needs_a_token(application, server):
    with pytest.raises(errors.MissingArgument, match="token"):
        application.auth.check_token()
    assert server.is_silent


def test_check_token_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.auth.check_token()
    assert server.is_silent


def test_check_token_checks_extra(member, server):
    for extra in ("pref",):
        member.auth.check_token(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.auth.check_token(extra=wrong)
    assert len(server.requests) == 1


def test_check_token_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "auth": {
            "token": "12345-a0b1c2d3e4f5",
            "permissions": {"doc": "write", "blog": "none", "network": "read", "profile": "read"},
            "user": {"user_id": "1234", "username": "Superman", "realname": "Kal-El"},
        },
    }
    server.answer(came)
    answer = member.auth.check_token()
    check(answer.auth, token="12345-a0b1c2d3e4f5")
    check(answer.auth.permissions, doc="write", blog="none", network="read", profile="read")
    check(answer.auth.user, user_id="1234", username="Superman", realname="Kal-El")
    assert kinds(type(answer)) == {"auth": "record AuthCheckTokenAuth"}
    assert kinds(type(answer).auth.item) == {
        "token": "string",
        "permissions": "record GrantedPermissions",
        "user": "record TokenOwner",
    }
