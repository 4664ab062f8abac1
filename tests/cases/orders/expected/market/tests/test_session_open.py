# Generated from methods/market/session.open.yaml, methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from market_sdk import errors
from market_sdk.runtime.facts import Parameter, Rule


def test_open_tells_its_facts(member):
    spec = member.session.open.spec
    assert spec.name == "session.open"
    assert spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert spec.verb == "POST"
    assert spec.path == "session"
    assert not (spec.body or spec.host or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"login_refused": "LoginRefused"}
    assert spec.parameters == (Parameter("code"), Parameter("place"), Parameter("user"), Parameter("password"))
    assert spec.rules == (
        Rule("together", ("code", "place")),
        Rule("together", ("user", "password")),
        Rule("one_of", ("code", "user")),
    )
    assert spec.paging is None
    assert spec.poll is None


def test_open_sends_every_parameter(member, server):
    member.session.open(code="Some code", place="Some place")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.market.example/v1/session"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {"code": "Some code", "place": "Some place"}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=tzoODGw3dbFogMk3VWvWWxXURvcTp+equRGOXa5Fino="


def test_open_sends_user(member, server):
    member.session.open(user="Some user", password="Some password")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.market.example/v1/session"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {"user": "Some user", "password": "Some password"}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=40qYzfgYmzk6bWx9Ifh8ML4wirirJZMAaujkjLICiFc="


def test_open_sends_password(member, server):
    member.session.open(user="Some user", password="Some password")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.market.example/v1/session"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {"user": "Some user", "password": "Some password"}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=40qYzfgYmzk6bWx9Ifh8ML4wirirJZMAaujkjLICiFc="


def test_open_works_without_a_token(application, server):
    application.session.open(code="Some code", place="Some place")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.market.example/v1/session"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {"code": "Some code", "place": "Some place"}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=tzoODGw3dbFogMk3VWvWWxXURvcTp+equRGOXa5Fino="


def test_open_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("session.open", code="Some code", place="Some place", unheard_of="1")
    assert server.is_silent


def test_open_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.session.open(code="Some code", place="Some place")
    assert server.is_silent


def test_open_takes_code_and_place_together(member, server):
    with pytest.raises(errors.RuleViolation, match="code"):
        member.session.open(code="Some code")
    with pytest.raises(errors.RuleViolation, match="code"):
        member.session.open(place="Some place", user="Some user", password="Some password")
    assert server.is_silent
    member.session.open(code="Some code", place="Some place")
    assert len(server.requests) == 1


def test_open_takes_user_and_password_together(member, server):
    with pytest.raises(errors.RuleViolation, match="user"):
        member.session.open(user="Some user")
    with pytest.raises(errors.RuleViolation, match="user"):
        member.session.open(code="Some code", place="Some place", password="Some password")
    assert server.is_silent
    member.session.open(user="Some user", password="Some password")
    assert len(server.requests) == 1


def test_open_needs_just_one_of_code_and_user(member, server):
    with pytest.raises(errors.RuleViolation, match="code"):
        member.session.open()
    with pytest.raises(errors.RuleViolation, match="code"):
        member.session.open(code="Some code", place="Some place", user="Some user", password="Some password")
    assert server.is_silent
    member.session.open(code="Some code", place="Some place")
    member.session.open(user="Some user", password="Some password")
    assert len(server.requests) == 2


def test_open_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"session": {"token": "Some token", "seller": "Some seller 2"}}
    server.answer(came)
    answer = member.session.open(code="Some code", place="Some place")
    check(answer.session, token="Some token", seller="Some seller 2")
    assert kinds(type(answer)) == {"session": "record SessionOpenSession"}
    assert kinds(type(answer).session.item) == {"token": "string", "seller": "string"}


def test_open_raises_login_refused(member, server):
    server.fail("login_refused", "Login refused")
    with pytest.raises(errors.AuthenticationError) as caught:
        member.session.open(code="Some code", place="Some place")
    assert type(caught.value) is errors.LoginRefused
    assert (caught.value.code, caught.value.message) == ("login_refused", "Login refused")
    assert caught.value.method == "session.open"
