"""Requests as bytes on a socket: what no client sends, and servers trip over."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest

from generator.sandbox import limits

from .running import running

HEAD = b"Host: 127.0.0.1:{PORT}\r\n"
REQUESTS: list[tuple[str, bytes, set[int]]] = [
    ("no host", b"GET / HTTP/1.1\r\n\r\n", {400}),
    ("foreign host", b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", {400, 403, 421}),
    ("host without port", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", {400, 403, 421}),
    ("two hosts", b"GET / HTTP/1.1\r\n" + HEAD + b"Host: evil.example\r\n\r\n", {400, 421}),
    ("two lengths", b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde", {400}),
    ("one length twice", b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 1\r\nContent-Length: 1\r\n\r\na", {400}),
    (
        "length and chunked",
        b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        {400},
    ),
    ("negative length", b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: -1\r\n\r\n", {400}),
    ("huge length", b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 100000000000000000000\r\n\r\n", {400, 413}),
    ("large length", b"POST /api/a/json HTTP/1.1\r\n" + HEAD + b"Content-Length: 90000000\r\n\r\n", {413}),
    ("bad chunk", b"POST / HTTP/1.1\r\n" + HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n", {400}),
    ("long target", b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n", {414, 400}),
    ("long header", b"GET / HTTP/1.1\r\n" + HEAD + b"X: " + b"b" * 70_000 + b"\r\n\r\n", {431, 400}),
    (
        "300 headers",
        b"GET / HTTP/1.1\r\n" + HEAD + b"".join(b"X%d: 1\r\n" % number for number in range(300)) + b"\r\n",
        {431, 400},
    ),
    ("bad escapes", b"GET /%zz?a=%00&b=%c0%af HTTP/1.1\r\n" + HEAD + b"\r\n", {400, 404}),
    ("traversal", b"GET /docs/../../etc/passwd HTTP/1.1\r\n" + HEAD + b"\r\n", {400, 404}),
    ("escaped traversal", b"GET /docs/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + HEAD + b"\r\n", {400, 404}),
    ("backslashes", b"GET /docs/..%5c..%5cx HTTP/1.1\r\n" + HEAD + b"\r\n", {400, 404}),
    ("TRACE", b"TRACE / HTTP/1.1\r\n" + HEAD + b"\r\n", {405, 501}),
    ("CONNECT", b"CONNECT x:1 HTTP/1.1\r\n" + HEAD + b"\r\n", {400, 405, 501}),
    ("unknown verb", b"FOO / HTTP/1.1\r\n" + HEAD + b"\r\n", {405, 501}),
    ("TLS on a plain port", b"\x16\x03\x01\x02\x00\x01\x00", {400, 0}),
    ("odd version", b"GET / HTTP/9.9\r\n" + HEAD + b"\r\n", {400, 505}),
    (
        "preflight",
        b"OPTIONS / HTTP/1.1\r\n"
        + HEAD
        + b"Origin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\n\r\n",
        {204, 403, 405},
    ),
    ("folded header", b"GET / HTTP/1.1\r\n" + HEAD + b"X: a\r\n b\r\n\r\n", {400}),
]


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with running() as (_, port):
        yield port


def exchange(port: int, data: bytes, seconds: float = 5) -> bytes:
    """Everything that comes back until the server closes or has answered."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        connection.sendall(data.replace(b"{PORT}", str(port).encode()))
        received = b""
        try:
            while b"\r\n\r\n" not in received:
                chunk = connection.recv(65536)
                if not chunk:
                    break
                received += chunk
        except ConnectionResetError:
            pass
        return received


@pytest.mark.parametrize(("data", "expected"), [pytest.param(data, told, id=name) for name, data, told in REQUESTS])
def test_it_is_refused_with_the_right_status(port: int, data: bytes, expected: set[int]) -> None:
    answer = exchange(port, data)
    status = int(answer.split(b" ", 2)[1]) if answer else 0
    assert status in expected, answer[:300]
    assert b"access-control-allow-origin" not in answer.lower()
    again = exchange(port, b"GET /api/test.hello/json?api_key=sandbox-key HTTP/1.1\r\n" + HEAD + b"\r\n")
    assert again.startswith(b"HTTP/1.1 200"), "others are served as before"


def test_several_requests_at_once_are_answered_in_order(port: int) -> None:
    one = b"GET /api/test.echo/json?api_key=sandbox-key&echo=%d HTTP/1.1\r\n" + HEAD
    data = one % 1 + b"\r\n" + one % 2 + b"\r\n" + one % 3 + b"Connection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(data.replace(b"{PORT}", str(port).encode()))
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    places = [received.index(b'"echo":"%d"' % number) for number in (1, 2, 3)]
    assert places == sorted(places)


def test_who_sends_nothing_is_dropped(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HEAD_SECONDS", 0.2)
    half_open = [socket.create_connection(("127.0.0.1", port), timeout=5) for _ in range(40)]
    half_open[0].sendall(b"GET / HT")
    start = time.perf_counter()
    answer = exchange(port, b"GET /api/test.hello/json?api_key=sandbox-key HTTP/1.1\r\n" + HEAD + b"\r\n")
    assert answer.startswith(b"HTTP/1.1 200")
    for connection in half_open:
        assert connection.recv(10) == b""
        connection.close()
    assert time.perf_counter() - start < 5


def test_it_listens_on_loopback_only() -> None:
    from generator.sandbox.server import listen

    sockets = listen(0)
    try:
        assert {each.getsockname()[0] for each in sockets} <= {"127.0.0.1", "::1"}
    finally:
        for each in sockets:
            each.close()
