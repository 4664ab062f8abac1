# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from notes_sdk import errors
from notes_sdk.facts import METHODS
from notes_sdk.runtime.facts import Credential, Envelope, Failure, Permission, RetryPolicy
from notes_sdk.runtime.signing import Credentials, Param, Signable
from notes_sdk.service import SERVICE


def test_every_method_is_there():
    names = ("note.add", "note.delete", "note.getList")
    assert sorted(METHODS) == sorted(names)


def test_facts_are_found_by_the_name_of_a_method():
    for name, place in METHODS.items():
        module, constant = place.split(":")
        assert getattr(import_module(f"notes_sdk.facts.{module}"), constant).name == name


def test_service_tells_its_facts():
    assert SERVICE.name == "notes"
    assert SERVICE.base == "https://api.notes.example/v1/"
    assert SERVICE.path == "{method}"
    assert SERVICE.method_parameter == ""
    assert SERVICE.format_parameter == ""
    assert SERVICE.verb == "GET"
    assert SERVICE.body == "form"
    assert SERVICE.format == "json"
    assert SERVICE.environment == "NOTES"
    assert SERVICE.version == "1.2.3"
    assert SERVICE.key.parameter == "key"
    assert SERVICE.key.header == ""
    assert SERVICE.token.parameter == "session"
    assert SERVICE.token.header == ""
    assert SERVICE.conventions.true == "yes"
    assert SERVICE.conventions.false == "no"
    assert SERVICE.conventions.lists == "join: "
    assert SERVICE.conventions.timestamp == "unix"
    assert SERVICE.conventions.datetime == "%Y-%m-%dT%H:%M:%S"
    assert SERVICE.conventions.date == "%Y-%m-%d"
    assert SERVICE.token.signs
    assert SERVICE.timeouts.connect == 5.0
    assert SERVICE.timeouts.read == 30.0
    assert SERVICE.timeouts.write == 60.0
    assert SERVICE.timeouts.pool == 5.0
    assert SERVICE.hosts == {}
    assert SERVICE.common == "with"
    assert SERVICE.constants == {}
    assert SERVICE.formats == ("json",)
    assert SERVICE.key == Credential(parameter="key")
    assert SERVICE.token == Credential(parameter="session", signs=True)
    assert SERVICE.envelopes == {
        "json": Envelope(
            failures=(Failure("equal", ("stat", "result"), "fail"),),
            code=(("stat", "code"),),
            message=(("stat", "text"),),
        ),
    }
    assert SERVICE.errors == {"10": "SignatureWrong", "90": "Busy"}
    assert SERVICE.permissions == (Permission("note", "may_note", levels=("view", "change")),)
    assert SERVICE.levels == {"view": (), "change": ("view",)}
    assert SERVICE.check is None
    assert SERVICE.logins == {}
    assert SERVICE.retry == RetryPolicy(codes=("90",), statuses=(503,))
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
    assert signed.parameters == (("sig", "9e5e31d004025c292a37e8001a28f3707899cae21f232ba73195c8925c36504e"),)
    assert signed.headers == ()
    excluded = tuple(sorted(SERVICE.scheme.variant("").listing.exclude))
    assert excluded == ("sig",)


def test_a_code_of_the_service_raises_its_class(member, server):
    for code, error in (("10", errors.SignatureWrong), ("90", errors.Busy)):
        server.fail(code, "A message")
        with pytest.raises(errors.ServiceError) as caught:
            member.note.get_list()
        assert type(caught.value) is error
        assert (caught.value.code, caught.value.message) == (code, "A message")
        assert caught.value.method == "note.getList"


def test_a_code_nobody_knows_raises_the_base_class(member, server):
    server.fail("987654", "A message")
    with pytest.raises(errors.ServiceError) as caught:
        member.note.get_list()
    assert type(caught.value) is errors.ServiceError
    assert caught.value.code == "987654"


def test_credentials_may_come_from_the_environment(connect, server, monkeypatch):
    for name, value in (("API_KEY", "key-around"), ("API_SECRET", "secret-around"), ("AUTH_TOKEN", "token-around")):
        monkeypatch.setenv(f"NOTES_{name}", value)
    member = connect()
    member.note.get_list()
    assert "key-around" in str(server.request)


def test_secrets_are_not_shown(member):
    for secret in ("example-key", "example-secret", "example-token"):
        assert secret not in repr(member)
