"""Paths of wire names through records and plain data, where any part may be missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from .errors import RecordError
from .records import Record


def reach(value: object, path: tuple[str, ...]) -> object:
    """What is under a path, None where nothing is."""
    for name in path:
        value = _under(value, name)
    return value


def number_at(value: object, name: str, default: int = 0) -> int:
    """The whole number under a name, which may come as text; the default where there is none."""
    try:
        found = _under(value, name)
    except RecordError:
        return default
    if isinstance(found, str) and re.fullmatch("[0-9]{1,18}", found.strip()):
        return int(found)
    return found if isinstance(found, int) else default


def _under(value: object, name: str) -> object:
    if isinstance(value, Record):
        for attribute, field in type(value).__fields__.items():
            if name in (attribute, field.name, *field.also) or _plain(name) == _plain(attribute):
                return None if field.find(value) is None else getattr(value, attribute)
        return value.__manner__.flat(value.__raw__).get(name, value.get(name))
    return cast("Mapping[str, object]", value).get(name) if isinstance(value, Mapping) else None


def _plain(name: str) -> str:
    """A described name and the Python name made from it are alike but for capitals and underscores."""
    return name.replace("_", "").lower()
