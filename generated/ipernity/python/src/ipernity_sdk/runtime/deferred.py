"""Transports that are opened by the first request: until then nothing of httpx2 is imported."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import ClientClosed
from .seam import AsyncTransport, Transport

if TYPE_CHECKING:
    from .request import Request
    from .response import Reply
    from .settings import Settings

T = TypeVar("T")


class _Opening(Generic[T]):
    """What is opened once, by whoever comes first, unless it was closed before."""

    def __init__(self, open: Callable[[], T]) -> None:
        self._open = open
        self._opened: T | None = None
        self._closed = False
        self._lock = Lock()

    def _transport(self) -> T:
        if self._opened is None:
            with self._lock:
                if self._closed:
                    raise ClientClosed("the client is closed")
                if self._opened is None:
                    self._opened = self._open()
        return self._opened

    def _end(self) -> T | None:
        """What there is to close."""
        with self._lock:
            self._closed = True
        return self._opened


class DeferredTransport(_Opening[Transport]):
    """Opens a transport when something is to be sent."""

    def send(self, request: Request, settings: Settings) -> Reply:
        """As the transport has it."""
        return self._transport().send(request, settings)

    def close(self) -> None:
        """Close it, if it was opened."""
        if (transport := self._end()) is not None:
            transport.close()


class AsyncDeferredTransport(_Opening[AsyncTransport]):
    """The same for calls that are awaited."""

    async def send(self, request: Request, settings: Settings) -> Reply:
        """As the transport has it."""
        return await self._transport().send(request, settings)

    async def aclose(self) -> None:
        """Close it, if it was opened."""
        if (transport := self._end()) is not None:
            await transport.aclose()
