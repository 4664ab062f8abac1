# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""For tests of an application: the service played, without a network. See `FakeNotes`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..async_client import AsyncNotes
from ..client import Notes
from ..runtime.response import Reply as Reply
from ..runtime.testing.calls import Call as Call
from ..runtime.testing.calls import SentFile as SentFile
from ..runtime.testing.clock import FakeClock as FakeClock
from ..runtime.testing.fake import FakeService
from ..runtime.testing.shaping import Unlikely as Unlikely
from ..service import SERVICE

__all__ = [
    "Call",
    "FakeClock",
    "FakeNotes",
    "Reply",
    "SentFile",
    "Unlikely",
    "async_client",
    "client",
]


class FakeNotes(FakeService):
    """Notes, played for tests. Without a plan it answers with the described examples."""

    service = SERVICE

    @cached_property
    def client(self) -> Notes:
        """A client over this fake, with made-up credentials."""
        return client(self)

    @cached_property
    def async_client(self) -> AsyncNotes:
        """The same, to be awaited."""
        return async_client(self)


def client(fake: FakeNotes | None = None, /, **options: Any) -> Notes:
    """A client over a fake, with made-up credentials; `options` are those of `Notes`."""
    fake = fake or FakeNotes()
    return Notes(**fake.options(fake.transport, options))


def async_client(fake: FakeNotes | None = None, /, **options: Any) -> AsyncNotes:
    """The same, to be awaited."""
    fake = fake or FakeNotes()
    return AsyncNotes(**fake.options(fake.async_transport, options))
