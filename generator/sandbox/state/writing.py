"""Calls that make, change and delete things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...model.method import Method
from ...model.store import Action, Collection
from ..refused import Refused
from .attributes import Attributes
from .filters import Filters
from .keeper import Full
from .naming import Naming
from .scene import Scene
from .subjects import Subjects
from .things import Thing


@dataclass(frozen=True, slots=True)
class Writing:
    """Makes and changes things for one method."""

    method: Method
    subjects: Subjects
    attributes: Attributes
    naming: Naming
    filters: Filters

    def create(self, scene: Scene, action: Action) -> None:
        """Make one thing, or one for each item of a list; `scene.items` are those that were not there before."""
        collection = self._collection(action.subject)
        self._admitted(scene, collection)
        self._mind_room(scene, collection)
        for values in self._each(scene, action):
            told = self.attributes.of_new(scene, action, collection, values)
            self._make(scene, collection, self._settled(scene, told, collection.name))
        scene.told["added"] = scene.told["count"] = str(len(scene.items))
        scene.told.setdefault("dropped", "0")

    def change(self, scene: Scene, action: Action) -> None:
        collection = self._collection(action.subject)
        thing = self.subjects.find_own(scene, action.subject)
        self._admitted(scene, collection)
        scene.keeper.change(thing, self.attributes.of_change(scene, action, collection))
        self._take_file(scene, collection, thing)
        scene.keeper.mark_changed(thing)
        scene.roots[action.subject] = thing

    def save(self, scene: Scene, action: Action) -> None:
        """Change what is named, or make it where nothing is."""
        named = scene.text(self.subjects.parameter(action.subject))
        (self.change if named else self.create)(scene, action)

    def delete(self, scene: Scene, action: Action) -> None:
        """One thing, or those in a list that have the values given."""
        if "." in action.subject:
            self._clear(scene, action)
        else:
            thing = self.subjects.find(scene, action.subject)
            if not self.subjects.access.disposes(scene, thing):
                name = self.subjects.parameter(action.subject)
                raise Refused("foreign", (name,), f"what {name} names is not the caller's to delete")
            scene.keeper.remove(thing)

    def _clear(self, scene: Scene, action: Action) -> None:
        kind, declared = self.subjects.list_of(action.subject)
        holder = self.subjects.find(scene, kind)
        if action.where:
            list(self.subjects.others(scene, kind))
        gone = self.filters.declared(action, declared.of)(scene.keeper.items(holder, declared), scene)
        for thing in gone:
            scene.keeper.remove(thing)
        scene.told["dropped"] = str(int(scene.told.get("dropped", "0")) + len(gone))

    def _collection(self, kind: str) -> Collection:
        return self.subjects.paths.collections[kind]

    def _each(self, scene: Scene, action: Action) -> Iterator[Mapping[str, str]]:
        """What is told of each one: an item of a list, or what stands side by side in several."""
        if not action.each:
            yield {}
        elif len(action.each) == 1:
            ((parameter, attribute),) = action.each
            for item in dict.fromkeys(scene.texts(parameter)):
                yield {attribute: item.strip('"')}
        else:
            lists = [(attribute, texts) for parameter, attribute in action.each if (texts := scene.texts(parameter))]
            for items in zip(*(texts for _, texts in lists), strict=False):
                yield {attribute: item for (attribute, _), item in zip(lists, items, strict=True) if item}

    def _settled(self, scene: Scene, told: dict[str, str], own: str) -> dict[str, str]:
        try:
            return self.naming.settled(scene.keeper, told, own)
        except Full:
            raise _full(own) from None

    def _make(self, scene: Scene, collection: Collection, values: dict[str, str]) -> None:
        owner = scene.caller.key if scene.caller and collection.owner else 0
        id = values.pop(collection.id, "")
        twin = self._twin(scene, collection, values, owner)
        thing = twin or self._new(scene, collection, owner, values, id)
        if twin is None:
            scene.items.append(thing)
            self._take_file(scene, collection, thing)
        scene.roots[collection.name] = scene.made[collection.name] = thing

    def _new(self, scene: Scene, collection: Collection, owner: int, values: dict[str, str], id: str) -> Thing:
        if collection.same_id and not id:
            kin = (each for each in scene.keeper.of_kind(collection.name) if _alike(each, values, collection.same_id))
            id = next((each.id for each in kin), "")
        try:
            return scene.keeper.make(collection.name, owner, values, id)
        except Full:
            raise _full(collection.name) from None

    def _twin(self, scene: Scene, collection: Collection, values: Mapping[str, str], owner: int) -> Thing | None:
        """The same thing of the same owner, where there is to be only one."""
        if not collection.alike:
            return None
        things = scene.keeper.of_kind(collection.name)
        return next((each for each in things if each.owner == owner and _alike(each, values, collection.alike)), None)

    def _take_file(self, scene: Scene, collection: Collection, thing: Thing) -> None:
        declared = collection.file
        if declared is None or declared.parameter not in scene.files:
            return
        name = scene.files[declared.parameter]
        kinds = dict(declared.kinds)
        kind = kinds.get(scene.keeper.files.known[name].type.partition("/")[0], kinds.get("other", ""))
        before = thing.values.get(declared.kind)
        if thing.file and before and before != kind:
            raise Refused("invalid", (declared.parameter,), f"the file is {kind}, the old one is {before}")
        if declared.kind:
            scene.keeper.change(thing, {declared.kind: kind})
        scene.keeper.give_file(thing, name)

    def _admitted(self, scene: Scene, collection: Collection) -> None:
        """What the arguments name is there, and lets the caller in."""
        denying = [
            name
            for error in self.method.errors
            for what, names in error.when.conditions
            for name in names
            if what == "denied"
        ]
        for parameter, thing in self.subjects.others(scene, collection.name, making=True):
            for attribute in denying:
                if not self.subjects.access.admits(scene, thing, attribute):
                    raise Refused("denied", (attribute,), f"what {parameter} names does not let the caller in")

    def _mind_room(self, scene: Scene, collection: Collection) -> None:
        """As many as the owner may have, and as many as belong to one thing."""
        keeper = scene.keeper
        if collection.most and scene.caller:
            owned = sum(each.owner == scene.caller.key for each in keeper.of_kind(collection.name))
            if owned >= collection.most:
                raise Refused("full", (collection.name,), f"the caller has {owned} already")
        for _, thing in self.subjects.others(scene, collection.name, making=True):
            for declared in self._collection(thing.kind).lists:
                counts = declared.of == collection.name and bool(declared.by)
                if counts and declared.most and len(keeper.items(thing, declared)) >= declared.most:
                    raise Refused("full", (f"{thing.kind}.{declared.name}",), f"{declared.name} is full")


def _full(kind: str) -> Refused:
    return Refused("full", (kind,), "the sandbox keeps as much as it can")


def _alike(thing: Thing, values: Mapping[str, str], names: tuple[str, ...]) -> bool:
    return all(thing.values.get(name, "") == values.get(name, "") for name in names)
