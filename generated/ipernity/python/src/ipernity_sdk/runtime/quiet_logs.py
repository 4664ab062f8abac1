"""Logs of a library that sends for us: while a request of ours is under way, they show nothing secret."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar

from .masking import mask
from .request import Request

_hidden: ContextVar[tuple[str, ...]] = ContextVar("_hidden", default=())
"""Secrets of the request under way; the empty text stands for none, so that a call without any is told from no call."""


@contextmanager
def quietly(loggers: Iterable[logging.Logger], request: Request) -> Generator[None]:
    """While it lasts, these logs show addresses without their query, and no secret."""
    for logger in loggers:
        if _without_secrets not in logger.filters:
            logger.addFilter(_without_secrets)
    token = _hidden.set(("", *request.secrets))
    try:
        yield
    finally:
        _hidden.reset(token)


def _without_secrets(record: logging.LogRecord) -> bool:
    if secrets := _hidden.get():
        if isinstance(record.args, tuple):
            record.args = tuple(map(_without_query, record.args))
        record.msg, record.args = mask(record.getMessage(), secrets), None
    return True


def _without_query(arg: object) -> object:
    """Each library has a class of its own for addresses; all are called the same."""
    return str(arg).partition("?")[0] if type(arg).__name__ == "URL" else arg
