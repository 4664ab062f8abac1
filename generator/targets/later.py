"""Work that a view puts off until its file is made, which need not be when nothing that it looks at has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Later:
    """A value of a view that is worked out when it is asked for."""

    __slots__ = ("_arguments", "_function")

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self._function = function
        self._arguments = arguments

    def value(self) -> object:
        return self._function(*self._arguments)


def later(function: Callable[..., object], *arguments: object) -> Later:
    """`function(*arguments)`, put off. It must not be needed for how many files there are."""
    return Later(function, *arguments)


def now(value: Any) -> Any:
    """The value of a view, worked out if it was put off."""
    return value.value() if isinstance(value, Later) else value
