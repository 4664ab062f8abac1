# Generated from methods/notes/note.delete.yaml, methods/notes/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from notes_sdk import errors
from notes_sdk.runtime.facts import Parameter


def test_delete_tells_its_facts(member):
    spec = member.note.delete.spec
    assert spec.name == "note.delete"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"note": "change"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "NoteNotFound"}
    assert spec.parameters == (Parameter("id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_delete_sends_every_parameter(member, server):
    member.note.delete(id="80256")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.notes.example/v1/note.delete"
    assert server.request.query == {}
    assert server.request.form == {
        "key": "example-key",
        "session": "example-token",
        "id": "80256",
        "sig": "e4d40e90a61e0c11443d585fa40f93f298e34badfb5ef1c4edb799908fc8ea14",
    }


def test_delete_needs_id(member, server):
    with pytest.raises(errors.MissingArgument, match="id"):
        member.note.delete(id=None)
    assert server.is_silent


def test_delete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("note.delete", id="80256", unheard_of="1")
    assert server.is_silent


def test_delete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.note.delete(id="80256")
    assert server.is_silent


def test_delete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.note.delete(id="80256")
    assert server.is_silent


def test_delete_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.note.delete(id="80256")
    assert answer is None


def test_delete_raises_note_not_found(member, server):
    server.fail("1", "Note not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.note.delete(id="80256")
    assert type(caught.value) is errors.NoteNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Note not found")
    assert caught.value.method == "note.delete"
