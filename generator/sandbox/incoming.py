"""From the query and the body of a request to names, values and files. Whatever comes, the work is bounded."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import parse_qsl

from . import limits
from .http import BadRequest, Request
from .multipart import Part, parts

Pairs = list[tuple[str, str]]


@dataclass(slots=True)
class Incoming:
    """What a request carries."""

    query: Pairs
    form: Pairs = field(default_factory=list[tuple[str, str]])
    files: dict[str, Part] = field(default_factory=dict[str, Part])
    document: str | None = None
    """A body of JSON, as it came."""

    @property
    def pairs(self) -> Pairs:
        return self.query + self.form if self.form else self.query


def read(request: Request) -> Incoming:
    """Take a request to pieces; raises BadRequest."""
    incoming = Incoming(_pairs(request.query, "the query"))
    _add_oauth_header(request.headers.get("authorization", ""), incoming)
    if not request.body:
        return incoming
    kind, _, more = request.headers.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    if kind == "multipart/form-data":
        _read_parts(request.body, more, incoming)
    elif len(request.body) > limits.FORM:
        raise BadRequest(413, f"a body without files has at most {limits.FORM:,} bytes")
    elif kind == "application/json":
        _read_json(request.body, incoming)
    elif kind in ("application/x-www-form-urlencoded", ""):
        incoming.form = _pairs(request.body, "the body")
    else:
        raise BadRequest(415, "a body is a form, multipart/form-data or JSON")
    return incoming


def _pairs(data: bytes, what: str) -> Pairs:
    if not data:
        return []
    try:
        text = data.decode("ascii") if b"%" in data or b"+" in data else data.decode()
        found = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=limits.FIELDS)
    except UnicodeDecodeError:
        raise BadRequest(400, f"{what} is not UTF-8") from None
    except ValueError:
        raise BadRequest(400, f"{what} has more than {limits.FIELDS} parameters") from None
    if "\0" in text or "%00" in text:
        raise BadRequest(400, f"{what} holds a NUL character")
    return found


def _read_parts(body: bytes, more: str, incoming: Incoming) -> None:
    size = 0
    for part in parts(body, more):
        if part.filename is not None:
            incoming.files[part.name] = part
            continue
        size += len(part.content)
        if size > limits.FORM:
            raise BadRequest(413, f"the fields of a form have at most {limits.FORM:,} bytes")
        try:
            value = part.content.decode()
        except UnicodeDecodeError:
            raise BadRequest(400, "a field of the form is not UTF-8") from None
        if "\0" in value:
            raise BadRequest(400, "a field of the form holds a NUL character")
        incoming.form.append((part.name, value))


def _read_json(body: bytes, incoming: Incoming) -> None:
    """An object of values and lists of values; anything deeper travels as JSON within a value."""
    try:
        incoming.document = body.decode()
        value = json.loads(incoming.document, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise BadRequest(400, "the body is not JSON") from None
    if not isinstance(value, dict):
        raise BadRequest(400, "the body is not an object of JSON")
    for name, item in cast("dict[str, object]", value).items():
        values = cast("list[object]", item) if isinstance(item, list) else [item]
        incoming.form.extend((name, _text(each)) for each in values if each is not None)
    if len(incoming.form) > limits.FIELDS:
        raise BadRequest(400, f"the body has more than {limits.FIELDS} parameters")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value)


def _add_oauth_header(value: str, incoming: Incoming) -> None:
    """Parameters of OAuth may come in a header of their own, as RFC 5849 has it."""
    kind, _, rest = value.partition(" ")
    if kind.lower() != "oauth":
        return
    pairs = (pair.strip().partition("=") for pair in rest.split(",")[: limits.PARTS])
    text = "&".join(f"{name}={given.strip(chr(34))}" for name, _, given in pairs if name and name != "realm")
    try:
        incoming.query += parse_qsl(text.replace("+", "%2B"), keep_blank_values=True, errors="strict")
    except (UnicodeDecodeError, ValueError):
        raise BadRequest(400, "the header Authorization is not UTF-8") from None
