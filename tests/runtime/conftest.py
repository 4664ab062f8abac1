"""The package `gallery`, put together as the generator does it: its own files, and the runtime inside."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator.runtime.testing.clock import FakeClock

from .raw_server import Server

HERE = Path(__file__).parent
Handler = Callable[[httpx2.Request], httpx2.Response]

KEY, SECRET, TOKEN = "canary-key-4711", "canary-secret-4712", "canary-token-4713"
CREDENTIALS = {"api_key": KEY, "api_secret": SECRET, "auth_token": TOKEN}


@pytest.fixture(scope="session")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    root = tmp_path_factory.mktemp("packages")
    shutil.copytree(HERE / "gallery", root / "gallery")
    shutil.copytree(HERE.parents[1] / "generator" / "runtime", root / "gallery" / "runtime")
    sys.path.insert(0, str(root))
    yield import_module("gallery")
    sys.path.remove(str(root))


@pytest.fixture(autouse=True)
def no_credentials_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "API_SECRET", "AUTH_TOKEN", "TOKEN_SECRET"):
        monkeypatch.delenv(f"GALLERY_{name}", raising=False)


class Desk:
    """Uses a client of one kind over a handler that plays the service; keeps what it was asked."""

    def __init__(self, gallery: ModuleType, kind: str) -> None:
        self.gallery = gallery
        self.kind = "async" if kind == "aiohttp" else kind
        self.has_aiohttp = kind == "aiohttp"
        self.requests: list[httpx2.Request] = []

    def ask(self, answer: object, use: Callable[[Any], Any], **options: Any) -> Any:
        """What `use` makes of a client. `answer` is a handler, a response, or data of a successful reply."""
        return self.over(httpx2.MockTransport(self._handler(answer)), use, **options)

    def over(self, transport: Any, use: Callable[[Any], Any], **options: Any) -> Any:
        settings = CREDENTIALS | {"clock": FakeClock()} | options
        if self.kind == "sync":
            with (
                httpx2.Client(transport=transport) as http,
                self.gallery.Gallery(http_client=http, **settings) as client,
            ):
                return use(client)

        async def main() -> Any:
            http = httpx2.AsyncClient(transport=transport)
            async with http, self.gallery.AsyncGallery(http_client=http, **settings) as client:
                return await use(client)

        return asyncio.run(main())

    def live(self, use: Callable[[Any], Any], **options: Any) -> Any:
        """The same with connections of the client's own."""
        settings = CREDENTIALS | {"clock": FakeClock()} | options
        if self.kind == "sync":
            with self.gallery.Gallery(**settings) as client:
                return use(client)

        async def main() -> Any:
            async with AsyncExitStack() as stack:
                if self.has_aiohttp:
                    transport = import_module("gallery.runtime.aiohttp_transport").AiohttpTransport()
                    settings["transport"] = await stack.enter_async_context(transport)
                return await use(await stack.enter_async_context(self.gallery.AsyncGallery(**settings)))

        return asyncio.run(main())

    def listed(self, pager: Any) -> Any:
        """All a pager gives, as a list, to be returned from `use`."""
        if self.kind == "sync":
            return list(pager)

        async def collect() -> list[Any]:
            return [item async for item in pager]

        return collect()

    def _handler(self, answer: object) -> Handler:
        def handle(request: httpx2.Request) -> httpx2.Response:
            request.read()
            self.requests.append(request)
            if isinstance(answer, httpx2.Response):
                return answer
            return answer(request) if callable(answer) else ok(answer)

        async def handle_async(request: httpx2.Request) -> httpx2.Response:
            await request.aread()
            self.requests.append(request)
            if isinstance(answer, httpx2.Response):
                return answer
            return answer(request) if callable(answer) else ok(answer)

        return handle if self.kind == "sync" else handle_async  # type: ignore[return-value]


def ok(data: Any) -> httpx2.Response:
    """A reply of the service: a success unless `data` has an envelope of its own."""
    return httpx2.Response(200, content=json.dumps({"api": {"status": "ok"}, **data}))


@pytest.fixture(params=["sync", "async"])
def desk(request: pytest.FixtureRequest, gallery: ModuleType) -> Desk:
    return Desk(gallery, request.param)


@pytest.fixture(params=["sync", "async", "aiohttp"])
def wire(request: pytest.FixtureRequest, gallery: ModuleType) -> Desk:
    """The same for what is sent over a real socket: `live`, also by what carries requests of an extra."""
    return Desk(gallery, request.param)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers: list[Server] = []

    def start(*answers: Any, keep: bool = True) -> Server:
        servers.append(Server(*answers, keep=keep))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def canaries() -> tuple[str, ...]:
    return KEY, SECRET, TOKEN
