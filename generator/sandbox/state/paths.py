"""Paths through what is kept, compiled once: `docs.first.title`, `caller.friends.self`, `owner.username`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from ...model.store import Collection
from . import files
from .getters import OF_ITS_OWN, Getter, Path, asked, first_of, items_of, meaning, over, plain, then, told, written
from .scene import Scene
from .things import Thing

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
            return first_of([self.path(kind, part) for part in text.split(" or ")])
        if re.fullmatch(r"-?[0-9.]+", text):
            return Path(lambda thing, scene: text)
        return self.path(kind, text)

    def path(self, kind: str, text: str) -> Path:
        """A path from a thing of a kind; "" for one that starts at the caller only."""
        first, *rest = text.split(".")
        if first == "caller":
            path = Path(lambda thing, scene: scene.caller, self.account)
        elif first == "asked" and rest:
            path = asked(rest.pop(0))
        elif first == "told" and rest:
            path = told(rest.pop(0))
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
            return Path(then(get, items_of(declared)), declared.of, many=True)
        if step == "itself":
            return path
        if step == "owner":
            return Path(then(get, lambda thing, scene: scene.keeper.things.get(thing.owner)), self.account)
        if read := OF_ITS_OWN.get(step):
            return Path(then(get, read))
        if read := files.reader(collection, step):
            return Path(then(get, read))
        if step == collection.id:
            return Path(then(get, lambda thing, scene: thing.id))
        if step == collection.owner:
            return Path(then(get, lambda thing, scene: scene.keeper.things.get(thing.owner)), self.account)
        return self._attribute(collection, get, step)

    def _attribute(self, collection: Collection, get: Getter, step: str) -> Path:
        if meanings := dict(collection.means).get(step):
            stands_for = {value: dict(attributes) for value, attributes in meanings}
            return Path(then(get, lambda thing, scene: meaning(thing, stands_for)))
        if other := self.named(step):
            return Path(then(get, lambda thing, scene: scene.keeper.one(other, thing.values.get(step, ""))), other)
        return Path(then(get, lambda thing, scene: thing.values.get(step)))

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
                return Path(over(things, inner), inner.kind, inner.many or bool(inner.kind))

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
            found = [plain(path.get(thing, scene)) for path in paths]
            return between[0] + "".join(a + b for a, b in zip(found, between[1:], strict=True))

        return Path(write)

    def _in_text(self, kind: str, text: str) -> Path:
        """What stands for a field; behind a bar a pattern for moments, or `form` for a part of an address."""
        name, bar, how = text.partition("|")
        home = self._home
        path = Path(lambda thing, scene: home) if name == "home" else self.path(kind, name)
        if not bar:
            return path
        return Path(lambda thing, scene: written(path.get(thing, scene), how))
