# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_edit_tells_its_facts(member):
    spec = member.post.comments.edit.spec
    assert spec.name == "post.comments.edit"
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
        Parameter("preview", type="boolean"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_edit_sends_every_parameter(member, server):
    member.post.comments.edit(comment_id="42867", content="Some content", preview=True)
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.edit/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "42867",
        "content": "Some content",
        "preview": "1",
        "api_sig": "065405b57237ee95064d288c5627d704",
    }


def test_edit_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.post.comments.edit(comment_id=None, content="Some content")
    assert server.is_silent


def test_edit_needs_content(member, server):
    with pytest.raises(errors.MissingArgument, match="content"):
        member.post.comments.edit(comment_id="42867", content=None)
    assert server.is_silent


def test_edit_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.comments.edit", comment_id="42867", content="Some content", unheard_of="1")
    assert server.is_silent


def test_edit_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.post.comments.edit(comment_id="42867", content="Some content")
    assert server.is_silent


def test_edit_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.post.comments.edit(comment_id="42867", content="Some content")
    assert server.is_silent


def test_edit_checks_preview(member, server):
    for preview, sent in ((True, "1"), (False, "0")):
        member.post.comments.edit(comment_id="42867", content="Some content", preview=preview)
        assert server.request.form["preview"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="preview"):
            member.post.comments.edit(comment_id="42867", content="Some content", preview=wrong)
    assert len(server.requests) == 2


def test_edit_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.comments.edit(comment_id="42867", content="Some content")
    assert answer["anything"] == {"may": "come"}
