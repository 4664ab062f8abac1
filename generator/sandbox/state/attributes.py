"""From the arguments of a call to the attributes of a thing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...model.method import Method
from ...model.store import Action, Collection
from .access import Access
from .paths import Paths
from .scene import Scene
from .things import Thing


@dataclass(frozen=True, slots=True)
class Attributes:
    """Attributes for one method."""

    method: Method
    paths: Paths
    access: Access
    false: str

    def of_new(self, scene: Scene, action: Action, collection: Collection, given: Mapping[str, str]) -> dict[str, str]:
        """All attributes of a new thing."""
        told = {**self._of_arguments(scene, collection), **dict(action.given), **given}
        told |= {
            attribute: scene.made[kind].id
            for attribute, kind in self.access.parents_of(collection.name)
            if attribute not in told and kind in scene.made
        }
        told |= self._set(scene, action, told)
        return complete(collection, told, self.false)

    def of_change(self, scene: Scene, action: Action, collection: Collection) -> dict[str, str | None]:
        """Attributes that change; None for those that go."""
        told = {**self._of_arguments(scene, collection), **dict(action.given)}
        told |= self._set(scene, action, told)
        nothing = dict(collection.nothing)
        return {name: None if nothing.get(name) == value else value for name, value in meant(collection, told).items()}

    def _of_arguments(self, scene: Scene, collection: Collection) -> dict[str, str]:
        names = (each.name for each in self.method.parameters if each.type not in ("list", "map", "file"))
        found = ((name, scene.arguments.get(name)) for name in names if name != collection.id)
        return {name: value for name, value in found if isinstance(value, str)}

    def _set(self, scene: Scene, action: Action, told: Mapping[str, str]) -> dict[str, str]:
        values = {name: self._value(scene, told, text) for name, text in action.set}
        return {name: value for name, value in values.items() if value is not None}

    def _value(self, scene: Scene, told: Mapping[str, str], text: str) -> str | None:
        """A number, an argument, or something about the thing that an argument names."""
        if re.fullmatch(r"-?[0-9.]+", text):
            return text
        name, _, rest = text.partition(".")
        id = told.get(name, scene.text(name))
        if not rest:
            return id
        kind = self.paths.named(name)
        thing = scene.keeper.one(kind, id) if kind else None
        found = self.paths.path(kind, rest).get(thing, scene) if thing else None
        return found.id if isinstance(found, Thing) else found if isinstance(found, str) else None


def complete(collection: Collection, told: Mapping[str, str], false: str) -> dict[str, str]:
    """What is told of a new thing, and what it has besides."""
    told = meant(collection, told)
    start = dict(collection.start)
    means = dict(collection.means)
    for name, meanings in means.items():
        stood_for = {attribute for _, attributes in meanings for attribute, _ in attributes}
        if name in start and not told.keys() & stood_for:
            told = {**meant(collection, {name: start[name]}), **told}
    plain = {name: value for name, value in start.items() if name not in means}
    flags = {name: false for name, _ in collection.visible}
    nothing = dict(collection.nothing)
    return {name: value for name, value in {**flags, **plain, **told}.items() if nothing.get(name) != value}


def meant(collection: Collection, told: Mapping[str, str]) -> dict[str, str]:
    """Values that stand for others, with those in their place."""
    told = dict(told)
    for name, meanings in collection.means:
        if name in told:
            told |= dict(dict(meanings).get(told.pop(name), ()))
    return told
