# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_delete_tells_its_facts(member):
    spec = member.post.comments.delete.spec
    assert spec.name == "post.comments.delete"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "CommentNotFound", "3": "CommentTooOld"}
    assert spec.parameters == (Parameter("comment_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_delete_sends_every_parameter(member, server):
    member.post.comments.delete(comment_id="42867")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.delete/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "comment_id": "42867",
        "api_sig": "fff7a09a2dc08e383402206de381d39a",
    }


def test_delete_needs_comment_id(member, server):
    with pytest.raises(errors.MissingArgument, match="comment_id"):
        member.post.comments.delete(comment_id=None)
    assert server.is_silent


def test_delete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.comments.delete", comment_id="42867", unheard_of="1")
    assert server.is_silent


def test_delete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.post.comments.delete(comment_id="42867")
    assert server.is_silent


def test_delete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.post.comments.delete(comment_id="42867")
    assert server.is_silent


def test_delete_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.post.comments.delete(comment_id="42867")
    assert answer is None


def test_delete_raises_comment_not_found(member, server):
    server.fail("1", "Comment not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.post.comments.delete(comment_id="42867")
    assert type(caught.value) is errors.CommentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Comment not found")
    assert caught.value.method == "post.comments.delete"


def test_delete_raises_comment_too_old(member, server):
    server.fail("3", "Comment too old")
    with pytest.raises(errors.ConflictError) as caught:
        member.post.comments.delete(comment_id="42867")
    assert type(caught.value) is errors.CommentTooOld
    assert (caught.value.code, caught.value.message) == ("3", "Comment too old")
    assert caught.value.method == "post.comments.delete"
