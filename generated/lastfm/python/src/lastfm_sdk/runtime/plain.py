"""Plain data: what a reply is once its format is decoded, and how sloppily services tell nothing, one and many."""

from __future__ import annotations

from typing import Any, TypeGuard

OWN_TEXT = "text()"
"""Key of the text of an XML element that has attributes too."""


def is_map(value: object) -> TypeGuard[dict[str, Any]]:
    """Keys and values."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Values in order."""
    return isinstance(value, list)


def reach_down(value: object, path: tuple[str, ...]) -> Any:
    """What is under a path of keys, None where nothing is; a bare text has itself under the key of its own text."""
    for key in path:
        value = value.get(key) if is_map(value) else value if key == OWN_TEXT and isinstance(value, str) else None
    return value


def is_nothing(value: object) -> bool:
    """Null, a blank text, and what PHP and XML make of an empty list or map."""
    if isinstance(value, str):
        return not value or value.isspace()
    return value is None or (not value and isinstance(value, (list, dict)))


def items_of(value: object) -> list[Any]:
    """The items of a list: a lone one may come bare, and a list with gaps as a map with numbers for keys."""
    if is_list(value):
        return value
    if is_nothing(value):
        return []
    return list(value.values()) if is_map(value) and all(map(str.isdecimal, value)) else [value]


def entries_of(value: object) -> dict[str, Any]:
    """The entries of a map; one with the keys 0, 1, 2 may come as a list. ValueError when it is neither."""
    if is_map(value):
        return value
    if is_list(value):
        return {str(index): item for index, item in enumerate(value)}
    if is_nothing(value):
        return {}
    raise ValueError
