"""Records: one class for each record of a response, the innermost first, and one line for each field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.model import Field, ListOf, MapOf, Record, Reference, Scalar, Service, Shape, Type
from .code import Code
from .python_layout import Node, Tree, call, layout, texts
from .python_text import docstring, literal

PLAIN = {
    "integer": "int",
    "number": "float",
    "latitude": "float",
    "longitude": "float",
    "boolean": "bool",
    "timestamp": "datetime",
    "datetime": "datetime",
    "date": "date",
    "any": "object",
}
"""Type of one value in Python; all others are `str`."""


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of a record class."""

    attribute: Code
    expression: Code
    docstring: Code
    """With its quotes; "" when the name speaks for itself."""


@dataclass(frozen=True, slots=True)
class RecordClass:
    """A record class."""

    name: Code
    docstring: Code
    fields: tuple[FieldLine, ...]
    uses_shared: bool
    """Refers to a shared type."""


def shared_classes(service: Service) -> tuple[RecordClass, ...]:
    """Classes of types.yaml, each after those it refers to."""
    types = {kind.name: kind for kind in service.types}
    done: dict[str, tuple[RecordClass, ...]] = {}

    def add(kind: Type) -> None:
        if kind.name in done:
            return
        for used in _references(kind.record):
            add(types[used])
        done[kind.name] = record_classes(kind.name, kind.name, kind.record, kind.name, shared="")

    for kind in service.types:
        add(kind)
    return tuple(made for classes in done.values() for made in classes)


def record_classes(
    name: str, prefix: str, record: Record, described: str, shared: str = "shared."
) -> tuple[RecordClass, ...]:
    """The class `name` and those of the records inside it, called `prefix` and the path to them; innermost first.

    `described` says in its docstring what it is; `shared` stands before the name of a shared type.
    """
    made: list[RecordClass] = []
    lines: list[FieldLine] = []
    for field in record.fields:
        inner = _inner(field.shape)
        inner_name = prefix + names.camel(field.name)
        if inner is not None:
            made += record_classes(inner_name, inner_name, inner, f"`{field.name}` of {described}", shared)
        lines.append(_line(field, inner_name, shared))
    doc = docstring([record.doc or f"{described[:1].upper()}{described[1:]}."], 4)
    made.append(RecordClass(Code(name), doc, tuple(lines), any(_direct_references(record))))
    return tuple(made)


def python_type(shape: Shape, inner_name: str) -> Code:
    """The class of one item, for annotations: a record's name, `str`, …"""
    if isinstance(shape, Reference):
        return Code(f"shared.{shape.name}")
    if isinstance(shape, Record):
        return Code(f"responses.{inner_name}")
    return Code(PLAIN.get(shape.type, "str") if isinstance(shape, Scalar) else "object")


def _line(field: Field, inner_name: str, shared: str) -> FieldLine:
    attribute = names.attribute(field.name)
    expression = layout(_descriptor(field, inner_name, shared), indent=4, before=len(attribute) + 3, after=0)
    text = " ".join(_doc(field))
    return FieldLine(Code(attribute), expression, docstring([text], 4) if text else Code(""))


def _descriptor(field: Field, inner_name: str, shared: str) -> Tree:
    arguments: list[tuple[str, Node]] = [("", literal(field.name))]
    shape = field.shape
    if isinstance(shape, (ListOf, MapOf)):
        kind = "list_of" if isinstance(shape, ListOf) else "map_of"
        arguments.append(("", _item(shape.item, inner_name, shared)))
    elif isinstance(shape, Scalar):
        kind = shape.type
    else:
        kind = "record"
        arguments.append(("", _item(shape, inner_name, shared)))
    if field.also:
        arguments.append(("also", texts(field.also)))
    if field.optional and kind not in {"list_of", "map_of"}:
        arguments.append(("optional", Code("True")))
    return call(f"fields.{kind}", arguments)


def _item(shape: Shape, inner_name: str, shared: str) -> Code:
    """What a record, list or map is made of: a class, or the descriptor of one value."""
    if isinstance(shape, Scalar):
        return Code(f"fields.{shape.type}")
    return Code(shared + shape.name if isinstance(shape, Reference) else inner_name)


def _doc(field: Field) -> Iterator[str]:
    if field.doc:
        yield field.doc
    scalar = field.shape.item if isinstance(field.shape, (ListOf, MapOf)) else field.shape
    if isinstance(scalar, Scalar) and scalar.values:
        shown = [f"{value.value} ({value.doc.rstrip('.')})" if value.doc else value.value for value in scalar.values]
        yield f"One of {', '.join(shown)}; new values pass through."
    if field.condition:
        yield f"Comes with {field.condition}."


def _inner(shape: Shape) -> Record | None:
    if isinstance(shape, (ListOf, MapOf)):
        return _inner(shape.item)
    return shape if isinstance(shape, Record) else None


def _direct_references(record: Record) -> Iterator[str]:
    for field in record.fields:
        shape = field.shape.item if isinstance(field.shape, (ListOf, MapOf)) else field.shape
        if isinstance(shape, Reference):
            yield shape.name


def _references(record: Record) -> Iterator[str]:
    yield from _direct_references(record)
    for field in record.fields:
        inner = _inner(field.shape)
        if inner is not None:
            yield from _references(inner)
