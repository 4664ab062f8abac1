"""Arguments from texts such as a shell gives: `photo_id=12`, `tag=a tag=b`, `size[w]=10`.

A text is read by the type of its parameter, as it travels or as people write it. One that cannot be read stays a text,
for the client's own check to say what it has to be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from ..runtime import scalars
from ..runtime.facts import Conventions, Method, Parameter

T = TypeVar("T")


class NoArgument(ValueError):
    """A text that gives no argument a value."""


def pairs_of(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Name and value of every text."""
    pairs: list[tuple[str, str]] = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise NoArgument(f"{text!r} is not like name=value")
        pairs.append((name, value))
    return pairs


def arguments_of(method: Method, texts: Iterable[str], conventions: Conventions) -> dict[str, object]:
    """What a caller of a client would write for these texts; a name that comes several times is a list."""
    known = {name: one for one in method.parameters for name in (one.python_name, one.name)}
    lists: dict[str, list[object]] = {}
    maps: dict[str, dict[str, object]] = {}
    for name, text in pairs_of(texts):
        entry = re.fullmatch(r"(\w+)\[([^]]*)\]", name)
        if entry and entry[1] in known and known[entry[1]].type == "map":
            parameter = known[entry[1]]
            maps.setdefault(entry[1], {})[entry[2]] = _value(parameter, parameter.of, text, conventions)
        else:
            parameter = known.get(name) or Parameter(name)
            kind = parameter.of if parameter.type == "list" else parameter.type
            lists.setdefault(name, []).append(_value(parameter, kind, text, conventions))
    return {**maps, **{name: found if found[1:] else found[0] for name, found in lists.items()}}


def _value(parameter: Parameter, kind: str, text: str, conventions: Conventions) -> object:
    written = parameter.format or conventions.timestamp
    match kind:
        case "integer":
            return _read(scalars.as_integer, text)
        case "number" | "latitude" | "longitude":
            return _read(_number, text)
        case "boolean":
            truths = {conventions.true: True, conventions.false: False}
            return truths.get(text, _read(scalars.as_boolean, text))
        case "timestamp":
            return _read(scalars.as_milliseconds if written == "unix-ms" else scalars.as_timestamp, text)
        case _:
            return text


def _number(text: str) -> object:
    """With all its digits."""
    return None if scalars.as_number(text) is None else Decimal(text.strip())


def _read(read: Callable[[str], T | None], text: str) -> T | str:
    try:
        value = read(text)
    except (ValueError, OverflowError):
        return text
    return text if value is None else value
