# Generated from methods/ipernity/doc.delete.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_delete_tells_its_facts(member):
    spec = member.doc.delete.spec
    assert spec.name == "doc.delete"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "delete"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (Parameter("doc_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_delete_sends_every_parameter(member, server):
    member.doc.delete(doc_id="53308")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.delete/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "53308",
        "api_sig": "84f752cdee6eb8d60e835d478380a154",
    }


def test_delete_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.delete(doc_id=None)
    assert server.is_silent


def test_delete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.delete", doc_id="53308", unheard_of="1")
    assert server.is_silent


def test_delete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.delete(doc_id="53308")
    assert server.is_silent


def test_delete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.delete(doc_id="53308")
    assert server.is_silent


def test_delete_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.delete(doc_id="53308")
    assert answer is None


def test_delete_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.delete(doc_id="53308")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.delete"
