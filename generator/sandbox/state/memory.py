"""All things that are kept, with what a call changed so far: it is written down at the end, or undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from ...model.store import Collection
from .files import File, Files
from .index import Index
from .shelf import Nowhere, Row, Shelf
from .things import Thing

FIRST_KEY = 1001


class Memory:
    """Things by kind and key, and what has become of them during one call."""

    def __init__(
        self,
        collections: Iterable[Collection],
        shelf: Shelf | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.collections = {collection.name: collection for collection in collections}
        self.now = now
        self.version = 0
        """Another one after every change."""
        self.things: dict[int, Thing] = {}
        self.index = Index(self.collections)
        self.files = Files()
        self._of_kind: dict[str, dict[int, Thing]] = {name: {} for name in self.collections}
        self._unsorted: set[str] = set()
        """Kinds whose things are not in the order of their age."""
        self._next = FIRST_KEY
        self._shelf = shelf or Nowhere()
        self._before: dict[int, Thing | None] = {}
        """What this call touched, as it was before; None for what was not there."""
        self._changes: dict[Row, object] = {}
        self._new_files: list[str] = []

    def load(self) -> Iterator[tuple[str, str, object]]:
        """Take in the things and files that are on the shelf, and hand out what else is there."""
        contents: dict[str, bytes] = {}
        facts: dict[str, File] = {}
        for kind, key, value in self._shelf.load():
            if kind == "thing" and isinstance(value, dict):
                self._take_in(Thing.read(int(key), cast("dict[str, Any]", value)))
            elif kind == "file" and isinstance(value, bytes):
                contents[key] = value
            elif kind == "file facts" and isinstance(value, dict):
                facts[key] = File(**cast("dict[str, Any]", value))
            else:
                yield kind, key, value
        for key in contents.keys() & facts.keys():
            self.files.add(facts[key], contents[key])

    def _take_in(self, thing: Thing) -> None:
        if thing.kind in self.collections:
            self._enter(thing)
            self._unsorted.add(thing.kind)
            self._next = max(self._next, thing.key + 1)

    def keep(self, kind: str, key: str, value: object) -> None:
        """Something that is no thing, for the shelf only; None to forget it."""
        self._changes[kind, key] = value

    @property
    def is_changed(self) -> bool:
        """The call has changed something so far."""
        return bool(self._before or self._changes)

    def commit(self) -> None:
        """What was done holds."""
        if not self.is_changed:
            return
        self.version += 1
        self._drop_files({thing.file for thing in self._before.values() if thing and thing.file})
        if not isinstance(self._shelf, Nowhere):
            for key in self._before:
                thing = self.things.get(key)
                self._changes["thing", str(key)] = None if thing is None else thing.plain()
            self._shelf.write(self._changes)
        self._changes.clear()
        self._before.clear()
        self._new_files.clear()

    def rollback(self) -> None:
        """What was done is undone."""
        self.version += self.is_changed
        for thing in [self.things[key] for key in self._before if key in self.things]:
            self._leave(thing)
        for before in self._before.values():
            if before is not None:
                self._enter(before)
                self._unsorted.add(before.kind)
        for name in self._new_files:
            self.files.drop(name)
        self._changes.clear()
        self._before.clear()
        self._new_files.clear()

    def _drop_files(self, suspects: set[str]) -> None:
        """Files that nothing has any more."""
        suspects -= {thing.file for thing in self.things.values()} if suspects else set()
        for name in suspects:
            self.files.drop(name)
            self._changes["file", name] = self._changes["file facts", name] = None

    def _enter(self, thing: Thing) -> None:
        self.things[thing.key] = thing
        self._of_kind[thing.kind][thing.key] = thing
        self.index.enter(thing)

    def _leave(self, thing: Thing) -> None:
        del self.things[thing.key]
        del self._of_kind[thing.kind][thing.key]
        self.index.leave(thing)

    def _remember(self, thing: Thing) -> None:
        if thing.key not in self._before:
            self._before[thing.key] = Thing.read(thing.key, thing.plain())
