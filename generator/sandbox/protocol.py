"""HTTP as uvicorn speaks it, with limits it does not have: on headers, on their time, and on how bodies are told."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from . import limits

_ANSWERS = {
    400: b"Bad Request",
    414: b"URI Too Long",
    431: b"Request Header Fields Too Large",
    501: b"Not Implemented",
    505: b"HTTP Version Not Supported",
}


class _TooMuch(Exception):
    """A limit is passed; the status to tell it with."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Protocol(HttpToolsProtocol):
    """One connection."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._deadline: asyncio.TimerHandle | None = None
        self._count = 0
        self._size = 0
        self._status = 400
        self._begins_as_text = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._status = 400
        self._begins_as_text = data[:1].isalpha()
        if self.parser is None:
            return
        super().data_received(data)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._count = self._size = 0
        if self._deadline is None:
            self._wait_for_head()

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > limits.TARGET:
            self._refuse(414)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._count += 1
        self._size += len(name) + len(value)
        if self._count > limits.HEADERS or self._size > limits.HEADER_BYTES:
            self._refuse(431)
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._stop_waiting()
        parser: Any = self.parser
        if parser.get_http_version() not in ("1.0", "1.1"):
            self._refuse(505)
        names = [name for name, _ in self.headers]
        if names.count(b"content-length") + names.count(b"transfer-encoding") > 1:
            self._refuse(400)
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Whatever cannot be read ends the connection, with the status that fits."""
        status = self._status
        if isinstance(sys.exc_info()[1], httptools.HttpParserInvalidMethodError) and self._begins_as_text:
            status = 501
        text = _ANSWERS[status]
        self.transport.write(b"HTTP/1.1 %d %s\r\ncontent-length: 0\r\nconnection: close\r\n\r\n" % (status, text))
        self.transport.close()

    def _refuse(self, status: int) -> None:
        self._status = status
        raise _TooMuch(status)

    def _wait_for_head(self) -> None:
        self._stop_waiting()
        self._deadline = self.loop.call_later(limits.HEAD_SECONDS, self._give_up)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()
