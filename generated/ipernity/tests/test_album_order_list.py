# Generated from methods/ipernity/album.orderList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_order_list_tells_its_facts(member):
    spec = member.album.order_list.spec
    assert spec.name == "album.orderList"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("album_ids", type="list", of="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_order_list_sends_every_parameter(member, server):
    member.album.order_list(album_ids=["50625", "50626"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.orderList/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_ids": "50625,50626",
        "api_sig": "deb398ae8e1f2cddc34705ce922043f6",
    }


def test_order_list_needs_album_ids(member, server):
    with pytest.raises(errors.MissingArgument, match="album_ids"):
        member.album.order_list(album_ids=None)
    assert server.is_silent


def test_order_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.orderList", album_ids=["50625", "50626"], unheard_of="1")
    assert server.is_silent


def test_order_list_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.order_list(album_ids=["50625", "50626"])
    assert server.is_silent


def test_order_list_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.order_list(album_ids=["50625", "50626"])
    assert server.is_silent


def test_order_list_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.album.order_list(album_ids=["50625", "50626"])
    assert answer is None
