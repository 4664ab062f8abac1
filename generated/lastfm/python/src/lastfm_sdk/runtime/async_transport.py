"""Sends a request and awaits the reply."""

from __future__ import annotations

import asyncio

import httpx2

from .deadlines import reply_within, watched
from .errors import ClientClosed
from .quiet_logs import quietly
from .request import Request
from .response import Reply
from .settings import Settings
from .transport import FAILURES, LOGGERS, failure, incoming, outgoing, own_client_options, reply, whole


class AsyncHttpxTransport:
    """Connections of one client and of those derived from it: made here, or handed in and then left alone.

    Connections belong to the event loop they were made in, so each loop has its own.
    """

    def __init__(self, given: httpx2.AsyncClient | None) -> None:
        self._given = given
        self._own: dict[asyncio.AbstractEventLoop | None, httpx2.AsyncClient] = {}
        self._closed = False

    async def send(self, request: Request, settings: Settings) -> Reply:
        """The reply, or an exception of ours that holds nothing of the request but what may be shown."""
        try:
            with reply_within(settings.timeouts.reply):
                return await self._exchange(request, settings)
        except FAILURES as error:
            fault = failure(error, request, settings.timeouts)
        raise fault  # out here, so that no context leads to the original

    async def aclose(self) -> None:
        self._closed = True
        own = self._own.pop(_loop(), None)
        if own is not None:
            await own.aclose()

    async def _exchange(self, request: Request, settings: Settings) -> Reply:
        client = self._client()
        with quietly(LOGGERS, request):
            response = await client.send(
                outgoing(request, settings, is_async=True), stream=True, follow_redirects=False
            )
        try:
            body = whole(response, settings)
            if body is None:
                pieces = incoming(response, settings)
                async for piece in response.aiter_raw():
                    pieces.feed(piece)
                body = pieces.whole()
            return reply(response, body)
        finally:
            await response.aclose()

    def _client(self) -> httpx2.AsyncClient:
        if self._closed or (self._given is not None and self._given.is_closed):
            raise ClientClosed("the client is closed")
        if self._given is not None:
            return self._given
        loop = _loop()
        if loop not in self._own:
            for ended in [each for each in self._own if each is not None and each.is_closed()]:
                del self._own[ended]
            self._own[loop] = httpx2.AsyncClient(**own_client_options())
            watched(self._own[loop])
        return self._own[loop]


def _loop() -> asyncio.AbstractEventLoop | None:
    """The running loop, None in a framework other than asyncio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
