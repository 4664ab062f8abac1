"""The page of types that answers share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.service import Service
from ..model.shape import ListOf, MapOf, Record, Reference, Shape, Type
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
    uses = _uses(pages)
    return TypesPage(
        header=header(service, "types.yaml"),
        title=prose(service.title),
        types=tuple(
            Block(prose(one.name), _type(pages, one, uses.get(one.name, [])))
            for one in sorted(service.types, key=lambda one: one.name)
        ),
    )


def _type(pages: Pages, one: Type, uses: list[Code]) -> Code:
    used = Code(f"Used by {Code(', ').join(uses)}.") if uses else Code("")
    blocks = [pages.sentence(one.record.doc), tree(pages, one.record), used]
    return Code("\n\n").join(block for block in blocks if block)


def _uses(pages: Pages) -> dict[str, list[Code]]:
    """Links to the types, and then to the methods, that name a type."""
    uses: dict[str, list[Code]] = {}
    for one in pages.service.types:
        for name in set(_names(one.record)):
            uses.setdefault(name, []).append(pages.type(one.name))
    for method in pages.service.methods:
        for name in set(_names(method.response.record or NOTHING)):
            uses.setdefault(name, []).append(pages.method(method.name))
    return uses


NOTHING = Record(())


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
