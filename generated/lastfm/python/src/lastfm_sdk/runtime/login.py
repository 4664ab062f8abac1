"""Logins: what a person has to open, and what the application gets once the person has agreed.

Nothing here opens a browser or waits: a flow runs its steps up to the person, gives the address to open, and goes on
when it is told to.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import NoReturn, TypeVar, cast

from .login_run import Asked, Came, Desk, Errand, Grant, Journey, Permissions, Run
from .records import Record
from .request import Request
from .response import Reply, read_reply

__all__ = ["AsyncFlow", "AsyncLoginGroup", "Flow", "Grant", "LoginGroup", "Permissions"]

T = TypeVar("T")
Send = Callable[[Request], Reply]
AsyncSend = Callable[[Request], Awaitable[Reply]]


class Flow:
    """A login that waits for a person: have `url` opened, then call `finish`."""

    def __init__(self, run: Run, send: Send) -> None:
        self._run = run
        self._send = send

    def __reduce__(self) -> NoReturn:
        raise TypeError("a flow is not pickled; keep its state where secrets are kept")

    @property
    def url(self) -> str:
        """The address that the person opens; "" for a flow that was taken up again."""
        return self._run.url

    @property
    def state(self) -> dict[str, str]:
        """What is known so far, to take the flow up again in another process. Keep it from others."""
        return self._run.texts()

    def finish(self, callback: Came = None) -> Grant:
        """Go on after the person has agreed.

        Where the person's browser comes back to the application, `callback` is the whole address it came back to, its
        parameters, or the one value they carry.
        """
        return _carried_out(self._run.finish(callback), self._send)


class AsyncFlow:
    """A login that waits for a person: have `url` opened, then await `finish`."""

    def __init__(self, run: Run, send: AsyncSend) -> None:
        self._run = run
        self._send = send

    def __reduce__(self) -> NoReturn:
        raise TypeError("a flow is not pickled; keep its state where secrets are kept")

    @property
    def url(self) -> str:
        """The address that the person opens; "" for a flow that was taken up again."""
        return self._run.url

    @property
    def state(self) -> dict[str, str]:
        """What is known so far, to take the flow up again in another process. Keep it from others."""
        return self._run.texts()

    async def finish(self, callback: Came = None) -> Grant:
        """Go on after the person has agreed.

        Where the person's browser comes back to the application, `callback` is the whole address it came back to, its
        parameters, or the one value they carry.
        """
        return await _awaited(self._run.finish(callback), self._send)


class LoginGroup:
    """The logins of a client."""

    def __init__(self, desk: Desk, send: Send) -> None:
        self._desk = desk
        self._send = send

    def _start(
        self, name: str, *, permissions: Permissions = None, callback: str = "", state: Mapping[str, str] | None = None
    ) -> Flow:
        run = Run(self._desk, name, {}, permissions, callback)
        if state is None:
            _carried_out(run.start(), self._send)
        else:
            run.take_up(state)
        return Flow(run, self._send)

    def _obtain(self, name: str, asked: Asked) -> Grant:
        return _carried_out(Run(self._desk, name, asked).obtain(), self._send)


class AsyncLoginGroup:
    """The logins of a client, to be awaited."""

    def __init__(self, desk: Desk, send: AsyncSend) -> None:
        self._desk = desk
        self._send = send

    async def _start(
        self, name: str, *, permissions: Permissions = None, callback: str = "", state: Mapping[str, str] | None = None
    ) -> AsyncFlow:
        run = Run(self._desk, name, {}, permissions, callback)
        if state is None:
            await _awaited(run.start(), self._send)
        else:
            run.take_up(state)
        return AsyncFlow(run, self._send)

    async def _obtain(self, name: str, asked: Asked) -> Grant:
        return await _awaited(Run(self._desk, name, asked).obtain(), self._send)


def _carried_out(journey: Journey[T], send: Send) -> T:
    """The end of a journey; each of its errands is run on the way."""
    try:
        errand = next(journey)
        while True:
            errand = journey.send(_answer(errand, send(errand.request)))
    except StopIteration as end:
        return cast("T", end.value)


async def _awaited(journey: Journey[T], send: AsyncSend) -> T:
    try:
        errand = next(journey)
        while True:
            errand = journey.send(_answer(errand, await send(errand.request)))
    except StopIteration as end:
        return cast("T", end.value)


def _answer(errand: Errand, reply: Reply) -> Record:
    return read_reply(errand.service, errand.method, errand.request, reply, errand.record)
