"""What the answer of a method is made of: the thing, the list or the rows that its first action is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from ...model.examples import example_response
from ...model.method import Method
from ...model.service import Service
from ...model.shape import ListOf, Record, Shape
from ...model.store import Action
from ...model.walk import resolve
from .paths import Paths
from .plan import Answer, empty
from .scene import Scene
from .shaper import Fill, Place, Shaper
from .shapes import first_list, record_at
from .things import Thing

_ROWS = frozenset({"adds", "removes", "replaces", "finds"})


@dataclass(frozen=True, slots=True)
class Answers:
    """Compiles answers for the methods of one service."""

    service: Service
    paths: Paths

    def of(self, method: Method) -> Answer:
        """The answer of a method with declared actions."""
        # what is only deleted leaves nothing to show
        action = next((each for each in method.state if each.verb != "deletes"), method.state[0])
        like = self.service.method(action.like) if action.like else method
        record = like.response.record
        if action.verb == "echoes":
            return _echo
        if record is None:
            return empty
        kind = self._kind(action)
        shaper = self._shaper(like, action, record)
        fill = shaper.answer(record, kind)

        def answer(scene: Scene) -> dict[str, object]:
            made = fill(scene.roots.get(kind), scene)
            return cast("dict[str, object]", made) if isinstance(made, dict) else {}

        return answer

    def _kind(self, action: Action) -> str:
        """The kind of the thing that an answer is about, "" for none."""
        kind, _, name = action.subject.partition(".")
        if (action.verb == "lists" and not name) or action.verb == "finds" or action.each:
            return ""
        return kind

    def _shaper(self, method: Method, action: Action, record: Record) -> Shaper:
        kind = action.subject.partition(".")[0]
        within = action.within.partition(".")[0]
        roots = {name for name in (kind, within) if name in self.paths.collections}
        plain = self._bare(method, action, roots)
        placed: dict[Place, Fill] = {}
        info: Place | None = None
        if action.within:
            placed = self._sides(plain, action, record)
            info = (within,) if within in roots else None
        elif action.verb == "lists" or action.verb in _ROWS or action.each:
            paging = method.paging
            found = (paging.items, None) if paging else first_list(self.service, record)
            if found is not None:
                items, info = found[0], paging.info if paging else found[0][:-1]
                placed[items] = self._items(plain, action, record_at(self.service, record, items), items)
        return self._bare(method, action, roots, placed, info)

    def _bare(
        self,
        method: Method,
        action: Action,
        roots: set[str],
        placed: Mapping[Place, Fill] | None = None,
        info: Place | None = None,
    ) -> Shaper:
        example = example_response(self.service, method) if action.rest else None
        show = dict(action.show)
        return Shaper(self.service, method, self.paths, show, frozenset(roots), placed or {}, info, example)

    def _items(self, shaper: Shaper, action: Action, shape: Shape, place: Place) -> Fill:
        item = resolve(self.service, shape.item if isinstance(shape, ListOf) else shape)
        if action.verb in _ROWS and isinstance(item, Record):
            row = shaper.of_row(item)
            return lambda thing, scene: [row(each) for each in scene.rows]
        fill = shaper.of_item(item, self._of_items(action), place)
        return lambda thing, scene: [fill(each, scene) for each in scene.items]

    def _of_items(self, action: Action) -> str:
        kind, _, name = action.subject.partition(".")
        listed = self.paths.path(kind, name).kind if name else kind
        return self.paths.path(listed, action.grouped).kind if action.grouped else listed

    def _sides(self, shaper: Shaper, action: Action, record: Record) -> dict[Place, Fill]:
        """The neighbours before and after: a record with their list and their number, or the list alone."""
        return {
            (side,): self._side(shaper, action, side, resolve(self.service, record_at(self.service, record, (side,))))
            for side in (action.before, action.after)
        }

    def _side(self, shaper: Shaper, action: Action, side: str, shape: Shape) -> Fill:
        if isinstance(shape, ListOf):
            fill = shaper.of_item(shape.item, action.subject, (side,))
            return lambda thing, scene: [fill(each, scene) for each in scene.sides.get(side, [])]
        found = first_list(self.service, shape) if isinstance(shape, Record) else None
        if found is None:
            return lambda thing, scene: None
        (*_, name), inner = found
        fill = shaper.of_item(inner.item, action.subject, (side, name))

        def both(thing: Thing | None, scene: Scene) -> object:
            items = [fill(each, scene) for each in scene.sides.get(side, [])]
            return {"count": str(len(items)), name: items}

        return both


def _echo(scene: Scene) -> dict[str, object]:
    return dict(scene.arguments)
