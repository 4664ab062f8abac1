"""A sandbox in a thread of this process, on a free port, and requests to one without any socket."""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import uvicorn

from generator.model.service import Service
from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, SECRET, TOKEN, Wishes, build
from generator.sandbox.protocol import Protocol
from generator.sandbox.server import hosts, listen
from generator.spec.load import load

ROOT = Path(__file__).parents[2]
HOST = "127.0.0.1:1"


@cache
def described(name: str = "ipernity") -> Service:
    (service,), problems = load(ROOT / "methods", [name])
    assert not problems.errors
    return service


def sandbox(wishes: Wishes | None = None, service: str = "ipernity") -> Sandbox:
    return build(described(service), (HOST,), wishes)


class Answer:
    """What came back."""

    def __init__(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
        self.status = status
        self.headers = {name.decode(): value.decode("latin-1") for name, value in headers}
        self.body = body

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        """The code of an error, "" for a success."""
        return str(self.json["api"].get("code", ""))


def send(
    app: Sandbox,
    path: str,
    verb: str = "GET",
    query: str | bytes = b"",
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    host: str | None = HOST,
) -> Answer:
    """One request, without a socket."""
    sent: list[Any] = []
    waiting = [{"type": "http.request", "body": body, "more_body": False}]
    given = {**({"host": host} if host is not None else {}), **(headers or {})}
    if body:
        given.setdefault("content-type", "application/x-www-form-urlencoded")
        given.setdefault("content-length", str(len(body)))
    scope = {
        "type": "http",
        "method": verb,
        "path": path,
        "raw_path": path.encode("latin-1"),
        "query_string": query.encode() if isinstance(query, str) else query,
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in given.items()],
    }

    async def receive() -> Any:
        return waiting.pop(0) if waiting else {"type": "http.disconnect"}

    async def answer(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, answer))
    bodies = b"".join(message["body"] for message in sent[1:])
    return Answer(sent[0]["status"], sent[0]["headers"], bodies)


def signed(method: str, parameters: Mapping[str, str], secret: str = SECRET) -> dict[str, str]:
    """The parameters with the signature that ipernity wants, worked out apart from the code under test."""
    text = "".join(name + parameters[name] for name in sorted(parameters)) + method + secret
    return {**parameters, "api_sig": hashlib.md5(text.encode()).hexdigest()}


def call(app: Sandbox, method: str, *, token: str = TOKEN, verb: str = "", form: str = "json", **given: str) -> Answer:
    """A call as an application makes it: signed, with its token."""
    described_method = app.desk.service.method(method)
    parameters = {"api_key": KEY, **({"auth_token": token} if token else {}), **given}
    text = urlencode(signed(method, parameters))
    verb = verb or described_method.verb
    path = f"/api/{method}/{form}"
    return send(app, path, verb, text) if verb == "GET" else send(app, path, verb, body=text.encode())


@contextmanager
def running(wishes: Wishes | None = None, service: str = "ipernity") -> Iterator[tuple[Sandbox, int]]:
    """A server on a port of its own."""
    socket, *others = listen(0)
    for other in others:
        other.close()
    port = socket.getsockname()[1]
    app = build(described(service), hosts(port), wishes)
    config = uvicorn.Config(
        app, http=Protocol, ws="none", lifespan="off", log_config=None, log_level="critical", access_log=False
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([socket],), daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        thread.join(0.01)
    try:
        yield app, port
    finally:
        server.should_exit = True
        thread.join(5)
        socket.close()
