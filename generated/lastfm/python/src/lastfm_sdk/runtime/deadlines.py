"""A limit to the time from the first byte of a reply to its last, kept where bytes are read.

httpx2 limits each wait for more bytes. A service that sends one now and then, in the head of a reply too, or one
interim reply after the other, would keep a call for ever.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpcore2
import httpx2

from .errors import TimedOut

_seconds: ContextVar[float | None] = ContextVar("_seconds", default=None)


@contextmanager
def reply_within(seconds: float) -> Generator[None]:
    """While it lasts, replies on connections of `watched` clients may take so long."""
    token = _seconds.set(seconds)
    try:
        yield
    finally:
        _seconds.reset(token)


def watched(client: httpx2.Client | httpx2.AsyncClient) -> None:
    """Put the limit into all connections that this client is going to open."""
    carriers: list[Any] = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    for pool in filter(None, (getattr(carrier, "_pool", None) for carrier in carriers)):
        own = getattr(pool, "_network_backend", None)
        if isinstance(own, httpcore2.NetworkBackend):
            pool._network_backend = _Backend(own)
        elif isinstance(own, httpcore2.AsyncNetworkBackend):
            pool._network_backend = _AsyncBackend(own)


class _Patience:
    """What remains until the end of a reply; it begins with the first bytes after something was sent."""

    def __init__(self) -> None:
        self._end: float | None = None

    def sent(self) -> None:
        self._end = None

    def came(self) -> None:
        if self._end is None and (seconds := _seconds.get()) is not None:
            self._end = time.monotonic() + seconds

    def within(self, timeout: float | None) -> float | None:
        if self._end is None:
            return timeout
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimedOut(f"the reply was not complete after {_seconds.get() or 0:g} s")
        return left if timeout is None else min(timeout, left)


class _Stream(httpcore2.NetworkStream):
    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._patience = _Patience()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            data = self._stream.read(max_bytes, self._patience.within(timeout))
        except httpcore2.ReadTimeout:
            self._patience.within(timeout)  # whose limit was it?
            raise
        self._patience.came()
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._patience.sent()
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, *args: Any, **options: Any) -> httpcore2.NetworkStream:
        return _Stream(self._stream.start_tls(*args, **options))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore2.NetworkBackend):
    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore2.NetworkStream:
        return _Stream(self._backend.connect_tcp(*args, **options))


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._patience = _Patience()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            data = await self._stream.read(max_bytes, self._patience.within(timeout))
        except httpcore2.ReadTimeout:
            self._patience.within(timeout)
            raise
        self._patience.came()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._patience.sent()
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(self, *args: Any, **options: Any) -> httpcore2.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(*args, **options))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore2.AsyncNetworkBackend):
    def __init__(self, backend: httpcore2.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore2.AsyncNetworkStream:
        return _AsyncStream(await self._backend.connect_tcp(*args, **options))
