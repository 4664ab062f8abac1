"""Every way to find things, and every way they change."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from ...model.store import StoredList
from .files import File
from .memory import Memory
from .things import Thing

MOST_THINGS = 100_000
"""All kinds together: a sandbox that is left running must not eat the machine."""


class Full(Exception):
    """Nothing more can be kept."""


class Keeper(Memory):
    """What calls work with."""

    def of_kind(self, kind: str) -> list[Thing]:
        """All things of a kind, the eldest first."""
        if kind in self._unsorted:
            self._unsorted.discard(kind)
            self._of_kind[kind] = dict(sorted(self._of_kind[kind].items()))
        return list(self._of_kind[kind].values())

    def count(self, kind: str) -> int:
        return len(self._of_kind[kind])

    def one(self, kind: str, id: str) -> Thing | None:
        return next(self.index.named(kind, id), None)

    def items(self, thing: Thing, declared: StoredList) -> list[Thing]:
        """What is in a list of a thing."""
        if not declared.by:
            return [self.things[key] for key in thing.lists.get(declared.name, ())]
        if self.index.is_list(declared):
            return self.index.holding(declared.of, declared.by, thing)
        return self.index.belonging(declared, thing)

    def listed_at(self, thing: Thing, declared: StoredList, item: Thing) -> float:
        """When the item came into the list."""
        if not declared.by:
            return thing.lists.get(declared.name, {}).get(item.key, item.made)
        return item.lists.get(declared.by, {}).get(thing.key, item.made)

    def make(self, kind: str, owner: int, values: Mapping[str, str], id: str = "") -> Thing:
        """A new thing."""
        if len(self.things) >= MOST_THINGS:
            raise Full
        key, self._next = self._next, self._next + 1
        thing = Thing(kind, key, id or str(key), owner, dict(values), made=self.now())
        self._before.setdefault(key, None)
        self._enter(thing)
        return thing

    def change(self, thing: Thing, values: Mapping[str, str | None]) -> None:
        """Set attributes, and take away those that are None."""
        self._remember(thing)
        self.index.leave(thing)
        for name, value in values.items():
            if value is None:
                thing.values.pop(name, None)
            else:
                thing.values[name] = value
        self.index.enter(thing)

    def mark_changed(self, thing: Thing) -> None:
        self._remember(thing)
        thing.changed = self.now()

    def add_file(self, name: str, content: bytes) -> File:
        """Keep a file; it goes with the last thing that has it."""
        file = File.of(name, content)
        if file.md5 not in self.files.known:
            self._new_files.append(file.md5)
            self.files.add(file, content)
            self._changes["file", file.md5] = content
            self._changes["file facts", file.md5] = file.plain()
        return file

    def give_file(self, thing: Thing, name: str) -> None:
        self._remember(thing)
        thing.file = name

    def put(self, thing: Thing, name: str, item: Thing) -> bool:
        """Put an item at the end of a list; False if it was in it already."""
        if item.key in thing.lists.get(name, {}):
            return False
        self._remember(thing)
        thing.lists.setdefault(name, {})[item.key] = self.now()
        self.index.hold(thing, name, item.key)
        return True

    def take(self, thing: Thing, name: str, item: Thing) -> bool:
        """Take an item out of a list; False if it was not in it."""
        if item.key not in thing.lists.get(name, {}):
            return False
        self._remember(thing)
        del thing.lists[name][item.key]
        self.index.let_go(thing, name, item.key)
        return True

    def order(self, things: Iterable[Thing], rest: Iterable[Thing]) -> None:
        """Put things in order; the rest comes behind, by age."""
        for thing in rest:
            self._remember(thing)
            thing.place = math.inf
        for place, thing in enumerate(things):
            self._remember(thing)
            thing.place = float(place)

    def remove(self, thing: Thing) -> None:
        """Take a thing away, and with it what is only there because of it."""
        if thing.key not in self.things:
            return
        self._remember(thing)
        for declared in self.collections[thing.kind].lists:
            if declared.by and not self.index.is_list(declared):
                for child in self.index.belonging(declared, thing):
                    self.remove(child)
        for collection in self.collections.values():
            for declared in collection.lists:
                if not declared.by and declared.of == thing.kind:
                    self._remove_from_holders(collection.name, declared, thing)
        self._leave(thing)

    def mind_emptied(self, holder: Thing, declared: StoredList) -> None:
        """A thing may go when the last item of a list does."""
        if declared.emptied == "delete" and not holder.lists.get(declared.name):
            self.remove(holder)

    def _remove_from_holders(self, kind: str, declared: StoredList, thing: Thing) -> None:
        for holder in self.index.holding(kind, declared.name, thing):
            self.take(holder, declared.name, thing)
            self.mind_emptied(holder, declared)
