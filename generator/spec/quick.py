"""A quick yes for files that keep to their schema, which is nearly all of them.

The real validator takes ten times as long, and a tenth of a second to be imported; it is asked only when something is
wrong, to say what. A test holds the two against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

Check = Callable[[Any, Any, Mapping[str, Any]], bool]

ANNOTATIONS = frozenset(
    {"$schema", "$comment", "title", "description", "default", "patternErrorMessage", "definitions", "then", "else"}
)
"""Keywords that say nothing by themselves."""

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "object": (dict,),
    "array": (list,),
}


def fits(value: Any, wish: Mapping[str, Any]) -> bool:
    """Whether a value keeps to a schema; only what our own schemas use is understood."""
    return all(check(value, limit, wish) for check, limit in _checks(wish))


def _checks(wish: Mapping[str, Any]) -> list[tuple[Check, Any]]:
    """What a schema asks for. A schema is told by its identity, for all its keywords would take longer to compare."""
    known = _KNOWN.get(id(wish))
    if known is None:
        found = [(CHECKS[keyword], limit) for keyword, limit in wish.items() if keyword in CHECKS]
        known = _KNOWN[id(wish)] = wish, found
    return known[1]


_KNOWN: dict[int, tuple[Mapping[str, Any], list[tuple[Check, Any]]]] = {}
"""Schemas that were asked about, which are few, and stay so that no other takes the identity of one."""


def _type(value: Any, limit: str | list[str], _: Mapping[str, Any]) -> bool:
    if isinstance(limit, list):
        return any(_type(value, one, _) for one in limit)
    return isinstance(value, _TYPES[limit]) and (limit == "boolean" or not isinstance(value, bool))


def _others(value: Any, other: Any, wish: Mapping[str, Any]) -> bool:
    if not isinstance(value, dict):
        return True
    rest = value.keys() - wish.get("properties", {}).keys()
    return not rest if other is False else all(fits(value[key], other) for key in rest)


def _branch(value: Any, condition: Mapping[str, Any], wish: Mapping[str, Any]) -> bool:
    chosen = wish.get("then" if fits(value, condition) else "else", True)
    return chosen is True or fits(value, chosen)


@cache
def _pattern(text: str) -> Callable[[str], object]:
    return re.compile(text).search


def _of(kind: type, check: Callable[[Any, Any], bool]) -> Check:
    """A keyword that is about one type of value; all others pass."""
    return lambda value, limit, _: type(value) is not kind or check(value, limit)


def _measured(within: Callable[[float, float], bool]) -> Check:
    return lambda value, limit, _: type(value) not in (int, float) or within(value, limit)


def _together(value: Mapping[str, Any], limit: Mapping[str, list[str]]) -> bool:
    return all(needed in value for key, keys in limit.items() if key in value for needed in keys)


CHECKS: dict[str, Check] = {
    "type": _type,
    "enum": lambda value, limit, _: any(value == one and type(value) is type(one) for one in limit),
    "const": lambda value, limit, _: value == limit,
    "pattern": _of(str, lambda value, limit: bool(_pattern(limit)(value))),
    "minLength": _of(str, lambda value, limit: len(value) >= limit),
    "maxLength": _of(str, lambda value, limit: len(value) <= limit),
    "minItems": _of(list, lambda value, limit: len(value) >= limit),
    "maxItems": _of(list, lambda value, limit: len(value) <= limit),
    "uniqueItems": _of(list, lambda value, _: len({*map(repr, value)}) == len(value)),
    "items": _of(list, lambda value, limit: all(fits(item, limit) for item in value)),
    "minProperties": _of(dict, lambda value, limit: len(value) >= limit),
    "maxProperties": _of(dict, lambda value, limit: len(value) <= limit),
    "propertyNames": _of(dict, lambda value, limit: all(fits(key, limit) for key in value)),
    "required": _of(dict, lambda value, limit: all(key in value for key in limit)),
    "dependencies": _of(dict, _together),
    "properties": _of(dict, lambda value, limit: all(fits(value[key], limit[key]) for key in value if key in limit)),
    "additionalProperties": _others,
    "minimum": _measured(lambda value, limit: value >= limit),
    "maximum": _measured(lambda value, limit: value <= limit),
    "if": _branch,
    "oneOf": lambda value, limit, _: sum(fits(value, one) for one in limit) == 1,
    "anyOf": lambda value, limit, _: any(fits(value, one) for one in limit),
}
