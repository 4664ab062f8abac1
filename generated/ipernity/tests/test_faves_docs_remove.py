# Generated from methods/ipernity/faves.docs.remove.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_remove_tells_its_facts(member):
    spec = member.faves.docs.remove.spec
    assert spec.name == "faves.docs.remove"
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


def test_remove_sends_every_parameter(member, server):
    member.faves.docs.remove(doc_id="53308")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/faves.docs.remove/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "53308",
        "api_sig": "d0ee4d7c6bb447d4eca44b7024108b67",
    }


def test_remove_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.faves.docs.remove(doc_id=None)
    assert server.is_silent


def test_remove_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("faves.docs.remove", doc_id="53308", unheard_of="1")
    assert server.is_silent


def test_remove_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.faves.docs.remove(doc_id="53308")
    assert server.is_silent


def test_remove_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.faves.docs.remove(doc_id="53308")
    assert server.is_silent


def test_remove_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.faves.docs.remove(doc_id="53308")
    assert answer is None
