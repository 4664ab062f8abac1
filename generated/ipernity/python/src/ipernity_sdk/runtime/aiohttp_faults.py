"""What goes wrong with aiohttp, in our own words."""

from __future__ import annotations

from typing import Any

import aiohttp

from .aiohttp_limit import Limit
from .errors import ConnectionFailed, ConnectionLost, Error, TimedOut, TransportError, UnreadableResponse
from .masking import mask
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
