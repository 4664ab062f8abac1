# Generated from methods/ipernity/test.hello.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors


def test_hello_tells_its_facts(member):
    spec = member.test.hello.spec
    assert spec.name == "test.hello"
    assert not spec.signed
    assert spec.token == "optional"
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


def test_hello_sends_every_parameter(member, server):
    member.test.hello()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/test.hello/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "api_sig": "550fa9ce95e85b7bb6bcd18e97ced4dd",
    }
    assert server.request.form == {}


def test_hello_works_without_a_token(visitor, server):
    visitor.test.hello()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/test.hello/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_hello_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("test.hello", unheard_of="1")
    assert server.is_silent


def test_hello_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"hello": "hello world!"}
    server.answer(came)
    answer = member.test.hello()
    check(answer, hello="hello world!")
    assert kinds(type(answer)) == {"hello": "string"}
