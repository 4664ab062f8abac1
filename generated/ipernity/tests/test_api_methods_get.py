# Generated from methods/ipernity/api.methods.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import date

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.api.methods.get.spec
    assert spec.name == "api.methods.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("method"),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.api.methods.get(method="test.hello")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/api.methods.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "method": "test.hello",
        "api_sig": "046e020c58bb5451052125bee79a827a",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.api.methods.get()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/api.methods.get/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("api.methods.get", unheard_of="1")
    assert server.is_silent


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "method": {
            "name": "test.hello",
            "service": "test",
            "title": "Greet the caller.",
            "authentication": {"token": False, "sign": False, "post": False},
            "parameters": [{"name": "api_key", "required": True, "value": "Your key."}],
            "response": "<hello>hello world!</hello>",
            "errors": [
                {"code": 100, "message": "API Key is missing", "value": "Send the key of the application along."},
            ],
            "changelog": [{"date": "2008-12-01", "log": "Method created."}],
        },
    }
    server.answer(came)
    answer = member.api.methods.get()
    check(
        answer.method,
        name="test.hello",
        service="test",
        title="Greet the caller.",
        response="<hello>hello world!</hello>",
    )
    check(answer.method.authentication, token=False, sign=False, post=False)
    check(answer.method.parameters[0], name="api_key", required=True, value="Your key.")
    check(
        answer.method.errors[0],
        code=100,
        message="API Key is missing",
        value="Send the key of the application along.",
    )
    check(answer.method.changelog[0], date=date(2008, 12, 1), log="Method created.")
    assert kinds(type(answer)) == {"method": "record ApiMethod"}
