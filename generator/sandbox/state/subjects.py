"""Finding what a call is about: the thing that one of its arguments names."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

from ...model.method import Method
from ...model.store import Collection, StoredList
from ..refused import Refused
from .access import Access
from .paths import Paths
from .scene import Scene
from .things import Thing


@dataclass(frozen=True, slots=True)
class Subjects:
    """Finds things for one method."""

    method: Method
    paths: Paths
    access: Access

    def parameter(self, kind: str) -> str:
        """The parameter that names the thing of a kind which a call is about."""
        collection = self.paths.collections[kind]
        known = [each.name for each in self.method.parameters if each.type != "list"]
        return next((name for name in (collection.id, *collection.named) if name in known), "")

    def naming(self, kind: str) -> list[str]:
        """All parameters that may name the thing of a kind which a call is about."""
        collection = self.paths.collections[kind]
        return [self.parameter(kind), *collection.known_by, *collection.also]

    def find(self, scene: Scene, kind: str) -> Thing:
        """The thing of a kind that a call is about: made by it, named by it, or the caller."""
        if kind in scene.made:
            return scene.made[kind]
        collection = self.paths.collections[kind]
        parameter = self.parameter(kind)
        if parameter and scene.text(parameter):
            return self._named(scene, collection, parameter, scene.text(parameter))
        if all(map(scene.text, collection.known_by)) and collection.known_by:
            return self._known(scene, collection)
        for name in collection.also:
            if any(each.name == name for each in self.method.parameters) and scene.text(name):
                return self._named(scene, collection, name, scene.text(name))
        if collection.account and scene.caller is not None:
            return scene.caller
        name = parameter or collection.id
        raise Refused("missing" if parameter else "unknown", (name,), f"{name} is missing")

    def find_own(self, scene: Scene, kind: str) -> Thing:
        """The same, as long as it is the caller's to change."""
        thing = self.find(scene, kind)
        if not self.access.owns(scene, thing):
            name = self.parameter(kind)
            raise Refused("foreign", (name,), f"what {name} names is not the caller's own")
        return thing

    def named(self, scene: Scene, kind: str, parameter: str, id: str) -> Thing:
        """What an identifier names; refused where that is nothing, or hidden from the caller."""
        return self._named(scene, self.paths.collections[kind], parameter, id)

    def others(
        self, scene: Scene, own: str, *, skip: Container[str] = (), making: bool = False
    ) -> Iterator[tuple[str, Thing]]:
        """All other things that arguments name, by parameter: each has to be there, unless the call is to make it."""
        for each in self.method.parameters:
            kind = self.paths.named(each.name)
            value = scene.arguments.get(each.name)
            wanted = kind and kind != own and each.name not in skip
            if wanted and value and isinstance(value, str) and not (making and self.paths.collections[kind].appears):
                yield each.name, self.named(scene, kind, each.name, value)
        for collection in self.paths.collections.values() if not making else ():
            names = collection.known_by
            if collection.id in names or collection.name == own or not self._are_given(scene, names):
                continue
            if not any(name in skip for name in names):
                yield names[-1], self._known(scene, collection)

    def _are_given(self, scene: Scene, names: tuple[str, ...]) -> bool:
        return bool(names) and all(isinstance(scene.arguments.get(name), str) and scene.text(name) for name in names)

    def refuse_absent(self, kind: str, place: str) -> NoReturn:
        """Refuse: the thing is not in the list it is looked for in."""
        name = self.parameter(kind)
        raise Refused("unknown", (name,), f"what {name} names is not in {place}")

    def list_of(self, subject: str) -> tuple[str, StoredList]:
        """The kind of the thing and its list, from `thing.list`."""
        kind, _, name = subject.partition(".")
        collection = self.paths.collections[kind]
        return kind, next(each for each in collection.lists if each.name == name.partition(".")[0])

    def _known(self, scene: Scene, collection: Collection) -> Thing:
        thing = scene.keeper.index.known(collection.name, map(scene.text, collection.known_by))
        if thing is None or not self.access.sees(scene, thing):
            raise Refused("unknown", collection.known_by[-1:], f"there is no {collection.name} of these names")
        return thing

    def _named(self, scene: Scene, collection: Collection, parameter: str, id: str) -> Thing:
        things: Iterable[Thing] = scene.keeper.index.named(collection.name, id)
        if collection.same_id:
            told = [(name, scene.text(name)) for name in collection.alike if scene.text(name)]
            things = (thing for thing in things if all(thing.values.get(name) == value for name, value in told))
        thing = next(iter(things), None)
        if thing is None or not self.access.sees(scene, thing):
            raise Refused("unknown", (parameter,), f"{parameter} names nothing that the caller may see")
        return thing
