# Generated from methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from market_sdk import errors
from market_sdk.facts import METHODS
from market_sdk.runtime.facts import Credential, Envelope, Failure, Login, LoginStep, Permission, RetryPolicy
from market_sdk.runtime.signing import Credentials, Param, Signable
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
    assert SERVICE.hosts == {"upload": "https://files.market.example/"}
    assert SERVICE.common == "query"
    assert SERVICE.constants == {"version": "2026-01-01"}
    assert SERVICE.formats == ("json",)
    assert SERVICE.key == Credential(header="X-Key")
    assert SERVICE.token == Credential(header="Authorization", value="Bearer {value}")
    assert SERVICE.envelopes == {
        "json": Envelope(
            failures=(Failure("not_empty", ("error",)), Failure("status")),
            code=(("error", "code"),),
            message=(("error", "message"),),
            subcode=(("error", "reason"),),
        ),
    }
    assert SERVICE.errors == {
        "signature_wrong": "SignatureWrong",
        "token_missing": "TokenMissing",
        "scope_missing": "ScopeMissing",
        "too_fast": "TooFast",
    }
    assert SERVICE.permissions == (Permission("orders"), Permission("wallet"))
    assert SERVICE.levels == {}
    assert SERVICE.check is None
    assert SERVICE.logins == {
        "web": Login(
            "web",
            (
                LoginStep(
                    "open",
                    address="https://market.example/allow",
                    arguments={"client": "{key}", "back": "{callback}", "scope": "{permissions}"},
                ),
                LoginStep("callback", names=("code", "place")),
                LoginStep(
                    "call",
                    call="session.open",
                    arguments={"code": "{code}", "place": "{place}"},
                    gives={"token": ("session", "token"), "seller": ("session", "seller")},
                ),
            ),
        ),
        "password": Login(
            "password",
            (
                LoginStep("ask", names=("user", "password")),
                LoginStep(
                    "call",
                    call="session.open",
                    arguments={"user": "{user}", "password": "{password}"},
                    gives={"token": ("session", "token"), "seller": ("session", "seller")},
                ),
            ),
        ),
    }
    assert SERVICE.retry == RetryPolicy(codes=(), statuses=())
    assert SERVICE.rate_limit is None


def test_calls_are_signed_as_described():
    query = (("b", "2"), ("B", "1"), ("a", "\xe9 & ~"), ("list", "y"), ("list", "x"))
    form = (("c", "1"), ("empty", ""))
    params = {
        "query": [Param(*pair) for pair in query],
        "form": [*(Param(*pair) for pair in form), Param(*("file", "bytes"), "file")],
    }
    call = Signable("group.method", "POST", "https://service.example/base/", **params)
    credentials = Credentials("example-key", "example-secret", "example-token", "example-token-secret")
    still = {"clock": lambda: 1229000000.0, "nonce": lambda: "0123456789abcdef0123456789abcdef"}
    signed = SERVICE.scheme.sign(call, credentials, variant="", **still)
    assert signed.parameters == ()
    assert signed.headers == (
        ("X-Timestamp", "1229000000000"),
        ("X-Nonce", "0123456789abcdef0123456789abcdef"),
        ("X-Signature", "v1=A4tt4CnQPtAEptQbPPupFJjG2savEyttQwPkpT3ZXd0="),
    )
    excluded = tuple(sorted(SERVICE.scheme.variant("").listing.exclude))
    assert excluded == ("",)


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
