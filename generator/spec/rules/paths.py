"""Following a path of field names through the shape of an answer."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.shape import ListOf, MapOf, Record, Reference, Scalar, Shape
from ...model.shapes import record
from ...problems import Problem, did_you_mean, quoted
from ..description import Description, path
from ..node import Node


class Nowhere(Exception):
    """The path leads nowhere; the text says where it ends."""


def answer(description: Description, method: str) -> Record | None:
    """The record a method answers with, as far as it is described."""
    node = description.methods.get(method)
    response = node.get("response") if node else None
    return record(description, response, top=True) if response and response.entries else None


def follow(description: Description, start: Shape | None, names: tuple[str, ...]) -> Shape | None:
    """The shape at the end of a path; None where nothing is known. Raises Nowhere for a path that cannot be."""
    shape = start
    for index, name in enumerate(names):
        shape = resolved(description, shape)
        if shape is None or (isinstance(shape, Scalar) and shape.type == "any"):
            return None
        if isinstance(shape, MapOf):
            shape = shape.item
            continue
        if not isinstance(shape, Record):
            raise Nowhere(f"{quoted('.'.join(names[:index]))} is {named(shape)}, so it has no field {quoted(name)}")
        fields = {field.name: field.shape for field in shape.fields}
        if name not in fields:
            within = f"{quoted('.'.join(names[:index]))} has" if index else "the response has"
            raise Nowhere(f"{within} no field {quoted(name)}{did_you_mean(name, fields)}")
        shape = fields[name]
    return resolved(description, shape)


def resolved(description: Description, shape: Shape | None) -> Shape | None:
    """What a shared type stands for; None for an unknown one, which another rule tells."""
    if not isinstance(shape, Reference):
        return shape
    found: Node | None = description.type_nodes.get(shape.name)
    return record(description, found) if found and found.entries else None


def named(shape: Shape) -> str:
    """What a shape is, in words."""
    if isinstance(shape, ListOf):
        return "a list"
    if isinstance(shape, Scalar):
        return "one value"
    return "a map" if isinstance(shape, MapOf) else "a record"


def leads_to(
    description: Description, node: Node, start: Record, wanted: type[ListOf | Record] | None = None
) -> Iterator[Problem]:
    """What is wrong with a path that is written in a description, and what it should lead to."""
    try:
        found = follow(description, start, path(node.text))
    except Nowhere as reason:
        yield node.problem(str(reason))
        return
    if wanted and found is not None and not isinstance(found, wanted):
        yield node.problem(f"{quoted(node.text)} is {named(found)}, not a {'list' if wanted is ListOf else 'record'}")
