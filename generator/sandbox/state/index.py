"""Ways to find things: by identifier, by what they belong to, and by whose list they are in."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from ...model.store import Collection, StoredList
from .things import Thing

H = TypeVar("H", bound=Hashable)
Found = dict[int, Thing]
_APART = "\n"
"""Between values that name something together."""


class Index:
    """What declared identifiers and lists need to be found fast."""

    def __init__(self, collections: Mapping[str, Collection]) -> None:
        self._collections = collections
        self._by_id: dict[tuple[str, str], Found] = {}
        self._by_value: dict[tuple[str, str, str], Found] = {}
        self._holders: dict[tuple[str, str, int], Found] = {}
        self._attributes = {name: self._attributes_of(name) for name in collections}
        self._folded = {name: bool(each.known_by) for name, each in collections.items()}

    def named(self, kind: str, id: str) -> Iterator[Thing]:
        """Things with this identifier; more than one only where identifiers are shared."""
        return iter(tuple(self._by_id.get((kind, id.casefold() if self._folded[kind] else id), {}).values()))

    def known(self, kind: str, values: Iterable[str]) -> Thing | None:
        """The thing that these values name together."""
        return next(self.named(kind, _APART.join(values)), None)

    def belonging(self, declared: StoredList, holder: Thing) -> list[Thing]:
        """Things that an attribute of theirs makes items, in the order their owner chose, the eldest first."""
        of = self._collections[declared.of]
        value = str(holder.key) if declared.by == of.owner else holder.id
        found = self._by_value.get((of.name, declared.by, value), {}).values()
        return sorted(found, key=lambda thing: (thing.place, thing.key))

    def holding(self, kind: str, name: str, item: Thing) -> list[Thing]:
        """Things of a kind with this item in their list of that name."""
        return list(self._holders.get((kind, name, item.key), {}).values())

    def is_list(self, declared: StoredList) -> bool:
        """A list is made of the things that hold this one, rather than of those with an attribute."""
        return any(each.name == declared.by for each in self._collections[declared.of].lists)

    def enter(self, thing: Thing) -> None:
        for known in self._names(thing):
            self._by_id.setdefault(known, {})[thing.key] = thing
        for entry in self._entries(thing):
            self._by_value.setdefault(entry, {})[thing.key] = thing
        for name, items in thing.lists.items():
            for key in items:
                self.hold(thing, name, key)

    def leave(self, thing: Thing) -> None:
        for known in self._names(thing):
            _drop(self._by_id, known, thing)
        for entry in self._entries(thing):
            _drop(self._by_value, entry, thing)
        for name, items in thing.lists.items():
            for key in items:
                self.let_go(thing, name, key)

    def hold(self, holder: Thing, name: str, item: int) -> None:
        self._holders.setdefault((holder.kind, name, item), {})[holder.key] = holder

    def let_go(self, holder: Thing, name: str, item: int) -> None:
        _drop(self._holders, (holder.kind, name, item), holder)

    def _attributes_of(self, kind: str) -> tuple[str, ...]:
        """Attributes that make things of a kind items of some list, besides their owner."""
        by = {
            each.by
            for collection in self._collections.values()
            for each in collection.lists
            if each.of == kind and each.by and not self.is_list(each)
        }
        return tuple(sorted(by - {self._collections[kind].owner}))

    def _names(self, thing: Thing) -> Iterator[tuple[str, str]]:
        collection = self._collections[thing.kind]
        names = [thing.id, *(value for name in collection.also if (value := thing.values.get(name)))]
        if collection.known_by:
            names.append(
                _APART.join(
                    thing.id if name == collection.id else thing.values.get(name, "") for name in collection.known_by
                )
            )
        for name in names:
            yield thing.kind, name.casefold() if collection.known_by else name

    def _entries(self, thing: Thing) -> Iterator[tuple[str, str, str]]:
        if owner := self._collections[thing.kind].owner:
            yield thing.kind, owner, str(thing.owner)
        for name in self._attributes[thing.kind]:
            if value := thing.values.get(name):
                yield thing.kind, name, value


def _drop(index: dict[H, Found], key: H, thing: Thing) -> None:
    found = index.get(key)
    if found is not None:
        found.pop(thing.key, None)
        if not found:
            del index[key]
