# Generated from methods/notes by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

NOTE_ADD = Method(
    "note.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"note": "change"},
    parameters=(
        Parameter("text", type="text", required=True, max_length=500),
        Parameter("tags", type="list", max_items=3),
        Parameter("pinned", type="boolean"),
    ),
    errors={"1": "TextEmpty"},
    response="note:NoteAddResponse",
    page="https://notes.example/api/note.add",
)

NOTE_DELETE = Method(
    "note.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"note": "change"},
    parameters=(Parameter("id", type="id", required=True),),
    errors={"1": "NoteNotFound"},
    page="https://notes.example/api/note.delete",
)

NOTE_GET_LIST = Method(
    "note.getList",
    parameters=(
        Parameter("since", type="datetime"),
        Parameter("page", type="integer", minimum=1),
        Parameter("size", type="integer", default="10", minimum=1, maximum=50),
    ),
    response="note:NoteGetListResponse",
    paging=Paging(
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
    ),
    idempotent=True,
    page="https://notes.example/api/note.getList",
)
