"""Answers to read: the description's own example, or a made one, in which every field of the method file occurs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ..model import names
from ..model.example_answers import NO_ENVELOPE
from ..model.example_json import Keys
from ..model.example_values import scalar
from ..model.examples import ITEMS, record_of
from ..model.method import Method
from ..model.service import Service
from ..model.shape import Field, ListOf, MapOf, Record, Reference, Scalar, Shape
from ..model.wire import Conventions
from ..model.xml_tree import Data, as_data, as_items
from .code import Code
from .python_layout import Node, data, pairs
from .python_text import literal
from .python_values import python_scalar

Added = Literal["all", "due", "none"]
"""Which fields of a record are made up: all that are missing, those of them that must come, or none."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A record of an answer: how it is reached, and what its fields have to say."""

    path: str
    fields: tuple[tuple[str, Node], ...]


def answer(service: Service, method: Method) -> Data:
    """What the service answers in the tests of a method, by the names of the fields."""
    given = _mapping(method.example_response)
    return _complete(service, method.response.record or Record(()), given, "all")


def whole(service: Service, record: Record) -> Data:
    """A record of types.yaml with all its fields."""
    return _complete(service, record, {}, "all")


def in_json(service: Service, shape: Shape, value: object) -> object:
    """Data under the names that JSON has for it."""
    envelope = next((one for one in service.envelopes if one.format == "json"), NO_ENVELOPE)
    return Keys(service, envelope).of(shape, value)


def readings(service: Service, record: Record, came: Data, path: str) -> Iterator[Reading]:
    """What to check in a record, and then in the records inside it."""
    fields: list[tuple[str, Node]] = []
    inner: list[Reading] = []
    for field in record.fields:
        value = _value(field, came)
        if value is None:
            continue
        attribute = names.attribute(field.name)
        place = f"{path}.{attribute}"
        if _holds_records(service, field.shape):
            inner += _below(service, field.shape, value, place)
        else:
            fields.append((attribute, expected(service.conventions, field.shape, value)))
    if fields:
        yield Reading(path, tuple(fields))
    yield from inner


def expected(conventions: Conventions, shape: Shape, value: object) -> Node:
    """The Python value that a record gives for what came."""
    match shape:
        case ListOf():
            inside = [expected(conventions, shape.item, item) for item in _items(value)]
            return Code(f"[{', '.join(map(str, inside))}]")
        case MapOf():
            entries = _mapping(value).items()
            return pairs((key, expected(conventions, shape.item, item)) for key, item in entries)
        case Scalar():
            return _scalar(conventions, shape.type, value)
        case Record() | Reference():
            return data(value)


def record_behind(service: Service, shape: Shape) -> Record | None:
    """The record that a shape is, or refers to."""
    if isinstance(shape, Reference):
        return record_of(service, shape)
    return shape if isinstance(shape, Record) else None


def _holds_records(service: Service, shape: Shape) -> bool:
    if isinstance(shape, ListOf | MapOf):
        return _holds_records(service, shape.item)
    return record_behind(service, shape) is not None


def _below(service: Service, shape: Shape, value: object, place: str) -> Iterator[Reading]:
    """What to check behind a field that holds records."""
    record = record_behind(service, shape)
    if record is not None:
        yield from readings(service, record, _mapping(value), place)
    elif isinstance(shape, ListOf | MapOf):
        inner = _mapping(value).items() if isinstance(shape, MapOf) else enumerate(_items(value))
        entries = [(f"{place}[{key if isinstance(key, int) else literal(key)}]", item) for key, item in inner]
        for path, item in entries:
            yield from _below(service, shape.item, item, path)


def _complete(service: Service, record: Record, given: Mapping[str, object], add: Added, index: int = 0) -> Data:
    """What was given, and made values for the fields that are to be added."""
    completed: Data = {}
    for place, field in enumerate(record.fields, index):
        name = next((name for name in (field.name, *field.also) if given.get(name) is not None), field.name)
        if given.get(name) is not None:
            completed[name] = _filled(service, field.shape, given[name])
        elif add == "all" or (add == "due" and not field.optional):
            completed[name] = _made(service, field.shape, field.name, place)
    return completed | {name: value for name, value in given.items() if name not in completed}


def _filled(service: Service, shape: Shape, value: object) -> object:
    """A value of the example; a record described in place is completed."""
    record, items = as_data(value), as_items(value)
    match shape:
        case Record() if record is not None:
            return _complete(service, shape, record, "all")
        case Reference() if record is not None:
            return _complete(service, record_of(service, shape), record, "none")
        case ListOf():
            return (
                _filled(service, shape.item, value)
                if items is None
                else [_filled(service, shape.item, item) for item in items]
            )
        case MapOf() if record is not None:
            return {key: _filled(service, shape.item, item) for key, item in record.items()}
        case _:
            return value


def _made(service: Service, shape: Shape, name: str, index: int) -> object:
    """A value; `index` makes it another one than those of the fields and items before it."""
    match shape:
        case Scalar(type="boolean"):
            return service.conventions.false if index % 2 else service.conventions.true
        case Scalar():
            return scalar(service.conventions, shape.type, name, shape.values, index)
        case ListOf():
            return [_made(service, shape.item, name, index + item) for item in range(ITEMS)]
        case MapOf():
            return {key: _made(service, shape.item, key, index + item) for item, key in enumerate(("one", "two"))}
        case Record():
            return _complete(service, shape, {}, "all", index)
        case Reference():
            return _complete(service, record_of(service, shape), {}, "due", index)


def _scalar(conventions: Conventions, kind: str, value: object) -> Code:
    if kind == "any":
        return Code(repr(value)) if not isinstance(value, str) else literal(value)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    match kind:
        case "boolean":
            return Code(repr(text in (conventions.true, "1", "true")))
        case "number" | "latitude" | "longitude":
            return Code(repr(float(text)))
        case "timestamp" | "datetime" | "date" if _is_zero_date(text):
            return Code("None")
        case _:
            return python_scalar(kind, text, conventions)


def _is_zero_date(text: str) -> bool:
    """What services send where they know no date: 0000-00-00."""
    return not text.strip("0-:T. ") and ("-" in text or ":" in text)


def _value(field: Field, came: Mapping[str, object]) -> object:
    """What came for a field, under its name or another one that is known for it."""
    return next((came[name] for name in (field.name, *field.also) if came.get(name) is not None), None)


def _mapping(value: object) -> Data:
    return as_data(value) or {}


def _items(value: object) -> list[object]:
    items = as_items(value)
    return items if items is not None else [] if value in ("", None) else [value]
