"""Over a real socket: what the wire may do to a client, and what the client does about it."""

from __future__ import annotations

import asyncio
import gc
import gzip
import os
import socket
import threading
import time
import warnings
import zlib
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path
from typing import Any

import aiohttp
import httpx2
import pytest

from generator.runtime.errors import ConnectionLost, ReplyTooLarge, TimedOut, UnreadableResponse
from generator.runtime.multipart import Multipart
from generator.runtime.reply_body import ReplyBody
from generator.runtime.uploads import Upload

from .raw_server import OK, reply


def get(client: Any) -> Any:
    return client.picture.get("7")


def test_a_call(wire: Any, serve: Any) -> None:
    server = serve(reply())
    assert wire.live(get, base_url=server.url).picture.picture_id == "7"
    assert server.requests[0].startswith(b"GET /picture.get/json?app_key=")


def test_nobody_listens(wire: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(wire.gallery.errors.ConnectionFailed) as raised:
        wire.live(get, base_url=f"http://127.0.0.1:{port}/")
    assert f"no connection to http://127.0.0.1:{port}/picture.get/json: " in str(raised.value)
    assert isinstance(raised.value.__cause__, httpx2.ConnectError | aiohttp.ClientError)
    assert raised.value.__context__ is None


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + OK,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n" + OK,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + OK,
        reply(gzip.compress(OK)[:-9], "200 OK", "Content-Encoding: gzip"),
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000,
    ],
    ids=["nothing", "no http", "cut", "cut chunk", "broken chunk", "cut gzip", "endless head"],
)
def test_half_a_reply_is_none(wire: Any, serve: Any, answer: bytes) -> None:
    with pytest.raises(wire.gallery.errors.ConnectionLost):
        wire.live(get, base_url=serve(answer, keep=False).url)


def test_a_server_that_never_answers(wire: Any, serve: Any) -> None:
    with pytest.raises(wire.gallery.errors.TimedOut, match=r"no progress in 0\.05 s \(read\)"):
        wire.live(get, base_url=serve(None).url, timeout=0.05)


HEAD = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    "pieces",
    [
        [HEAD, b"X: y\r\n"],
        [HEAD + b"X", b"-"],
        [b"", b"HTTP/1.1 100 Continue\r\n\r\n"],
        [b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"],
        [HEAD + b"Content-Length: 1000000\r\n\r\n", b" "],
        [HEAD + b"\r\n", b" "],
        [HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"],
        [HEAD + b"Transfer-Encoding: chunked\r\n\r\n1;", b"x"],
    ],
    ids=["head", "line", "continue", "hints", "length", "no length", "chunks", "chunk head"],
)
def test_a_service_that_sends_a_little_now_and_then_for_ever(wire: Any, serve: Any, pieces: list[bytes]) -> None:
    timeouts = wire.gallery.runtime.facts.Timeouts(connect=5, read=0.1, write=0.1, pool=5, reply=0.1)
    began = time.monotonic()
    with pytest.raises(wire.gallery.errors.TransportError) as raised:
        wire.live(get, base_url=serve(pieces).url, timeout=timeouts, retry=1)
    assert isinstance(raised.value, wire.gallery.errors.TimedOut | wire.gallery.errors.ConnectionLost)
    assert time.monotonic() - began < 2  # of which 0.2 is ours, and the rest the machine's


def test_a_connection_that_the_server_gave_up(wire: Any, serve: Any) -> None:
    server = serve(reply(), keep=False)

    def twice(client: Any) -> Any:
        if wire.kind == "sync":
            get(client)
            server.threads[1].join()
            return get(client)

        async def both() -> Any:
            await get(client)
            await asyncio.to_thread(server.threads[1].join)
            return await get(client)

        return both()

    assert wire.live(twice, base_url=server.url).picture.picture_id == "7"
    assert len(server.connections) == 2


def test_packed_replies(wire: Any, serve: Any) -> None:
    for encoding, packed in (("gzip", gzip.compress(OK)), ("deflate", zlib.compress(OK)), ("identity", OK)):
        server = serve(reply(packed, "200 OK", f"Content-Encoding: {encoding}"))
        assert wire.live(get, base_url=server.url).picture.picture_id == "7"
        assert b"accept-encoding: gzip\r\n" in server.requests[0]


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "gzip"])
def test_replies_packed_in_other_ways_are_refused(wire: Any, serve: Any, encoding: str) -> None:
    answer = reply(gzip.compress(gzip.compress(OK)), "200 OK", f"Content-Encoding: {encoding}")
    with pytest.raises(wire.gallery.errors.UnreadableResponse):
        wire.live(get, base_url=serve(answer).url)


def test_a_small_reply_that_unpacks_to_a_huge_one(wire: Any, serve: Any) -> None:
    bomb = gzip.compress(b" " * (40 * 1024 * 1024))
    assert len(bomb) < 100_000
    with pytest.raises(wire.gallery.errors.ReplyTooLarge, match="longer than 33,554,432 bytes"):
        wire.live(get, base_url=serve(reply(bomb, "200 OK", "Content-Encoding: gzip")).url)


def test_a_reply_longer_than_wanted(wire: Any, serve: Any) -> None:
    endless = b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 100_000
    with pytest.raises(wire.gallery.errors.ReplyTooLarge):
        wire.live(get, base_url=serve(endless, keep=False).url, max_reply=50_000)
    with pytest.raises(wire.gallery.errors.ReplyTooLarge):
        wire.ask(httpx2.Response(200, content=b" " * 51), get, max_reply=50)


def test_no_cookie_is_kept(wire: Any, serve: Any) -> None:
    server = serve(reply(OK, "200 OK", "Set-Cookie: a=b; Path=/"))

    def twice(client: Any) -> Any:
        if wire.kind == "sync":
            return [get(client), get(client)]

        async def both() -> list[Any]:
            return [await get(client), await get(client)]

        return both()

    wire.live(twice, base_url=server.url)
    wire.ask(httpx2.Response(200, content=OK, headers={"Set-Cookie": "a=b"}), twice)
    assert [b"cookie" in request for request in server.requests] == [False, False]
    assert ["cookie" in request.headers for request in wire.requests] == [False, False]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_goes_where_a_redirect_points(wire: Any, serve: Any, status: int) -> None:
    other = serve(reply())
    server = serve(reply(b"", f"{status} Moved", f"Location: {other.url}x"))
    for use in (get, lambda client: client.picture.comments.add("7", "x")):
        with pytest.raises(wire.gallery.errors.HTTPStatusError, match=f"HTTP status {status}: a redirect"):
            wire.live(use, base_url=server.url)
    assert other.requests == []
    assert len(server.requests) == 2


def test_secrets_do_not_leave_in_the_clear(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.InsecureAddress):
        desk.ask(OK, get, base_url="http://api.gallery.example/")
    assert desk.requests == []
    desk.ask({"picture": {}}, get, base_url="http://api.gallery.example/", allow_http=True)
    assert len(desk.requests) == 1


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_child_opens_its_own_connections(gallery: Any, serve: Any) -> None:
    server = serve(reply())
    with gallery.Gallery(api_key="k", base_url=server.url) as client:
        get(client), get(client)
        child = os.fork()
        if not child:
            status = 1
            try:
                status = 0 if get(client).picture.picture_id == get(client).picture.picture_id == "7" else 1
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        get(client)
    assert len(server.requests) == 5
    assert len(server.connections) == 2


def test_one_client_in_two_event_loops(gallery: Any, serve: Any) -> None:
    client = gallery.AsyncGallery(api_key="k", base_url=serve(reply()).url)

    async def last() -> Any:
        async with client:
            return await get(client)

    with warnings.catch_warnings():  # the connection of the first loop ended with it, unclosed
        warnings.simplefilter("ignore", ResourceWarning)
        assert asyncio.run(get(client)).picture.picture_id == "7"
        assert asyncio.run(last()).picture.picture_id == "7"
        gc.collect()


def test_a_call_that_is_cancelled_leaves_nothing_behind(wire: Any, serve: Any) -> None:
    if wire.kind == "sync":
        pytest.skip("only tasks are cancelled")
    server = serve(None, reply())

    async def use(client: Any) -> Any:
        call = asyncio.create_task(get(client))
        await asyncio.to_thread(server.hangs.wait)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        return await get(client)

    assert wire.live(use, base_url=server.url).picture.picture_id == "7"


def test_threads_share_a_client(gallery: Any) -> None:
    def handle(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            200, json={"api": {"status": "ok"}, "picture": {"picture_id": request.url.params["picture_id"]}}
        )

    found: list[bool] = []
    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http:
        client = gallery.Gallery(api_key="k", http_client=http)

        def work(number: int) -> None:
            found.extend(client.picture.get(f"{number}-{i}").picture.picture_id == f"{number}-{i}" for i in range(20))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [True] * 160


def parts(request: bytes) -> list[Any]:
    head, _, body = request.partition(b"\r\n\r\n")
    kind = next(line for line in head.split(b"\r\n") if line.startswith(b"content-type: "))
    return list(message_from_bytes(kind + b"\r\n\r\n" + body, policy=HTTP).iter_parts())


@pytest.mark.parametrize("name", ["sea.jpg", 'a"b\r\nX-Y: z\r\n\r\nx.jpg', "ä😀.png", "n" * 250, "..\\..\\x;=.txt"])
def test_an_upload(wire: Any, serve: Any, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    content = bytes(range(256)) * 1000
    path.write_bytes(content)
    server = serve(reply(b'{"api": {"status": "ok"}, "ticket": "t1"}'))
    assert wire.live(lambda client: client.picture.upload(path, title="ä\r\n"), base_url=server.url).ticket == "t1"
    *fields, file = parts(server.requests[0])
    texts = {part.get_param("name", header="content-disposition"): part.get_content() for part in fields}
    assert set(texts) == {"app_key", "user_token", "title", "app_sig"}
    assert file.get_payload(decode=True) == content
    assert file.keys() == ["Content-Disposition", "Content-Type"]
    assert str(tmp_path).encode() not in server.requests[0]
    assert b"transfer-encoding" not in server.requests[0].lower()[:2000]


def test_an_upload_that_becomes_shorter(desk: Any, serve: Any, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 200_000)

    def handle(request: httpx2.Request) -> httpx2.Response:
        raise AssertionError("an incomplete upload must not arrive")

    def use(client: Any) -> Any:
        upload = Upload.of(path, "file")
        path.write_bytes(b"x" * 100)
        with pytest.raises(Exception, match="became shorter"):
            b"".join(upload.chunks())
        path.unlink()
        return client.picture.upload(path)

    with pytest.raises(desk.gallery.errors.InvalidArgument, match="No such file"):
        desk.ask(handle, use)


def test_a_body_of_parts_is_read_in_small_pieces_and_only_up_to_the_size_seen(tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    with path.open("wb") as file:
        file.truncate(10 * 1024 * 1024)
    body = Multipart([("a", "b")], [("file", Upload.of(path, "file"))])
    with path.open("ab") as file:
        file.write(b"grown")
    sizes = [len(piece) for piece in body]
    assert max(sizes) <= 64 * 1024
    assert sum(sizes) == len(body)
    assert b"grown" not in b"".join(body)


def test_a_reply_that_takes_too_long() -> None:
    now = iter([0.0, 1.0, 59.0, 61.0])
    body = ReplyBody("", 100, 60, lambda: next(now))
    body.feed(b"a")
    body.feed(b"b")
    with pytest.raises(TimedOut, match="not complete after 60 s"):
        body.feed(b"c")


def test_pieces_of_a_packed_reply() -> None:
    packed = gzip.compress(OK)
    body = ReplyBody("GZIP", len(OK), 60)
    for index in range(len(packed)):
        body.feed(packed[index : index + 1])
    assert body.whole() == OK
    assert ReplyBody("gzip", 10, 60).whole() == b""
    for pieces, error in (
        ([packed, b"x"], UnreadableResponse),
        ([b"no gzip"], UnreadableResponse),
        ([packed[:-1]], ConnectionLost),
        ([gzip.compress(OK + b" ")], ReplyTooLarge),
    ):
        with pytest.raises(error):
            feed(ReplyBody("gzip", len(OK), 60), pieces)


def test_a_long_packed_reply_comes_whole() -> None:
    for extra in range(-2, 3):
        content = (
            bytes(range(256)) * 4096 * 3 + b"x" * extra if extra > 0 else (bytes(range(256)) * 12288)[: extra or None]
        )
        for size in (len(content), 7000):
            packed = gzip.compress(content)
            pieces = [packed[at : at + size] for at in range(0, len(packed), size)]
            assert feed(ReplyBody("gzip", len(content), 60), pieces) == content


def feed(body: ReplyBody, pieces: list[bytes]) -> bytes:
    for piece in pieces:
        body.feed(piece)
    return body.whole()
