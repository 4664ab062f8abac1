"""Tests of going through all pages: two of them, told of and not told of by the service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from ..model import names
from ..model.example_values import scalar
from ..model.model import ListOf, MapOf, Paging, Record, Scalar, Service, Shape
from .code import Code
from .python_layout import data, layout
from .python_text import literal
from .tests_answers import expected, record_behind
from .tests_calls import Caller
from .tests_samples import Sample

FULL = 2
"""Items on a full page; the second one has one."""


@dataclass(frozen=True, slots=True)
class Paged:
    """Two pages, and what is made of them."""

    name: Code
    first: Code
    second: Code
    call: Code
    item: Code
    """An expression in `item` that tells the items apart."""
    items: Code
    place: Code
    """Where the second request says which page it wants."""
    wanted: Code
    lists: Code
    """An expression in `page`: its list of items."""


def paged(caller: Caller) -> Iterator[Paged]:
    """With what the service tells about the pages, and without it."""
    paging = caller.method.paging
    if paging is None:
        return
    size = _size(caller, paging)
    told = [name for name in (paging.style.total, paging.style.pages) if name in _declared(caller, paging.info)]
    if told or paging.style.kind == "cursor":
        yield _paged(caller, paging, size, "goes_through_all_pages", tells=True)
    if size and paging.style.kind != "cursor":
        yield _paged(caller, paging, size, "finds_the_end_without_a_total", tells=False)


def _paged(caller: Caller, paging: Paging, size: dict[str, Sample], name: str, *, tells: bool) -> Paged:
    first, second = _pages(caller, paging, tells=tells)
    key = _key(caller.service, _shape_at(caller, paging.items))
    values = [_item(caller.service, key, index)[1] for index in range(FULL + 1)]
    method = caller.method.name
    written = caller.written(caller.fewest() | size, before=len("pager = "), function=names.iterator(method))
    style = paging.style
    place, wanted = {
        "page": (style.page, str(style.first + 1)),
        "offset": (style.offset, str(FULL)),
        "cursor": (style.cursor, CURSOR),
    }[style.kind]
    part = "form" if caller.sent({}).verb == "POST" else "query"
    return Paged(
        name=Code(f"{names.iterator(method)}_{name}"),
        first=layout(data(first), indent=4, before=len("first = "), after=0),
        second=layout(data(second), indent=4, before=len("second = "), after=0),
        call=written,
        item=Code(f"item.{names.attribute(key.name)}" if isinstance(key, Key) else "item"),
        items=Code(f"[{', '.join(values)}]"),
        place=Code(f"{part}[{literal(place)}]"),
        wanted=literal(wanted),
        lists=Code(".".join(["page", *map(names.attribute, paging.items)])),
    )


CURSOR = "further"


@dataclass(frozen=True, slots=True)
class Key:
    """A field that tells items apart."""

    name: str
    shape: Scalar


def _pages(caller: Caller, paging: Paging, *, tells: bool) -> tuple[dict[str, object], dict[str, object]]:
    """The two answers: the items, and beside them what the service tells."""
    key = _key(caller.service, _shape_at(caller, paging.items))
    items = [_item(caller.service, key, index)[0] for index in range(FULL + 1)]
    style, declared = paging.style, _declared(caller, paging.info)
    answers: list[dict[str, object]] = []
    for number, some in enumerate((items[:FULL], items[FULL:])):
        told = {
            style.total: str(FULL + 1),
            style.pages: "2",
            style.per_page: str(FULL),
            style.current: str(style.first + number),
            style.next: "" if number else CURSOR,
        }
        answer: dict[str, object] = {}
        for name in declared:
            if tells and told.get(name):
                _put(answer, (*paging.info, name), told[name])
        _put(answer, paging.items, some)
        answers.append(answer)
    return answers[0], answers[1]


def _item(service: Service, key: Key | Scalar, index: int) -> tuple[object, Code]:
    """An item as it comes, and what tells it apart, as Python."""
    shape = key.shape if isinstance(key, Key) else key
    name = key.name if isinstance(key, Key) else "item"
    text = scalar(service.conventions, shape.type, name, (), index)
    value = expected(service.conventions, shape, text)
    return ({name: text} if isinstance(key, Key) else text), Code(layout(value))


def _key(service: Service, shape: Shape) -> Key | Scalar:
    """The first single value of an item, ids before others."""
    record = record_behind(service, shape)
    if record is None:
        return shape if isinstance(shape, Scalar) else Scalar("any")
    fields = [field for field in record.fields if isinstance(field.shape, Scalar) and field.shape.type != "boolean"]
    fields.sort(key=lambda field: isinstance(field.shape, Scalar) and field.shape.type != "id")
    first = next(iter(fields), None)
    if first is None or not isinstance(first.shape, Scalar):
        return Scalar("any")
    return Key(first.name, Scalar(first.shape.type))


def _size(caller: Caller, paging: Paging) -> dict[str, Sample]:
    """The argument that asks for small pages, where there is one that may be so small."""
    for parameter in caller.method.parameters:
        if parameter.name == paging.style.size and parameter.type == "integer" and (parameter.minimum or 0) <= FULL:
            return {parameter.name: Sample(Code(str(FULL)), str(FULL))}
    return {}


def _declared(caller: Caller, path: tuple[str, ...]) -> list[str]:
    """Names of the fields beside the items."""
    record = record_behind(caller.service, _shape_at(caller, path))
    return [field.name for field in record.fields] if record else []


def _shape_at(caller: Caller, path: tuple[str, ...]) -> Shape:
    """The shape at a path through the response; of a list, that of its items."""
    shape: Shape = caller.method.response.record or Record(())
    for name in path:
        record = record_behind(caller.service, shape)
        shape = next((field.shape for field in (record.fields if record else ()) if field.name == name), Record(()))
        if isinstance(shape, ListOf | MapOf):
            shape = shape.item
    return shape


def _put(tree: dict[str, object], path: tuple[str, ...], value: object) -> None:
    for name in path[:-1]:
        tree = cast("dict[str, object]", tree.setdefault(name, {}))
    tree[path[-1]] = value
