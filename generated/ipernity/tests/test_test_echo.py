# Generated from methods/ipernity/test.echo.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_echo_tells_its_facts(member):
    spec = member.test.echo.spec
    assert spec.name == "test.echo"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert spec.open_parameters
    assert spec.errors == {"1": "EchoMissing"}
    assert spec.parameters == (Parameter("echo", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_echo_sends_every_parameter(member, server):
    member.test.echo(echo="yes, it worked")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/test.echo/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "echo": "yes, it worked",
        "api_sig": "3b64fe20850226e1a872bfa68abbe8dd",
    }
    assert server.request.form == {}


def test_echo_works_without_a_token(visitor, server):
    visitor.test.echo(echo="yes, it worked")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/test.echo/json"
    assert server.request.query == {"api_key": "example-key", "echo": "yes, it worked"}
    assert server.request.form == {}


def test_echo_sends_further_arguments(member, server):
    member.test.echo(echo="yes, it worked", any_further="argument")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/test.echo/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "echo": "yes, it worked",
        "any_further": "argument",
        "api_sig": "0fc5f0a1f3918cf40c6852d151f28040",
    }
    assert server.request.form == {}


def test_echo_needs_echo(member, server):
    with pytest.raises(errors.MissingArgument, match="echo"):
        member.test.echo(echo=None)
    assert server.is_silent


def test_echo_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"echo": "yes, it worked"}
    server.answer(came)
    answer = member.test.echo(echo="yes, it worked")
    check(answer, echo="yes, it worked")
    assert kinds(type(answer)) == {"echo": "string"}


def test_echo_raises_echo_missing(member, server):
    server.fail("1", "Echo missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.test.echo(echo="yes, it worked")
    assert type(caught.value) is errors.EchoMissing
    assert (caught.value.code, caught.value.message) == ("1", "Echo missing")
    assert caught.value.method == "test.echo"
