# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_reply_tells_its_facts(member):
    spec = member.doc.comments.reply.spec
    assert spec.name == "doc.comments.reply"
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
        Parameter("comment_id", type="id", required=True),
        Parameter("content", type="text", required=True),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_reply_sends_every_parameter(member, server):
    member.doc.comments.reply(comment_id="425652", content="This is <b>your</b> reply.")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.reply/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "425652",
        "content": "This is <b>your</b> reply.",
        "api_sig": "c78c324e3f1a2bb75e0940dfebe42790",
    }


def test_reply_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.doc.comments.reply(comment_id=None, content="This is <b>your</b> reply.")
    assert server.is_silent


def test_reply_needs_content(member, server):
    with pytest.raises(errors.MissingArgument, match="content"):
        member.doc.comments.reply(comment_id="425652", content=None)
    assert server.is_silent


def test_reply_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.comments.reply", comment_id="425652", content="This is <b>your</b> reply.", unheard_of="1")
    assert server.is_silent


def test_reply_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.comments.reply(comment_id="425652", content="This is <b>your</b> reply.")
    assert server.is_silent


def test_reply_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.comments.reply(comment_id="425652", content="This is <b>your</b> reply.")
    assert server.is_silent


def test_reply_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "comment": {
            "comment_id": "565889",
            "user_id": "58856",
            "posted_at": 1216898438,
            "parent_id": "425652",
            "link": "http://www.ipernity.com/doc/87890/8776/comment/565889#comment565889",
            "content": "This is <b>your</b> reply.",
        },
    }
    server.answer(came)
    answer = member.doc.comments.reply(comment_id="425652", content="This is <b>your</b> reply.")
    check(
        answer.comment,
        comment_id="565889",
        user_id="58856",
        posted_at=datetime(2008, 7, 24, 11, 20, 38, tzinfo=UTC),
        parent_id="425652",
        link="http://www.ipernity.com/doc/87890/8776/comment/565889#comment565889",
        content="This is <b>your</b> reply.",
    )
    assert kinds(type(answer)) == {"comment": "record Comment"}
