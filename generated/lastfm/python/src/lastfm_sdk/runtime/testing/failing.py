"""Failures to plan: errors of the service, statuses of HTTP, connections that break."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import cast

from ..errors import Error, RateLimitError, ServiceError
from ..facts import Method, Service
from ..request import Request
from ..response import Reply
from ..suggest import suggest
from .encoding import failure, needs_status
from .shaping import Unlikely

Failing = str | int | BaseException | type[BaseException]
"""What to fail with: a code, a class of errors, or an exception as it is."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What comes in the place of an answer."""

    code: str = ""
    message: str = ""
    status: int | None = None
    """Of HTTP; None for the one that such errors come with."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    raises: BaseException | type[BaseException] | None = None
    """In the place of any reply."""

    def reply(self, service: Service, method: Method, format: str, request: Request) -> Reply:
        """The reply, unless there is none."""
        if self.raises is not None:
            raise _about(self.raises, request, self.message)
        status = self.status or (400 if needs_status(service, format) else 200)
        if not self.code:
            return Reply(status, self.message.encode(), self.headers)
        return Reply(status, failure(service, method, format, self.code, self.message), self.headers)


def failure_of(
    service: Service,
    method: Method,
    what: Failing | None,
    message: str = "",
    status: int | None = None,
    retry_after: float | None = None,
) -> Failure:
    """The failure that a test describes."""
    headers = {} if retry_after is None else {"retry-after": f"{retry_after:g}"}
    if what is None:
        if status is None:
            raise ValueError("tell what to fail with: a code, a class of errors, or a status")
        return Failure("", message, status, headers)
    if isinstance(what, str | int):
        return Failure(str(what), message or _message(service, method, str(what)), status, headers)
    kind = what if isinstance(what, type) else type(what)
    if not issubclass(kind, ServiceError):
        if issubclass(kind, Error) and (status or headers):
            raise ValueError(f"{kind.__name__} comes without a reply, so without a status or headers")
        return Failure(message=message, raises=what)
    code = what.code if isinstance(what, ServiceError) and what.code else _code(service, method, kind)
    told = message or (what.message if isinstance(what, ServiceError) else "") or _message(service, method, code)
    return Failure(code, told, status or (429 if headers and issubclass(kind, RateLimitError) else None), headers)


def _code(service: Service, method: Method, kind: type[ServiceError]) -> str:
    """The code by which the method, or else the whole service, tells of an error of this class."""
    classes = import_module(f"{service.package}.errors")
    known = {**service.errors, **method.errors}
    for code in (*method.errors, *service.errors):
        if issubclass(getattr(classes, known[code]), kind):
            return code
    raise Unlikely(f"{method.name} does not answer with {kind.__name__}{suggest(kind.__name__, known.values())}")


def _message(service: Service, method: Method, code: str) -> str:
    """What a service might say."""
    name = method.errors.get(code) or service.errors.get(code)
    return _in_words(name) if name else f"Error {code}"


def _about(what: BaseException | type[BaseException], request: Request, message: str) -> BaseException:
    """An exception as the transport would raise it for this request."""
    kind = what if isinstance(what, type) else type(what)
    if not issubclass(kind, Error):
        return what() if isinstance(what, type) else what
    text = message or (what.message if isinstance(what, Error) else "") or _in_words(kind.__name__)
    error = kind(text, method=request.method, request=request.shown())
    if isinstance(what, Error):  # such as whether anything was sent
        told = {name: value for name, value in vars(what).items() if name not in ("message", "method", "request")}
        vars(error).update(told)
    return cast("BaseException", error)


def _in_words(name: str) -> str:
    """`ConnectionLost` → "Connection lost"."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.strip().capitalize()
