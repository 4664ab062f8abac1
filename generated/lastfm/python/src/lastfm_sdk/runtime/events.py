"""What a client tells of its calls: to the hooks of the application, and to the log. Never a secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .errors import Error, ShownRequest

if TYPE_CHECKING:
    from logging import Logger

    from .request import Request
    from .response import Reply

DEBUG, INFO = 10, 20
"""Levels of the log."""


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A request about to be sent."""

    method: str
    attempt: int
    """Counted from 1."""
    request: ShownRequest


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """What came of an attempt."""

    method: str
    attempt: int
    seconds: float
    """From sending to the last byte of the reply."""
    status: int
    """0 when no reply came."""
    headers: Mapping[str, str] = field(repr=False)
    error: Error | None
    """What the attempt came to, None for a success."""
    retry_in: float | None
    """Seconds until the next attempt; None when this was the last."""


OnRequest = Callable[[RequestEvent], object]
OnResponse = Callable[[ResponseEvent], object]


class Telling:
    """The log and the hooks of one client. What a hook raises ends the call."""

    def __init__(self, logger: str, on_request: OnRequest | None, on_response: OnResponse | None) -> None:
        self._logger = logger
        self._on_request = on_request
        self._on_response = on_response

    @cached_property
    def _log(self) -> Logger:
        from logging import getLogger

        return getLogger(self._logger)

    def sending(self, request: Request, attempt: int) -> None:
        """Just before."""
        if self._on_request is not None:
            self._on_request(RequestEvent(request.method, attempt, request.shown()))
        if self._log.isEnabledFor(DEBUG):
            shown = request.shown()
            parameters = "&".join(f"{name}={value}" for name, value in shown.parameters)
            self._log.debug("%s %s: %s %s", request.method, shown.verb, shown.url, parameters)

    def ended(
        self,
        request: Request,
        attempt: int,
        seconds: float,
        reply: Reply | None,
        error: Error | None,
        retry_in: float | None,
    ) -> None:
        """Just after: a line at INFO for the end of a call, at WARNING for an attempt that another one follows."""
        status = 0 if reply is None else reply.status
        if self._on_response is not None:
            headers: Mapping[str, str] = {} if reply is None else reply.headers
            self._on_response(ResponseEvent(request.method, attempt, seconds, status, headers, error, retry_in))
        if retry_in is not None:
            what = error if error is None else type(error).__name__
            self._log.warning(
                "%s %s: %s, status %s, attempt %d; the next one in %.1f s",
                request.method,
                request.verb,
                what,
                status or "none",
                attempt,
                retry_in,
            )
        elif self._log.isEnabledFor(INFO):
            outcome = status if error is None else f"{status or 'no reply'} ({type(error).__name__})"
            name, verb = request.method, request.verb
            self._log.info("%s %s: %s, %d ms, attempt %d", name, verb, outcome, seconds * 1000, attempt)
