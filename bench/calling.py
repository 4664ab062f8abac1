"""The generated client: importing it, making one, a signed call against bare httpx2, decoding."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2

from .local_service import answering
from .measure import Figure, best, command, ratio, shown, timed

METHOD = {"album_id": "1", "per_page": 20, "page": 1}
"""Arguments of the call that is measured."""
MANY = 8
"""Runs are so much more where one is over in a moment, and a neighbour of this machine can spoil it."""
CREDENTIALS = {"api_key": "example-key", "api_secret": "example-secret", "auth_token": "example-token"}


def figures(package: Path, rounds: int) -> Iterator[Figure]:
    """`package` is the folder of the generated package."""
    sys.path.insert(0, str(package.parent))
    client = next(name for name in importlib.import_module(package.name).__all__ if name.startswith("Async"))[5:]
    start = f"import sys; sys.path.insert(0, {str(package.parent)!r}); "
    given = ", ".join(f"{name}={value!r}" for name, value in CREDENTIALS.items())
    whole = f"from {package.name} import {client}; {client}({given})"
    for what, words, goal in (
        (f"import {package.name}", f"`import {package.name}`", None),
        (whole, f"`from {package.name} import {client}`, and a client made", 1.25),
    ):
        ours, other = command([sys.executable, "-c", start + what]), command([sys.executable, "-c", "import httpx2"])
        value, mine, theirs = ratio(ours, other, rounds)
        yield Figure(words, shown(mine), f"`import httpx2`: {shown(theirs)}", value, goal)
    module: Any = importlib.import_module(package.name)
    kind: Any = getattr(module, client)
    yield from _calls(kind, rounds)
    with TemporaryDirectory() as folder, answering(_answer(20), Path(folder)) as url:
        yield from _calls_over_a_socket(kind, url, rounds)
        yield from _calls_at_once(package, getattr(module, f"Async{client}"), url, rounds)
    yield _signing(package, kind, rounds)


def _calls(kind: Any, rounds: int) -> Iterator[Figure]:
    body = _answer(200)
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(200, content=body, headers={"content-type": "application/json"})

    with httpx2.Client(transport=httpx2.MockTransport(answer), trust_env=False) as http:
        client: Any = kind(http_client=http, **CREDENTIALS)
        value, ours, other = ratio(
            timed(lambda: kind(http_client=http, **CREDENTIALS), 200), timed(lambda: dict(METHOD), 200), rounds
        )
        yield Figure("making a client", shown(ours), "", ours.wall * 1e6, None, "µs")
        client.album.docs.get_list(**METHOD)
        first = sent[-1]

        def bare() -> object:
            return json.loads(
                http.request(first.method, first.url, headers=first.headers, content=first.content).content
            )

        value, ours, other = ratio(timed(lambda: client.album.docs.get_list(**METHOD), 100), timed(bare, 100), rounds)
        against = f"the same bytes through httpx2: {shown(other)}"
        yield Figure("a signed call, typed, answered within the process", shown(ours), against, value, None)
        record: Any = client.album.docs.get_list(**METHOD)

        def read() -> int:
            return sum(len(doc.title) for doc in type(record)(json.loads(body)).album.docs.doc)

        value, ours, other = ratio(timed(read, 100), timed(lambda: json.loads(body), 100), rounds)
        yield Figure(
            "decoding 200 records and reading a field of each", shown(ours), f"json.loads: {shown(other)}", value, None
        )


def _calls_over_a_socket(kind: Any, url: str, rounds: int) -> Iterator[Figure]:
    sent: list[httpx2.Request] = []
    with httpx2.Client(event_hooks={"request": [sent.append]}) as spy:
        kind(base_url=url, http_client=spy, **CREDENTIALS).album.docs.get_list(**METHOD)
    (first,) = sent
    address = str(first.url)  # a text, for each call has another signature in it
    with httpx2.Client() as http, kind(base_url=url, **CREDENTIALS) as client:

        def bare() -> object:
            return http.request(first.method, address, headers=first.headers, content=first.content).json()

        def typed() -> int:
            return len(client.album.docs.get_list(**METHOD).album.docs.doc)

        value, ours, other = ratio(timed(typed, 100), timed(bare, 100), rounds * MANY)
        against = f"the same bytes through bare httpx2: {shown(other)}"
        yield Figure("a signed call, typed, over a local socket", shown(ours), against, value, 1.5)


def _calls_at_once(package: Path, kind: Any, url: str, rounds: int) -> Iterator[Figure]:
    """So many calls under way at any time, 500 in all, on connections that are open."""
    carrier: Any = importlib.import_module(f"{package.name}.runtime.aiohttp_transport").AiohttpTransport

    async def work(client: Any) -> None:
        for _ in range(10):
            await client.album.docs.get_list(**METHOD)

    async def burst(client: Any) -> None:
        await asyncio.gather(*(work(client) for _ in range(50)))

    with asyncio.Runner() as runner:

        async def start() -> tuple[Any, Any, Any]:
            transport = carrier()
            made = [kind(base_url=url, **CREDENTIALS), kind(base_url=url, transport=transport, **CREDENTIALS)]
            for client in made:
                await burst(client)
            return *made, transport

        usual, quick, transport = runner.run(start())
        value, ours, other = ratio(
            timed(lambda: runner.run(burst(quick))), timed(lambda: runner.run(burst(usual))), rounds
        )
        yield Figure("500 calls, 50 at once, over aiohttp", shown(ours), f"over httpx2: {shown(other)}", value, None)
        runner.run(usual.aclose())
        runner.run(transport.aclose())


def _signing(package: Path, kind: Any, rounds: int) -> Figure:
    """The signature of the same call; what it is compared with is the digest alone."""
    signing: Any = importlib.import_module(f"{package.name}.runtime.signing")
    parameters = [signing.Param(name, str(value)) for name, value in {**METHOD, "auth_token": "example-token"}.items()]
    call = signing.Signable(method="album.docs.getList", verb="GET", url="https://x.example/", query=parameters)
    who = signing.Credentials("example-key", "example-secret", "example-token")
    data = b"x" * 100
    ours = best(timed(lambda: kind.service.scheme.sign(call, who), 500), rounds * MANY * MANY)
    other = best(timed(lambda: hashlib.md5(data, usedforsecurity=False).hexdigest(), 500), rounds * MANY * MANY)
    words = "signing, the quickest of many runs"
    return Figure(words, shown(ours), f"md5 of 100 bytes: {shown(other)}", ours.wall * 1e6, 10, "µs")


def _answer(count: int) -> bytes:
    documents = [
        {"doc_id": str(number), "title": f"Title {number}", "media": "photo", "license": "11"}
        for number in range(count)
    ]
    docs = {"total": count, "per_page": count, "page": 1, "pages": 1, "doc": documents}
    return json.dumps({"api": {"status": "ok", "at": "1"}, "album": {"album_id": "1", "docs": docs}}).encode()
