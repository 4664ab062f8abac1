"""Requests for a sandbox, and what is changed in them so that they are right no longer."""

from __future__ import annotations

import random
from collections.abc import Callable
from urllib.parse import urlencode

Change = Callable[[random.Random, bytearray], None]
_WORDS = (b"\r\n", b"\0", b"%00", b"%zz", b"\xff\xfe", b"Content-Length: ", b"Transfer-Encoding: chunked\r\n", b"--b")
_WORDS += (
    b"9" * 20,
    b"-1",
    b"a[0]=",
    b"&" * 50,
    b"{" * 50,
    b"\xed\xa0\x80",
    b"Host: evil.example\r\n",
    b"Expect: 100-continue\r\n",
)
_TYPES = (
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "multipart/form-data",
    "application/json",
    "text/plain",
)
_PART = b'--b\r\nContent-Disposition: form-data; name="%s"; filename="a.png"\r\n\r\n%s\r\n--b--\r\n'


def valid(chance: random.Random, port: int) -> bytes:
    """A request that can be read, for any of the things a sandbox answers."""
    method = chance.choice(("test.echo", "album.getList", "doc.search", "auth.getFrob", "upload.file", "no.method"))
    form = chance.choice(("json", "xml", "php", "yaml"))
    path = chance.choice((f"/api/{method}/{form}", "/", "/_sandbox/", "/_sandbox/faults", "/apps/authorize", "/2.0/"))
    names = (
        "api_key",
        "auth_token",
        "api_sig",
        "method",
        "text",
        "page",
        "per_page",
        "oauth_nonce",
        "album_id",
        "file",
    )
    given = {name: chance.choice(("sandbox-key", "sandbox-token", "1", "", "é<&\"'", "x" * 300)) for name in names}
    query = urlencode({name: given[name] for name in chance.sample(names, 4)})
    verb = chance.choice(("GET", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS"))
    head = f"{verb} {path}?{query} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
    body = chance.choice((query.encode(), _PART % (b"file", chance.randbytes(50)), b'{"a": [1, {"b": null}]}', b""))
    if verb in ("POST", "PUT"):
        head += f"Content-Type: {chance.choice(_TYPES)}\r\nContent-Length: {len(body)}\r\n"
    return (head + "\r\n").encode() + (body if verb in ("POST", "PUT") else b"")


def _cut(chance: random.Random, data: bytearray) -> None:
    del data[chance.randrange(len(data)) :]


def _flip(chance: random.Random, data: bytearray) -> None:
    data[chance.randrange(len(data))] = chance.randrange(256)


def _drop(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    del data[at : at + chance.randrange(1, 20)]


def _put(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    data[at:at] = chance.choice(_WORDS)


def _repeat(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    data[at:at] = data[at : at + chance.randrange(1, 60)] * chance.randrange(1, 40)


CHANGES: tuple[Change, ...] = (_cut, _flip, _flip, _drop, _put, _put, _repeat)


def request(chance: random.Random, port: int) -> bytes:
    """One request, changed in a few places."""
    if chance.random() < 0.05:
        return chance.randbytes(chance.randrange(1, 200))
    data = bytearray(valid(chance, port))
    for _ in range(chance.randrange(4)):
        chance.choice(CHANGES)(chance, data)
        if not data:
            break
    return bytes(data)
