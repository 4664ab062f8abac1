"""The async client, used as if it were the sync one, so that one test serves both."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any


class Blocking:
    """A part of an async client. Whatever is awaitable in it runs to its end, and async loops become plain ones."""

    def __init__(self, part: Any, run: Callable[..., Any], group: type) -> None:
        self._part = part
        self._run = run
        self._group = group
        """Class of those parts that hold calls."""

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._part, name)
        return self._of(value) if callable(value) or isinstance(value, self._group) else value

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        result = self._part(*arguments, **named)
        if inspect.isawaitable(result):
            return self._run(result)
        return self._of(result) if hasattr(result, "__aiter__") else result

    def __iter__(self) -> Iterator[Any]:
        return iter(self._run(self._items()))

    def __repr__(self) -> str:
        return repr(self._part)

    async def _items(self) -> list[Any]:
        return [item async for item in self._part]

    def _of(self, part: Any) -> Blocking:
        return Blocking(part, self._run, self._group)
