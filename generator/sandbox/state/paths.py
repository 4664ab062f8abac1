"""Paths through what is kept, compiled once: `docs.first.title`, `caller.friends.self`, `owner.username`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast
from urllib.parse import quote_plus

from ...model.store import Collection, StoredList
from . import files
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


NOTHING = Path(lambda thing, scene: None)
_FIELD = re.compile(r"\{([^{}]*)\}")
_OF = re.compile(r"of\((\w+)\)")


class Paths:
    """Compiles paths that start at things of one service."""

    def __init__(self, collections: Iterable[Collection], home: str = "") -> None:
        self.collections = {each.name: each for each in collections}
        self.account = next((each.name for each in self.collections.values() if each.account), "")
        self._home = home
        self._names = {
            name: each.name for each in self.collections.values() for name in (each.id, *each.named) if name != "id"
        }

    def named(self, parameter: str) -> str:
        """The collection whose identifiers a parameter or attribute of this name holds, or ""."""
        return self._names.get(parameter, "")

    def shown(self, kind: str, text: str) -> Path:
        """A path, a number, a text with {paths} in it, or alternatives with ` or ` between them."""
        if "{" in text:
            return self._template(kind, text)
        if text[:1] == text[-1:] == "'":
            return Path(lambda thing, scene: text[1:-1])
        if " or " in text:
            return _first([self.path(kind, part) for part in text.split(" or ")])
        if re.fullmatch(r"-?[0-9.]+", text):
            return Path(lambda thing, scene: text)
        return self.path(kind, text)

    def path(self, kind: str, text: str) -> Path:
        """A path from a thing of a kind; "" for one that starts at the caller only."""
        first, *rest = text.split(".")
        if first == "caller":
            path = Path(lambda thing, scene: scene.caller, self.account)
        elif first == "asked" and rest:
            path = _asked(rest.pop(0))
        elif first == "told" and rest:
            path = _told(rest.pop(0))
        else:
            path = self._step(Path(lambda thing, scene: thing, kind), first)
        for step in rest:
            path = self._step(path, step)
        return path

    def _step(self, path: Path, step: str) -> Path:
        if path.many:
            return self._of_items(path, step)
        if path.kind:
            return self._of_thing(path, step)
        get = path.get

        def member(thing: Thing | None, scene: Scene) -> object:
            found = get(thing, scene)
            return cast("dict[str, object]", found).get(step) if isinstance(found, dict) else None

        return Path(member)

    def _of_thing(self, path: Path, step: str) -> Path:
        collection = self.collections[path.kind]
        get = path.get
        declared = next((each for each in collection.lists if each.name == step), None)
        if declared is not None:
            return Path(_then(get, _items(declared)), declared.of, many=True)
        if step == "itself":
            return path
        if step == "owner":
            return Path(_then(get, lambda thing, scene: scene.keeper.things.get(thing.owner)), self.account)
        if read := _OF_ITS_OWN.get(step):
            return Path(_then(get, read))
        if read := files.reader(collection, step):
            return Path(_then(get, read))
        if step == collection.id:
            return Path(_then(get, lambda thing, scene: thing.id))
        if step == collection.owner:
            return Path(_then(get, lambda thing, scene: scene.keeper.things.get(thing.owner)), self.account)
        return self._attribute(collection, get, step)

    def _attribute(self, collection: Collection, get: Getter, step: str) -> Path:
        if meanings := dict(collection.means).get(step):
            told = {value: dict(attributes) for value, attributes in meanings}
            return Path(_then(get, lambda thing, scene: _meaning(thing, told)))
        if other := self.named(step):
            return Path(_then(get, lambda thing, scene: scene.keeper.one(other, thing.values.get(step, ""))), other)
        return Path(_then(get, lambda thing, scene: thing.values.get(step)))

    def _of_items(self, path: Path, step: str) -> Path:
        get = path.get

        def things(thing: Thing | None, scene: Scene) -> list[Thing]:
            return cast("list[Thing]", get(thing, scene) or [])

        if of := _OF.fullmatch(step):
            return self._of_argument(path, of[1])
        name, equals, value = step.partition("=")
        if equals:
            return Path(
                lambda thing, scene: [each for each in things(thing, scene) if each.values.get(name) == value],
                path.kind,
                many=True,
            )
        match step:
            case "count" if path.sparse:
                return Path(lambda thing, scene: None if get(thing, scene) is None else len(things(thing, scene)))
            case "count":
                return Path(lambda thing, scene: len(things(thing, scene)))
            case "first" | "last":
                end = 0 if step == "first" else -1
                return Path(lambda thing, scene: next(iter(things(thing, scene)[end:][:1]), None), path.kind)
            case "caller":
                return Path(lambda thing, scene: scene.caller in things(thing, scene))
            case "self":
                return Path(lambda thing, scene: thing in things(thing, scene))
            case _:
                inner = self._step(Path(lambda thing, scene: thing, path.kind), step)
                return Path(_over(things, inner), inner.kind, inner.many or bool(inner.kind))

    def _of_argument(self, path: Path, name: str) -> Path:
        """Items that are, belong to or name what an argument names; nothing where it is not given."""
        get, other = path.get, self.named(name)
        of_account = other == self.account and bool(self.collections[path.kind].owner)
        read = self._step(Path(lambda thing, scene: thing, path.kind), name)

        def fits(item: Thing, scene: Scene, text: str) -> bool:
            asked = scene.keeper.one(other, text) if other else None
            if other and (path.kind == other or of_account):
                return asked is not None and asked.key in (item.key, item.owner)
            found = read.get(item, scene)
            return found is asked if other else found == text

        def some(thing: Thing | None, scene: Scene) -> object:
            text = scene.text(name)
            items = cast("list[Thing]", get(thing, scene) or [])
            return [each for each in items if fits(each, scene, text)] if text else None

        return Path(some, path.kind, many=True, sparse=True)

    def _template(self, kind: str, text: str) -> Path:
        pieces = _FIELD.split(text)
        paths = [self._in_text(kind, name) for name in pieces[1::2]]
        between = pieces[::2]

        def write(thing: Thing | None, scene: Scene) -> str:
            found = [_plain(path.get(thing, scene)) for path in paths]
            return between[0] + "".join(a + b for a, b in zip(found, between[1:], strict=True))

        return Path(write)

    def _in_text(self, kind: str, text: str) -> Path:
        """What stands for a field; behind a bar a pattern for moments, or `form` for a part of an address."""
        name, bar, how = text.partition("|")
        home = self._home
        path = Path(lambda thing, scene: home) if name == "home" else self.path(kind, name)
        if not bar:
            return path
        return Path(lambda thing, scene: _written(path.get(thing, scene), how))


_OF_ITS_OWN: dict[str, Callable[[Thing, Scene], object]] = {
    "self": lambda thing, scene: thing.id,
    "made": lambda thing, scene: thing.made,
    "changed": lambda thing, scene: thing.changed,
    "listed": lambda thing, scene: scene.listed.get(thing.key),
    "index": lambda thing, scene: scene.places.get(thing.key),
    "rank": lambda thing, scene: scene.ranks.get(thing.key),
    "counted": lambda thing, scene: scene.counted.get(thing.key),
    "mine": lambda thing, scene: scene.caller is not None and scene.caller.key in (thing.owner, thing.key),
}


def _then(get: Getter, read: Callable[[Thing, Scene], object]) -> Getter:
    def both(thing: Thing | None, scene: Scene) -> object:
        found = get(thing, scene)
        return read(found, scene) if isinstance(found, Thing) else None

    return both


def _items(declared: StoredList) -> Callable[[Thing, Scene], object]:
    return lambda thing, scene: scene.keeper.items(thing, declared)


def _over(things: Callable[[Thing | None, Scene], list[Thing]], inner: Path) -> Getter:
    def values(thing: Thing | None, scene: Scene) -> list[object]:
        found = [inner.get(item, scene) for item in things(thing, scene)]
        if inner.many:
            return [each for some in found for each in cast("list[object]", some or ())]
        there = [each for each in found if each is not None]
        return list(dict.fromkeys(there)) if inner.kind else there

    return values


def _first(paths: list[Path]) -> Path:
    def get(thing: Thing | None, scene: Scene) -> object:
        return next((found for path in paths if (found := path.get(thing, scene)) is not None), None)

    return Path(get, paths[0].kind, paths[0].many)


def _meaning(thing: Thing, told: dict[str, dict[str, str]]) -> str | None:
    """The value that stands for the attributes the thing has."""
    return next((value for value, those in told.items() if those.items() <= thing.values.items()), None)


def _asked(name: str) -> Path:
    return Path(lambda thing, scene: scene.text(name) or None)


def _told(name: str) -> Path:
    return Path(lambda thing, scene: scene.told.get(name))


def _written(value: object, how: str) -> str:
    if how == "form":
        return quote_plus(_plain(value))
    try:
        return datetime.fromtimestamp(float(_plain(value)), UTC).strftime(how)
    except (ValueError, OverflowError, OSError):
        return ""


def _plain(value: object) -> str:
    if isinstance(value, Thing):
        return value.id
    if isinstance(value, float):
        return str(int(value))
    return "" if value is None else str(value)
