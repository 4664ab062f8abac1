"""Things to begin with: as the descriptions tell, in an order that a seed decides."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from uuid import UUID

from ...model.store import Collection, Samples, StoredList
from .attributes import complete
from .keeper import Keeper
from .naming import Naming
from .things import Thing

HOUR = 3600.0
AGE = 7 * HOUR
"""Between two samples."""


class Sampler:
    """Fills a keeper."""

    def __init__(self, keeper: Keeper, naming: Naming, seed: int) -> None:
        self._keeper = keeper
        self._naming = naming
        self._false = naming.false
        self._chance = Random(seed)  # noqa: S311 - nothing secret comes of it
        self._accounts: list[Thing] = []
        self._offset = 0

    def fill(self) -> None:
        """Accounts, then what belongs to them, then what is in lists."""
        sampled = [(each, each.samples) for each in self._keeper.collections.values() if each.samples]
        for collection, samples in sorted(sampled, key=lambda each: not each[0].account):
            for index in range(samples.number):
                thing = self._thing(collection, samples, index)
                if collection.account:
                    self._accounts.append(thing)
        for collection, samples in sampled:
            for declared in collection.lists:
                for thing in self._keeper.of_kind(collection.name):
                    self._fill_list(thing, declared, dict(samples.lists).get(declared.name, 0))
        self._keeper.commit()

    def _thing(self, collection: Collection, samples: Samples, index: int) -> Thing:
        self._offset = self._offset if index else self._chance.randrange(100)
        values = {name: choices[(index + self._offset) % len(choices)] for name, choices in samples.values}
        refers = {name: self._chance.choice(self._keeper.of_kind(kind)).id for name, kind in samples.refers}
        owner = self._owner(index) if collection.owner else 0
        told = self._naming.settled(
            self._keeper, {**self._kind_of_file(collection), **values, **refers}, collection.name
        )
        told |= {name: str(UUID(int=self._chance.getrandbits(128), version=4)) for name in samples.uuids}
        made = self._keeper.now() - (samples.number - index) * AGE
        if samples.dated:
            told[samples.dated] = str(int(made))
        kin = self._keeper.of_kind(collection.name)
        same = (each for each in kin if each.owner == owner and _agree(each, told, collection.alike))
        if found := next(same, None):
            return found
        twin = next((each for each in kin if _agree(each, told, collection.same_id)), None)
        id = twin.id if twin else told.pop(collection.id, "")
        thing = self._keeper.make(collection.name, owner, complete(collection, told, self._false), id)
        thing.made = made
        return thing

    def _owner(self, index: int) -> int:
        """Every other thing belongs to the first account, the rest to the others in turn."""
        if len(self._accounts) < 2 or index % 2 == 0:
            return self._accounts[0].key if self._accounts else 0
        return self._accounts[1 + index // 2 % (len(self._accounts) - 1)].key

    def _kind_of_file(self, collection: Collection) -> Mapping[str, str]:
        """Samples are pictures."""
        declared = collection.file
        return {declared.kind: dict(declared.kinds).get("image", "")} if declared and declared.kind else {}

    def _fill_list(self, thing: Thing, declared: StoredList, number: int) -> None:
        others = [each for each in self._keeper.of_kind(declared.of) if each is not thing]
        if declared.own and thing.owner:
            others = [each for each in others if each.owner == thing.owner]
        for item in self._chance.sample(others, min(number, len(others))):
            self._keeper.put(thing, declared.name, item)


def _agree(thing: Thing, values: Mapping[str, str], names: tuple[str, ...]) -> bool:
    return bool(names) and all(thing.values.get(name) == values.get(name) for name in names)
