"""Files are streamed, tell how far they are, are sent whole again, and leave nothing behind when they are given up."""

from __future__ import annotations

import asyncio
import io
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.runtime.multipart import Multipart
from generator.runtime.uploads import CHUNK, Upload

REPLY = b'{"api": {"status": "ok"}, "ticket": "t1", "picture": {"picture_id": "7"}}'
OK = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(REPLY) + REPLY
GIB = 1024**3


class Sink:
    """A service that counts the bytes of bodies; one that is `stuck` reads no more than the head of the first."""

    def __init__(self) -> None:
        self.stuck = False
        self.bodies: list[int] = []
        self.came = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"
        self.connections: list[socket.socket] = []
        self.threads = [threading.Thread(target=self._accept, daemon=True)]
        self.threads[0].start()

    def close(self) -> None:
        for each in (self.listener, *self.connections):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for thread in self.threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                self.connections.append(connection)
                self.threads.append(threading.Thread(target=self._serve, args=(connection,), daemon=True))
                self.threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        buffer = bytearray(1024 * 1024)
        with suppress(OSError), connection, connection.makefile("rb") as stream:
            while head := list(takewhile(bytes.strip, iter(stream.readline, b""))):
                if self.stuck:
                    self.stuck = False
                    self.came.set()
                    connection.recv(1, socket.MSG_PEEK)
                    while stream.read(CHUNK):
                        pass
                    break
                told = [int(line.partition(b":")[2]) for line in head if line.lower().startswith(b"content-length:")]
                left = length = sum(told)
                while left and (count := stream.readinto(memoryview(buffer)[: min(left, len(buffer))])):  # type: ignore[attr-defined]
                    left -= count
                if left:
                    break
                self.bodies.append(length)
                connection.sendall(OK)


@pytest.fixture
def sink() -> Iterator[Sink]:
    sink = Sink()
    yield sink
    sink.close()


SCRIPT = """
import asyncio, resource, sys
from gallery import AsyncGallery, Gallery

kind, url, small, large = sys.argv[1:]
given = dict(api_key="k", api_secret="s", auth_token="t", base_url=url)
told = []

def grown():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

def upload():
    with Gallery(**given) as client:
        client.picture.upload(small)
        before = grown()
        client.picture.upload(large, progress=lambda *told_: told.__setitem__(slice(None), [told_]))
        return grown() - before

async def async_upload():
    async with AsyncGallery(**given) as client:
        await client.picture.upload(small)
        before = grown()
        await client.picture.upload(large, progress=lambda *told_: told.__setitem__(slice(None), [told_]))
        return grown() - before

async def aiohttp_upload():
    from gallery.runtime.aiohttp_transport import AiohttpTransport

    async with AiohttpTransport() as given["transport"]:
        return await async_upload()

print(upload() if kind == "sync" else asyncio.run(globals()[f"{kind}_upload"]()), *told[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="resource is of Unix")
@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_a_file_of_a_gigabyte_takes_no_memory(gallery: Any, sink: Sink, tmp_path: Path, kind: str) -> None:
    small, large = tmp_path / "small.bin", tmp_path / "large.bin"
    for path, size in ((small, 1024 * 1024), (large, GIB)):
        with path.open("wb") as file:
            file.truncate(size)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, kind, sink.url, small, large],
        cwd=Path(gallery.__path__[0]).parent,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    growth, sent, total = map(int, done.stdout.split())
    unit = 1 if sys.platform == "darwin" else 1024
    assert growth * unit <= 8 * 1024 * 1024
    assert sent == total == GIB
    assert sink.bodies[1] > GIB


def test_progress_tells_what_was_taken_over(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    content = bytes(range(256)) * 1024
    path.write_bytes(content)
    for source in (path, str(path), content, io.BytesIO(content)):
        told: list[tuple[int, int]] = []
        desk.ask(
            {"ticket": "t"}, lambda client, s=source, t=told: client.picture.upload(s, progress=lambda *a: t.append(a))
        )
        assert told == [(sent, len(content)) for sent in range(0, len(content) + 1, CHUNK)]
        assert content in desk.requests[-1].content


def test_nobody_has_to_listen(desk: Any) -> None:
    assert desk.ask({"ticket": "t"}, lambda client: client.picture.upload(b"x", progress=None)).ticket == "t"


def test_an_empty_file_tells_that_it_is_there(desk: Any) -> None:
    told: list[tuple[int, int]] = []
    desk.ask({"ticket": "t"}, lambda client: client.picture.upload(b"", progress=lambda *at: told.append(at)))
    assert told == [(0, 0)]


def test_several_files_are_counted_together() -> None:
    told: list[tuple[int, int]] = []
    first = Upload("a", 3, b"abc", progress=lambda *at: told.append(at))
    second = Upload("b", 2, b"de", progress=lambda *at: told.append(at))
    assert b"abc" in b"".join(Multipart([], [("a", first), ("b", second)]))
    assert told == [(0, 5), (3, 5), (3, 5), (5, 5)]


def test_what_is_no_file_is_told_as_ever(desk: Any) -> None:
    for wrong in (7, "/nowhere/at/all", io.StringIO("x"), None):
        for progress in (None, lambda *at: None):
            with pytest.raises(desk.gallery.errors.ArgumentError, match="file"):
                desk.ask({}, lambda client, w=wrong, p=progress: client.picture.upload(w, progress=p))
    assert desk.requests == []


class Stop(Exception):
    """Enough."""


def test_who_listens_may_stop_it(wire: Any, sink: Sink) -> None:
    def stop(sent: int, total: int) -> None:
        if sent:
            raise Stop

    def use(client: Any) -> Any:
        if wire.kind == "sync":
            with pytest.raises(Stop):
                client.picture.upload(b"x" * 1_000_000, progress=stop)
            return client.picture.get("7")

        async def both() -> Any:
            with pytest.raises(Stop):
                await client.picture.upload(b"x" * 1_000_000, progress=stop)
            return await client.picture.get("7")

        return both()

    assert wire.live(use, base_url=sink.url).picture.picture_id == "7"


@pytest.mark.parametrize("is_path", [True, False])
def test_another_attempt_sends_the_whole_file_and_tells_anew(
    desk: Any, tmp_path: Path, is_path: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace
    from importlib import import_module

    for kind in ("groups", "async_groups"):
        facts: Any = import_module(f"gallery.{kind}.picture").facts
        monkeypatch.setattr(facts, "PICTURE_UPLOAD", replace(facts.PICTURE_UPLOAD, idempotent=True))
    path = tmp_path / "a.bin"
    path.write_bytes(b"skipped" + b"x" * CHUNK + b"end")
    told: list[int] = []
    answers = [httpx2.Response(503), httpx2.Response(200, content=REPLY)]

    with path.open("rb") as file:
        if not is_path:
            file.seek(len(b"skipped"))
        desk.ask(
            lambda request: answers.pop(0),
            lambda client: client.picture.upload(
                path if is_path else file, progress=lambda sent, total: told.append(sent)
            ),
        )
    first, second = desk.requests
    whole = path.read_bytes() if is_path else b"x" * CHUNK + b"end"
    for request in (first, second):
        assert request.content.count(whole) == 1
        assert (b"skipped" in request.content) == is_path
    assert told == [0, CHUNK, len(whole)] * 2


def test_an_upload_that_is_cancelled_leaves_no_connection_behind(wire: Any, sink: Sink) -> None:
    if wire.kind == "sync":
        pytest.skip("only tasks are cancelled")
    sink.stuck = True

    async def use(client: Any) -> Any:
        call = asyncio.create_task(client.picture.upload(b"x" * 50_000_000))
        await asyncio.to_thread(sink.came.wait)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await client.picture.get("7")).picture.picture_id == "7"
        return len(sink.connections)

    assert wire.live(use, base_url=sink.url) == 2  # the first one, half used, was not taken for the next call


def test_a_walk_that_is_cancelled_leaves_no_connection_behind(gallery: Any, sink: Sink) -> None:
    sink.stuck = True

    async def main() -> Any:
        async with gallery.AsyncGallery(api_key="k", base_url=sink.url) as client:

            async def walk() -> None:
                async for _ in client.picture.iter_list().items(look_ahead=2):
                    pass

            task = asyncio.create_task(walk())
            await asyncio.to_thread(sink.came.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await client.picture.get("7")).picture.picture_id == "7"
            assert asyncio.all_tasks() == {asyncio.current_task()}
            return len(sink.connections)

    assert asyncio.run(main()) == 2
