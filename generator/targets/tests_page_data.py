"""Pages of a list as a service sends them: a few items, and what it tells beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from ..model import names
from ..model.example_values import scalar
from ..model.method import Paging
from ..model.shape import Record, Scalar, Shape
from ..model.walk import item_at
from .code import Code
from .python_layout import Node, Tree, layout
from .python_text import literal
from .tests_answers import expected, in_json, record_behind
from .tests_calls import Caller
from .tests_samples import Sample, in_limits

SIZE = 2
"""Items on a full page."""

SPREAD = "**"
"""Key of what is spread into a dict."""

Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Book:
    """A paged method, and items to fill its pages with."""

    caller: Caller
    paging: Paging

    def page(self, first: int, last: int, beside: Data, indent: int) -> Code:
        """An answer with the items from `first` to before `last`, and what the service tells beside them."""
        answer: Data = {}
        for name, value in beside.items():
            put(answer, (*self.paging.info, name), value)
        put(answer, self.paging.items, [self._item(index) for index in range(first, last)])
        record = self.caller.method.response.record or Record(())
        return layout(_node(in_json(self.caller.service, record, answer)), indent, before=len("second = "), after=0)

    def identities(self, count: int) -> Code:
        """What the items are known by, once they are read."""
        name, kind = self._key()
        conventions = self.caller.service.conventions
        known = (layout(expected(conventions, Scalar(kind), self._text(name, kind, index))) for index in range(count))
        return Code(f"[{', '.join(known)}]")

    @property
    def found(self) -> Code:
        """An expression in `pager`: what the items are known by."""
        name, _ = self._key()
        return Code(f"[item.{names.attribute(name)} for item in pager]" if name else "list(pager)")

    def size(self) -> dict[str, Sample]:
        """The argument that asks for small pages, where there is one that may be so small."""
        for parameter in self.caller.method.parameters:
            if parameter.name == self.paging.style.size and parameter.type == "integer" and in_limits(parameter, SIZE):
                return {parameter.name: Sample(Code(str(SIZE)), str(SIZE))}
        return {}

    def tellings(self, total: int) -> Iterator[object]:
        """Ways in which the service may tell that there are so many items."""
        style = self.paging.style
        record = record_behind(self.caller.service, self._shape_at(self.paging.info)) or Record(())
        declared = {field.name for field in record.fields}
        size: Data = {style.per_page: str(SIZE)} if style.per_page in declared else {}
        if style.total in declared and (size or self.size() or style.kind == "offset"):
            yield in_json(self.caller.service, record, {style.total: str(total), **size})
        if style.kind == "page" and style.pages in declared:
            yield in_json(self.caller.service, record, {style.pages: str(-(-total // SIZE))})

    def _item(self, index: int) -> object:
        name, kind = self._key()
        text = self._text(name, kind, index)
        return {name: text} if name else text

    def _text(self, name: str, kind: str, index: int) -> str:
        return scalar(self.caller.service.conventions, kind, name or "item", (), index)

    def _key(self) -> tuple[str, str]:
        """Name and type of the field that items are known by, an id if there is one; no name where items are bare."""
        shape, _, _ = item_at(self.caller.service, self.caller.method)
        record = record_behind(self.caller.service, shape)
        if record is None:
            return "", shape.type if isinstance(shape, Scalar) else "any"
        fields = [(field.name, field.shape.type) for field in record.fields if isinstance(field.shape, Scalar)]
        fields.sort(key=lambda field: RANKS.get(field[1], 1))
        return fields[0] if fields else ("", "any")

    def _shape_at(self, path: tuple[str, ...]) -> Shape:
        shape: Shape = self.caller.method.response.record or Record(())
        for name in path:
            record = record_behind(self.caller.service, shape) or Record(())
            shape = next((field.shape for field in record.fields if field.name == name), Record(()))
        return shape


RANKS = {"id": 0, "boolean": 2}
"""Types by which items are told apart best, and worst."""


def put(tree: Data, path: tuple[str, ...], value: object) -> None:
    """Place a value at the end of a path."""
    for name in path[:-1]:
        tree = cast(Data, tree.setdefault(name, {}))
    tree[path[-1]] = value


def _node(value: object) -> Node:
    """Plain data, with code in it, as an expression."""
    if isinstance(value, dict):
        return tree((key, _node(part)) for key, part in cast(Data, value).items())
    if isinstance(value, list):
        return Tree("[", tuple(("", _node(part)) for part in cast("list[object]", value)), "]")
    return value if isinstance(value, Code) else literal(str(value))


def tree(entries: Iterable[tuple[str, Node]]) -> Tree:
    """A dict; what has the key SPREAD is spread into it."""
    parts = ((SPREAD if key == SPREAD else f"{literal(key)}: ", part) for key, part in entries)
    return Tree("{", tuple(parts), "}")
