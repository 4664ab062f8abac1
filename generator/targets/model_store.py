"""What a service keeps and what its methods do with it, as plain data; what the description leaves out is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import cast

from ..model.store import Action, Collection, When

Json = object
_NAMES = {"given": "with", "condition": "if", "within": "in"}
"""Attributes that the descriptions call otherwise."""


def store(collections: Iterable[Collection]) -> list[Json]:
    """The collections, in the order of the description."""
    return [_plain(each) for each in collections]


def state(actions: Iterable[Action]) -> list[Json]:
    """What a call does, in turn."""
    return [_plain(each) for each in actions]


def when(condition: When) -> Json:
    """What brings an error up."""
    return {"checks": list(condition.checks), "conditions": {name: list(names) for name, names in condition.conditions}}


def _plain(value: Json) -> Json:
    if is_dataclass(value):
        parts = ((part.name, getattr(value, part.name)) for part in fields(value))
        return {_NAMES.get(name, name): _plain(part) for name, part in parts if part not in ("", (), None, False)}
    if not isinstance(value, tuple):
        return value
    items = cast("tuple[Json, ...]", value)
    if all(_is_pair(each) for each in items):
        return {name: _plain(part) for name, part in cast("tuple[tuple[str, Json], ...]", items)}
    return [_plain(each) for each in items]


def _is_pair(value: Json) -> bool:
    """A name and what belongs to it; two values of a list are both texts and stand in no tuple of their own."""
    if not isinstance(value, tuple):
        return False
    parts = cast("tuple[Json, ...]", value)
    return len(parts) == 2 and isinstance(parts[0], str)
