"""Whether a text is a legal value of a type, as it would travel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from ...problems import did_you_mean, listed, quoted
from ..description import Description
from ..node import Node, number
from .patterns import is_safe

_RANGES = {"latitude": (-90, 90), "longitude": (-180, 180)}
_NUMBERS = frozenset({"integer", "number", *_RANGES})


def fault_of(description: Description, parameter: Node, text: str) -> str:
    """What is wrong with `text` as a value of a parameter, in words that follow it; "" when it is legal."""
    special = parameter.get("special")
    if (special and text in special.entries) or (not text and parameter.flag("clears")):
        return ""
    kind = parameter.string("type")
    if not text and (kind == "id" or (kind in {"string", "text"} and parameter.flag("required"))):
        return "is empty"
    if kind in {"list", "map"}:
        join = joining(description, parameter) if kind == "list" else ""
        parts = text.split(join) if join else [text]
        faults = (_single(description, parameter, parameter.string("of", "string"), part) for part in parts)
        return next(filter(None, faults), "")
    return _single(description, parameter, kind, text)


def fault_of_scalar(description: Description, kind: str, text: str) -> str:
    """The same for a type alone."""
    if kind in _NUMBERS:
        value = number(text)
        if value is None or (kind == "integer" and not isinstance(value, int)):
            return f"is not {'a whole number' if kind == 'integer' else 'a number'}"
        low, high = _RANGES.get(kind, (value, value))
        return "" if low <= value <= high else f"is outside {low} to {high}"
    if kind == "boolean" and text not in description.booleans:
        return "is neither true nor false"
    if kind == "md5" and not re.fullmatch(r"[0-9a-fA-F]{32}", text):
        return "is not an MD5 sum of 32 hexadecimal digits"
    if kind == "url" and not re.match(r"https?://", text):
        return "is not an address"
    if kind == "string" and "\n" in text:
        return "has more than one line; its type would be text"
    return ""


def _single(description: Description, parameter: Node, kind: str, text: str) -> str:
    if kind == "enum":
        values = [value for value, _ in description.values(parameter)]
        if not values or text in values:
            return ""
        return f"is not one of {listed(values)}{did_you_mean(text, values)}"
    if kind in {"date", "datetime", "timestamp"}:
        return _fault_of_moment(description, parameter, kind, text)
    return fault_of_scalar(description, kind, text) or next(_limits(parameter, text), "")


def _limits(parameter: Node, text: str) -> Iterator[str]:
    value = number(text)
    low, high, longest = parameter.number("minimum"), parameter.number("maximum"), parameter.number("max_length")
    if value is not None and low is not None and value < low:
        yield f"is below the minimum, {low}"
    if value is not None and high is not None and value > high:
        yield f"is above the maximum, {high}"
    if longest is not None and len(text) > longest:
        yield f"has {len(text)} characters; the limit is {longest}"
    pattern = parameter.string("pattern")
    if pattern and is_safe(pattern) and not re.fullmatch(pattern, text):
        yield f"does not match the pattern {quoted(pattern)}"


def _fault_of_moment(description: Description, parameter: Node, kind: str, text: str) -> str:
    usual = {"timestamp": "unix", "datetime": "%Y-%m-%d %H:%M:%S", "date": "%Y-%m-%d"}[kind]
    told = description.service.get("conventions", kind)
    wanted = parameter.string("format") or (told.text if told else "") or usual
    if wanted in {"unix", "unix-ms"}:
        return "" if isinstance(number(text), int) else "is not a whole number"
    try:
        datetime.strptime(text, wanted)
    except (ValueError, re.error):
        return f"does not have the form {quoted(wanted)}"
    return ""


def joining(description: Description, parameter: Node) -> str:
    """What stands between the items of a list; "" where each travels by itself."""
    for spelling in (parameter.get("spelling"), description.service.get("conventions", "list")):
        if spelling:
            return spelling.string("join")
    return ","
