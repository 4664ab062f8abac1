"""From what came back to a record, or to the exception it stands for. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypeVar, cast, overload
from urllib.parse import urlsplit

from .errors import Error, HTTPStatusError, ServiceError, UnreadableResponse
from .facts import Envelope, Method, Service
from .formats import read
from .masking import clean, mask
from .plain import OWN_TEXT, is_map
from .records import Record
from .request import Request

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: nothing is understood yet."""

    status: int
    body: bytes
    location: str = ""
    """Where a redirect points."""


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
    envelope = service.envelopes.get(service.format, Envelope())
    if 300 <= reply.status < 400:
        raise _of_status(request, reply)
    if not reply.body.strip() and reply.status < 300 and record is None and envelope.fail_when != "not_equal":
        return None
    data = _inside(service, envelope, _decode(service, envelope, request, reply))
    missing = _missing(envelope, data)
    if not missing and _failed(envelope, data):
        raise _service_error(service, method, envelope, request, reply, data)
    if reply.status >= 400:
        raise _of_status(request, reply)
    if missing:
        raise _unreadable(request, reply, f"it has no {missing}")
    if record is None:
        return None
    told = envelope.fail_path[:1]
    return record({key: value for key, value in cast("Mapping[str, Any]", data).items() if key not in told})


def _decode(service: Service, envelope: Envelope, request: Request, reply: Reply) -> object:
    key = envelope.text or OWN_TEXT
    try:
        return read(service.format, reply.body, key)
    except UnreadableResponse as error:
        fault = error.message
    if reply.status >= 400:
        raise _of_status(request, reply)
    hidden = mask(reply.body.decode(errors="surrogateescape"), request.secrets)
    try:  # the message quotes the body: once more, for one that may be shown
        read(service.format, hidden.encode(errors="surrogateescape"), key)
        fault = "the reply cannot be read"
    except UnreadableResponse as error:
        fault = error.message
    raise UnreadableResponse(f"{fault} (status {reply.status})", method=request.method, request=request.shown())


def _inside(service: Service, envelope: Envelope, data: object) -> object:
    """The content of an XML document, the data of any other format as it is; None inside a foreign document."""
    if service.format != "xml" or not is_map(data):
        return data
    name, content = next(iter(data.items()))
    return (content or {}) if envelope.root in ("", name) else None


def _missing(envelope: Envelope, data: object) -> str:
    """The part of the envelope that has to be there, and is not."""
    if not is_map(data):
        return envelope.root or "record"
    if envelope.fail_when == "not_equal" and _walk(data, envelope.fail_path) is None:
        return ".".join(envelope.fail_path)
    return ""


def _failed(envelope: Envelope, data: object) -> bool:
    found = _walk(data, envelope.fail_path) if envelope.fail_path else None
    match envelope.fail_when:
        case "present":
            return found is not None
        case "equal":
            return _text(found, envelope) == envelope.fail_value
        case "not_equal":
            return bool(envelope.fail_path) and _text(found, envelope) != envelope.fail_value


def _service_error(
    service: Service, method: Method, envelope: Envelope, request: Request, reply: Reply, data: object
) -> Error:
    code = _first(data, envelope.code, envelope)
    message = _first(data, envelope.message, envelope)
    if not code:
        return _unreadable(request, reply, f"it tells of a failure without a code: {message or 'no message either'}")
    name = method.errors.get(code) or service.errors.get(code)
    found: object = getattr(import_module(f"{service.package}.errors"), name, None) if name else None
    error = cast("type[ServiceError]", found) if isinstance(found, type) else ServiceError
    shown = clean(message, request.secrets)
    return error(shown, code=mask(code, request.secrets), method=request.method, request=request.shown())


def _of_status(request: Request, reply: Reply) -> HTTPStatusError:
    text = f"HTTP status {reply.status}"
    if 300 <= reply.status < 400:
        to = urlsplit(reply.location)
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


def _walk(data: object, path: tuple[str, ...]) -> object:
    """What is under a path, None where nothing is."""
    for key in path:
        if not is_map(data):
            return None
        data = data.get(key)
    return data


def _first(data: object, paths: tuple[tuple[str, ...], ...], envelope: Envelope) -> str:
    return next(filter(None, (_text(_walk(data, path), envelope) for path in paths)), "")


def _text(value: object, envelope: Envelope) -> str:
    """Codes and states come as texts and as numbers: 105, "105" and 105.0 are the same."""
    if is_map(value):
        value = value.get(envelope.text or OWN_TEXT)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() if isinstance(value, str | int | float) else ""
