# Generated from methods/notes by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "note.add": MethodTexts(
        "Write a note.",
        options=(
            Option("text", "text", "text", text="What the note says. At most 500 characters.", required=True),
            Option("tags", "tags", "list", text="Words to find it by. At most 3 items.", unquotes=True),
            Option("pinned", "pinned", "boolean", text="Keep it on top."),
        ),
        needs="a token, the permission note: change and a signature, which the client makes.",
        errors=(("TextEmpty (1)", "There is nothing to write down."),),
        page="https://notes.example/api/note.add",
    ),
    "note.delete": MethodTexts(
        "Delete a note.",
        options=(Option("id", "id", "id", text="Note to delete.", required=True),),
        needs="a token, the permission note: change and a signature, which the client makes.",
        errors=(("NoteNotFound (1)", "There is no such note."),),
        page="https://notes.example/api/note.delete",
    ),
    "note.getList": MethodTexts(
        "List notes, the newest first.",
        options=(
            Option("since", "since", "datetime", text="Only notes written later."),
            Option("page", "page", "integer", text="Page wanted. At least 1."),
            Option("size", "size", "integer", text="Notes on a page. From 1 to 50. 10 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://notes.example/api/note.getList",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
