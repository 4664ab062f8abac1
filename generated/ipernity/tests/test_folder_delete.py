# Generated from methods/ipernity/folder.delete.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_delete_tells_its_facts(member):
    spec = member.folder.delete.spec
    assert spec.name == "folder.delete"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "delete"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("folder_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_delete_sends_every_parameter(member, server):
    member.folder.delete(folder_id="69762")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/folder.delete/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_id": "69762",
        "api_sig": "59cac6a93f6f0f6760f0e87073e5becb",
    }


def test_delete_needs_folder_id(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_id"):
        member.folder.delete(folder_id=None)
    assert server.is_silent


def test_delete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.delete", folder_id="69762", unheard_of="1")
    assert server.is_silent


def test_delete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.folder.delete(folder_id="69762")
    assert server.is_silent


def test_delete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.folder.delete(folder_id="69762")
    assert server.is_silent


def test_delete_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.folder.delete(folder_id="69762")
    assert answer is None
