"""From the short and long forms of a response shape to the model. Nothing here refuses anything; rules do."""

from __future__ import annotations

from ..spec.description import Description
from ..spec.node import Node
from .shape import SCALARS, Field, ListOf, MapOf, Record, Reference, Scalar, Shape, Value

_ELEMENTS = frozenset({"text", "any"})
"""Scalars that are child elements in XML; the others are attributes, unless the service says otherwise."""


def is_long(node: Node) -> bool:
    """A mapping with one of these keys is a long form, any other is a record."""
    content = node.content
    return isinstance(content, dict) and ("type" in content or "fields" in content)


def record(description: Description, node: Node, *, top: bool = False) -> Record:
    """A record in its short form, `{a: id}`, or its long one, `{fields: {a: id}, doc: …}`.

    Rules ask for it as well as the model, and for a shared type wherever it is used, so it is made once.
    """
    key = id(node), top
    if key not in description.records:
        description.records[key] = node, _record(description, node, top)
    return description.records[key][1]


def _record(description: Description, node: Node, top: bool) -> Record:
    fields = node.get("fields") or (None if is_long(node) else node)
    entries = fields.entries.items() if fields else ()
    return Record(tuple([field(description, name, part, top=top) for name, part in entries]), node.string("doc"))


def field(description: Description, name: str, node: Node, *, top: bool = False) -> Field:
    """One field; at the top of an answer everything is an element."""
    form = shape(description, node)
    place = _xml(description, name, form, top)
    if not is_long(node):
        return Field(name, form, optional=node.text.endswith("?"), xml=place)
    return Field(
        name=name,
        shape=form,
        doc=node.string("doc"),
        optional=node.flag("optional"),
        condition=node.string("with"),
        xml=node.string("xml") or place,
        also=node.strings("also"),
        json=node.string("json"),
    )


def shape(description: Description, node: Node) -> Shape:
    """What a value looks like, from any of its forms."""
    if isinstance(node.content, str):
        return word(node.content.removesuffix("?"))
    if items := node.items:
        return ListOf(shape(description, items[0]))
    if not is_long(node):
        return record(description, node) if node.entries else word("")
    kind = node.get("type")
    if kind is None:
        return record(description, node)
    if kind.text == "map":
        return MapOf(word(node.string("of", "string")))
    if kind.text == "enum":
        return Scalar("enum", tuple(Value(*pair) for pair in description.values(node)))
    return shape(description, kind)


def word(name: str) -> Shape:
    """A shape that is written as one word."""
    if name == "map":
        return MapOf(Scalar("string"))
    return Scalar(name) if name in SCALARS else Reference(name)


def _xml(description: Description, name: str, form: Shape, top: bool) -> str:
    is_value = isinstance(form, Scalar) and form.type not in _ELEMENTS
    return f"@{name}" if is_value and not top and description.values_are_attributes else name
