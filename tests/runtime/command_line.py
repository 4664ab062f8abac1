"""The command line of the package `gallery`, typed in-process over a handler that plays the service."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

import httpx2

from .conftest import KEY, SECRET, TOKEN, Handler, ok


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


@dataclass
class Typed:
    """What came of it."""

    status: int
    out: str
    err: str
    requests: list[httpx2.Request]

    @property
    def form(self) -> dict[str, str]:
        """Parameters of the last request, wherever they travelled."""
        request = self.requests[-1]
        body = request.content.decode() if request.method == "POST" else ""
        return dict(request.url.params) | dict(httpx2.QueryParams(body))


def typed(
    *words: str,
    answer: object = None,
    token: str | None = TOKEN,
    stream: Callable[[], io.StringIO] = io.StringIO,
    **options: Any,
) -> Typed:
    """Type these words behind the name of the program. `answer` is a handler, a response, or data of a success."""
    requests: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        request.read()
        requests.append(request)
        if isinstance(answer, httpx2.Response):
            return answer
        return cast("Handler", answer)(request) if callable(answer) else ok(answer or {})

    main = import_module("gallery.runtime.command.main").main
    screen = import_module("gallery.runtime.command.screen").Screen(stream(), stream())
    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http:
        given = {"api_key": KEY, "api_secret": SECRET, "auth_token": token, "http_client": http} | options
        status = main(import_module("gallery.command").PROGRAM, list(words), screen=screen, options=given)
    return Typed(status, screen.out.getvalue(), screen.err.getvalue(), requests)
