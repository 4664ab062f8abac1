"""Carrying out what a login sends, sync and async."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TypeVar, cast

from .frames import unframed, unframed_later
from .login_errands import Errand, Journey
from .records import Record
from .request import Request
from .response import Reply, read_reply

T = TypeVar("T")
Send = Callable[[Request], Reply]
AsyncSend = Callable[[Request], Awaitable[Reply]]


@unframed
def carried_out(journey: Journey[T], send: Send) -> T:
    """The end of a journey; each of its errands is run on the way."""
    try:
        errand = next(journey)
        while True:
            errand = journey.send(_answer(errand, send(errand.request)))
    except StopIteration as end:
        return cast("T", end.value)


@unframed_later
async def awaited(journey: Journey[T], send: AsyncSend) -> T:
    """The same, where each errand is awaited."""
    try:
        errand = next(journey)
        while True:
            errand = journey.send(_answer(errand, await send(errand.request)))
    except StopIteration as end:
        return cast("T", end.value)


async def come_of(answer: object) -> object:
    """What a function gave, async or not."""
    return await cast("Awaitable[object]", answer) if inspect.isawaitable(answer) else answer


def _answer(errand: Errand, reply: Reply) -> Record:
    return read_reply(errand.service, errand.method, errand.request, reply, errand.record)
