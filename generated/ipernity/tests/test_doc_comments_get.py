# Generated from methods/ipernity/doc.comments.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.doc.comments.get.spec
    assert spec.name == "doc.comments.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
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
    member.doc.comments.get(comment_id="12568", extra=["owner", "owner"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "12568",
        "extra": "owner,owner",
        "api_sig": "df4e355cce812bba7f068aec86cf555c",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.doc.comments.get(comment_id="12568")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.get/json"
    assert server.request.query == {"api_key": "example-key", "comment_id": "12568"}
    assert server.request.form == {}


def test_get_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.doc.comments.get(comment_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.comments.get", comment_id="12568", unheard_of="1")
    assert server.is_silent


def test_get_checks_extra(member, server):
    for extra in ("owner",):
        member.doc.comments.get(comment_id="12568", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.doc.comments.get(comment_id="12568", extra=wrong)
    assert len(server.requests) == 1


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "comment": {
            "comment_id": "12568",
            "user_id": "5885",
            "username": "John",
            "posted_at": 1203605881,
            "parent_id": "1152",
            "content": "A reply to this comment",
            "canreply": True,
            "canedit": False,
            "candelete": False,
            "parent": {"comment_id": "1152", "user_id": "6778", "username": "Bill", "content": "The comment"},
        },
    }
    server.answer(came)
    answer = member.doc.comments.get(comment_id="12568")
    check(
        answer.comment,
        comment_id="12568",
        user_id="5885",
        username="John",
        posted_at=datetime(2008, 2, 21, 14, 58, 1, tzinfo=UTC),
        parent_id="1152",
        content="A reply to this comment",
        canreply=True,
        canedit=False,
        candelete=False,
    )
    check(answer.comment.parent, comment_id="1152", user_id="6778", username="Bill", content="The comment")
    assert kinds(type(answer)) == {"comment": "record Comment"}
