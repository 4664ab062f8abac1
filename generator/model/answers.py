"""Examples of answers: the texts of the file as the values their shapes make of them."""

from __future__ import annotations

from ..spec.description import Description
from ..spec.node import Node, number
from .shape import ListOf, MapOf, Record, Reference, Scalar, Shape
from .shapes import record

_NUMBERS = frozenset({"integer", "number", "timestamp", "latitude", "longitude"})


def example(description: Description, node: Node, shape: Shape | None) -> object:
    """A JSON-like value. What has no shape stays text."""
    if isinstance(shape, Reference):
        found = description.type_nodes.get(shape.name)
        shape = record(description, found) if found else None
    if node.items or isinstance(node.content, tuple):
        item = shape.item if isinstance(shape, ListOf) else None
        return [example(description, each, item) for each in node.items]
    if isinstance(node.content, dict):
        fields = {field.name: field.shape for field in shape.fields} if isinstance(shape, Record) else {}
        rest = shape.item if isinstance(shape, MapOf) else None
        return {key: example(description, each, fields.get(key, rest)) for key, each in node.entries.items()}
    return _value(description, node.text, shape.type if isinstance(shape, Scalar) else "string")


def _value(description: Description, text: str, kind: str) -> object:
    if kind == "boolean" and text in description.booleans:
        return description.booleans[text] == description.booleans["true"]
    value = number(text) if kind in _NUMBERS else None
    return text if value is None else value
