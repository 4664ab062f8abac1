"""The server as an ASGI application: exact hosts only, bounded bodies, and never a failure of ours by a request."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
import traceback
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from . import limits
from .desk import Desk
from .faults import HEADER, BadRule, Faults
from .http import BadRequest, Reply, Request, plain
from .pages import Pages
from .routes import Target

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
_VERBS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})


class Sandbox:
    """Takes requests in, hands calls to the desk and everything else to the pages."""

    def __init__(self, desk: Desk, faults: Faults, pages: Pages, hosts: Iterable[str]) -> None:
        self.desk = desk
        self._faults = faults
        self._pages = pages
        self._hosts = frozenset(hosts)
        """What the header Host may say, with the port."""

    def address(self, port: int) -> str:
        """Where calls go."""
        return f"http://127.0.0.1:{port}{urlsplit(self.desk.service.endpoint.base).path.rstrip('/')}/"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            request = await self._read(scope, receive)
            reply = await self.reply(request)
        except BadRequest as bad:
            reply = plain(bad.status, bad.text, (("connection", "close"),))
        except _Gone:
            return
        await _send(reply, send)

    async def reply(self, request: Request) -> Reply:
        """The reply to a request that is well-formed."""
        target = None if request.path in self._pages.logins else self.desk.target(request)
        try:
            if target is None:
                return await self._pages.reply(request)
            if request.verb not in _VERBS:
                return plain(405, "calls are made by GET or POST", (("allow", "GET, POST"),))
            return await self._call(request, target)
        except BadRequest:
            raise
        except Exception:  # our own fault, and never to be seen by a client as such
            traceback.print_exc(file=sys.stderr)
            self.desk.world.keeper.rollback()
            return plain(503, "the sandbox itself failed; its log tells how", (("retry-after", "1"),))

    async def _call(self, request: Request, target: Target) -> Reply:
        start = time.perf_counter()
        rule = None
        if self._faults.rules or self._faults.by_request:
            try:
                rule = self._faults.find(self.desk.name(request, target), request.headers.get(HEADER, ""))
            except BadRule as bad:
                raise BadRequest(400, str(bad)) from None
        if rule is None:
            call, reply = self.desk.reply(request, target)
        else:
            call = self.desk.call(request, target)
            instead = self._faults.instead(rule, call)
            if instead is None:
                call, reply = self.desk.reply(request, target)
                self._faults.spoil(rule, reply)
            else:
                reply = instead
        self.desk.journal.add(call, reply, time.perf_counter() - start)
        return reply

    async def _read(self, scope: Scope, receive: Receive) -> Request:
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            key, text = name.decode("latin-1"), value.decode("latin-1")
            if key == "host" and key in headers:
                raise BadRequest(400, "there are two hosts")
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
        host = headers.get("host", "")
        if host.lower() not in self._hosts:
            raise BadRequest(421 if host else 400, "this server answers to its own loopback address only")
        raw: bytes = scope.get("raw_path") or scope["path"].encode()
        path = raw.decode("latin-1")
        request = Request(scope["method"], path, scope["query_string"], headers)
        if request.verb not in ("GET", "HEAD") or "content-length" in headers or "transfer-encoding" in headers:
            request.body = await _body(headers, receive)
        return request


class _Gone(Exception):
    """The client went away."""


async def _body(headers: dict[str, str], receive: Receive) -> bytes:
    told = headers.get("content-length", "0")
    if not (told.isascii() and told.isdigit() and len(told) < 15):
        raise BadRequest(400, "the length of the body is no number")
    if int(told) > limits.BODY:
        raise BadRequest(413, f"a body has at most {limits.BODY:,} bytes")
    chunks: list[bytes] = []
    size = 0
    deadline = asyncio.get_running_loop().time() + limits.BODY_SECONDS
    while True:
        try:
            async with asyncio.timeout_at(deadline):
                message = await receive()
        except TimeoutError:
            raise BadRequest(408, "the body did not come in time") from None
        if message["type"] == "http.disconnect":
            raise _Gone
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limits.BODY:
            raise BadRequest(413, f"a body has at most {limits.BODY:,} bytes")
        chunks.append(chunk)
        if not message.get("more_body"):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)


async def _send(reply: Reply, send: Send) -> None:
    if reply.wait:
        await asyncio.sleep(reply.wait)
    await send({"type": "http.response.start", "status": reply.status, "headers": reply.lines()})
    if not reply.cut:
        await send({"type": "http.response.body", "body": reply.body})
        return
    with contextlib.suppress(RuntimeError):
        await send({"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True})
