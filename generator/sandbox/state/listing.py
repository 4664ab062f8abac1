"""Calls that show lists: a page of what the caller may see, the neighbours of one thing, or what was found of many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from ...model.method import Method, Paging
from ...model.store import Action
from ..refused import Refused
from .filters import Filters, Sift
from .getters import Path
from .pages import Window, window
from .paths import Paths
from .scene import Scene
from .subjects import Subjects
from .things import Thing

MOST_UNPAGED = 100
"""Items of a list that has neither pages nor a limit of its own."""
NEIGHBOURS = 10

Run = Callable[[Scene], None]


@dataclass(frozen=True, slots=True)
class Listing:
    """Compiles lists for one method."""

    method: Method
    paging: Paging | None
    subjects: Subjects
    filters: Filters

    def lists(self, action: Action) -> Run:
        """A page of a list, or all of it."""
        kind, _, name = action.subject.partition(".")
        source = self._source(action.subject)
        instead = [
            (each.parameter, {value: self._source(text) for value, text in each.choices})
            for each in action.where
            if each.kind == "instead"
        ]
        of = source.kind
        taken = self.subjects.naming(kind) if name else []
        sift = self.filters.of(action, of, taken)
        order: Sift | None = self.filters.in_order(of, action.order) if action.order else None
        once = [self._paths.path(of, text) for text in action.once]
        grouped = self._paths.path(of, action.grouped) if action.grouped else None
        skip = {each.parameter for each in action.where if each.kind != "is"}

        def run(scene: Scene) -> None:
            try:
                if name:
                    scene.roots[kind] = self.subjects.find(scene, kind)
                list(self.subjects.others(scene, kind if name else "", skip=skip))
            except Refused as refused:
                if not action.lenient or refused.what != "unknown":
                    raise
            chosen = next((by[scene.text(key)] for key, by in instead if scene.text(key) in by), source)
            things = self._visible(scene, cast("list[Thing]", chosen.get(scene.roots.get(kind), scene) or []))
            if kind in scene.roots or not name:
                self._note_moments(scene, action.subject, things)
            things = _first_of_each(sift(order(things, scene) if order else things, scene), once, scene)
            if grouped:
                things = self._visible(scene, _grouped(things, grouped, scene))
            self._show(scene, things, self._window(scene, action))

        return run

    def finds(self, action: Action) -> Run:
        """For each item of a parameter, the thing of a list with that value."""
        source = self._source(action.subject)
        kind = action.subject.partition(".")[0]
        collection = self._paths.collections[source.kind]
        value = self._paths.shown(source.kind, dict(collection.show).get(action.by, action.by))

        def run(scene: Scene) -> None:
            root = self.subjects.find(scene, kind)
            known = {str(value.get(thing, scene)): thing for thing in cast("list[Thing]", source.get(root, scene))}
            for text in scene.texts(action.by):
                thing = known.get(text)
                row: dict[str, object] = {action.by: text, "found": thing is not None}
                scene.rows.append({**row, collection.id: thing.id} if thing else row)
            scene.told["count"] = str(len(scene.rows))
            scene.told["found"] = str(sum(row["found"] is True for row in scene.rows))

        return run

    def neighbours(self, action: Action) -> Run:
        """The things before and after one in a list."""
        kind, _, name = action.within.partition(".")
        of_root = kind in self._paths.collections
        source = self._source(action.within) if of_root else self._paths.path(action.subject, action.within)
        sift = self.filters.of(action, source.kind, [action.before, action.after])

        def run(scene: Scene) -> None:
            thing = scene.roots[action.subject]
            root = thing
            if of_root and name:
                root = scene.roots[kind] = self.subjects.find(scene, kind)
            things = self._visible(scene, cast("list[Thing]", source.get(root, scene) or []))
            if of_root and thing not in things:
                self.subjects.refuse_absent(action.subject, action.within)
            kept = [each for each in sift(things, scene) if each is not thing]
            middle = sum(things.index(each) < things.index(thing) for each in kept) if thing in things else 0
            before = kept[max(middle - _number(scene, action.before), 0) : middle]
            after = kept[middle : middle + _number(scene, action.after)]
            scene.places |= {each.key: index for index, each in enumerate(reversed(before), 1)}
            scene.places = {key: -index for key, index in scene.places.items()} | {thing.key: 0}
            scene.places |= {each.key: index for index, each in enumerate(after, 1)}
            scene.sides = {action.before: before[::-1], action.after: after}
            scene.told["total"] = str(len(things))

        return run

    @property
    def _paths(self) -> Paths:
        return self.subjects.paths

    def _source(self, subject: str) -> Path:
        """The things of a list, or of a whole collection."""
        kind, _, rest = subject.partition(".")
        if rest:
            return self._paths.path(kind, rest)
        return Path(lambda thing, scene: scene.keeper.of_kind(kind), kind, many=True)

    def _visible(self, scene: Scene, things: list[Thing]) -> list[Thing]:
        return [thing for thing in things if self.subjects.access.sees(scene, thing)]

    def _note_moments(self, scene: Scene, subject: str, things: list[Thing]) -> None:
        if subject.count(".") == 1:
            kind, declared = self.subjects.list_of(subject)
            root = scene.roots[kind]
            scene.listed = {each.key: scene.keeper.listed_at(root, declared, each) for each in things}

    def _window(self, scene: Scene, action: Action) -> Window:
        if self.paging is not None:
            return window(self.paging, scene.text)
        return Window(0, _number(scene, action.limit, MOST_UNPAGED))

    def _show(self, scene: Scene, things: list[Thing], cut: Window) -> None:
        scene.items = things[cut.start : cut.start + cut.size]
        scene.ranks = {thing.key: rank for rank, thing in enumerate(scene.items, cut.start + 1)}
        scene.told = {"start": str(cut.start), **cut.told(len(things)), "count": str(len(scene.items))}


def _first_of_each(things: list[Thing], once: list[Path], scene: Scene) -> list[Thing]:
    """Of things that are alike in all these ways, the first."""
    if not once:
        return things
    seen: dict[tuple[object, ...], Thing] = {}
    for thing in things:
        seen.setdefault(tuple(path.get(thing, scene) for path in once), thing)
    return list(seen.values())


def _grouped(things: list[Thing], path: Path, scene: Scene) -> list[Thing]:
    """What the things lead to, that which most of them lead to first."""
    counted = Counter(found for thing in things if isinstance(found := path.get(thing, scene), Thing))
    scene.counted = {thing.key: number for thing, number in counted.items()}
    return [thing for thing, _ in counted.most_common()]


def _number(scene: Scene, name: str, default: int = NEIGHBOURS) -> int:
    text = scene.text(name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default
