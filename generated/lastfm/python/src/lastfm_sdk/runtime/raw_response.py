"""An answer as it came, with its status and headers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, NoReturn, TypeVar

from .errors import Error, HTTPStatusError, ServiceError, UnreadableResponse
from .request import Request
from .response import Reply

R = TypeVar("R")

ANSWERED = (ServiceError, HTTPStatusError, UnreadableResponse)
"""What a call comes to although a reply came."""


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[R]):
    """What the service sent, whether it is a success or not. Its headers and its body may hold secrets."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    _result: R | None = field(repr=False)
    _error: Error | None = field(repr=False)

    def parse(self) -> R:
        """What the call would have given; raises what it would have raised."""
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]  # None only where R is None

    def __reduce__(self) -> NoReturn:
        raise TypeError("a RawResponse is not pickled: it may hold secrets; its body is bytes")


class Keeping(Generic[R]):
    """Reads replies, and keeps the last one."""

    def __init__(self, read: Callable[[Request, Reply], R]) -> None:
        self._read = read
        self._reply: Reply | None = None

    def __call__(self, request: Request, reply: Reply) -> R:
        self._reply = reply
        return self._read(request, reply)

    def response(self, result: R | None, error: Error | None) -> RawResponse[R]:
        """All of it; an error without a reply is raised."""
        if self._reply is None:
            raise error or AssertionError("nothing was read")
        return RawResponse(self._reply.status, self._reply.headers, self._reply.body, result, error)
