"""Things that come to be when a call that writes names them, as an author does with the first book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...model.store import Collection
from .access import Access
from .attributes import complete
from .keeper import Keeper
from .things import Thing


@dataclass(frozen=True, slots=True)
class Naming:
    """Finds or makes what attributes name, over all collections of which things appear."""

    access: Access
    appearing: tuple[Collection, ...]
    false: str

    def settled(self, keeper: Keeper, told: Mapping[str, str], own: str = "") -> dict[str, str]:
        """The attributes, with the identifiers of what they name; things of the kind `own` are left alone."""
        settled = dict(told)
        for collection in self.appearing:
            names = {name: settled.get(name, "") for name in collection.known_by}
            if collection.name != own and all(names.values()):
                settled[collection.id] = self._thing(keeper, collection, names, settled).id
        return settled

    def _thing(self, keeper: Keeper, collection: Collection, names: dict[str, str], told: Mapping[str, str]) -> Thing:
        others = {name for name, _ in self.access.parents_of(collection.name)} - names.keys()
        belongs = {name: told[name] for name in others if told.get(name)}
        thing = keeper.index.known(collection.name, names.values())
        if thing is None:
            id = names.pop(collection.id, "")
            return keeper.make(collection.name, 0, complete(collection, names | belongs, self.false), id)
        if news := {name: value for name, value in belongs.items() if name not in thing.values}:
            keeper.change(thing, news)
        return thing
