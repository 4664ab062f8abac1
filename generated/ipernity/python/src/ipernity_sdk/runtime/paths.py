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
            names = (field.name, *field.also)
            if name in names:
                return getattr(value, attribute) if any(each in value for each in names) else None
        return value.get(name)
    return cast("Mapping[str, object]", value).get(name) if isinstance(value, Mapping) else None
