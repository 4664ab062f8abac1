# Generated from methods/notes/types.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

from notes_sdk import shared


def test_note_reads_every_field(check, kinds):
    came = {"id": "80256", "text": "Some text 2", "made": "1716111000", "tags": ["Some tags 4", "Some tags 5"]}
    record = shared.Note(came)
    check(
        record,
        id="80256",
        text="Some text 2",
        made=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
        tags=["Some tags 4", "Some tags 5"],
    )
    assert kinds(shared.Note) == {"id": "id", "text": "text", "made": "timestamp", "tags": "list of string"}
