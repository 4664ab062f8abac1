"""Is the text of an argument legal for its parameter?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from ..model.parameter import Parameter
from ..model.wire import Conventions

INTEGER = re.compile(r"[+-]?[0-9]{1,18}").fullmatch
NUMBER = re.compile(r"[+-]?(?:[0-9]{1,18}(?:\.[0-9]{0,18})?|\.[0-9]{1,18})").fullmatch
MD5 = re.compile(r"[0-9a-fA-F]{32}").fullmatch
RANGES: dict[str, tuple[float, float]] = {"latitude": (-90, 90), "longitude": (-180, 180)}
LONGEST_PATTERN_TEXT = 10_000


def fault(parameter: Parameter, text: str, conventions: Conventions) -> str:
    """What the value has to be, "" where it is legal."""
    kind = parameter.of or parameter.type
    if any(text == special.value for special in parameter.special):
        return ""
    if not text:
        return (
            "" if parameter.clears or (kind in ("string", "text") and not parameter.required) else "must not be empty"
        )
    return next(_faults(parameter, kind, text, conventions), "")


def items(parameter: Parameter, name: str, values: dict[str, list[str]], conventions: Conventions) -> list[str]:
    """The items of a list, in whichever way it is spelt."""
    spelling = parameter.spelling or conventions.lists
    if spelling == "repeat":
        return values.get(name, [])
    if spelling.startswith("join:"):
        return [item for text in values.get(name, ()) for item in split(text, spelling.removeprefix("join:"))]
    indexed: list[tuple[int, str]] = []
    for key, found in values.items():
        match = re.fullmatch(re.escape(name) + r"(?:\[([0-9]{0,4})\]|\.([0-9]{1,4}))", key)
        if match:
            indexed.extend((int(match[1] or match[2] or 0), text) for text in found)
    return [text for _, text in sorted(indexed, key=lambda pair: pair[0])] or values.get(name, [])


def split(text: str, glue: str) -> list[str]:
    """Items that are joined; what is in double quotes is not taken apart."""
    if not text:
        return []
    if '"' not in text or not glue:
        return text.split(glue) if glue else [text]
    pieces: list[str] = []
    start, quoted = 0, False
    for at, letter in enumerate(text):
        quoted ^= letter == '"'
        if not quoted and text.startswith(glue, at) and at >= start:
            pieces.append(text[start:at])
            start = at + len(glue)
    return [*pieces, text[start:]]


def _faults(parameter: Parameter, kind: str, text: str, conventions: Conventions) -> Iterator[str]:
    if parameter.values and all(text != value.value for value in parameter.values):
        yield f"must be one of {', '.join(value.value for value in parameter.values[:20])}"
    if kind == "integer" and not INTEGER(text):
        yield "must be a whole number"
    elif kind in ("number", "latitude", "longitude") and not NUMBER(text):
        yield "must be a number"
    elif kind in ("integer", "number", "latitude", "longitude"):
        yield from _out_of_range(parameter, kind, float(text))
    elif kind == "boolean" and text not in (conventions.true, conventions.false):
        yield f"must be {conventions.true} or {conventions.false}"
    elif kind == "md5" and not MD5(text):
        yield "must be 32 hexadecimal digits"
    elif kind in ("timestamp", "datetime", "date"):
        yield from _no_moment(text, parameter.format or str(getattr(conventions, kind)))
    if parameter.max_length is not None and len(text) > parameter.max_length:
        yield f"must have at most {parameter.max_length} characters"
    if parameter.pattern and not re.fullmatch(parameter.pattern, text[:LONGEST_PATTERN_TEXT]):
        yield f"must look like {parameter.pattern}"


def _out_of_range(parameter: Parameter, kind: str, number: float) -> Iterator[str]:
    low, high = RANGES.get(kind, (None, None))
    least = low if parameter.minimum is None else parameter.minimum
    most = high if parameter.maximum is None else parameter.maximum
    if least is not None and number < least:
        yield f"must be at least {least}"
    if most is not None and number > most:
        yield f"must be at most {most}"


def _no_moment(text: str, pattern: str) -> Iterator[str]:
    if pattern.startswith("unix"):
        if not NUMBER(text):
            yield "must be a moment in seconds since 1970"
        return
    try:
        datetime.strptime(text, pattern)
    except ValueError:
        yield f"must look like {pattern}"
