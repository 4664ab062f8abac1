"""The seam to httpx2: all that both kinds of clients need of it. Only from here on is it imported."""

from __future__ import annotations

import logging
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx2

from .errors import ConnectionFailed, ConnectionLost, Error, ReplyTooLarge, TimedOut, TransportError, UnreadableResponse
from .facts import Timeouts
from .masking import mask
from .multipart import Multipart
from .outgoing import headers_and_body
from .plan import BODIES
from .reply_body import ReplyBody
from .request import Request
from .response import Reply
from .settings import Settings
from .target import target_of


def own_client_options() -> dict[str, Any]:
    """A client of our own follows no redirect, keeps no cookie, and looks for no password in an address."""
    nowhere = DefaultCookiePolicy(allowed_domains=())
    return {"follow_redirects": False, "cookies": CookieJar(nowhere), "auth": httpx2.Auth()}


def outgoing(request: Request, settings: Settings, is_async: bool) -> httpx2.Request:
    """The request as httpx2 sends it. It is made here and not by its client, whose cookies stay out of it."""
    headers, body = headers_and_body(request, settings)
    url, waits = target_of(request), settings.timeouts
    timeout = {"connect": waits.connect, "read": waits.read, "write": waits.write, "pool": waits.pool}
    extensions = {"timeout": timeout}
    if isinstance(body, Multipart):
        parts = body.__aiter__() if is_async else iter(body)
        return httpx2.Request(request.verb, url, headers=headers, content=parts, extensions=extensions)
    headers.insert(0, ("Host", url.netloc.decode()))
    if body or request.verb in BODIES:
        headers.append(("Content-Length", str(len(body))))
    made = httpx2.Request(request.verb, url, headers=headers, stream=httpx2.ByteStream(body), extensions=extensions)
    made.read()  # hooks of a client that was handed in may look at the content
    return made


def incoming(response: httpx2.Response, settings: Settings) -> ReplyBody:
    """What takes the pieces of the body."""
    return ReplyBody(response.headers.get("content-encoding", ""), settings.max_reply, settings.timeouts.reply)


def reply(response: httpx2.Response, body: bytes) -> Reply:
    """What the rest of the runtime gets to see."""
    return Reply(response.status_code, body, response.headers)


def whole(response: httpx2.Response, settings: Settings) -> bytes | None:
    """The body, where a transport brought it in one piece and unpacked; None when it has to be read."""
    if not response.is_stream_consumed:
        return None
    if len(response.content) > settings.max_reply:
        raise ReplyTooLarge(f"the reply is longer than {settings.max_reply:,} bytes, the limit of this client")
    return response.content


FAILURES: tuple[type[Exception], ...] = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    OSError,
    UnreadableResponse,
    TransportError,
)
"""What sending and reading may raise."""


def failure(error: Exception, request: Request, timeouts: Timeouts) -> Error:
    """Our own exception for it. The cause is told anew: the original holds the request, secrets and all."""
    text = mask(str(error) or type(error).__name__, request.secrets)
    about: dict[str, Any] = {"method": request.method, "request": request.shown()}
    if isinstance(error, Error):
        return type(error)(mask(error.message, request.secrets), **about)
    made: Error
    match error:
        case httpx2.TimeoutException():
            phase = type(error).__name__.removesuffix("Timeout").lower()
            was_sent = phase not in ("connect", "pool")
            made = TimedOut(f"no progress in {getattr(timeouts, phase, 0):g} s ({phase})", was_sent=was_sent, **about)
        case httpx2.ConnectError() | httpx2.ProxyError() | httpx2.UnsupportedProtocol() | httpx2.InvalidURL():
            made = ConnectionFailed(f"no connection to {request.shown().url}: {text}", **about)
        case OSError():
            made = TransportError(f"a file cannot be read: {text}", **about)
        case _:
            made = ConnectionLost(f"the connection to {request.shown().url} broke: {text}", **about)
    made.__cause__ = type(error)(text)
    return made


LOGGERS = tuple(
    map(
        logging.getLogger,
        ("httpx2", *(f"httpcore2.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))),
    )
)
"""They tell of addresses, and of headers as they come: a service may send back what it was sent."""
