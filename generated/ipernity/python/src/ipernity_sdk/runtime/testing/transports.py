"""The seams to a client: a fake in the place of a network."""

from __future__ import annotations

from typing import Protocol

from ..request import Request
from ..response import Reply
from ..settings import Settings
from .clock import give_way


class Answering(Protocol):
    """Whatever answers requests."""

    def reply(self, request: Request, settings: Settings) -> Reply:
        """What comes back, or the exception that comes instead."""
        ...


class FakeTransport:
    """Carries requests to a fake."""

    def __init__(self, fake: Answering) -> None:
        self._fake = fake

    def send(self, request: Request, settings: Settings) -> Reply:
        """The fake's reply."""
        return self._fake.reply(request, settings)

    def close(self) -> None:
        """There is nothing to close."""


class AsyncFakeTransport:
    """The same, awaited."""

    def __init__(self, fake: Answering) -> None:
        self._fake = fake

    async def send(self, request: Request, settings: Settings) -> Reply:
        """The fake's reply; other tasks get their turn first, as with a network."""
        await give_way()
        return self._fake.reply(request, settings)

    async def aclose(self) -> None:
        """There is nothing to close."""
