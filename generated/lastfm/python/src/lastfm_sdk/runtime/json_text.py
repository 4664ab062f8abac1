"""Arguments in a body of JSON: numbers and booleans as such, digit by digit as they are spelt; the rest as texts."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .facts import Conventions
from .wire import type_of

NUMBERS = frozenset({"integer", "number", "latitude", "longitude"})


def scalar(text: str, type_: str, given: object, conventions: Conventions) -> str:
    """One value, from its text on the wire."""
    kind = type_of(given) if type_ == "any" else type_
    if kind == "timestamp" and conventions.timestamp.startswith("unix"):
        kind = "integer"
    if kind == "boolean":
        return "true" if text == conventions.true else "false"
    return text if kind in NUMBERS else string(text)


def string(text: str) -> str:
    """A text."""
    return json.dumps(text, ensure_ascii=False)


def plain(value: object) -> str:
    """Data of any depth; ValueError where JSON has no word for it."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        text.encode()
    except (TypeError, RecursionError, OverflowError) as error:
        raise ValueError from error
    return text


def record(members: Iterable[tuple[str, str]]) -> str:
    """A record of values that are JSON already."""
    return "{" + ", ".join([f"{string(name)}: {value}" for name, value in members]) + "}"
