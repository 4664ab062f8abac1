# Generated from methods/notes/note.getList.yaml, methods/notes/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from notes_sdk import errors
from notes_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.note.get_list.spec
    assert spec.name == "note.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("since", type="datetime"),
        Parameter("page", type="integer", minimum=1),
        Parameter("size", type="integer", default="10", minimum=1, maximum=50),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("notes", "note"),
        info=("notes",),
        page="page",
        size="size",
        total="total",
        pages="pages",
        current="page",
        per_page="size",
        default_size=10,
        max_size=50,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.note.get_list(since=datetime(2024, 5, 17, 9, 30), page=1, size=10)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.notes.example/v1/note.getList"
    assert server.request.query == {
        "key": "example-key",
        "session": "example-token",
        "since": "2024-05-17T09:30:00",
        "page": "1",
        "size": "10",
        "sig": "2b8669692b9e275beda15dcb42dc5ddabe302574371f881c7206988ae8e7766d",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.note.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.notes.example/v1/note.getList"
    assert server.request.query == {"key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("note.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.note.get_list(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.note.get_list(page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_size(member, server):
    for size, sent in ((1, "1"), (50, "50")):
        member.note.get_list(size=size)
        assert server.request.query["size"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="size"):
            member.note.get_list(size=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "notes": {
            "total": "1",
            "page": "2",
            "pages": "3",
            "note": [
                {"id": "80259", "text": "Some text 5", "made": "1716370200"},
                {"id": "80260", "text": "Some text 6", "made": "1716456600"},
            ],
        },
    }
    server.answer(came)
    answer = member.note.get_list()
    check(answer.notes, total=1, page=2, pages=3)
    check(answer.notes.note[0], id="80259", text="Some text 5", made=datetime(2024, 5, 22, 9, 30, tzinfo=UTC))
    check(answer.notes.note[1], id="80260", text="Some text 6", made=datetime(2024, 5, 23, 9, 30, tzinfo=UTC))
    assert kinds(type(answer)) == {"notes": "record NoteGetListNotes"}
    assert kinds(type(answer).notes.item) == {
        "total": "integer",
        "page": "integer",
        "pages": "integer",
        "note": "list of record Note",
    }


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4"}, {"pages": "2"}):
        first = {"notes": {**told, "note": [{"id": "80256"}, {"id": "80257"}]}}
        second = {"notes": {**told, "note": [{"id": "80258"}, {"id": "80259"}]}}
        server.answer(first, second)
        pager = member.note.iter_list(size=2)
        assert [item.id for item in pager] == ["80256", "80257", "80258", "80259"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"notes": {"note": [{"id": "80256"}, {"id": "80257"}]}}
    second = {"notes": {"note": [{"id": "80258"}]}}
    server.answer(first, second)
    pager = member.note.iter_list(size=2)
    assert [item.id for item in pager] == ["80256", "80257", "80258"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.notes.note) for page in pager.pages()] == [2, 1]
