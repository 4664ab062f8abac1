# Generated from methods/notes/note.add.yaml, methods/notes/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from notes_sdk import errors
from notes_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.note.add.spec
    assert spec.name == "note.add"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"note": "change"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "TextEmpty"}
    assert spec.parameters == (
        Parameter("text", type="text", required=True, max_length=500),
        Parameter("tags", type="list", max_items=3),
        Parameter("pinned", type="boolean"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.note.add(text="Some text", tags=["Some-tags", "Some-tags-2"], pinned=True)
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.notes.example/v1/note.add"
    assert server.request.query == {}
    assert server.request.form == {
        "key": "example-key",
        "session": "example-token",
        "text": "Some text",
        "tags": "Some-tags Some-tags-2",
        "pinned": "yes",
        "sig": "0a5c07c494a0013c6db10a20f8996e325e95a89116872be40d5aeb5d27b472dd",
    }


def test_add_needs_text(member, server):
    with pytest.raises(errors.MissingArgument, match="text"):
        member.note.add(text=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("note.add", text="Some text", unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.note.add(text="Some text")
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.note.add(text="Some text")
    assert server.is_silent


def test_add_checks_text(member, server):
    for text, sent in (
        (
            "x" * 499,
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ),
        (
            "x" * 500,
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ),
    ):
        member.note.add(text=text)
        assert server.request.form["text"] == sent
    for wrong in ("x" * 501, ""):
        with pytest.raises(errors.InvalidArgument, match="text"):
            member.note.add(text=wrong)
    assert len(server.requests) == 2


def test_add_checks_tags(member, server):
    for tags, sent in ((["Some-tags"], "Some-tags"), (["Some-tags"] * 3, " ".join(["Some-tags"] * 3))):
        member.note.add(text="Some text", tags=tags)
        assert server.request.form["tags"] == sent
    for wrong in (["Some-tags"] * 4, []):
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.note.add(text="Some text", tags=wrong)
    assert len(server.requests) == 2


def test_add_checks_pinned(member, server):
    for pinned, sent in ((True, "yes"), (False, "no")):
        member.note.add(text="Some text", pinned=pinned)
        assert server.request.form["pinned"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="pinned"):
            member.note.add(text="Some text", pinned=wrong)
    assert len(server.requests) == 2


def test_add_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"note": {"id": "80256", "text": "Some text 2", "made": "1716111000"}}
    server.answer(came)
    answer = member.note.add(text="Some text")
    check(answer.note, id="80256", text="Some text 2", made=datetime(2024, 5, 19, 9, 30, tzinfo=UTC))
    assert kinds(type(answer)) == {"note": "record Note"}


def test_add_raises_text_empty(member, server):
    server.fail("1", "Text empty")
    with pytest.raises(errors.BadRequestError) as caught:
        member.note.add(text="Some text")
    assert type(caught.value) is errors.TextEmpty
    assert (caught.value.code, caught.value.message) == ("1", "Text empty")
    assert caught.value.method == "note.add"
