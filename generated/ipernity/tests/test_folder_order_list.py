# Generated from methods/ipernity/folder.orderList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_order_list_tells_its_facts(member):
    spec = member.folder.order_list.spec
    assert spec.name == "folder.orderList"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "FolderNotFound"}
    assert spec.parameters == (Parameter("folder_ids", type="list", of="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_order_list_sends_every_parameter(member, server):
    member.folder.order_list(folder_ids=["83502", "83503"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/folder.orderList/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_ids": "83502,83503",
        "api_sig": "82ea736ec5a5df8779ceddeb33b68416",
    }


def test_order_list_needs_folder_ids(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_ids"):
        member.folder.order_list(folder_ids=None)
    assert server.is_silent


def test_order_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.orderList", folder_ids=["83502", "83503"], unheard_of="1")
    assert server.is_silent


def test_order_list_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.folder.order_list(folder_ids=["83502", "83503"])
    assert server.is_silent


def test_order_list_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.folder.order_list(folder_ids=["83502", "83503"])
    assert server.is_silent


def test_order_list_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.folder.order_list(folder_ids=["83502", "83503"])
    assert answer is None


def test_order_list_raises_folder_not_found(member, server):
    server.fail("1", "Folder not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.folder.order_list(folder_ids=["83502", "83503"])
    assert type(caught.value) is errors.FolderNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Folder not found")
    assert caught.value.method == "folder.orderList"
