"""Walking through the shapes of responses."""

from __future__ import annotations

from .method import Method
from .service import Service
from .shape import ListOf, MapOf, Record, Reference, Shape


def resolve(service: Service, shape: Shape) -> Shape:
    """A reference's record; any other shape as it is."""
    if isinstance(shape, Reference):
        return next(kind.record for kind in service.types if kind.name == shape.name)
    return shape


def item_at(service: Service, method: Method) -> tuple[Shape, str, tuple[str, ...]]:
    """One item of a paged method: see `item_below`."""
    if method.paging is None:
        raise ValueError(f"{method.name} is not paged")
    return item_below(service, method, method.paging.items)


def item_below(service: Service, method: Method, items: tuple[str, ...]) -> tuple[Shape, str, tuple[str, ...]]:
    """One item of a list in an answer: its shape, the shared type on the way to it (or ""), and the path from there.

    The checks have made sure that the items are there.
    """
    shape: Shape = method.response.record or Record(())
    owner, path = "", list[str]()
    for name in items:
        if isinstance(shape, Reference):
            owner, path = shape.name, []
        within = resolve(service, shape)
        if not isinstance(within, Record):
            raise ValueError(f"{method.name}: no {name} on the way to the items")
        shape = next(field.shape for field in within.fields if field.name == name)
        shape = shape.item if isinstance(shape, (ListOf, MapOf)) else shape
        path.append(name)
    return shape, owner, tuple(path)
