"""Functions that get something of a thing, as steps of paths are made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast
from urllib.parse import quote_plus

from ...model.store import StoredList
from .scene import Scene
from .things import Thing

Getter = Callable[[Thing | None, Scene], object]
"""From the thing that is shown to a text, a number, a moment (float), a thing, a list or a map; None for nothing."""


@dataclass(frozen=True, slots=True)
class Path:
    """A compiled path, and what it leads to: a thing or things of a kind, or values."""

    get: Getter
    kind: str = ""
    many: bool = False
    sparse: bool = False
    """There may be no list at all, which is not the same as an empty one."""


OF_ITS_OWN: dict[str, Callable[[Thing, Scene], object]] = {
    "self": lambda thing, scene: thing.id,
    "made": lambda thing, scene: thing.made,
    "changed": lambda thing, scene: thing.changed,
    "listed": lambda thing, scene: scene.listed.get(thing.key),
    "index": lambda thing, scene: scene.places.get(thing.key),
    "rank": lambda thing, scene: scene.ranks.get(thing.key),
    "counted": lambda thing, scene: scene.counted.get(thing.key),
    "mine": lambda thing, scene: scene.caller is not None and scene.caller.key in (thing.owner, thing.key),
}


def then(get: Getter, read: Callable[[Thing, Scene], object]) -> Getter:
    """What a getter finds, and then something of it; None where it finds no thing."""

    def both(thing: Thing | None, scene: Scene) -> object:
        found = get(thing, scene)
        return read(found, scene) if isinstance(found, Thing) else None

    return both


def items_of(declared: StoredList) -> Callable[[Thing, Scene], object]:
    """What is in a list of a thing."""
    return lambda thing, scene: scene.keeper.items(thing, declared)


def over(things: Callable[[Thing | None, Scene], list[Thing]], inner: Path) -> Getter:
    """Something of every item; each thing once."""

    def values(thing: Thing | None, scene: Scene) -> list[object]:
        found = [inner.get(item, scene) for item in things(thing, scene)]
        if inner.many:
            return [each for some in found for each in cast("list[object]", some or ())]
        there = [each for each in found if each is not None]
        return list(dict.fromkeys(there)) if inner.kind else there

    return values


def first_of(paths: list[Path]) -> Path:
    """The first of several paths that leads to something."""

    def get(thing: Thing | None, scene: Scene) -> object:
        return next((found for path in paths if (found := path.get(thing, scene)) is not None), None)

    return Path(get, paths[0].kind, paths[0].many)


def meaning(thing: Thing, told: dict[str, dict[str, str]]) -> str | None:
    """The value that stands for the attributes the thing has."""
    return next((value for value, those in told.items() if those.items() <= thing.values.items()), None)


def asked(name: str) -> Path:
    """An argument of the call."""
    return Path(lambda thing, scene: scene.text(name) or None)


def told(name: str) -> Path:
    """What is told of the call itself: total, count, added …"""
    return Path(lambda thing, scene: scene.told.get(name))


def written(value: object, how: str) -> str:
    """A part of an address, or a moment by a pattern."""
    if how == "form":
        return quote_plus(plain(value))
    try:
        return datetime.fromtimestamp(float(plain(value)), UTC).strftime(how)
    except (ValueError, OverflowError, OSError):
        return ""


def plain(value: object) -> str:
    """A value as text."""
    if isinstance(value, Thing):
        return value.id
    if isinstance(value, float):
        return str(int(value))
    return "" if value is None else str(value)
