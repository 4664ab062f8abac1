# Generated from methods/notes by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class NoteAddResponse(Record):
    """The answer of `note.add`."""

    note = fields.record("note", shared.Note)


class NoteGetListNotes(Record):
    """`notes` of the answer of `note.getList`."""

    total = fields.integer("total")
    page = fields.integer("page")
    pages = fields.integer("pages")
    note = fields.list_of("note", shared.Note)


class NoteGetListResponse(Record):
    """The answer of `note.getList`."""

    notes = fields.record("notes", NoteGetListNotes)
