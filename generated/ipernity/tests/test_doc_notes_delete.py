# Generated from methods/ipernity/doc.notes.delete.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_delete_tells_its_facts(member):
    spec = member.doc.notes.delete.spec
    assert spec.name == "doc.notes.delete"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("note_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_delete_sends_every_parameter(member, server):
    member.doc.notes.delete(note_id="38373")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.notes.delete/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "note_id": "38373",
        "api_sig": "dc19948d610355a1181916f67d692291",
    }


def test_delete_needs_note_id(member, server):
    with pytest.raises(errors.MissingArgument, match="note_id"):
        member.doc.notes.delete(note_id=None)
    assert server.is_silent


def test_delete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.notes.delete", note_id="38373", unheard_of="1")
    assert server.is_silent


def test_delete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.notes.delete(note_id="38373")
    assert server.is_silent


def test_delete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.notes.delete(note_id="38373")
    assert server.is_silent


def test_delete_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.notes.delete(note_id="38373")
    assert answer is None
