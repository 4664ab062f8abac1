# Generated from methods/ipernity/auth.getToken.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_token_tells_its_facts(member):
    spec = member.auth.get_token.spec
    assert spec.name == "auth.getToken"
    assert spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "FrobMissing", "2": "FrobInvalid"}
    assert spec.parameters == (
        Parameter("frob", required=True),
        Parameter("extra", type="list", of="enum", values=("pref",)),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_token_sends_every_parameter(member, server):
    member.auth.get_token(frob="12345-a0b1c2d3e4f5", extra=["pref", "pref"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/auth.getToken/json"
    assert server.request.query == {
        "api_key": "example-key",
        "frob": "12345-a0b1c2d3e4f5",
        "extra": "pref,pref",
        "api_sig": "3f6ff84420dbe70baf3322dbed10b12e",
    }
    assert server.request.form == {}


def test_get_token_works_without_a_token(application, server):
    application.auth.get_token(frob="12345-a0b1c2d3e4f5")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/auth.getToken/json"
    assert server.request.query == {
        "api_key": "example-key",
        "frob": "12345-a0b1c2d3e4f5",
        "api_sig": "ac3b2b317dc396c77fd82442b42b5d62",
    }
    assert server.request.form == {}


def test_get_token_needs_frob(member, server):
    with pytest.raises(errors.MissingArgument, match="frob"):
        member.auth.get_token(frob=None)
    assert server.is_silent


def test_get_token_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("auth.getToken", frob="12345-a0b1c2d3e4f5", unheard_of="1")
    assert server.is_silent


def test_get_token_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.auth.get_token(frob="12345-a0b1c2d3e4f5")
    assert server.is_silent


def test_get_token_checks_extra(member, server):
    for extra in ("pref",):
        member.auth.get_token(frob="12345-a0b1c2d3e4f5", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.auth.get_token(frob="12345-a0b1c2d3e4f5", extra=wrong)
    assert len(server.requests) == 1


def test_get_token_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "auth": {
            "token": "12345-a0b1c2d3e4f5",
            "permissions": {"doc": "write", "blog": "none", "network": "read", "profile": "read"},
            "user": {"user_id": "1234", "username": "Superman", "realname": "Kal-El"},
        },
    }
    server.answer(came)
    answer = member.auth.get_token(frob="12345-a0b1c2d3e4f5")
    check(answer.auth, token="12345-a0b1c2d3e4f5")
    check(answer.auth.permissions, doc="write", blog="none", network="read", profile="read")
    check(answer.auth.user, user_id="1234", username="Superman", realname="Kal-El")
    assert kinds(type(answer)) == {"auth": "record AuthGetTokenAuth"}
    assert kinds(type(answer).auth.item) == {
        "token": "string",
        "permissions": "record GrantedPermissions",
        "user": "record TokenOwner",
    }


def test_get_token_raises_frob_missing(member, server):
    server.fail("1", "Frob missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.auth.get_token(frob="12345-a0b1c2d3e4f5")
    assert type(caught.value) is errors.FrobMissing
    assert (caught.value.code, caught.value.message) == ("1", "Frob missing")
    assert caught.value.method == "auth.getToken"


def test_get_token_raises_frob_invalid(member, server):
    server.fail("2", "Frob invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.auth.get_token(frob="12345-a0b1c2d3e4f5")
    assert type(caught.value) is errors.FrobInvalid
    assert (caught.value.code, caught.value.message) == ("2", "Frob invalid")
    assert caught.value.method == "auth.getToken"
