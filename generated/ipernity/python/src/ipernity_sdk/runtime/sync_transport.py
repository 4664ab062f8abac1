"""Sends a request and waits for the reply."""

from __future__ import annotations

import os
from threading import Lock

import httpx2

from .deadlines import reply_within, watched
from .errors import ClientClosed
from .quiet_logs import quietly
from .request import Request
from .response import Reply
from .settings import Settings
from .transport import FAILURES, LOGGERS, failure, incoming, outgoing, own_client_options, reply, whole


class HttpxTransport:
    """Connections of one client and of those derived from it: made here, or handed in and then left alone."""

    def __init__(self, given: httpx2.Client | None) -> None:
        self._given = given
        self._own = None if given else _new()
        self._process = os.getpid()
        self._lock = Lock()

    def send(self, request: Request, settings: Settings) -> Reply:
        """The reply, or an exception of ours that holds nothing of the request but what may be shown."""
        try:
            with reply_within(settings.timeouts.reply):
                return self._exchange(request, settings)
        except FAILURES as error:
            fault = failure(error, request, settings.timeouts)
        raise fault  # out here, so that no context leads to the original

    def close(self) -> None:
        own, self._own = self._own, None
        if own is not None and self._process == os.getpid():
            own.close()

    def _exchange(self, request: Request, settings: Settings) -> Reply:
        client = self._client()
        with quietly(LOGGERS, request):
            response = client.send(outgoing(request, settings, is_async=False), stream=True, follow_redirects=False)
        try:
            body = whole(response, settings)
            if body is None:
                pieces = incoming(response, settings)
                for piece in response.iter_raw():
                    pieces.feed(piece)
                body = pieces.whole()
            return reply(response, body)
        finally:
            response.close()

    def _client(self) -> httpx2.Client:
        if self._own is not None and self._process != os.getpid():
            with self._lock:  # a forked child must not speak on the connections of its parent
                if self._process != os.getpid():
                    self._own, self._process = _new(), os.getpid()
        client = self._given or self._own
        if client is None or client.is_closed:
            raise ClientClosed("the client is closed")
        return client


def _new() -> httpx2.Client:
    client = httpx2.Client(**own_client_options())
    watched(client)
    return client
