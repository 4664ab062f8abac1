"""The seam to whatever carries a request: give a client a transport of this shape, and it sends nothing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .request import Request
    from .response import Reply
    from .settings import Settings


class Transport(Protocol):
    """Sends a request and waits for the reply.

    It raises `TransportError` or one of its kinds, and shows nothing of the request but what `request.shown()` gives.
    """

    def send(self, request: Request, settings: Settings) -> Reply:
        """The reply, whatever its status; redirects are not followed."""
        ...

    def close(self) -> None:
        """Close what was opened; a second time does nothing."""
        ...


class AsyncTransport(Protocol):
    """The same for calls that are awaited."""

    async def send(self, request: Request, settings: Settings) -> Reply:
        """The reply, whatever its status; redirects are not followed."""
        ...

    async def aclose(self) -> None:
        """Close what was opened; a second time does nothing."""
        ...
