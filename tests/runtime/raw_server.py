"""A server that answers with bytes as they are, and keeps what it was sent."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from itertools import cycle
from select import select
from typing import Any

OK = b'{"api": {"status": "ok"}, "picture": {"picture_id": "7"}}'


def reply(body: bytes = OK, head: str = "200 OK", *more: str) -> bytes:
    lines = [f"HTTP/1.1 {head}", f"Content-Length: {len(body)}", *more, "", ""]
    return "\r\n".join(lines).encode() + body


Answer = bytes | tuple[bytes, ...] | list[bytes] | None


def same(request: bytes) -> bytes:
    """The picture that was asked for."""
    asked = re.search(rb"[?&]picture_id=([^& ]+)", request)
    assert asked
    return reply(OK.replace(b'"7"', b'"%s"' % asked[1]))


class Server:
    """Answers each request with the next of some bytes, the last one again and again; None hangs, b"" hangs up.

    A tuple of bytes is sent piece by piece, a list again and again, its first piece once. A function is given the
    request and makes one of these.
    """

    def __init__(self, *answers: Answer | Callable[[bytes], Answer], keep: bool = True) -> None:
        self.answers = list(answers)
        self.keep = keep
        self.hangs = threading.Event()
        self.requests: list[bytes] = []
        self.connections: list[socket.socket] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"
        self.threads = [threading.Thread(target=self._accept, daemon=True)]
        self.threads[0].start()

    def close(self) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.threads[0].join()
        for connection in self.connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self.threads[1:]:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections.append(connection)
            self.threads.append(threading.Thread(target=self._serve, args=(connection,), daemon=True))
            self.threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            try:
                while head := self._head(stream):
                    length = int(dict(head)[b"content-length"]) if b"content-length" in dict(head) else 0
                    request = b"\r\n".join(b": ".join(line) for line in head) + b"\r\n\r\n" + stream.read(length)
                    self.requests.append(request)
                    chosen = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
                    answer = chosen(request) if callable(chosen) else chosen
                    if answer is None:
                        self.hangs.set()
                        stream.read(1)
                    if isinstance(answer, list | tuple):
                        self._drip(connection, answer)
                    else:
                        connection.sendall(answer or b"")
                    if not (answer and self.keep):
                        return
            except OSError:
                return

    def _drip(self, connection: socket.socket, pieces: list[bytes] | tuple[bytes, ...]) -> None:
        first, *others = pieces
        connection.sendall(first)
        for piece in others if isinstance(pieces, tuple) else cycle(others):
            if connection in select([connection], [], [], 0.001)[0]:
                raise ConnectionError("enough")
            connection.sendall(piece)

    def _head(self, stream: Any) -> list[tuple[bytes, ...]]:
        lines: list[tuple[bytes, ...]] = []
        while (line := stream.readline().rstrip(b"\r\n")) or not lines:
            if not line:
                return []
            name, colon, value = line.partition(b": ")
            lines.append((name.lower(), value) if colon and lines else (line, b""))
        return lines
