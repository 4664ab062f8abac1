"""Is the value of an argument legal, and if so, how is it written on the wire?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from decimal import Decimal
from operator import itemgetter
from typing import cast

from . import json_text
from .facts import Conventions, Parameter
from .misfits import show
from .suggest import suggest
from .uploads import NoUpload, Upload
from .wire import Unspellable, spell, spread


@dataclass(slots=True)  # made for every call, and a frozen one takes three times as long
class Argument:
    """A checked argument, written as it travels: texts under names, or a file."""

    parameter: Parameter
    pairs: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    upload: Upload | None = None
    json: str = field(default="", repr=False)
    """Its value in a body of JSON, where it goes into one."""
    count: int = 1
    """Items of a list."""


class Fault(ValueError):
    """What the value must be."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.hint = hint


def write(parameter: Parameter, value: object, conventions: Conventions, as_json: bool = False) -> Argument:
    """The argument as it travels, or raises Fault; `as_json` is for one that goes into a body of JSON."""
    name, type_ = parameter.name, parameter.type
    try:
        if type_ == "file":
            return Argument(parameter, upload=Upload.of(value, name))
        if type_ == "map":
            entries = _map(parameter, value, conventions)
            pairs = tuple((f"{name}[{key}]", text) for key, text, _ in entries)
            members = ((key, json_text.scalar(text, parameter.of, item, conventions)) for key, text, item in entries)
            return Argument(parameter, pairs, json=json_text.record(members) if as_json else "")
        if type_ == "any" and as_json and isinstance(value, list | tuple | dict):
            text = _plain(cast("object", value))
            return Argument(parameter, ((name, text),), json=text)
        if type_ == "list" or (type_ == "any" and type(value) in (list, tuple)):
            return _list(parameter, value, conventions, as_json)
        text = _one(parameter, type_, value, conventions)
        json = json_text.scalar(text, type_, value, conventions) if as_json else ""
        return Argument(parameter, ((name, text),), json=json)
    except NoUpload as fault:
        raise Fault(str(fault)) from None


def _plain(value: object) -> str:
    try:
        return json_text.plain(value)
    except ValueError:
        raise Fault("must be made of texts, numbers, booleans, lists and mappings") from None


def _map(parameter: Parameter, value: object, conventions: Conventions) -> list[tuple[str, str, object]]:
    """Key, text and value of each entry."""
    if not isinstance(value, Mapping):
        raise Fault("must be a mapping")
    items = cast("Mapping[object, object]", value).items()
    _count(parameter, len(items))
    if not all(isinstance(key, str) and key.isprintable() for key, _ in items):
        raise Fault("must have texts as keys")
    return [(str(key), _one(parameter, parameter.of, item, conventions), item) for key, item in items]


def _list(parameter: Parameter, value: object, conventions: Conventions, as_json: bool) -> Argument:
    """A lone value counts as a list of one; a text that is joined already counts as what it joins."""
    of = parameter.of if parameter.type == "list" else "any"
    spelling = parameter.spelling or conventions.lists
    glue = "" if as_json else spelling.partition("join:")[2]
    if isinstance(value, str) and glue and glue in value:
        of, items = "string", list[object](value.split(glue))
    else:
        items = list(_items(value))
    texts = [_one(parameter, of, item, conventions) for item in items]
    for text in texts:
        if glue and glue in text and not (text[:1] == text[-1:] == '"' and len(text) > 1):
            raise Fault(f"must not hold {show(glue)} within an item, for that stands between items")
    _count(parameter, len(texts))
    if isinstance(value, Set) and texts:  # in the same order every time
        texts, items = map(list, zip(*sorted(zip(texts, items, strict=True), key=itemgetter(0)), strict=True))
    json = ""
    if as_json:
        values = (json_text.scalar(text, of, item, conventions) for text, item in zip(texts, items, strict=True))
        json = f"[{', '.join(values)}]"
    return Argument(parameter, tuple(spread(parameter.name, texts, spelling)), json=json, count=len(texts))


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
        _limits(parameter, type_, int(text) if type_ == "integer" else Decimal(text))
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


def _limits(parameter: Parameter, type_: str, number: int | Decimal) -> None:
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
