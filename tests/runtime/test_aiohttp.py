"""The extra that sends over aiohttp: what is its own. All that it has in common is in test_transport.py."""

from __future__ import annotations

import asyncio
import base64
import gc
import socket
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from .raw_server import OK, Server, reply


@pytest.fixture(autouse=True)
def no_proxy_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def transport(gallery: Any) -> Any:
    return import_module("gallery.runtime.aiohttp_transport").AiohttpTransport


def client_of(gallery: Any, transport: Any, server: Server, **options: Any) -> Any:
    given = {
        "api_key": "canary-key",
        "api_secret": "canary-secret",
        "auth_token": "canary-token",
        "base_url": server.url,
        "retry": 1,
    }
    return gallery.AsyncGallery(transport=transport, **given | options)


def test_of_a_session_the_connections_are_used_and_nothing_else(gallery: Any, transport: Any, serve: Any) -> None:
    server = serve(reply(OK, "200 OK", "Set-Cookie: a=b; Path=/"))

    async def main() -> None:
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar, headers={"X-Own": "1"}, raise_for_status=True) as session:
            jar.update_cookies({"own": "1"})
            async with transport(session) as carrier:
                client = client_of(gallery, carrier, server)
                await client.picture.get("7")
                await client.picture.get("7")
            assert not session.closed
            assert await (await session.get(server.url)).read() == OK
            assert {cookie.key for cookie in jar} == {"own", "a"}

    asyncio.run(main())
    assert len(server.connections) == 1
    first, second, own = server.requests
    assert not any(word in request.lower() for request in (first, second) for word in (b"cookie", b"x-own"))
    assert b"x-own" in own


def test_a_session_that_is_closed_or_of_another_loop_is_told_of(gallery: Any, transport: Any, serve: Any) -> None:
    server = serve(reply())

    async def opened() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    async def call(carrier: Any) -> None:
        with pytest.raises(gallery.errors.ConnectionFailed, match="another event loop") as raised:
            await client_of(gallery, carrier, server).picture.get("7")
        assert not raised.value.was_sent

    async def main() -> None:
        session = await opened()
        await session.close()
        async with transport() as carrier:
            await client_of(gallery, carrier, server).picture.get("7")
        for closed in (transport(session), carrier):
            with pytest.raises(gallery.errors.ClientClosed):
                await client_of(gallery, closed, server).picture.get("7")

    asyncio.run(main())
    with asyncio.Runner() as runner:
        session = runner.run(opened())
        asyncio.run(call(transport(session)))
        runner.run(session.close())


def test_one_transport_in_two_event_loops(gallery: Any, transport: Any, serve: Any) -> None:
    server, carrier = serve(reply()), transport()

    async def call() -> str:
        return str((await client_of(gallery, carrier, server).picture.get("7")).picture.picture_id)

    async def last() -> str:
        async with carrier:
            return await call()

    with warnings.catch_warnings():  # the connection of the first loop ended with it, unclosed
        warnings.simplefilter("ignore", ResourceWarning)
        assert asyncio.run(call()) == asyncio.run(last()) == "7"
        gc.collect()


@pytest.mark.parametrize("answers", [(reply(), b""), (b"HTTP/1.1 200 OK\r\nContent-Le",)], ids=["used", "new"])
def test_a_call_whose_connection_breaks_is_sent_once(gallery: Any, transport: Any, serve: Any, answers: Any) -> None:
    server = serve(*answers, keep=len(answers) > 1)

    async def main() -> None:
        async with transport() as carrier:
            client = client_of(gallery, carrier, server)
            for _ in answers[1:]:
                await client.picture.get("7")
            with pytest.raises(gallery.errors.ConnectionLost) as raised:
                await client.picture.echo(a="1")
            assert raised.value.was_sent

    asyncio.run(main())
    assert len(server.requests) == len(answers)
    assert len(server.connections) == 1


def test_the_proxy_of_the_environment(
    gallery: Any, transport: Any, serve: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine api.example login me password canary-netrc\n")
    monkeypatch.setenv("NETRC", str(netrc))
    proxy = serve(reply())
    monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("//", "//user:canary-password@"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    direct = serve(reply())

    async def main() -> None:
        async with transport() as carrier:
            client = client_of(gallery, carrier, direct, allow_http=True)
            await client.picture.get("7")
            await client.with_options(base_url="http://api.example/").picture.get("7")

    asyncio.run(main())
    (request,) = proxy.requests
    assert request.startswith(b"GET http://api.example/picture.get/json?")
    assert b"proxy-authorization: Basic " + base64.b64encode(b"user:canary-password") in request
    assert b"\r\nauthorization" not in request
    assert len(direct.requests) == 1


@pytest.mark.parametrize("proxy", ["http://user:canary-password@127.0.0.1:{}", "socks5://user:canary-password@h:{}"])
def test_a_proxy_that_fails_is_told_of_without_its_password(
    gallery: Any, transport: Any, serve: Any, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    refusing = serve(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", keep=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy.format(refusing.url.split(":")[2][:-1]))

    async def main() -> BaseException:
        async with transport() as carrier:
            client = client_of(gallery, carrier, refusing, base_url="https://api.example/")
            with pytest.raises(gallery.errors.ConnectionFailed) as raised:
                await client.picture.comments.add("7", "x")
            return raised.value

    error = asyncio.run(main())
    assert error.was_sent is False  # type: ignore[attr-defined]
    assert "canary" not in f"{error!r} {error} {error.__cause__!r}"


def test_a_server_that_takes_nothing_in(gallery: Any, transport: Any) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"

        async def main() -> None:
            timeout = gallery.runtime.facts.Timeouts(connect=1, read=0.05, write=0.05, pool=0.05, reply=0.05)
            async with transport() as carrier:
                client = gallery.AsyncGallery(
                    transport=carrier,
                    api_key="canary-key",
                    api_secret="canary-secret",
                    auth_token="canary-token",
                    base_url=url,
                    timeout=timeout,
                )
                with pytest.raises(gallery.errors.TimedOut, match=r"no progress in 0\.05 s \(write\)") as raised:
                    await client.picture.upload(b"x" * 30_000_000)
                assert raised.value.was_sent

        asyncio.run(main())


def test_errors_tell_no_query(gallery: Any, transport: Any, serve: Any) -> None:
    server = serve(b"HTTP/1.1 200 OK\r\nX: canary-key\x00\r\n\r\n", keep=False)

    async def main() -> None:
        async with transport() as carrier:
            with pytest.raises(gallery.errors.ConnectionLost) as raised:
                await client_of(gallery, carrier, server).picture.get("7", from_="web")
            error = raised.value
            assert "from=" not in str(error)
            assert "canary" not in f"{error!r} {error} {error.__cause__!r}"

    asyncio.run(main())
