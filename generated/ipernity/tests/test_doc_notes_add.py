# Generated from methods/ipernity/doc.notes.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_add_tells_its_facts(member):
    spec = member.doc.notes.add.spec
    assert spec.name == "doc.notes.add"
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
        "3": "MemberNotFound",
        "4": "NoteCoordinatesInvalid",
        "5": "NoteLimitReached",
    }
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("content", type="text"),
        Parameter("member_id", type="id"),
        Parameter("x", type="integer", required=True),
        Parameter("y", type="integer", required=True),
        Parameter("w", type="integer", required=True),
        Parameter("h", type="integer", required=True),
        Parameter("preview", type="boolean"),
    )
    assert spec.rules == (Rule("instead", ("content", "member_id")),)
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.doc.notes.add(doc_id="12345", content="Your note", member_id="94478", x=10, y=12, w=22, h=33, preview=True)
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.notes.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "content": "Your note",
        "member_id": "94478",
        "x": "10",
        "y": "12",
        "w": "22",
        "h": "33",
        "preview": "1",
        "api_sig": "96e17b3aef0c3bdc99c538fb2074daa3",
    }


def test_add_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.notes.add(doc_id=None, content="Your note", x=10, y=12, w=22, h=33)
    assert server.is_silent


def test_add_needs_x(member, server):
    with pytest.raises(errors.MissingArgument, match="x"):
        member.doc.notes.add(doc_id="12345", content="Your note", x=None, y=12, w=22, h=33)
    assert server.is_silent


def test_add_needs_y(member, server):
    with pytest.raises(errors.MissingArgument, match="y"):
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=None, w=22, h=33)
    assert server.is_silent


def test_add_needs_w(member, server):
    with pytest.raises(errors.MissingArgument, match="w"):
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=None, h=33)
    assert server.is_silent


def test_add_needs_h(member, server):
    with pytest.raises(errors.MissingArgument, match="h"):
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.notes.add", doc_id="12345", content="Your note", x=10, y=12, w=22, h=33, unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert server.is_silent


def test_add_checks_preview(member, server):
    for preview, sent in ((True, "1"), (False, "0")):
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33, preview=preview)
        assert server.request.form["preview"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="preview"):
            member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33, preview=wrong)
    assert len(server.requests) == 2


def test_add_needs_content_unless_member_id_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="content"):
        member.doc.notes.add(doc_id="12345", x=10, y=12, w=22, h=33)
    assert server.is_silent
    member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    member.doc.notes.add(doc_id="12345", member_id="94478", x=10, y=12, w=22, h=33)
    assert len(server.requests) == 2


def test_add_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "note": {
            "note_id": "58856",
            "user_id": "58565",
            "posted_at": 1216898438,
            "x": 10,
            "y": 12,
            "w": 22,
            "h": 33,
            "content": "Your note",
        },
    }
    server.answer(came)
    answer = member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    check(
        answer.note,
        note_id="58856",
        user_id="58565",
        posted_at=datetime(2008, 7, 24, 11, 20, 38, tzinfo=UTC),
        x=10,
        y=12,
        w=22,
        h=33,
        content="Your note",
    )
    assert kinds(type(answer)) == {"note": "record Note"}


def test_add_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.notes.add"


def test_add_raises_content_empty(member, server):
    server.fail("2", "Content empty")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert type(caught.value) is errors.ContentEmpty
    assert (caught.value.code, caught.value.message) == ("2", "Content empty")
    assert caught.value.method == "doc.notes.add"


def test_add_raises_member_not_found(member, server):
    server.fail("3", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("3", "Member not found")
    assert caught.value.method == "doc.notes.add"


def test_add_raises_note_coordinates_invalid(member, server):
    server.fail("4", "Note coordinates invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert type(caught.value) is errors.NoteCoordinatesInvalid
    assert (caught.value.code, caught.value.message) == ("4", "Note coordinates invalid")
    assert caught.value.method == "doc.notes.add"


def test_add_raises_note_limit_reached(member, server):
    server.fail("5", "Note limit reached")
    with pytest.raises(errors.ConflictError) as caught:
        member.doc.notes.add(doc_id="12345", content="Your note", x=10, y=12, w=22, h=33)
    assert type(caught.value) is errors.NoteLimitReached
    assert (caught.value.code, caught.value.message) == ("5", "Note limit reached")
    assert caught.value.method == "doc.notes.add"
