"""The client that waits for its answers."""

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

    from .sync_transport import SyncTransport

R = TypeVar("R", bound=Record)


class Client(BaseClient["httpx2.Client", "SyncTransport"]):
    """Base of generated clients. Threads may share one; it is closed by `close` or at the end of a `with` block."""

    def call(self, name: str, /, **arguments: object) -> Record | None:
        """Call a method by its name on the wire; arguments are named as on the wire or as in Python."""
        method = self._find(name)
        return self.perform(method, self._record(method), arguments)

    @overload
    def perform(self, method: Method, record: type[R], arguments: Mapping[str, object]) -> R: ...
    @overload
    def perform(self, method: Method, record: None, arguments: Mapping[str, object]) -> None: ...
    @overload
    def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None: ...
    def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None:
        """Call a method by its facts and open the answer with a class of records; None for the status only."""
        request = self._build(method, arguments)
        return read_reply(self.service, method, request, self._send(request), record)

    def close(self) -> None:
        """Close the connections, unless they were handed in; a second time does nothing."""
        if self._is_owner:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _open(self, http_client: httpx2.Client | None) -> SyncTransport:
        from .sync_transport import SyncTransport

        return SyncTransport(http_client)

    def _send(self, request: Request) -> Reply:
        started = time.monotonic()
        try:
            reply = self._transport.send(request, self._settings)
        except Error as error:
            self._log(request, type(error).__name__, started)
            raise
        self._log(request, reply.status, started)
        return reply
