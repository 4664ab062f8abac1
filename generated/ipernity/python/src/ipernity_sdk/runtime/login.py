"""Logins: what a person has to open, and what the application gets once the person has agreed.

A flow runs its steps up to the person, gives the address to open, and goes on when it is told to. Only `run` opens a
browser and waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import NoReturn

from .errors import ServiceError
from .granted import Grant
from .login_errands import Desk, check
from .login_run import Asked, Came, Permissions, Run
from .login_sending import AsyncSend, Send, awaited, carried_out, come_of
from .login_wait import TIMEOUT, OpenBrowser, Patience, Wait, came_of, show, way_to_wait

__all__ = ["AsyncFlow", "AsyncLoginGroup", "Flow", "Grant", "LoginGroup", "Permissions"]


class Flow:
    """A login that waits for a person: have `url` opened, then call `finish`."""

    def __init__(self, desk: Desk, run: Run, send: Send) -> None:
        self._desk = desk
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
        return self._desk.keep(carried_out(self._run.finish(callback), self._send))

    def run(self, *, open_browser: OpenBrowser = True, wait: Wait | None = None, timeout: float = TIMEOUT) -> Grant:
        """The whole rest of the login, for a program on a desk: open the address, wait for the person, finish.

        `open_browser` is whether to open a browser, or what is called with the address instead; the address is printed
        as well. The person is waited for at the terminal. Without a terminal, the service is asked for up to `timeout`
        seconds where it can tell that nobody has agreed yet. `wait` takes the place of both: it is called with the
        address, comes back when the person has agreed, and returns what the person came back with where `finish` needs
        that.
        """
        waits = way_to_wait(self._run, wait)
        show(self.url, open_browser)
        if waits is not None:
            return self.finish(came_of(self._run, waits(self.url)))
        clock = self._desk.settings.clock
        patience = Patience(self._run, clock, timeout)
        while True:
            try:
                return self.finish()
            except ServiceError as error:
                pause = patience.pause(error)
            clock.sleep(pause)


class AsyncFlow:
    """A login that waits for a person: have `url` opened, then await `finish`."""

    def __init__(self, desk: Desk, run: Run, send: AsyncSend) -> None:
        self._desk = desk
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
        return self._desk.keep(await awaited(self._run.finish(callback), self._send))

    async def run(
        self, *, open_browser: OpenBrowser = True, wait: Wait | None = None, timeout: float = TIMEOUT
    ) -> Grant:
        """The whole rest of the login, for a program on a desk: open the address, wait for the person, finish.

        `open_browser` is whether to open a browser, or what is called with the address instead; the address is printed
        as well. The person is waited for at the terminal. Without a terminal, the service is asked for up to `timeout`
        seconds where it can tell that nobody has agreed yet. `wait` takes the place of both: a function, async or
        not, that is called with the address, comes back when the person has agreed, and returns what the person came
        back with where `finish` needs that.
        """
        waits = way_to_wait(self._run, wait)
        if callable(open_browser):
            await come_of(open_browser(self.url))
        else:
            await asyncio.to_thread(show, self.url, open_browser)
        if waits is not None:
            answer = waits(self.url) if wait else await asyncio.to_thread(waits, self.url)
            return await self.finish(came_of(self._run, await come_of(answer)))
        clock = self._desk.settings.clock
        patience = Patience(self._run, clock, timeout)
        while True:
            try:
                return await self.finish()
            except ServiceError as error:
                pause = patience.pause(error)
            await clock.asleep(pause)


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
            carried_out(run.start(), self._send)
        else:
            run.take_up(state)
        return Flow(self._desk, run, self._send)

    def _obtain(self, name: str, asked: Asked) -> Grant:
        return self._desk.keep(carried_out(Run(self._desk, name, asked).obtain(), self._send))

    def _check(self) -> Grant:
        return self._desk.keep_checked(carried_out(check(self._desk), self._send))


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
            await awaited(run.start(), self._send)
        else:
            run.take_up(state)
        return AsyncFlow(self._desk, run, self._send)

    async def _obtain(self, name: str, asked: Asked) -> Grant:
        return self._desk.keep(await awaited(Run(self._desk, name, asked).obtain(), self._send))

    async def _check(self) -> Grant:
        return self._desk.keep_checked(await awaited(check(self._desk), self._send))
