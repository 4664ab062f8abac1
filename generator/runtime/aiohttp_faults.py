"""What goes wrong with aiohttp, in our own words; and the limits to waiting that it has not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Self

import aiohttp

from .errors import ConnectionFailed, ConnectionLost, Error, TimedOut, TransportError, UnreadableResponse
from .facts import Timeouts
from .masking import mask
from .multipart import Multipart
from .request import Request


class SentAnyway(Exception):
    """Carries an error past those who would send the call again."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


FAILURES: tuple[type[Exception], ...] = (
    aiohttp.ClientError,
    SentAnyway,
    OSError,
    UnreadableResponse,
    TransportError,
)
"""What sending and reading may raise."""


class Limit:
    """A limit to the time of one request, moved as it gets on: for the next piece of a body, then for the reply."""

    def __init__(self, timeouts: Timeouts) -> None:
        self.timeouts = timeouts
        self.has_reply = False
        self.fault: Exception | None = None
        """What reading a file raised, or who was told of progress: aiohttp wraps it in an error of its own."""
        self._timeout = asyncio.timeout(None)
        self._is_on = False

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        self._is_on = True
        self._within(self.timeouts.pool + self.timeouts.connect + self._exchange)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._is_on = False
        await self._timeout.__aexit__(kind, error, traceback)

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


def failure(error: Exception, request: Request, limit: Limit) -> Exception:
    """Our own exception for it. The cause is told anew: the original holds the request, secrets and all.

    What the application raised itself stays what it is.
    """
    error = limit.fault or (error.error if isinstance(error, SentAnyway) else error)
    if not isinstance(error, FAILURES):
        return error
    text = mask(_text(error), request.secrets)
    about: dict[str, Any] = {"method": request.method, "request": request.shown()}
    if isinstance(error, Error):
        return type(error)(mask(error.message, request.secrets), **about)
    timeouts, url = limit.timeouts, request.shown().url
    made: Error
    match error:
        case aiohttp.ConnectionTimeoutError():
            made = TimedOut(f"no progress in {timeouts.connect:g} s (connect)", was_sent=False, **about)
        case aiohttp.ServerTimeoutError():
            made = TimedOut(f"no progress in {timeouts.read:g} s (read)", **about)
        case TimeoutError() if limit.has_reply:
            made = TimedOut(f"the reply was not complete after {timeouts.reply:g} s", **about)
        case TimeoutError():
            made = TimedOut(f"no progress in {timeouts.write:g} s (write), or no reply in time", **about)
        case aiohttp.ClientConnectorError() | aiohttp.ClientHttpProxyError() | aiohttp.InvalidURL():
            made = ConnectionFailed(f"no connection to {url}: {text}", **about)
        case aiohttp.ClientError():
            made = ConnectionLost(f"the connection to {url} broke: {text}", **about)
        case _:
            made = TransportError(f"a file cannot be read: {text}", **about)
    made.__cause__ = aiohttp.ClientError(text)
    return made


def _text(error: Exception) -> str:
    """What it says; errors about a response would tell its address with the query."""
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{error.status}, {error.message}"
    return str(error) or type(error).__name__
