# Generated from methods/ipernity/auth.getFrob.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors


def test_get_frob_tells_its_facts(member):
    spec = member.auth.get_frob.spec
    assert spec.name == "auth.getFrob"
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


def test_get_frob_sends_every_parameter(member, server):
    member.auth.get_frob()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/auth.getFrob/json"
    assert server.request.query == {"api_key": "example-key", "api_sig": "268add8fd100af673d724bba6d35d195"}
    assert server.request.form == {}


def test_get_frob_works_without_a_token(application, server):
    application.auth.get_frob()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/auth.getFrob/json"
    assert server.request.query == {"api_key": "example-key", "api_sig": "268add8fd100af673d724bba6d35d195"}
    assert server.request.form == {}


def test_get_frob_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("auth.getFrob", unheard_of="1")
    assert server.is_silent


def test_get_frob_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.auth.get_frob()
    assert server.is_silent


def test_get_frob_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"auth": {"frob": "12345-a0b1c2d3e4f5"}}
    server.answer(came)
    answer = member.auth.get_frob()
    check(answer.auth, frob="12345-a0b1c2d3e4f5")
    assert kinds(type(answer)) == {"auth": "record AuthGetFrobAuth"}
    assert kinds(type(answer).auth.item) == {"frob": "string"}
