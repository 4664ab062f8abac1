"""Limits to waiting that aiohttp has not, and connections that are given up at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextvars import ContextVar
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp.connector import Connection
from aiohttp.tracing import Trace

from .facts import Timeouts
from .multipart import Multipart


class Limit:
    """A limit to the time of one request, moved as it gets on: to connect, for each piece of a body, for the reply.

    The connection of a request that fails or is cancelled is cut. aiohttp by itself would close it when all that waits
    to go out is taken over by the service, which may be never.
    """

    def __init__(self, timeouts: Timeouts) -> None:
        self.timeouts = timeouts
        self.has_reply = False
        self.fault: Exception | None = None
        """What reading a file raised, or who was told of progress: aiohttp wraps it in an error of its own."""
        self._carrier: asyncio.Transport | None = None
        self._timeout = asyncio.timeout(None)
        self._is_on = False

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        self._is_on = True
        self._token = _running.set(self)
        self._within(self.timeouts.pool + self.timeouts.connect + self._exchange)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._is_on = False
        _running.reset(self._token)
        if error is not None and self._carrier is not None:
            self._carrier.abort()
        await self._timeout.__aexit__(kind, error, traceback)

    def connected(self, carrier: asyncio.Transport | None) -> None:
        """Sending begins."""
        self._carrier = carrier
        self._within(self._exchange)

    async def watched(self, body: Multipart) -> AsyncIterator[bytes]:
        """The body, piece by piece; each may take its time."""
        try:
            for piece in body:
                self._within(self._exchange)
                yield piece
        except Exception as error:
            self.fault = error
            raise
        self._within(self._exchange)

    def replied(self) -> None:
        """The head of the reply is there."""
        self.has_reply = True
        self._within(self.timeouts.reply)

    @property
    def _exchange(self) -> float:
        return self.timeouts.write + self.timeouts.read

    def _within(self, seconds: float) -> None:
        if self._is_on and not self._timeout.expired():
            self._timeout.reschedule(asyncio.get_running_loop().time() + seconds)


_running: ContextVar[Limit | None] = ContextVar("_running", default=None)


class Connector(aiohttp.TCPConnector):
    """The usual one; it tells the request which connection it was given."""

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        connection = await super().connect(req, traces, timeout)
        if (limit := _running.get()) is not None:
            limit.connected(connection.transport)
        return connection
