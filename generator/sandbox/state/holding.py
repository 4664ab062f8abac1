"""Calls that put things in lists, take them out, and order them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model.method import Method
from ...model.store import Action, StoredList
from ..refused import Refused
from .keeper import Full
from .naming import Naming
from .scene import Scene
from .subjects import Subjects
from .things import Thing

NOT_TAKEN = "1"
"""What a row tells of something that was not taken."""


@dataclass(frozen=True, slots=True)
class Holding:
    """Changes lists for one method; `scene.rows` tell what became of each item."""

    method: Method
    subjects: Subjects
    naming: Naming

    def add(self, scene: Scene, action: Action) -> None:
        kind, declared = self.subjects.list_of(action.subject)
        if action.by == "caller":
            self._remember(scene, kind, declared)
            return
        holder = self._holder(scene, kind, declared)
        self._let_appear(scene, declared.of)
        items = list(self._items(scene, action, declared, own=declared.own))
        added = [self._put(scene, holder, declared, item, id) for id, item in items]
        self._tell(scene, kind, declared, holder, added=sum(added), skipped=len(added) - sum(added))

    def remove(self, scene: Scene, action: Action) -> None:
        kind, declared = self.subjects.list_of(action.subject)
        holder = self._holder(scene, kind, declared)
        removed = [
            item is not None and scene.keeper.take(holder, declared.name, item)
            for _, item in self._note(scene, declared, self._items(scene, action, declared, own=False))
        ]
        for row, done in zip(scene.rows, removed, strict=True):
            row["removed"] = done
        self._tell(scene, kind, declared, holder, removed=sum(removed), skipped=len(removed) - sum(removed))
        scene.keeper.mind_emptied(holder, declared)

    def replace(self, scene: Scene, action: Action) -> None:
        kind, declared = self.subjects.list_of(action.subject)
        holder = self._holder(scene, kind, declared)
        items = list(self._items(scene, action, declared, own=declared.own))
        if declared.most and len(items) > declared.most:
            raise Refused("full", (action.subject,), f"{len(items)} are more than {declared.most}")
        for item in scene.keeper.items(holder, declared):
            scene.keeper.take(holder, declared.name, item)
        added = [self._put(scene, holder, declared, item, id) for id, item in items]
        self._tell(scene, kind, declared, holder, added=sum(added), skipped=len(added) - sum(added))

    def order(self, scene: Scene, action: Action) -> None:
        kind, declared = self.subjects.list_of(action.subject)
        holder = self.subjects.find_own(scene, kind)
        everything = scene.keeper.items(holder, declared)
        named = [self.subjects.named(scene, declared.of, action.by, id) for id in scene.texts(action.by)]
        if foreign := next((thing for thing in named if thing not in everything), None):
            raise Refused("unknown", (action.by,), f"{foreign.id} is not the caller's own")
        scene.keeper.order(dict.fromkeys(named), everything)

    def _holder(self, scene: Scene, kind: str, declared: StoredList) -> Thing:
        holder = self.subjects.find(scene, kind)
        if not self.subjects.access.fills(scene, holder, declared):
            name = self.subjects.parameter(kind)
            raise Refused("foreign", (name,), f"what {name} names is not the caller's to change")
        scene.roots[kind] = holder
        return holder

    def _let_appear(self, scene: Scene, kind: str) -> None:
        """What the arguments name is made, where things of its kind come to be that way."""
        collection = self.subjects.paths.collections[kind]
        told = {name: value for name, value in scene.arguments.items() if isinstance(value, str)}
        if collection.appears and all(map(told.get, collection.known_by)):
            try:
                self.naming.settled(scene.keeper, told)
            except Full:
                raise Refused("full", (kind,), "the sandbox keeps as much as it can") from None

    def _remember(self, scene: Scene, kind: str, declared: StoredList) -> None:
        """The caller gets into a list by calling."""
        if scene.caller is not None and kind in scene.roots:
            scene.keeper.put(scene.roots[kind], declared.name, scene.caller)

    def _items(
        self, scene: Scene, action: Action, declared: StoredList, *, own: bool
    ) -> Iterator[tuple[str, Thing | None]]:
        """Each identifier with the thing it names; None for one that cannot be taken, where that is no failure."""
        collection = self.subjects.paths.collections[declared.of]
        if collection.known_by and action.by in collection.known_by:
            yield scene.text(action.by), self.subjects.find(scene, declared.of)
            return
        if not scene.given(action.by) and declared.of in scene.made:
            yield scene.made[declared.of].id, scene.made[declared.of]
            return
        for id in dict.fromkeys(scene.texts(action.by)):
            try:
                item = self.subjects.named(scene, declared.of, action.by, id)
                if own and not self.subjects.access.owns(scene, item):
                    raise Refused("unknown", (action.by,), f"{action.by} names something that is not the caller's own")
            except Refused:
                if self._is_failure(action.by) or not self._is_list(action.by):
                    raise
                yield id, None
            else:
                yield id, item

    def _put(self, scene: Scene, holder: Thing, declared: StoredList, item: Thing | None, id: str) -> bool:
        full = declared.most is not None and len(holder.lists.get(declared.name, ())) >= declared.most
        if full and self._fills_up(f"{holder.kind}.{declared.name}"):
            raise Refused("full", (f"{holder.kind}.{declared.name}",), f"it holds {declared.most} already")
        done = item is not None and not full and scene.keeper.put(holder, declared.name, item)
        name = self.subjects.paths.collections[declared.of].id
        error = NOT_TAKEN if full or item is None else "0"
        scene.rows.append({name: id, "added": done, "pending": False, "error": error})
        return done

    def _note(
        self, scene: Scene, declared: StoredList, items: Iterator[tuple[str, Thing | None]]
    ) -> Iterator[tuple[str, Thing | None]]:
        name = self.subjects.paths.collections[declared.of].id
        for id, item in items:
            scene.rows.append({name: id})
            yield id, item

    def _tell(self, scene: Scene, kind: str, declared: StoredList, holder: Thing, **told: int) -> None:
        scene.told["total"] = str(len(holder.lists.get(declared.name, ())))
        scene.told |= {name: str(count) for name, count in told.items()}

    def _is_failure(self, parameter: str) -> bool:
        """The method has an error for an item that is not there."""
        return any(
            what in ("unknown", "foreign") and parameter in names
            for error in self.method.errors
            for what, names in error.when.conditions
        )

    def _is_list(self, parameter: str) -> bool:
        return any(each.name == parameter and each.type == "list" for each in self.method.parameters)

    def _fills_up(self, name: str) -> bool:
        return any(
            what == "full" and name in names for error in self.method.errors for what, names in error.when.conditions
        )
