# Generated from methods/notes/types.yaml by `make generate`. Do not edit.
"""Records that several methods answer with."""

from __future__ import annotations

from .runtime import fields
from .runtime.records import Record


class Note(Record):
    """A note."""

    id = fields.id("id")
    """Identifier of the note."""
    text = fields.text("text")
    """What it says."""
    made = fields.timestamp("made")
    """When it was written."""
    tags = fields.list_of("tags", fields.string)
    """Words to find it by."""
