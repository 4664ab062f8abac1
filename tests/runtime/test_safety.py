"""What a client promises about safety, and no other file tests: a client shared by many, cut off, or left alone."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from .raw_server import OK, reply, same

CALLS = 12


def get(client: Any) -> Any:
    return client.picture.get("7")


def add(client: Any) -> Any:
    return client.picture.comments.add("7", "x")


@pytest.mark.parametrize("address", ["http://api.gallery.example/", "http://192.168.1.5/", "http://127.0.0.1.example/"])
def test_secrets_travel_encrypted_unless_allowed_by_name(desk: Any, address: str) -> None:
    errors, answer = desk.gallery.errors, dict[str, object](picture={})
    public = {"base_url": address, "auth_token": None}
    for use, options in ((get, {"base_url": address}), (add, {"base_url": address})):
        with pytest.raises(errors.InsecureAddress, match="needs https"):
            desk.ask(answer, use, **options)
    assert desk.requests == []
    desk.ask(answer, get, **public)
    for use in (get, add):
        desk.ask(answer, use, base_url=address, allow_http=True)
        desk.ask(answer, lambda client, use=use: use(client.with_options(allow_http=True)), base_url=address)
    for here in ("http://localhost:1/", "http://127.0.0.1:1/", "http://[::1]:1/"):
        desk.ask(answer, add, base_url=here)
    assert len(desk.requests) == 8


def test_a_handshake_that_is_never_answered(wire: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        timeouts = wire.gallery.runtime.facts.Timeouts(connect=0.05, read=9, write=9, pool=9, reply=9)
        with pytest.raises(wire.gallery.errors.TimedOut, match=r"no progress in 0\.05 s \(connect\)") as raised:
            url = f"https://127.0.0.1:{silent.getsockname()[1]}/"
            wire.live(add, base_url=url, timeout=timeouts, retry=1)
    assert raised.value.was_sent is False


def test_a_certificate_that_nobody_vouches_for(wire: Any, tmp_path: Path) -> None:
    import ssl

    command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out own.pem"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    made = subprocess.run(["openssl", *command.split(), *names], cwd=tmp_path, capture_output=True)
    if made.returncode:
        pytest.skip("no openssl to make one with")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "own.pem", tmp_path / "key.pem")
    read: list[bytes] = []

    def serve_one() -> None:
        connection, _ = listener.accept()
        try:
            with context.wrap_socket(connection, server_side=True) as encrypted:
                read.append(encrypted.recv(1))
        except OSError:
            connection.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve_one)
        thread.start()
        with pytest.raises(wire.gallery.errors.ConnectionFailed, match=r"(?i)certificate") as raised:
            wire.live(add, base_url=f"https://localhost:{listener.getsockname()[1]}/", retry=1)
        thread.join()
    assert raised.value.was_sent is False
    assert not any(read)


def test_a_signed_call_where_weak_digests_are_forbidden(gallery: Any) -> None:
    """As on a machine in FIPS mode, from the import on."""
    code = """
import hashlib, httpx2
def strict(real):
    def made(data=b"", *, usedforsecurity=True):
        if usedforsecurity:
            raise ValueError("disabled for FIPS")
        return real(data, usedforsecurity=False)
    return made
hashlib.md5, hashlib.sha1 = strict(hashlib.md5), strict(hashlib.sha1)
from gallery import Gallery
def answer(request):
    print(b"app_sig=" in request.content)
    return httpx2.Response(200, json={"api": {"status": "ok"}})
http = httpx2.Client(transport=httpx2.MockTransport(answer))
client = Gallery(api_key="k", api_secret="s", auth_token="t", http_client=http)
client.picture.comments.add("7", "x")
"""
    place = Path(gallery.__path__[0]).parent
    done = subprocess.run([sys.executable, "-c", code], cwd=place, capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("True\n", 0), done.stderr


def test_sixteen_threads_share_a_client(gallery: Any, serve: Any) -> None:
    server, found = serve(same), Counter[tuple[str, str]]()
    lock, ready = threading.Lock(), threading.Barrier(16)

    def work(client: Any, number: int) -> None:
        ready.wait()
        for count in range(CALLS):
            wanted = f"{number}-{count}"
            got = client.picture.get(wanted).picture.picture_id
            with lock:
                found[wanted, got] += 1

    with gallery.Gallery(api_key="k", base_url=server.url) as client:
        threads = [threading.Thread(target=work, args=(client, number)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    wanted = {(f"{number}-{count}", f"{number}-{count}"): 1 for number in range(16) for count in range(CALLS)}
    assert found == wanted
    assert len(server.requests) == len(wanted)
    assert len(server.connections) <= 16


def test_many_tasks_share_a_client(wire: Any, serve: Any) -> None:
    if wire.kind == "sync":
        pytest.skip("of tasks")
    server = serve(same)
    wanted = [str(number) for number in range(200)]

    async def use(client: Any) -> list[str]:
        answers = await asyncio.gather(*map(client.picture.get, wanted))
        return [answer.picture.picture_id for answer in answers]

    assert wire.live(use, base_url=server.url) == wanted
    assert len(server.requests) == len(wanted)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no such system call")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_eight_forked_children_share_nothing(gallery: Any, serve: Any) -> None:
    server = serve(same)
    with gallery.Gallery(api_key="k", base_url=server.url) as client:
        client.picture.get("parent")
        children = []
        for number in range(8):
            if not (child := os.fork()):
                status = 1
                try:
                    wanted = [f"{number}-{count}" for count in range(5)]
                    status = int([client.picture.get(each).picture.picture_id for each in wanted] != wanted)
                finally:
                    os._exit(status)
            children.append(child)
        assert client.picture.get("again").picture.picture_id == "again"
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * 8
    assert len(server.connections) == 9
    assert len(server.requests) == 42


def test_calls_cancelled_at_any_moment_leave_nothing_half_read(wire: Any, serve: Any) -> None:
    if wire.kind == "sync":
        pytest.skip("only tasks are cancelled")

    def in_pieces(request: bytes) -> tuple[bytes, ...]:
        whole = same(request)
        if b"after" in request:
            used.add(threading.get_ident())  # each connection has a thread
        return tuple(whole[at : at + 20] for at in range(0, len(whole), 20))

    server, dice, used = serve(in_pieces), random.Random(4711), set[int]()

    async def one(client: Any, number: int) -> bool:
        call = asyncio.create_task(client.picture.get(f"{number}"))
        for _ in range(dice.randrange(40)):  # how far it gets; some are through before
            await asyncio.sleep(0)
        call.cancel()
        try:
            assert (await call).picture.picture_id == f"{number}"
        except asyncio.CancelledError:
            return True
        return False

    async def use(client: Any) -> int:
        cancelled = 0
        for begin in range(0, 120, 6):
            cancelled += sum(await asyncio.gather(*(one(client, number) for number in range(begin, begin + 6))))
        for number in range(20):
            assert (await client.picture.get(f"after-{number}")).picture.picture_id == f"after-{number}"
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return cancelled

    assert wire.live(use, base_url=server.url) > 60
    assert len(used) <= 6  # the last six calls may have left as many that are whole; aiohttp takes them in turn
    for thread in server.threads[1:]:  # the client is closed: whatever it opened, it has closed
        thread.join(10)
        assert not thread.is_alive()


def test_a_call_cancelled_while_it_waits_to_be_sent_again(wire: Any, serve: Any) -> None:
    if wire.kind == "sync":
        pytest.skip("only tasks are cancelled")
    server = serve(reply(b"", "503 No"), reply(OK))
    waiting = asyncio.Event()

    class Waits(wire.gallery.runtime.clock.Clock):  # type: ignore[misc]
        async def asleep(self, seconds: float) -> None:
            waiting.set()
            await asyncio.Event().wait()

    async def use(client: Any) -> Any:
        call = asyncio.create_task(get(client))
        await waiting.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        return await get(client)

    assert wire.live(use, base_url=server.url, clock=Waits()).picture.picture_id == "7"
    assert len(server.requests) == 2
    assert len(server.connections) == 1


def test_a_client_that_is_left_open_does_not_keep_the_program(gallery: Any, serve: Any) -> None:
    server = serve(reply())
    code = f"""
import asyncio
from gallery import AsyncGallery, Gallery
client = Gallery(api_key="k", base_url={server.url!r})
client.picture.get("7")
asyncio.run(AsyncGallery(api_key="k", base_url={server.url!r}).picture.get("7"))
"""
    place = Path(gallery.__path__[0]).parent
    done = subprocess.run([sys.executable, "-c", code], cwd=place, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
