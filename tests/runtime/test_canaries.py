"""Secrets are nowhere to be found after a failure: not in the error, its pickle or its frames, and not in any log."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest

Use = Callable[[Any], Any]


def echo(request: httpx2.Request) -> str:
    """All that was sent, as it was and decoded."""
    return f"{request.url} {request.content.decode()} {dict(request.url.params)} {dict(request.headers)}"


def raising(error: type[BaseException]) -> Callable[[httpx2.Request], httpx2.Response]:
    def handle(request: httpx2.Request) -> httpx2.Response:
        raise error(echo(request))

    return handle


def envelope(code: object) -> Callable[[httpx2.Request], httpx2.Response]:
    return lambda request: httpx2.Response(
        200, json={"api": {"status": "error", "code": code, "message": echo(request)}}
    )


def get(client: Any) -> Any:
    return client.picture.get("7")


def add(client: Any) -> Any:
    return client.picture.comments.add("7", "x")


FAILURES: dict[str, tuple[object, Use]] = {
    "service error": (envelope(1), get),
    "unknown code": (envelope("no such"), add),
    "signature": (envelope(105), add),
    "status": (lambda request: httpx2.Response(500, text=echo(request)), add),
    "redirect": (lambda request: httpx2.Response(302, headers={"Location": str(request.url)}), get),
    "unreadable": (lambda request: httpx2.Response(200, text="{" + echo(request)), get),
    "no envelope": (lambda request: httpx2.Response(200, json={"echo": echo(request)}), get),
    "transport": (raising(httpx2.RemoteProtocolError), get),
    "connection": (raising(httpx2.ConnectError), add),
    "timeout": (raising(httpx2.ReadTimeout), get),
    "too large": (lambda request: httpx2.Response(200, text=echo(request)), lambda c: get(c.with_options(max_reply=9))),
    "unknown argument": ({}, lambda client: client.call("picture.get", picture_id=7, titel="x")),
    "wrong argument": ({}, lambda client: client.picture.get("7", from_="moon")),
    "missing argument": ({}, lambda client: client.call("picture.comments.add", content="x")),
    "unknown method": ({}, lambda client: client.call("picture.gett")),
    "insecure": ({}, lambda client: get(client.with_options(base_url="http://gallery.example/"))),
    "upload": (envelope(1), lambda client: client.picture.upload(b"canary-file", title="x")),
    "no such file": ({}, lambda client: client.picture.upload("/nowhere/canary.jpg")),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failure_holds_no_secret(
    desk: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    caplog.set_level(logging.DEBUG)
    answer, use = FAILURES[kind]
    error = caught(desk, desk.gallery.errors.Error, lambda: desk.ask(answer, use, retry=1))
    seen = everything(error) + caplog.text
    for secret in (*canaries, *signatures(desk.requests)):
        assert secret not in seen


def test_a_failure_while_paging_holds_no_secret(desk: Any, canaries: tuple[str, ...]) -> None:
    def fail_later(request: httpx2.Request) -> httpx2.Response:
        if len(desk.requests) > 1:
            return httpx2.Response(500, text=echo(request))
        pictures = {"total": "9", "pages": 5, "picture": [{"picture_id": 1}, {"picture_id": 2}]}
        return httpx2.Response(200, json={"api": {"status": "ok"}, "pictures": pictures})

    def walk(client: Any) -> Any:
        return desk.listed(client.picture.iter_list(per_page=2))

    error = caught(desk, desk.gallery.errors.HTTPStatusError, lambda: desk.ask(fail_later, walk, retry=1))
    assert len(desk.requests) == 2
    seen = everything(error)
    assert not any(secret in seen for secret in (*canaries, *signatures(desk.requests)))


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, asyncio.CancelledError])
def test_an_interruption_holds_no_secret(
    desk: Any, canaries: tuple[str, ...], interruption: type[BaseException]
) -> None:
    if desk.kind == "sync" and interruption is asyncio.CancelledError:
        pytest.skip("only tasks are cancelled")

    def stop(request: httpx2.Request) -> httpx2.Response:
        raise interruption

    error = caught(desk, interruption, lambda: desk.ask(stop, add))
    seen = everything(error)
    assert not any(secret in seen for secret in (*canaries, *signatures(desk.requests)))


@pytest.mark.parametrize("hook", ["on_request", "on_response"])
def test_a_hook_that_fails_is_found_in_its_frames_and_these_hold_no_secret(
    desk: Any, canaries: tuple[str, ...], hook: str
) -> None:
    def fails(event: object) -> None:
        raise ZeroDivisionError(repr(event))

    error = caught(desk, ZeroDivisionError, lambda: desk.ask({}, add, **{hook: fails}))
    assert "fails" in [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    seen = everything(error)
    assert not any(secret in seen for secret in (*canaries, *signatures(desk.requests)))


LOGINS: dict[str, object] = {
    "refused": envelope(1),
    "no token": lambda request: httpx2.Response(200, json={"api": {"status": "ok"}, "auth": {"tok": ["canary-new"]}}),
    "no tickets": lambda request: httpx2.Response(200, json={"api": {"status": "ok"}, "ticket": {"a": "canary-new"}}),
    "unreadable": lambda request: httpx2.Response(200, text=echo(request) + "<token>canary-new"),
    "transport": raising(httpx2.ReadError),
}


@pytest.mark.parametrize("kind", LOGINS)
@pytest.mark.parametrize("taken_up", [False, True])
def test_a_login_that_fails_holds_no_secret(
    desk: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture, kind: str, taken_up: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    state = {"ticket": "canary-ticket"} if taken_up else None

    def use(client: Any) -> Any:
        return client.login.web(state=state).finish("https://x.example/?ticket=canary-ticket")

    async def use_async(client: Any) -> Any:
        flow = await client.login.web(state=state)
        return await flow.finish("https://x.example/?ticket=canary-ticket")

    chosen = use if desk.kind == "sync" else use_async
    error = caught(desk, desk.gallery.errors.Error, lambda: desk.ask(LOGINS[kind], chosen, retry=1))
    seen = everything(error) + caplog.text
    for secret in (*canaries, *signatures(desk.requests), "canary-new"):
        assert secret not in seen


def test_the_errors_of_credentials_do_not_hold_them(gallery: Any) -> None:
    for given in (
        {"api_key": "canary\x1b"},
        {"api_secret": "canary-é"},
        {"base_url": "https://canary:canary@x.example/"},
    ):
        try:
            gallery.Gallery(**given)
        except gallery.errors.Error as error:
            seen = everything(error)
            assert "canary" not in seen
        else:
            pytest.fail("accepted")


def test_no_log_of_any_level_holds_a_secret(
    wire: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with echoing_server() as (url, seen):
        for use in (get, add):
            with pytest.raises(wire.gallery.errors.HTTPStatusError):
                wire.live(use, base_url=url, retry=1)
    assert len(seen) == 2
    assert all(canaries[2] in one for one in seen)
    text = caplog.text + "".join(repr(vars(record)) for record in caplog.records)
    assert "gallery" in {record.name for record in caplog.records}
    for secret in canaries:
        assert secret not in text


@contextmanager
def echoing_server() -> Iterator[tuple[str, list[str]]]:
    """Sends back what it is sent, in headers and body."""
    seen: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
            seen.append(self.path + body)
            self.send_response(302, f"To {self.path}{body}")
            self.send_header("Location", self.path + body)
            self.send_header("Set-Cookie", f"a={self.path}{body}")
            self.end_headers()

        do_POST = do_GET

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/", seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def caught(desk: Any, kind: type[BaseException], act: Callable[[], Any]) -> BaseException:
    try:
        act()
    except kind as error:
        return error
    pytest.fail("nothing was raised")


def signatures(requests: list[httpx2.Request]) -> set[str]:
    found: set[str] = set()
    for request in requests:
        for text in (request.url.query.decode(), request.content.decode(errors="replace")):
            found |= set(httpx2.QueryParams(text).get_list("app_sig"))
    return found


def everything(error: BaseException | None) -> str:
    """All texts of an error and of those behind it, the local variables of every frame but those of tests included."""
    text = ""
    while error is not None:
        text += f"{error} {error!r} {error.args!r} {vars(error)!r} {''.join(traceback.format_exception(error))}"
        if type(error).__module__ != "httpx2":
            text += repr(pickle.dumps(error)) + repr(pickle.loads(pickle.dumps(error)).__dict__)
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
        for frame in told.stack:
            if "/tests/runtime/" not in frame.filename:
                text += f"{frame.filename} {frame.name} {frame.locals}\n"
        error = error.__cause__ or error.__context__
    return text
