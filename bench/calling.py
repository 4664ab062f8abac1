"""The generated client: importing it, making one, a signed call against bare httpx2, decoding."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2

from .measure import Figure, command, ratio, shown, timed

METHOD = {"album_id": "1", "per_page": 20, "page": 1}
"""Arguments of the call that is measured."""
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
        yield Figure("a signed call, typed", shown(ours), f"the same bytes through httpx2: {shown(other)}", value, 1.5)
        record: Any = client.album.docs.get_list(**METHOD)

        def read() -> int:
            return sum(len(doc.title) for doc in type(record)(json.loads(body)).album.docs.doc)

        value, ours, other = ratio(timed(read, 100), timed(lambda: json.loads(body), 100), rounds)
        yield Figure(
            "decoding 200 records and reading a field of each", shown(ours), f"json.loads: {shown(other)}", value, None
        )


def _answer(count: int) -> bytes:
    documents = [
        {"doc_id": str(number), "title": f"Title {number}", "media": "photo", "license": "11"}
        for number in range(count)
    ]
    docs = {"total": count, "per_page": count, "page": 1, "pages": 1, "doc": documents}
    return json.dumps({"api": {"status": "ok", "at": "1"}, "album": {"album_id": "1", "docs": docs}}).encode()
