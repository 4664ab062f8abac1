"""The page of types that answers share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.model import ListOf, MapOf, Record, Reference, Service, Shape, Type
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_shapes import tree
from .docs_text import prose


@dataclass(frozen=True, slots=True)
class TypesPage:
    """All shared types of a service."""

    header: Code
    title: Code
    types: tuple[Block, ...]


def types_page(service: Service) -> TypesPage:
    """Every shared type, its fields and where it is used."""
    pages = Pages(service, here="types.md")
    return TypesPage(
        header=header(service, "types.yaml"),
        title=prose(service.title),
        types=tuple(
            Block(prose(one.name), _type(pages, one)) for one in sorted(service.types, key=lambda one: one.name)
        ),
    )


def _type(pages: Pages, one: Type) -> Code:
    blocks = [pages.sentence(one.record.doc), tree(pages, one.record), _use(pages, one.name)]
    return Code("\n\n").join(block for block in blocks if block)


def _use(pages: Pages, name: str) -> Code:
    methods = [
        pages.method(method.name)
        for method in pages.service.methods
        if method.response.record is not None and name in _names(method.response.record)
    ]
    types = [pages.type(one.name) for one in pages.service.types if name in _names(one.record)]
    used = Code(", ").join([*types, *methods])
    return Code(f"Used by {used}.") if used else Code("")


def _names(shape: Shape) -> Iterator[str]:
    """Shared types that a shape names itself."""
    match shape:
        case Reference():
            yield shape.name
        case ListOf() | MapOf():
            yield from _names(shape.item)
        case Record():
            for field in shape.fields:
                yield from _names(field.shape)
        case _:
            pass
