# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_delete_tells_its_facts(member):
    spec = member.doc.comments.delete.spec
    assert spec.name == "doc.comments.delete"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("comment_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_delete_sends_every_parameter(member, server):
    member.doc.comments.delete(comment_id="42867")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.delete/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "42867",
        "api_sig": "7e4b04756028a505a74dc2839505fe0b",
    }


def test_delete_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.doc.comments.delete(comment_id=None)
    assert server.is_silent


def test_delete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.comments.delete", comment_id="42867", unheard_of="1")
    assert server.is_silent


def test_delete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.comments.delete(comment_id="42867")
    assert server.is_silent


def test_delete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.comments.delete(comment_id="42867")
    assert server.is_silent


def test_delete_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.comments.delete(comment_id="42867")
    assert answer is None
