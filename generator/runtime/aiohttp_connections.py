"""Connections that can be given up at once, with whatever has not gone out yet."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

import aiohttp
from aiohttp.connector import Connection
from aiohttp.tracing import Trace

_used: ContextVar[asyncio.Transport | None] = ContextVar("_used", default=None)
"""What carries the request that the running task is about."""


class Connector(aiohttp.TCPConnector):
    """The usual one; it remembers which connection a request was given."""

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        connection = await super().connect(req, traces, timeout)
        _used.set(connection.transport)
        return connection


@contextmanager
def given_up_on_failure() -> Generator[None]:
    """The connection of a request that fails or is cancelled is cut.

    aiohttp by itself would close it when all that waits there is taken over by the service, which may be never.
    """
    _used.set(None)
    try:
        yield
    except BaseException:
        if (transport := _used.get()) is not None:
            transport.abort()
        raise
    finally:
        _used.set(None)
