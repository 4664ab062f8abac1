# Generated from methods/ipernity/faves.docs.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.faves.docs.add.spec
    assert spec.name == "faves.docs.add"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("doc_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.faves.docs.add(doc_id="53308")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/faves.docs.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "53308",
        "api_sig": "438348ebdc3d7216772f8fa8eb964ccf",
    }


def test_add_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.faves.docs.add(doc_id=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("faves.docs.add", doc_id="53308", unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.faves.docs.add(doc_id="53308")
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.faves.docs.add(doc_id="53308")
    assert server.is_silent


def test_add_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.faves.docs.add(doc_id="53308")
    assert answer is None
