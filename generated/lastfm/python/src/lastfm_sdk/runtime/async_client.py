"""The client whose calls are awaited."""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, overload

from .base_client import BaseClient
from .errors import Error
from .facts import Method
from .records import Record
from .request import Request
from .response import Reply, read_reply

if TYPE_CHECKING:
    import httpx2

    from .async_transport import AsyncTransport

R = TypeVar("R", bound=Record)


class AsyncClient(BaseClient["httpx2.AsyncClient", "AsyncTransport"]):
    """Base of generated clients. Tasks may share one; it is closed by `aclose` or at the end of `async with`."""

    async def call(self, name: str, /, **arguments: object) -> Record | None:
        """Call a method by its name on the wire; arguments are named as on the wire or as in Python."""
        method = self._find(name)
        return await self.perform(method, self._record(method), arguments)

    @overload
    async def perform(self, method: Method, record: type[R], arguments: Mapping[str, object]) -> R: ...
    @overload
    async def perform(self, method: Method, record: None, arguments: Mapping[str, object]) -> None: ...
    @overload
    async def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None: ...
    async def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None:
        """Call a method by its facts and open the answer with a class of records; None for the status only."""
        request = self._build(method, arguments)
        return read_reply(self.service, method, request, await self._send(request), record)

    async def aclose(self) -> None:
        """Close the connections, unless they were handed in; a second time does nothing."""
        if self._is_owner:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _open(self, http_client: httpx2.AsyncClient | None) -> AsyncTransport:
        from .async_transport import AsyncTransport

        return AsyncTransport(http_client)

    async def _send(self, request: Request) -> Reply:
        started = time.monotonic()
        try:
            reply = await self._transport.send(request, self._settings)
        except Error as error:
            self._log(request, type(error).__name__, started)
            raise
        self._log(request, reply.status, started)
        return reply
