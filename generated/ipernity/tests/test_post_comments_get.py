# Generated from methods/ipernity/post.comments.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.post.comments.get.spec
    assert spec.name == "post.comments.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("comment_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.post.comments.get(comment_id="42867", extra=["owner", "owner"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "42867",
        "extra": "owner,owner",
        "api_sig": "221dc1abc9d3b3670b708a2d1a8ea46b",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.post.comments.get(comment_id="42867")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.get/json"
    assert server.request.query == {"api_key": "example-key", "comment_id": "42867"}
    assert server.request.form == {}


def test_get_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.post.comments.get(comment_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.comments.get", comment_id="42867", unheard_of="1")
    assert server.is_silent


def test_get_checks_extra(member, server):
    for extra in ("owner",):
        member.post.comments.get(comment_id="42867", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.post.comments.get(comment_id="42867", extra=wrong)
    assert len(server.requests) == 1


def test_get_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.comments.get(comment_id="42867")
    assert answer["anything"] == {"may": "come"}
