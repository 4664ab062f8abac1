# Generated from methods/ipernity/doc.setSafety.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_set_safety_tells_its_facts(member):
    spec = member.doc.set_safety.spec
    assert spec.name == "doc.setSafety"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("safety", type="enum", required=True, values=("1", "2", "3")),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_set_safety_sends_every_parameter(member, server):
    member.doc.set_safety(doc_id="12345", safety="1")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.setSafety/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "safety": "1",
        "api_sig": "3d04d25c3c7e7e9d245a4d9ade66794e",
    }


def test_set_safety_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.set_safety(doc_id=None, safety="1")
    assert server.is_silent


def test_set_safety_needs_safety(member, server):
    with pytest.raises(errors.MissingArgument, match="safety"):
        member.doc.set_safety(doc_id="12345", safety=None)
    assert server.is_silent


def test_set_safety_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.setSafety", doc_id="12345", safety="1", unheard_of="1")
    assert server.is_silent


def test_set_safety_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.set_safety(doc_id="12345", safety="1")
    assert server.is_silent


def test_set_safety_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.set_safety(doc_id="12345", safety="1")
    assert server.is_silent


def test_set_safety_checks_safety(member, server):
    for safety in ("1", "2", "3"):
        member.doc.set_safety(doc_id="12345", safety=safety)
        assert server.request.form["safety"] == safety
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="safety"):
            member.doc.set_safety(doc_id="12345", safety=wrong)
    assert len(server.requests) == 3


def test_set_safety_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.doc.set_safety(doc_id="12345", safety="1")
    assert answer["anything"] == {"may": "come"}
