"""Finding one's way in the shapes of answers."""

from __future__ import annotations

from ...model.service import Service
from ...model.shape import ListOf, MapOf, Record, Scalar, Shape
from ...model.walk import resolve

Place = tuple[str, ...]
_DEEPEST = 6


def first_list(service: Service, record: Record) -> tuple[Place, ListOf] | None:
    """The list that an answer is about, and the way to it: the one that is least deep."""
    level: list[tuple[Place, Record]] = [((), record)]
    for _ in range(_DEEPEST):
        below: list[tuple[Place, Record]] = []
        for way, each in level:
            for part in each.fields:
                shape = resolve(service, part.shape)
                if isinstance(shape, ListOf):
                    return (*way, part.name), shape
                if isinstance(shape, Record):
                    below.append(((*way, part.name), shape))
        level = below
    return None


def record_at(service: Service, record: Record, way: Place) -> Shape:
    """The shape at a place of an answer."""
    shape: Shape = record
    for name in way:
        shape = resolve(service, shape)
        shape = shape.item if isinstance(shape, (ListOf, MapOf)) else shape
        fields = shape.fields if isinstance(shape, Record) else ()
        shape = next((field.shape for field in fields if field.name == name), Scalar("any"))
    return shape
