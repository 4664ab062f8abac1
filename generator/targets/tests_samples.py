"""Sample values for the arguments of a call: legal ones, the last legal ones, and those just beyond."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..model.example_values import Wire, made_value
from ..model.parameter import Parameter
from ..model.wire import Conventions
from .code import Code
from .python_text import literal
from .python_values import python_value

Limits = tuple[int | float | None, int | float | None]

LIMITS: dict[str, Limits] = {
    "integer": (None, None),
    "number": (None, None),
    "latitude": (-90, 90),
    "longitude": (-180, 180),
}
"""Types of numbers, with the limits that the type itself has."""

ODD = ("?", "\u20ac", "odd one", "0")
"""Texts of which a pattern should refuse some."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A value of one parameter: as a caller writes it, and as it travels."""

    python: Code
    wire: Wire


def sample(conventions: Conventions, parameter: Parameter, given: str | None = None) -> Sample:
    """A legal value, the one of the description's example where there is one."""
    if parameter.type == "file":
        return Sample(Code('b"content of the file"'), "content of the file")
    if parameter.type == "list" and (parameter.max_items or 2) > 1:
        # Two items show how they are joined; an example of one does not.
        parameter, given = replace(parameter, min_items=max(parameter.min_items or 0, 2)), None
    wire = made_value(conventions, parameter, given)
    return Sample(python_value(parameter, wire, conventions), wire)


def legal(conventions: Conventions, parameter: Parameter) -> Iterator[Sample]:
    """Every allowed value, and the last ones within the limits."""
    is_list = parameter.type == "list"
    for text in _legal_texts(conventions, parameter):
        # A lone item is legal where a list is due.
        alone = replace(parameter, type=parameter.of or "string") if is_list else parameter
        yield Sample(python_value(alone, text, conventions), (text,) if is_list else text)
    if parameter.max_length is not None:
        longest = (_text(parameter.max_length - 1), _text(parameter.max_length))
        yield from (one for one in longest if _matches(parameter, str(one.wire)))
    if parameter.pattern is not None:
        yield sample(conventions, parameter)
    if parameter.min_items is not None or parameter.max_items is not None:
        counts = {parameter.min_items or 1, parameter.max_items or (parameter.min_items or 1) + 1}
        yield from (of_items(conventions, parameter, count) for count in sorted(counts))
    if parameter.clears:
        yield Sample(Code("[]" if is_list else '""'), () if is_list else "")


def illegal(conventions: Conventions, parameter: Parameter) -> Iterator[Code]:
    """What has to be refused before anything is sent."""
    least, most = _limits(parameter)
    if least is not None:
        yield Code(repr(_beyond(parameter, least, -1)))
    if most is not None:
        yield Code(repr(_beyond(parameter, most, 1)))
    if parameter.max_length is not None:
        yield _text(parameter.max_length + 1).python
    if parameter.pattern is not None:
        yield from (literal(text) for text in ODD if not _matches(parameter, text))
    if parameter.min_items is not None and parameter.min_items > 1:
        yield of_items(conventions, parameter, parameter.min_items - 1).python
    if parameter.max_items is not None:
        yield of_items(conventions, parameter, parameter.max_items + 1).python
    if parameter.values:
        allowed = {value.value for value in parameter.values}
        yield literal(next(text for text in ("unheard of", "unheard of!") if text not in allowed))
    elif _kind(parameter) in (*LIMITS, "boolean"):
        yield literal("perhaps")
    if not parameter.clears and (parameter.required or parameter.type not in ("string", "text")):
        yield Code("[]" if parameter.type == "list" else '""')


def _legal_texts(conventions: Conventions, parameter: Parameter) -> Iterable[str]:
    if (parameter.min_items or 0) > 1:
        return []
    if parameter.values:
        return [value.value for value in parameter.values]
    if parameter.type == "boolean":
        return [conventions.true, conventions.false]
    least, most = _limits(parameter)
    inside = [limit for limit in (least, most) if limit is not None]
    if least is None and most is not None:
        inside.insert(0, most - 1)
    if most is None and least is not None:
        inside.append(least + 1)
    return [*map(str, inside), *(value.value for value in parameter.special)]


def in_limits(parameter: Parameter, number: int) -> bool:
    """Whether a number lies within the limits of a parameter."""
    least, most = _limits(parameter)
    return (least is None or number >= least) and (most is None or number <= most)


def _kind(parameter: Parameter) -> str:
    return parameter.of or "string" if parameter.type == "list" else parameter.type


def _limits(parameter: Parameter) -> Limits:
    """The limits of a number, be they those of its type."""
    least, most = LIMITS.get(_kind(parameter), (None, None))
    return (
        least if parameter.minimum is None else parameter.minimum,
        most if parameter.maximum is None else parameter.maximum,
    )


def _beyond(parameter: Parameter, limit: int | float, step: int) -> int | float:
    """The next number outside a limit that is not allowed for a reason of its own."""
    special = {value.value for value in parameter.special}
    beyond = limit + step
    while str(beyond) in special:
        beyond += step
    return beyond


def _matches(parameter: Parameter, text: str) -> bool:
    return parameter.pattern is None or re.fullmatch(parameter.pattern, text) is not None


def _text(length: int) -> Sample:
    return Sample(Code(f'"x" * {length}'), "x" * length)


def of_items(conventions: Conventions, parameter: Parameter, count: int) -> Sample:
    """A list of so many items, the same again and again where that is legal."""
    one = replace(parameter, min_items=1, max_items=None)
    wire = made_value(conventions, one)
    if isinstance(wire, tuple) and len(wire) == 1 and count > 1:
        return Sample(Code(f"{python_value(parameter, wire, conventions)} * {count}"), wire * count)
    return Sample(python_value(parameter, wire, conventions), wire)
