"""Is the value of an argument legal, and if so, how is it written on the wire?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from .facts import Conventions, Parameter
from .misfits import show
from .suggest import suggest
from .uploads import NoUpload, Upload
from .wire import Unspellable, spell, spread


@dataclass(frozen=True, slots=True)
class Argument:
    """A checked argument, written as it travels: texts under names, or a file."""

    parameter: Parameter
    pairs: tuple[tuple[str, str], ...] = ()
    upload: Upload | None = None


class Fault(ValueError):
    """What the value must be."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.hint = hint


def write(parameter: Parameter, value: object, conventions: Conventions) -> Argument:
    """The argument as it travels; raises Fault."""
    try:
        if parameter.type == "file":
            return Argument(parameter, upload=Upload.of(value, parameter.name))
        if parameter.type == "map":
            return Argument(parameter, tuple(_map(parameter, value, conventions)))
        if parameter.type == "list" or (parameter.type == "any" and type(value) in (list, tuple)):
            spelling = parameter.spelling or conventions.lists
            return Argument(parameter, tuple(spread(parameter.name, _list(parameter, value, conventions), spelling)))
        return Argument(parameter, ((parameter.name, _one(parameter, parameter.type, value, conventions)),))
    except NoUpload as fault:
        raise Fault(str(fault)) from None


def _map(parameter: Parameter, value: object, conventions: Conventions) -> list[tuple[str, str]]:
    if not isinstance(value, Mapping):
        raise Fault("must be a mapping")
    items = cast("Mapping[object, object]", value).items()
    _count(parameter, len(items))
    if not all(isinstance(key, str) and key.isprintable() for key, _ in items):
        raise Fault("must have texts as keys")
    return [(f"{parameter.name}[{key}]", _one(parameter, parameter.of, item, conventions)) for key, item in items]


def _list(parameter: Parameter, value: object, conventions: Conventions) -> list[str]:
    """A lone value counts as a list of one; a text that is joined already counts as what it joins."""
    of = parameter.of if parameter.type == "list" else "any"
    glue = (parameter.spelling or conventions.lists).partition("join:")[2]
    if isinstance(value, str) and glue and glue in value:
        texts = [_one(parameter, "string", item, conventions) for item in value.split(glue)]
        _count(parameter, len(texts))
        return texts
    texts = [_one(parameter, of, item, conventions) for item in _items(value)]
    if isinstance(value, Set):
        texts.sort()
    for text in texts:
        if glue and glue in text and not (text[:1] == text[-1:] == '"' and len(text) > 1):
            raise Fault(f"must not hold {show(glue)} within an item, for that stands between items")
    _count(parameter, len(texts))
    return texts


def _items(value: object) -> Iterable[object]:
    lone = isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable)
    return cast("Iterable[object]", (value,) if lone else value)


def _count(parameter: Parameter, count: int) -> None:
    if count == 0 and not parameter.clears:
        raise Fault("must not be empty")
    if parameter.min_items is not None and 0 < count < parameter.min_items:
        raise Fault(f"must have at least {parameter.min_items} items")
    if parameter.max_items is not None and count > parameter.max_items:
        raise Fault(f"must have at most {parameter.max_items} items")


def _one(parameter: Parameter, type_: str, value: object, conventions: Conventions) -> str:
    try:
        text = spell(value, type_, conventions, parameter.format)
    except Unspellable as due:
        raise Fault(f"must be {due}") from None
    if text in parameter.special or type_ == "any" or (not text and _may_be_empty(parameter, type_)):
        return text
    if not text:
        raise Fault("must not be empty")
    if parameter.values and text not in parameter.values:
        raise Fault(f"must be one of {_listed(parameter.values)}", suggest(text, parameter.values))
    if type_ in NUMBERS:
        _limits(parameter, type_, Decimal(text))
    if parameter.max_length is not None and len(text) > parameter.max_length:
        raise Fault(f"must have at most {parameter.max_length} characters")
    pattern = parameter.pattern or (MD5 if type_ == "md5" else None)
    if pattern is not None and not re.fullmatch(pattern, text):
        raise Fault(f"must look like {pattern}")
    return text


def _may_be_empty(parameter: Parameter, type_: str) -> bool:
    """A text that nobody has to give may well be empty; anything else only where that clears what was there."""
    return parameter.clears or (type_ in ("string", "text") and not parameter.required)


NUMBERS: Mapping[str, tuple[float | None, float | None]] = {
    "integer": (None, None),
    "number": (None, None),
    "latitude": (-90, 90),
    "longitude": (-180, 180),
}
"""Types with limits, and those of the type itself."""
MD5 = "[0-9a-fA-F]{32}"
LISTED = 20


def _limits(parameter: Parameter, type_: str, number: Decimal) -> None:
    least, most = NUMBERS[type_]
    least = least if parameter.minimum is None else parameter.minimum
    most = most if parameter.maximum is None else parameter.maximum
    if (least is None or number >= least) and (most is None or number <= most):
        return
    if least is not None and most is not None:
        legal = f"from {least} to {most}"
    else:
        legal = f"at least {least}" if most is None else f"at most {most}"
    also = f" or {_listed(parameter.special)}" if parameter.special else ""
    raise Fault(f"must be {legal}{also}")


def _listed(values: tuple[str, ...]) -> str:
    more = len(values) - LISTED
    return ", ".join(values[:LISTED]) + (f" and {more} more" if more > 0 else "")
