"""How Python values are written on the wire: one text for one value, by the type of the description."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from os import PathLike
from typing import BinaryIO

from .facts import Conventions

FileSource = str | PathLike[str] | bytes | BinaryIO
"""A file to send: its path, its content, or a binary file that can seek, which is sent from where it stands."""


class Unspellable(ValueError):
    """The value is not of the type wanted; the text says what is."""


def spell(value: object, type_: str, conventions: Conventions, pattern: str = "") -> str:
    """The text of one value; `pattern` is the parameter's own way of writing dates."""
    if isinstance(value, Enum):
        value = value.value
    try:
        text = SPELLERS[type_](value, conventions, pattern)
        text.encode()
    except UnicodeEncodeError:
        raise Unspellable("a text of whole characters") from None
    except Unspellable:
        raise
    except (ValueError, OverflowError):  # a number of 5,000 digits, a date that has no counterpart in UTC
        raise Unspellable("something of a usual size") from None
    return text


def spread(name: str, texts: Sequence[str], spelling: str) -> list[tuple[str, str]]:
    """The parameters that carry a list: joined by a text, repeated, or with an index in the name."""
    if spelling.startswith("join:"):
        return [(name, spelling.removeprefix("join:").join(texts))]
    if not texts:
        return [(name, "")]
    if spelling == "repeat":
        return [(name, text) for text in texts]
    if spelling == "dots":
        return [(f"{name}.{number}", text) for number, text in enumerate(texts, 1)]
    first = 1 if spelling == "brackets1" else 0
    return [(f"{name}[{number}]", text) for number, text in enumerate(texts, first)]


def _text(value: object, conventions: Conventions, pattern: str) -> str:
    if not isinstance(value, str):
        raise Unspellable("a text")
    return value


def _id(value: object, conventions: Conventions, pattern: str) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise Unspellable("a text or a whole number")
    return value


def _integer(value: object, conventions: Conventions, pattern: str) -> str:
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unspellable("a whole number")
    return str(value)


def _number(value: object, conventions: Conventions, pattern: str) -> str:
    """Plain digits: services seldom read an exponent."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    finite = math.isfinite(value) if isinstance(value, float) else isinstance(value, Decimal) and value.is_finite()
    if not isinstance(value, float | Decimal) or not finite:
        raise Unspellable("a finite number")
    if value == int(value):
        return str(int(value))
    return format(value if isinstance(value, Decimal) else Decimal(repr(value)), "f")


def _boolean(value: object, conventions: Conventions, pattern: str) -> str:
    if not isinstance(value, bool):
        raise Unspellable("True or False")
    return conventions.true if value else conventions.false


def _timestamp(value: object, conventions: Conventions, pattern: str) -> str:
    pattern = pattern or conventions.timestamp
    if isinstance(value, int) and not isinstance(value, bool):
        value = datetime.fromtimestamp(value, UTC)
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Unspellable("a datetime with a time zone, or seconds since 1970")
    if pattern == "unix":
        return str(int(value.timestamp()))
    if pattern == "unix-ms":
        return str(int(value.timestamp() * 1000))
    return value.astimezone(UTC).strftime(pattern)


def _datetime(value: object, conventions: Conventions, pattern: str) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, datetime):
        raise Unspellable("a datetime, or its text")
    return (value if value.tzinfo is None else value.astimezone(UTC)).strftime(pattern or conventions.datetime)


def _date(value: object, conventions: Conventions, pattern: str) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, date):
        raise Unspellable("a date, or its text")
    return value.strftime(pattern or conventions.date)


def type_of(value: object) -> str:
    """The type that a value of an argument without a type is taken for."""
    plain: object = value.value if isinstance(value, Enum) else value
    for kind, name in BY_KIND:
        if isinstance(plain, kind):
            return name
    raise Unspellable("a text, a number, a boolean or a date")


def _any(value: object, conventions: Conventions, pattern: str) -> str:
    return SPELLERS[type_of(value)](value, conventions, pattern)


Speller = Callable[[object, Conventions, str], str]

BY_KIND: tuple[tuple[type, str], ...] = (
    (str, "text"),
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (Decimal, "number"),
    (datetime, "datetime"),
    (date, "date"),
)
SPELLERS: dict[str, Speller] = {
    "id": _id,
    "enum": _id,
    "string": _text,
    "text": _text,
    "url": _text,
    "md5": _text,
    "integer": _integer,
    "number": _number,
    "latitude": _number,
    "longitude": _number,
    "boolean": _boolean,
    "timestamp": _timestamp,
    "datetime": _datetime,
    "date": _date,
    "any": _any,
}
