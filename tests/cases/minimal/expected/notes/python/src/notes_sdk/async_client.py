# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.async_client import AsyncClient
from .service import SERVICE

if TYPE_CHECKING:
    from .async_groups.note import AsyncNoteGroup


class AsyncNotes(AsyncClient):
    """Calls for asyncio of Notes.

    A small service to record what is generated.

    Credentials that are not given are taken from the environment. The client may be shared by
    threads, and should be closed, best by using it in a `with` statement.
    """

    service = SERVICE

    @cached_property
    def note(self) -> AsyncNoteGroup:
        """Calls of `note`."""
        from .async_groups.note import AsyncNoteGroup

        return AsyncNoteGroup(self)
