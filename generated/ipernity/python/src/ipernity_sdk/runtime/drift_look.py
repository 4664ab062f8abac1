"""One answer against the classes it is read with: what is unknown, of another type, or missing. Gives no value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from .errors import RecordError
from .masking import clean, is_sensitive
from .nested import ListField, MapField
from .plain import OWN_TEXT, is_list, is_map
from .records import Record

Kind = Literal["unknown", "mistyped", "missing", "code", "unreadable"]

LONGEST = 60
"""Characters of a name that is told."""

_name = re.compile(r"[@#$_]?[A-Za-z][\w.:-]*", re.ASCII).fullmatch


class Found(NamedTuple):
    """Something that the description does not know."""

    path: str
    kind: Kind
    described: str
    seen: str


def look(record: Record, secrets: Iterable[str] = (), above: str = "") -> Iterator[Found]:
    """All that a record and those within it have otherwise than described."""
    rest = dict(record.__manner__.flat(record.__raw__))
    for attribute, field in record.__fields__.items():
        for name in field.keys:
            rest.pop(name, None)
        path = f"{above}.{field.name}" if above else field.name
        inside = path + ("[]" if isinstance(field, ListField) else "{}" if isinstance(field, MapField) else "")
        try:
            value = getattr(record, attribute)
        except RecordError as error:
            came = field.find(record)
            is_item = inside != path and error.expected == field.item_kind
            odd = type_of(came if is_sensitive(field.name) else error.value)
            at = inside if is_item else path
            yield (
                Found(at, "missing", error.expected, "") if came is None else Found(at, "mistyped", error.expected, odd)
            )
            value = error.readable
        for each in value.values() if is_map(value) else value if is_list(value) else (value,):
            if isinstance(each, Record):
                yield from look(each, secrets, inside)
    for name, value in rest.items():
        told = named(name, secrets)
        yield Found(f"{above}.{told}" if above else told, "unknown", "", type_of(value))


def named(name: str, secrets: Iterable[str] = ()) -> str:
    """A name as it may be told: one that is no plain word may be data, and is not."""
    if name == OWN_TEXT:
        return name
    if len(name) <= LONGEST and _name(name):
        return clean(name, secrets)
    return f"(a name of {len(name)} characters)"


def code_of(code: str, secrets: Iterable[str] = ()) -> str:
    """The code of an error as it may be told."""
    return code if code.isdecimal() and code.isascii() and len(code) < 10 else named(code, secrets)


def type_of(value: object, within: bool = True) -> str:
    """The type of plain data, in words."""
    if value is None:
        return "nothing"
    if is_map(value):
        return "record" if value else "empty record"
    if is_list(value):
        items = sorted({type_of(item, within=False) for item in value}) if within else ["…"]
        return f"list of {' or '.join(items)}" if value else "empty list"
    if isinstance(value, str):
        return "empty text" if not value.strip() else "text of digits" if value.isdecimal() else "text"
    return _types.get(type(value), "other")


_types: dict[type, str] = {bool: "boolean", int: "integer", float: "number"}
