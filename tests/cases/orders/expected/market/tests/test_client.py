# Generated from methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from market_sdk import errors
from market_sdk.facts import METHODS
from market_sdk.service import SERVICE


def test_every_method_is_there():
    names = ("order.attach", "order.cancel", "order.change", "order.get", "order.list", "order.place", "session.open")
    assert sorted(METHODS) == sorted(names)


def test_facts_are_found_by_the_name_of_a_method():
    for name, place in METHODS.items():
        module, constant = place.split(":")
        assert getattr(import_module(f"market_sdk.facts.{module}"), constant).name == name


def test_service_tells_its_facts():
    assert SERVICE.name == "market"
    assert SERVICE.base == "https://api.market.example/v1/"
    assert SERVICE.path == ""
    assert SERVICE.method_parameter == ""
    assert SERVICE.format_parameter == ""
    assert SERVICE.verb == "GET"
    assert SERVICE.body == "json"
    assert SERVICE.format == "json"
    assert SERVICE.environment == "MARKET"
    assert SERVICE.version == "0.1.0"
    assert SERVICE.key.parameter == ""
    assert SERVICE.key.header == "X-Key"
    assert SERVICE.token.parameter == ""
    assert SERVICE.token.header == "Authorization"
    assert SERVICE.conventions.true == "true"
    assert SERVICE.conventions.false == "false"
    assert SERVICE.conventions.lists == "repeat"
    assert SERVICE.conventions.timestamp == "%Y-%m-%dT%H:%M:%SZ"
    assert SERVICE.conventions.datetime == "%Y-%m-%d %H:%M:%S"
    assert SERVICE.conventions.date == "%Y-%m-%d"
    assert not SERVICE.token.signs
    assert SERVICE.timeouts.connect == 5
    assert SERVICE.timeouts.read == 30
    assert SERVICE.timeouts.write == 60
    assert SERVICE.timeouts.pool == 5


def test_a_code_of_the_service_raises_its_class(member, server):
    for code, error in (
        ("signature_wrong", errors.SignatureWrong),
        ("token_missing", errors.TokenMissing),
        ("scope_missing", errors.ScopeMissing),
        ("too_fast", errors.TooFast),
    ):
        server.fail(code, "A message")
        with pytest.raises(errors.ServiceError) as caught:
            member.session.open(code="Some code", place="Some place")
        assert type(caught.value) is error
        assert (caught.value.code, caught.value.message) == (code, "A message")
        assert caught.value.method == "session.open"


def test_a_code_nobody_knows_raises_the_base_class(member, server):
    server.fail("987654", "A message")
    with pytest.raises(errors.ServiceError) as caught:
        member.session.open(code="Some code", place="Some place")
    assert type(caught.value) is errors.ServiceError
    assert caught.value.code == "987654"


def test_credentials_may_come_from_the_environment(connect, server, monkeypatch):
    for name, value in (("API_KEY", "key-around"), ("API_SECRET", "secret-around"), ("AUTH_TOKEN", "token-around")):
        monkeypatch.setenv(f"MARKET_{name}", value)
    member = connect()
    member.session.open(code="Some code", place="Some place")
    assert "key-around" in str(server.request)


def test_secrets_are_not_shown(member):
    for secret in ("example-key", "example-secret", "example-token"):
        assert secret not in repr(member)
