"""From what came back to a record, or to the exception it stands for. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TypeVar, cast, overload
from urllib.parse import urlsplit

from .errors import Error, HTTPStatusError, ServiceError, SignatureError, UnreadableResponse
from .facts import Envelope, Method, Service
from .formats import read
from .masking import clean, mask
from .plain import OWN_TEXT
from .records import Record
from .request import Request
from .verdict import Verdict

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: nothing is understood yet."""

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """By names in lower case."""


@overload
def read_reply(service: Service, method: Method, request: Request, reply: Reply, record: type[R]) -> R: ...
@overload
def read_reply(service: Service, method: Method, request: Request, reply: Reply, record: None) -> None: ...
@overload
def read_reply(
    service: Service, method: Method, request: Request, reply: Reply, record: type[R] | None
) -> R | None: ...
def read_reply(service: Service, method: Method, request: Request, reply: Reply, record: type[R] | None) -> R | None:
    """The record of a success, None where there is nothing but the status; anything else is raised."""
    format = method.format or request.format or service.format
    envelope = service.envelopes.get(format, Envelope())
    if 300 <= reply.status < 400:
        raise _of_status(request, reply)
    says_success = any(fail.when == "not_equal" for fail in envelope.failures)
    if not reply.body.strip() and reply.status < 300 and record is None and not says_success:
        return None
    verdict = Verdict(envelope, format, method.name, _decode(format, envelope, request, reply), reply.status)
    if verdict.failed and (verdict.code or reply.status < 400):
        raise _service_error(service, method, verdict, request, reply)
    if reply.status >= 400:
        raise _of_status(request, reply)
    if missing := verdict.missing:
        raise _unreadable(request, reply, f"it has no {missing}")
    return None if record is None else record(verdict.content)


def _decode(format: str, envelope: Envelope, request: Request, reply: Reply) -> object:
    text = envelope.text or OWN_TEXT
    try:
        return read(format, reply.body, text, envelope.wrapper)
    except UnreadableResponse as error:
        fault = error.message
    if reply.status >= 400:
        raise _of_status(request, reply)
    hidden = mask(reply.body.decode(errors="surrogateescape"), request.secrets)
    try:  # the message quotes the body: once more, for one that may be shown
        read(format, hidden.encode(errors="surrogateescape"), text, envelope.wrapper)
        fault = "the reply cannot be read"
    except UnreadableResponse as error:
        fault = error.message
    raise UnreadableResponse(f"{fault} (status {reply.status})", method=request.method, request=request.shown())


def _service_error(service: Service, method: Method, verdict: Verdict, request: Request, reply: Reply) -> Error:
    code, message = verdict.code, verdict.message
    if not code:
        return _unreadable(request, reply, f"it tells of a failure without a code: {message or 'no message either'}")
    name = method.errors.get(code) or service.errors.get(code)
    found: object = getattr(import_module(f"{service.package}.errors"), name, None) if name else None
    error = cast("type[ServiceError]", found) if isinstance(found, type) else ServiceError
    made = error(
        clean(message, request.secrets),
        code=mask(code, request.secrets),
        subcode=mask(verdict.subcode, request.secrets),
        status=reply.status,
        method=request.method,
        request=request.shown(),
    )
    if isinstance(made, SignatureError):
        made.string_to_sign = request.shown_string_to_sign()
    return made


def _of_status(request: Request, reply: Reply) -> HTTPStatusError:
    text = f"HTTP status {reply.status}"
    if 300 <= reply.status < 400:
        to = urlsplit(reply.headers.get("location", ""))
        text += f": a redirect to {f'{to.scheme}://{to.hostname}' if to.hostname else 'another place'} is not followed"
    elif reply.body.strip():
        text += f": {clean(_begin(request, reply), longest=EXCERPT)}"
    return HTTPStatusError(text, status=reply.status, method=request.method, request=request.shown())


def _unreadable(request: Request, reply: Reply, why: str) -> UnreadableResponse:
    text = f"the reply (status {reply.status}) is not as described: {mask(why, request.secrets)}; it begins with: "
    return UnreadableResponse(
        text + clean(_begin(request, reply), longest=EXCERPT), method=request.method, request=request.shown()
    )


EXCERPT = 200
"""Characters of a reply that a message shows."""


def _begin(request: Request, reply: Reply) -> str:
    return mask(reply.body[:LOOKED_AT].decode(errors="backslashreplace"), request.secrets)


LOOKED_AT = 16 * 1024
