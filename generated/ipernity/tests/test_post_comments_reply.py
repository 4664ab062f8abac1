# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_reply_tells_its_facts(member):
    spec = member.post.comments.reply.spec
    assert spec.name == "post.comments.reply"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "write"}
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
    member.post.comments.reply(comment_id="42867", content="Some content")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.reply/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "42867",
        "content": "Some content",
        "api_sig": "6601bba7c461dfe4592a3afa459aefec",
    }


def test_reply_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.post.comments.reply(comment_id=None, content="Some content")
    assert server.is_silent


def test_reply_needs_content(member, server):
    with pytest.raises(errors.MissingArgument, match="content"):
        member.post.comments.reply(comment_id="42867", content=None)
    assert server.is_silent


def test_reply_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.comments.reply", comment_id="42867", content="Some content", unheard_of="1")
    assert server.is_silent


def test_reply_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.post.comments.reply(comment_id="42867", content="Some content")
    assert server.is_silent


def test_reply_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.post.comments.reply(comment_id="42867", content="Some content")
    assert server.is_silent


def test_reply_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.comments.reply(comment_id="42867", content="Some content")
    assert answer["anything"] == {"may": "come"}
