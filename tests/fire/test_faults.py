"""Faults of the wire that no other file has: cut and reset replies, lost calls, strange heads, floods."""

from __future__ import annotations

import gzip
import socket
import struct
import subprocess
import sys
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.fire.several import several
from tests.fuzz.client import play
from tests.runtime.raw_server import OK, Server, reply


def get(client: Any) -> Any:
    return client.picture.get("7")


def add(client: Any) -> Any:
    return client.picture.comments.add("7", "x")


def test_no_half_reply_of_a_hundred_is_taken_for_a_whole_one(wire: Any, serve: Any) -> None:
    """Cut at any byte: with a length, in chunks, packed; only what ends with its connection cannot be told by it."""
    chunks = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(OK), OK)
    packed = reply(gzip.compress(OK), "200 OK", "Content-Encoding: gzip")
    wholes = (reply(OK), chunks, packed)
    cut = [whole[: len(whole) * part // 34] for whole in wholes for part in range(34)]
    errors = wire.gallery.errors
    outcomes: list[object] = []

    def use(client: Any) -> None:
        for _ in cut:
            with pytest.raises(errors.ConnectionLost):
                get(client)
            outcomes.append(None)

    async def use_async(client: Any) -> None:
        for _ in cut:
            with pytest.raises(errors.ConnectionLost):
                await get(client)
            outcomes.append(None)

    server = serve(*cut, keep=False)
    wire.live(use if wire.kind == "sync" else use_async, base_url=server.url, retry=1)
    assert len(outcomes) == len(server.requests) == len(cut) == 102


class Resetting(Server):
    """Sends half a reply and resets the connection."""

    def _drip(self, connection: socket.socket, pieces: Any) -> None:
        connection.sendall(pieces[0])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise ConnectionError


def test_a_connection_that_is_reset_in_a_reply(wire: Any) -> None:
    server = Resetting((reply(OK)[:-10],))
    try:
        with pytest.raises(wire.gallery.errors.ConnectionLost) as raised:
            wire.live(add, base_url=server.url)
    finally:
        server.close()
    assert raised.value.was_sent
    assert raised.value.attempts == len(server.requests) == 1


@pytest.mark.parametrize(
    ("use", "attempts"),
    [(get, 3), (add, 1), (lambda client: client.picture.echo(a="1"), 1)],
    ids=["get", "add", "echo"],
)
def test_a_call_whose_reply_is_lost_is_sent_again_only_where_that_is_safe(
    wire: Any, serve: Any, use: Any, attempts: int
) -> None:
    server = serve(b"", keep=False)
    with pytest.raises(wire.gallery.errors.ConnectionLost, match="3 attempts" if attempts > 1 else "broke") as raised:
        wire.live(use, base_url=server.url)
    assert len(server.requests) == raised.value.attempts == attempts


def test_an_upload_that_is_interrupted_is_sent_once(wire: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        came: list[int] = []

        def half(client: Any) -> Any:
            return client.picture.upload(b"x" * 2_000_000, progress=seen)

        def seen(sent: int, total: int) -> None:
            if not came and sent:
                connection, _ = listener.accept()
                connection.recv(1000)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.close()
                came.append(sent)

        with pytest.raises(wire.gallery.errors.ConnectionLost) as raised:
            wire.live(half, base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/")
    assert raised.value.was_sent
    assert raised.value.attempts == 1
    assert came[0] < 2_000_000


@pytest.mark.parametrize(
    "to", ["{own}", "http://api.gallery.example/", "file:///etc/passwd", "//", "javascript:1", "\xff"]
)
def test_a_redirect_leads_nowhere(wire: Any, serve: Any, to: str) -> None:
    server = Server(lambda request: reply(b"", "302 Found", f"Location: {to.format(own=server.url)}"))
    try:
        with pytest.raises(wire.gallery.errors.HTTPStatusError, match="is not followed"):
            wire.live(add, base_url=server.url)
    finally:
        server.close()
    assert len(server.requests) == 1


HEADS = (
    "Content-Length: -1",
    "Content-Length: 9999999999999999999999999",
    "Content-Length: ten",
    f"Content-Length: {len(OK)}\r\nContent-Length: 5",
    f"Content-Length: {len(OK)}\r\nTransfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "X: a\x00b",
    ": nothing",
    "X : y",
    " folded: z",
    "X: " + "y" * 300_000,
    "\r\n".join(["X: " + "y" * 65_536] * 100),
    "\r\n".join(["X: y"] * 50_000),
)
STATUSES = ("000", "99", "101", "199", "204", "304", "600", "999", "1000", "-1", "2O0", "")


def test_strange_heads_and_statuses(wire: Any, serve: Any, canaries: tuple[str, ...]) -> None:
    """Some are read by one library and refused by the other; nothing else may come of them."""
    heads = [f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode("latin-1") for head in HEADS]
    heads += [f"HTTP/1.1 {status} X\r\nContent-Length: {len(OK)}\r\n\r\n".encode() for status in STATUSES]
    server = serve(*(head + OK for head in heads), keep=False)
    timeouts = wire.gallery.runtime.facts.Timeouts(connect=5, read=0.5, write=0.5, pool=5, reply=0.5)
    outcomes = several(wire, len(heads), base_url=server.url, timeout=timeouts)
    failed = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    assert len(failed) > 15
    for error in failed:
        assert isinstance(error, wire.gallery.errors.Error), repr(error)
        assert str(error).isprintable()
        assert not any(secret in f"{error!r} {error} {error.__cause__!r}" for secret in canaries)


GROWTH = """
import asyncio, resource, sys
from gallery import AsyncGallery, Gallery, errors
kind, url = sys.argv[1:]
given = dict(api_key="k", base_url=url)

def grown():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

async def use(client):
    await client.picture.get("1")
    before = grown()
    try:
        await client.picture.get("2")
    except errors.ReplyTooLarge:
        return grown() - before

async def main():
    if kind != "aiohttp":
        async with AsyncGallery(**given) as client:
            return await use(client)
    from gallery.runtime.aiohttp_transport import AiohttpTransport
    async with AiohttpTransport() as transport:
        return await use(AsyncGallery(**given, transport=transport))

def sync():
    with Gallery(**given) as client:
        client.picture.get("1")
        before = grown()
        try:
            client.picture.get("2")
        except errors.ReplyTooLarge:
            return grown() - before

print(sync() if kind == "sync" else asyncio.run(main()))
"""


@cache
def bomb() -> bytes:
    """128 MiB in 130 kB."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    mebibyte = bytes(1024 * 1024)
    return b"".join([packer.compress(mebibyte) for _ in range(128)]) + packer.flush()


@pytest.mark.skipif(sys.platform == "win32", reason="resource is of Unix")
@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_a_small_reply_that_unpacks_to_four_times_the_limit_takes_little_memory(
    gallery: Any, serve: Any, kind: str
) -> None:
    server = serve(reply(OK), reply(bomb(), "200 OK", "Content-Encoding: gzip"))
    place = Path(gallery.__path__[0]).parent
    command = [sys.executable, "-c", GROWTH, kind, server.url]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True)
    assert int(done.stdout) * (1 if sys.platform == "darwin" else 1024) < 48 * 1024 * 1024, done.stderr


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_calls_to_a_service_at_fault_are_not_lost_and_not_doubled(gallery: Any, kind: str) -> None:
    score = play(gallery, kind, calls=150, share=0.2, at_once=16)
    assert score.wrong == []
    assert score.good + score.errors.total() == 150
    assert score.errors.total() > 5


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest) -> Server:
    """A proxy named by the environment, with a password, beside a file of passwords for the service."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    netrc = tmp_path / "netrc"
    netrc.write_text("machine api.gallery.example login me password canary-netrc\n")
    monkeypatch.setenv("NETRC", str(netrc))
    proxy = Server(lambda asked: REFUSED if asked.startswith(b"CONNECT") else reply(OK), keep=False)
    request.addfinalizer(proxy.close)
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, proxy.url.replace("//", "//user:canary-password@"))
    return proxy


REFUSED = b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"


def test_a_proxy_is_used_and_no_password_shows(wire: Any, proxied: Server) -> None:
    wire.live(add, base_url="http://api.gallery.example/", allow_http=True)
    with pytest.raises(wire.gallery.errors.ConnectionFailed) as raised:
        wire.live(add, base_url="https://api.gallery.example/", retry=1)
    plain, tunnel = proxied.requests
    assert plain.startswith(b"POST http://api.gallery.example/picture.comments.add/json")
    assert tunnel.startswith(b"CONNECT api.gallery.example:443")
    for request in proxied.requests:
        assert b"proxy-authorization: Basic " in request
        assert b"\r\nauthorization" not in request
    assert raised.value.was_sent is False
    assert "canary" not in f"{raised.value!r} {raised.value} {raised.value.__cause__!r}"
