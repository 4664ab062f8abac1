"""Sends over aiohttp, for those who have many calls under way at once: `transport=AiohttpTransport()`.

Nothing imports this module but the application that asks for it; aiohttp is an extra of the package.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Self

import aiohttp
from yarl import URL

from .aiohttp_faults import FAILURES, SentAnyway, failure
from .aiohttp_limit import Connector, Limit
from .environment_proxy import EnvironmentProxy
from .errors import ClientClosed, ConnectionFailed
from .outgoing import headers_and_body
from .quiet_logs import quietly
from .reply_body import ReplyBody
from .request import Request
from .response import Reply
from .settings import Settings

LOGGERS = (logging.getLogger("aiohttp.client"), logging.getLogger("aiohttp.internal"))
"""They quote headers as they come: a service may send back what it was sent."""


class AiohttpTransport:
    """Connections of all clients that are given it; to be closed by whoever made it, `async with` does so.

    Connections belong to the event loop they were made in, so each loop has its own. Of a session that is handed in
    its connector is used and nothing else: its cookies and headers stay out of the calls, and it is left open.
    """

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        self._given = session
        self._own: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession] = {}
        self._proxy = EnvironmentProxy()
        self._closed = False

    async def send(self, request: Request, settings: Settings) -> Reply:
        """The reply, or an exception of ours that holds nothing of the request but what may be shown."""
        limit = Limit(settings.timeouts)
        try:
            return await self._exchange(request, settings, limit)
        except FAILURES as error:
            fault = failure(error, request, limit)
        raise fault  # out here, so that no context leads to the original

    async def aclose(self) -> None:
        self._closed = True
        own = self._own.pop(asyncio.get_running_loop(), None)
        if own is not None:
            await own.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _exchange(self, request: Request, settings: Settings, limit: Limit) -> Reply:
        session = self._session()
        headers, body = headers_and_body(request, settings)
        timeouts = settings.timeouts
        async with limit:
            with quietly(LOGGERS, request):
                response = await session.request(
                    request.verb,
                    URL(request.target, encoded=True),
                    headers=headers,
                    data=(body if isinstance(body, bytes) else limit.watched(body)) or None,
                    allow_redirects=False,
                    proxy=self._proxy.of(request.url),
                    timeout=aiohttp.ClientTimeout(
                        connect=timeouts.pool + timeouts.connect,
                        sock_connect=timeouts.connect,
                        sock_read=timeouts.read,
                    ),
                )
            try:
                limit.replied()
                packed = response.headers.get("Content-Encoding", "")
                pieces = ReplyBody(packed, settings.max_reply, timeouts.reply)
                async for piece in response.content.iter_any():
                    pieces.feed(piece)
                reply = Reply(response.status, pieces.whole(), _headers(response))
            except BaseException:
                response.close()  # half-read, nobody may go on with it
                raise
            response.release()
            return reply

    def _session(self) -> aiohttp.ClientSession:
        if self._closed or (self._given is not None and self._given.closed):
            raise ClientClosed("the client is closed")
        loop = asyncio.get_running_loop()
        if getattr(self._given, "_loop", loop) is not loop:
            raise ConnectionFailed("the session that was handed in belongs to another event loop")
        if loop not in self._own:
            for ended in [each for each in self._own if each.is_closed()]:
                del self._own[ended]
            self._own[loop] = _new(None if self._given is None else self._given.connector)
        return self._own[loop]


def _new(connector: aiohttp.BaseConnector | None) -> aiohttp.ClientSession:
    """A session that keeps no cookie, reads no file of passwords, and leaves bodies packed."""
    return aiohttp.ClientSession(
        connector=Connector() if connector is None else connector,
        connector_owner=connector is None,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        middlewares=(_once,),
    )


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Calls are sent again by their own rules only: aiohttp would repeat any GET whose connection broke."""
    try:
        return await send(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        if isinstance(error, aiohttp.ClientConnectorError):
            raise
        raise SentAnyway(error) from None


def _headers(response: aiohttp.ClientResponse) -> dict[str, str]:
    """Those that came several times in one, as is usual."""
    headers: dict[str, str] = {}
    for name, value in response.headers.items():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return headers
