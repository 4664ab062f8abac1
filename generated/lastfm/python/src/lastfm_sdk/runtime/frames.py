"""Errors without the frames they came through: reports of errors show local variables, and ours hold secrets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from .errors import Error

E = TypeVar("E", bound=BaseException)
P = ParamSpec("P")
T = TypeVar("T")


def bare(error: E) -> E:
    """The same without frames and without what was handled when it was made; to be raised outside of `except`."""
    error.__context__ = None
    return error.with_traceback(None)


def is_foreign(error: BaseException) -> bool:
    """A fault of the application's own code, such as a hook; its frames are needed to find it."""
    return isinstance(error, Exception) and not isinstance(error, Error)


def unframed(function: Callable[P, T]) -> Callable[P, T]:
    """A function that is given secrets: its errors show neither them nor anything made of them."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except Error as error:
            fault = bare(error)
        del args, kwargs
        raise fault

    return call


def unframed_later(function: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """The same of one that is awaited."""

    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await function(*args, **kwargs)
        except Error as error:
            fault = bare(error)
        del args, kwargs
        raise fault

    return call
