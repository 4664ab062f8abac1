# Generated from methods/ipernity/doc.tags.remove.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_remove_tells_its_facts(member):
    spec = member.doc.tags.remove.spec
    assert spec.name == "doc.tags.remove"
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
        Parameter("type", type="enum", required=True, values=("keyword", "member")),
        Parameter("id", type="id", required=True),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_remove_sends_every_parameter(member, server):
    member.doc.tags.remove(doc_id="12345", type="keyword", id="125652")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.tags.remove/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "type": "keyword",
        "id": "125652",
        "api_sig": "1787a10e88a5e00e54e9907ad624cf83",
    }


def test_remove_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.tags.remove(doc_id=None, type="keyword", id="125652")
    assert server.is_silent


def test_remove_needs_type(member, server):
    with pytest.raises(errors.MissingArgument, match="type"):
        member.doc.tags.remove(doc_id="12345", type=None, id="125652")
    assert server.is_silent


def test_remove_needs_id(member, server):
    with pytest.raises(errors.MissingArgument, match="id"):
        member.doc.tags.remove(doc_id="12345", type="keyword", id=None)
    assert server.is_silent


def test_remove_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.tags.remove", doc_id="12345", type="keyword", id="125652", unheard_of="1")
    assert server.is_silent


def test_remove_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.tags.remove(doc_id="12345", type="keyword", id="125652")
    assert server.is_silent


def test_remove_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.tags.remove(doc_id="12345", type="keyword", id="125652")
    assert server.is_silent


def test_remove_checks_type(member, server):
    for type in ("keyword", "member"):
        member.doc.tags.remove(doc_id="12345", type=type, id="125652")
        assert server.request.form["type"] == type
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="type"):
            member.doc.tags.remove(doc_id="12345", type=wrong, id="125652")
    assert len(server.requests) == 2


def test_remove_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.tags.remove(doc_id="12345", type="keyword", id="125652")
    assert answer is None
