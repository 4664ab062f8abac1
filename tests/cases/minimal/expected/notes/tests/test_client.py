# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from notes_sdk import errors
from notes_sdk.facts import METHODS
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
