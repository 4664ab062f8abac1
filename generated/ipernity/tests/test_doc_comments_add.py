# Generated from methods/ipernity/doc.comments.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.doc.comments.add.spec
    assert spec.name == "doc.comments.add"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {
        "1": "DocumentNotFound",
        "2": "ContentEmpty",
        "3": "CommentNotAllowed",
        "4": "CommentLimitReached",
    }
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("content", type="text", required=True),
        Parameter("preview", type="boolean"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.", preview=True)
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "8776",
        "content": "This is <b>your</b> comment.",
        "preview": "1",
        "api_sig": "4e4e841fe6448fefa305f2dbd6681086",
    }


def test_add_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.comments.add(doc_id=None, content="This is <b>your</b> comment.")
    assert server.is_silent


def test_add_needs_content(member, server):
    with pytest.raises(errors.MissingArgument, match="content"):
        member.doc.comments.add(doc_id="8776", content=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.comments.add", doc_id="8776", content="This is <b>your</b> comment.", unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    assert server.is_silent


def test_add_checks_preview(member, server):
    for preview, sent in ((True, "1"), (False, "0")):
        member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.", preview=preview)
        assert server.request.form["preview"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="preview"):
            member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.", preview=wrong)
    assert len(server.requests) == 2


def test_add_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "comment": {
            "comment_id": "565889",
            "user_id": "58856",
            "posted_at": 1216898438,
            "link": "http://www.ipernity.com/doc/87890/8776/comment/565889#comment565889",
            "content": "This is <b>your</b> comment.",
        },
    }
    server.answer(came)
    answer = member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    check(
        answer.comment,
        comment_id="565889",
        user_id="58856",
        posted_at=datetime(2008, 7, 24, 11, 20, 38, tzinfo=UTC),
        link="http://www.ipernity.com/doc/87890/8776/comment/565889#comment565889",
        content="This is <b>your</b> comment.",
    )
    assert kinds(type(answer)) == {"comment": "record Comment"}


def test_add_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.comments.add"


def test_add_raises_content_empty(member, server):
    server.fail("2", "Content empty")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    assert type(caught.value) is errors.ContentEmpty
    assert (caught.value.code, caught.value.message) == ("2", "Content empty")
    assert caught.value.method == "doc.comments.add"


def test_add_raises_comment_not_allowed(member, server):
    server.fail("3", "Comment not allowed")
    with pytest.raises(errors.PermissionDenied) as caught:
        member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    assert type(caught.value) is errors.CommentNotAllowed
    assert (caught.value.code, caught.value.message) == ("3", "Comment not allowed")
    assert caught.value.method == "doc.comments.add"


def test_add_raises_comment_limit_reached(member, server):
    server.fail("4", "Comment limit reached")
    with pytest.raises(errors.ServiceError) as caught:
        member.doc.comments.add(doc_id="8776", content="This is <b>your</b> comment.")
    assert type(caught.value) is errors.CommentLimitReached
    assert (caught.value.code, caught.value.message) == ("4", "Comment limit reached")
    assert caught.value.method == "doc.comments.add"
