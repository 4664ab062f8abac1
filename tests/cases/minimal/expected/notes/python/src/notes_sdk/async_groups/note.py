# Generated from methods/notes by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .. import shared
from ..facts import note as facts
from ..responses import note as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncNoteGroup(AsyncGroup):
    """Calls of `note`."""

    @described(facts.NOTE_ADD)
    async def add(
        self,
        text: str,
        *,
        tags: Sequence[str] | str | None = None,
        pinned: bool | None = None,
    ) -> responses.NoteAddResponse:
        """Write a note.

        Args:
            text: What the note says. At most 500 characters.
            tags: Words to find it by. At most 3 items.
            pinned: Keep it on top.

        Needs a token, the permission note: change and a signature, which the client makes.

        Raises:
            TextEmpty: There is nothing to write down. (code 1)

        See https://notes.example/api/note.add
        """
        return await self._call(
            facts.NOTE_ADD,
            responses.NoteAddResponse,
            {"text": text, "tags": tags, "pinned": pinned},
        )

    @described(facts.NOTE_DELETE)
    async def delete(self, id: str | int) -> None:
        """Delete a note.

        Args:
            id: Note to delete.

        Needs a token, the permission note: change and a signature, which the client makes.

        Raises:
            NoteNotFound: There is no such note. (code 1)

        See https://notes.example/api/note.delete
        """
        return await self._call(facts.NOTE_DELETE, None, {"id": id})

    @described(facts.NOTE_GET_LIST)
    async def get_list(
        self,
        *,
        since: datetime | str | None = None,
        page: int | None = None,
        size: int | None = None,
    ) -> responses.NoteGetListResponse:
        """List notes, the newest first.

        Args:
            since: Only notes written later.
            page: Page wanted. At least 1.
            size: Notes on a page. From 1 to 50. 10 when left out.

        Needs nothing but the application key.

        See https://notes.example/api/note.getList
        """
        return await self._call(
            facts.NOTE_GET_LIST,
            responses.NoteGetListResponse,
            {"since": since, "page": page, "size": size},
        )

    def iter_list(
        self,
        *,
        since: datetime | str | None = None,
        page: int | None = None,
        size: int | None = None,
    ) -> AsyncPager[shared.Note, responses.NoteGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.NOTE_GET_LIST,
            responses.NoteGetListResponse,
            {"since": since, "page": page, "size": size},
        )
