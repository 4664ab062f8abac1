"""Records: one class for each record of a response, the innermost first, and one line for each field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.method import Method
from ..model.service import Service
from ..model.shape import Field, ListOf, MapOf, Record, Reference, Scalar, Shape, Type
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
    writer = _Writer(service, shared="")

    def add(kind: Type) -> None:
        if kind.name in done:
            return
        for used in _references(kind.record):
            add(types[used])
        done[kind.name] = writer.classes(kind.name, kind.name, kind.record, kind.name)

    for kind in service.types:
        add(kind)
    return tuple(made for classes in done.values() for made in classes)


def response_classes(service: Service, method: Method) -> tuple[RecordClass, ...]:
    """Classes of a method's answer, the innermost first."""
    record = method.response.record or Record(())
    name, prefix = names.response_class(method.name), names.camel(method.name)
    return _Writer(service, shared="shared.").classes(name, prefix, record, f"the answer of `{method.name}`")


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the record classes of one module; `shared` stands before the name of a shared type."""

    service: Service
    shared: str

    def classes(self, name: str, prefix: str, record: Record, described: str) -> tuple[RecordClass, ...]:
        """The class `name` and those of the records inside it, called `prefix` and the path to them.

        `described` says in its docstring what it is.
        """
        made: list[RecordClass] = []
        lines: list[FieldLine] = []
        for field in record.fields:
            inner = _inner(field.shape)
            inner_name = prefix + names.camel(field.name)
            if inner is not None:
                made += self.classes(inner_name, inner_name, inner, f"`{field.name}` of {described}")
            lines.append(self._line(field, inner_name))
        doc = docstring([record.doc or f"{described[:1].upper()}{described[1:]}."], 4)
        made.append(RecordClass(Code(name), doc, tuple(lines), any(_direct_references(record))))
        return tuple(made)

    def _line(self, field: Field, inner_name: str) -> FieldLine:
        attribute = names.attribute(field.name)
        expression = layout(self._descriptor(field, inner_name), indent=4, before=len(attribute) + 3, after=0)
        text = " ".join(_doc(field))
        return FieldLine(Code(attribute), expression, docstring([text], 4) if text else Code(""))

    def _descriptor(self, field: Field, inner_name: str) -> Tree:
        arguments: list[tuple[str, Node]] = [("", literal(field.key))]
        shape = field.shape
        if isinstance(shape, ListOf | MapOf):
            function = "fields.list_of" if isinstance(shape, ListOf) else "fields.map_of"
            arguments.append(("", self._item(shape.item, inner_name)))
        elif isinstance(shape, Scalar):
            function = self._scalar(shape)
        else:
            function = "fields.record"
            arguments.append(("", self._item(shape, inner_name)))
        also = _other_names(field)
        if also:
            arguments.append(("also", texts(also)))
        if field.optional and not isinstance(shape, ListOf | MapOf):
            arguments.append(("optional", Code("True")))
        return call(function, arguments)

    def _item(self, shape: Shape, inner_name: str) -> Code:
        """What a record, list or map is made of: a class, or the descriptor of one value."""
        if isinstance(shape, Scalar):
            return self._scalar(shape)
        return Code(self.shared + shape.name if isinstance(shape, Reference) else inner_name)

    def _scalar(self, shape: Scalar) -> Code:
        """The descriptor of one value, which knows how the service writes dates where that is not the usual way."""
        usual = USUAL.get(shape.type, "")
        spelling = str(getattr(self.service.conventions, shape.type)) if usual else ""
        if spelling == usual:
            return Code(f"fields.{shape.type}")
        return Code(f"fields.spelt(fields.{shape.type}, {literal(spelling)})")


USUAL = {"timestamp": "unix", "datetime": "%Y-%m-%d %H:%M:%S", "date": "%Y-%m-%d"}
"""Spellings that the runtime reads without being told."""


def _other_names(field: Field) -> tuple[str, ...]:
    """Other names of a field: those seen in answers, and what it is called in XML, or the path to it there."""
    in_xml = (field.xml or field.name).replace("/@", "/").removeprefix("@")
    return tuple(name for name in dict.fromkeys([in_xml, *field.also]) if name != field.key)


def python_type(shape: Shape, inner_name: str) -> Code:
    """The class of one item, for annotations: a record's name, `str`, …"""
    if isinstance(shape, Reference):
        return Code(f"shared.{shape.name}")
    if isinstance(shape, Record):
        return Code(f"responses.{inner_name}")
    return Code(PLAIN.get(shape.type, "str") if isinstance(shape, Scalar) else "object")


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
