"""What arguments keep out of a list, and the order they ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import cast

from ...model.method import Method
from ...model.parameter import Parameter
from ...model.store import Action, Filter
from ...model.wire import Conventions
from .access import Access
from .getters import Path
from .moments import moment
from .paths import Paths
from .scene import Scene
from .things import Thing

Keep = Callable[[Thing, Scene], bool]
Sift = Callable[[list[Thing], Scene], list[Thing]]
_BY_ITSELF = frozenset({"id", "enum", "boolean"})
"""Types of parameters that filter by the attribute of their name; of a list of such, any item will do."""
_WORD = re.compile(r'([+-]?)(?:"([^"]*)"|(\S+))')


class Filters:
    """The filters of one listing method, over things of a kind."""

    def __init__(
        self,
        method: Method,
        paths: Paths,
        access: Access,
        conventions: Conventions,
        attributes: Mapping[str, frozenset[str]],
    ) -> None:
        self._method = method
        self._paths = paths
        self._access = access
        self._conventions = conventions
        self._attributes = attributes

    def of(self, action: Action, kind: str, taken: Iterable[str]) -> Sift:
        """All filters at once; `taken` are parameters that have another task."""
        sifts = [self.declared(action, kind)]
        other = {*taken, action.limit, *(each.parameter for each in action.where)}
        names = (each.name for each in self._method.parameters if self._filters_by_itself(each, kind))
        sifts.extend(self._is(name, [self._paths.path(kind, name)]) for name in names if name not in other)

        def sift(things: list[Thing], scene: Scene) -> list[Thing]:
            for each in sifts:
                things = each(things, scene)
            return things

        return sift

    def declared(self, action: Action, kind: str) -> Sift:
        """What the action says itself: attributes that items have, and filters by parameter."""
        sifts = [self._declared(each, kind) for each in action.where if each.kind != "instead"]
        given = dict(action.given).items()

        def sift(things: list[Thing], scene: Scene) -> list[Thing]:
            things = [each for each in things if given <= each.values.items()] if given else things
            for each in sifts:
                things = each(things, scene)
            return things

        return sift

    def in_order(self, kind: str, text: str) -> Sift:
        """Sorted by a path, with - before it the highest first; what has no value comes last."""
        path = self._paths.path(kind, text.removeprefix("-"))

        def key(thing: Thing, scene: Scene) -> tuple[float, str]:
            value = path.get(thing, scene)
            if isinstance(value, str):
                number = moment(value, self._conventions)
                return (0.0, value) if number is None else (number, "")
            return (float(value) if isinstance(value, (int, float)) else 0.0, "")

        def sift(things: list[Thing], scene: Scene) -> list[Thing]:
            return sorted(things, key=lambda thing: key(thing, scene), reverse=text.startswith("-"))

        return sift

    def _filters_by_itself(self, parameter: Parameter, kind: str) -> bool:
        collection = self._paths.collections[kind]
        belongs = {collection.owner, *(name for name, _ in self._access.parents_of(kind))}
        if self._paths.named(parameter.name):
            return parameter.name in belongs
        return parameter.name in self._attributes[kind] and (parameter.of or parameter.type) in _BY_ITSELF

    def _declared(self, each: Filter, kind: str) -> Sift:
        paths = [self._paths.path(kind, text) for text in each.paths]
        name = each.parameter
        match each.kind:
            case "order":
                orders = {value: self.in_order(kind, text) for value, text in each.choices}
                return lambda things, scene: orders.get(scene.text(name), _as_they_are)(things, scene)
            case "least" if each.choices:
                return self._recent(name, paths[0], {value: float(text) for value, text in each.choices})
            case "least":
                return self._bounded(name, paths[0], lambda value, bound: value >= bound)
            case "most":
                return self._bounded(name, paths[0], lambda value, bound: value <= bound)
            case "words":
                return _kept(name, lambda thing, scene: _has_words(_texts(paths, thing, scene), scene.text(name)))
            case "some":
                return self._by_length(paths[0], lambda scene, empty: not empty or self._is_true(scene, name))
            case "none":
                return self._by_length(paths[0], lambda scene, empty: empty or not self._is_true(scene, name))
            case _:
                return self._is(name, paths, folded=any(self._is_folded(kind, text) for text in each.paths))

    def _is(self, name: str, paths: list[Path], *, folded: bool = False) -> Sift:
        if not folded:
            return _kept(name, lambda thing, scene: not set(_texts(paths, thing, scene)).isdisjoint(scene.texts(name)))

        def keep(thing: Thing, scene: Scene) -> bool:
            found = {text.casefold() for text in _texts(paths, thing, scene)}
            return not found.isdisjoint(text.casefold() for text in scene.texts(name))

        return _kept(name, keep)

    def _is_folded(self, kind: str, text: str) -> bool:
        """Where people name things, the case of letters does not matter."""
        path = self._paths.path(kind, text)
        return bool(
            self._paths.collections[path.kind].known_by if path.kind else text in self._paths.collections[kind].known_by
        )

    def _bounded(self, name: str, path: Path, holds: Callable[[float, float], bool]) -> Sift:
        def keep(thing: Thing, scene: Scene) -> bool:
            value, bound = path.get(thing, scene), moment(scene.text(name), self._conventions)
            number = moment(value, self._conventions) if isinstance(value, str) else value
            return bound is None or (isinstance(number, (int, float)) and holds(float(number), bound))

        return _kept(name, keep)

    def _recent(self, name: str, path: Path, seconds: Mapping[str, float]) -> Sift:
        """Not older than the argument says."""

        def keep(thing: Thing, scene: Scene) -> bool:
            value, least = path.get(thing, scene), scene.keeper.now() - seconds[scene.text(name)]
            number = moment(value, self._conventions) if isinstance(value, str) else value
            return isinstance(number, (int, float)) and number >= least

        sift = _kept(name, keep)
        return lambda things, scene: sift(things, scene) if scene.text(name) in seconds else things

    def _by_length(self, path: Path, holds: Callable[[Scene, bool], bool]) -> Sift:
        return lambda things, scene: [thing for thing in things if holds(scene, not path.get(thing, scene))]

    def _is_true(self, scene: Scene, name: str) -> bool:
        return scene.text(name) == self._conventions.true


def _kept(name: str, keep: Keep) -> Sift:
    """A filter that holds where its argument is given."""
    return lambda things, scene: [each for each in things if keep(each, scene)] if scene.given(name) else things


def _as_they_are(things: list[Thing], scene: Scene) -> list[Thing]:
    return things


def _texts(paths: list[Path], thing: Thing, scene: Scene) -> list[str]:
    """All values at the end of some paths, as texts."""
    found: list[str] = []
    for path in paths:
        value = path.get(thing, scene)
        values = cast("list[object]", value) if isinstance(value, list) else [value]
        found.extend(each.id if isinstance(each, Thing) else str(each) for each in values if each is not None)
    return found


def _has_words(texts: list[str], asked: str) -> bool:
    """Some of the words; all of those with + before them, none of those with -."""
    within = "\n".join(texts).casefold()
    words = [(sign, (phrase or word).casefold()) for sign, phrase, word in _WORD.findall(asked)]
    needed = [word for sign, word in words if sign == "+"]
    shut_out = [word for sign, word in words if sign == "-"]
    plain = [word for sign, word in words if not sign]
    if any(word not in within for word in needed) or any(word in within for word in shut_out):
        return False
    return bool(needed) or not plain or any(word in within for word in plain)
