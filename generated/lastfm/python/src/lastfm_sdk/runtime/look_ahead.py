"""Pages that are fetched before they are asked for, by tasks of asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from typing import Generic, TypeVar

Page = TypeVar("Page")
Arguments = Mapping[str, object]


class LookAhead(Generic[Page]):
    """Fetches pages, and others ahead of them. No task outlives it; none holds it."""

    def __init__(self, fetch: Callable[[Arguments], Awaitable[Page]]) -> None:
        self._fetch = fetch
        self._tasks: dict[str, asyncio.Task[Page]] = {}

    async def fetch(self, arguments: Arguments) -> Page:
        """The page, which may be under way already. A failure ends all that is under way."""
        task = self._tasks.pop(_key(arguments), None)
        try:
            return await (self._fetch(arguments) if task is None else task)
        except BaseException:
            await self.aclose()
            raise

    def send_for(self, pages: Iterable[Arguments]) -> None:
        """Fetch these from now on, and no others."""
        wanted = {_key(arguments): arguments for arguments in pages}
        for key in self._tasks.keys() - wanted.keys():
            self._tasks.pop(key).cancel()
        for key, arguments in wanted.items():
            if key not in self._tasks:
                self._tasks[key] = asyncio.create_task(_fetched(self._fetch, arguments))
                self._tasks[key].add_done_callback(_look_at)

    async def aclose(self) -> None:
        """End what is under way, and wait until it has ended."""
        tasks, self._tasks = list(self._tasks.values()), {}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def __del__(self) -> None:
        for task in self._tasks.values():
            if not task.done():
                with suppress(RuntimeError):  # the loop is closed
                    task.get_loop().call_soon_threadsafe(task.cancel)


async def _fetched(fetch: Callable[[Arguments], Awaitable[Page]], arguments: Arguments) -> Page:
    return await fetch(arguments)


def _look_at(task: asyncio.Task[Page]) -> None:
    """A failure of a page that nobody came to is no failure."""
    if not task.cancelled():
        task.exception()


def _key(arguments: Arguments) -> str:
    return repr(sorted(arguments.items()))
