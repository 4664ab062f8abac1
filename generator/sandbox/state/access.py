"""Who may see a thing, join in, or change it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model.store import Collection, StoredList
from .scene import Scene
from .things import Thing


class Access:
    """The declared circles, over the things of one service."""

    def __init__(self, collections: Iterable[Collection], true: str) -> None:
        self._collections = {each.name: each for each in collections}
        self._true = true
        self._parents = {name: tuple(self._attributes_of_parents(name)) for name in self._collections}
        self._open = {name for name in self._collections if self._is_open(name, set())}

    def sees(self, scene: Scene, thing: Thing) -> bool:
        """Things are seen by their owner and by whom they are shown to; what belongs to a thing, with that thing."""
        if thing.kind in self._open or (scene.sees_private and self.owns(scene, thing)):
            return True
        collection = self._collections[thing.kind]
        if not collection.visible:
            return all(self.sees(scene, parent) for parent in self.parents(scene, thing))
        return any(
            thing.values.get(attribute) == self._true and self._is_in(scene, thing, circles)
            for attribute, circles in collection.visible
        )

    def owns(self, scene: Scene, thing: Thing) -> bool:
        return scene.caller is not None and scene.caller.key in (thing.owner, thing.key)

    def disposes(self, scene: Scene, thing: Thing) -> bool:
        """It is the caller's own, or belongs to something of the caller's own."""
        return self.owns(scene, thing) or any(self.owns(scene, parent) for parent in self.parents(scene, thing))

    def fills(self, scene: Scene, thing: Thing, declared: StoredList) -> bool:
        """The caller may put things in a list and take them out."""
        return self.owns(scene, thing) or (
            bool(declared.open_to) and scene.caller is not None and scene.caller.key in thing.lists[declared.open_to]
        )

    def admits(self, scene: Scene, thing: Thing, attribute: str) -> bool:
        """The caller is among those whom the value of an attribute lets in."""
        circles = dict(dict(self._collections[thing.kind].admits).get(attribute, ()))
        told = circles.get(thing.values.get(attribute, ""))
        return told is None or self.owns(scene, thing) or self._is_in(scene, thing, told)

    def parents(self, scene: Scene, thing: Thing) -> Iterator[Thing]:
        """What a thing is there for: the document of a comment."""
        for attribute, kind in self._parents[thing.kind]:
            parent = scene.keeper.one(kind, thing.values.get(attribute, ""))
            if parent is not None:
                yield parent

    def parents_of(self, kind: str) -> tuple[tuple[str, str], ...]:
        """Attributes that say what things of a kind are there for, each with the kind it names."""
        return self._parents[kind]

    def _is_open(self, kind: str, passed: set[str]) -> bool:
        """Neither these things nor any that they belong to are hidden from somebody."""
        if kind in passed:
            return True
        parents = {parent for _, parent in self._parents[kind]}
        return not self._collections[kind].visible and all(self._is_open(each, passed | {kind}) for each in parents)

    def _is_in(self, scene: Scene, thing: Thing, circles: tuple[str, ...]) -> bool:
        owner = scene.keeper.things.get(thing.owner)
        for circle in circles:
            if circle == "everyone" or (circle == "people" and scene.caller is not None):
                return True
            if circle != "owner" and owner and scene.caller and scene.caller.key in owner.lists.get(circle, {}):
                return True
        return False

    def _attributes_of_parents(self, kind: str) -> Iterator[tuple[str, str]]:
        owner = self._collections[kind].owner
        for collection in self._collections.values():
            for declared in collection.lists:
                lists = {each.name for each in self._collections[declared.of].lists}
                if declared.of == kind and declared.by and declared.by not in lists and declared.by != owner:
                    yield declared.by, collection.name
