"""The page of permissions: levels, items, and which method needs which level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ..model.model import Method, PermissionItem, Service
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_text import code, paragraphs, prose, table


@dataclass(frozen=True, slots=True)
class PermissionsPage:
    """All permissions of a service."""

    header: Code
    title: Code
    paragraphs: tuple[Code, ...]
    levels: Code
    items: tuple[Block, ...]
    without: Code


def permissions_page(service: Service) -> PermissionsPage:
    """Methods by what they need."""
    pages = Pages(service)
    levels = (
        (code(level.name), Code(", ").join(map(code, level.implies)) or Code("nothing"), pages.sentence(level.doc))
        for level in service.levels
    )
    return PermissionsPage(
        header=header(service),
        title=prose(service.title),
        paragraphs=tuple(map(pages.prose, paragraphs(service.permissions_doc))),
        levels=table(("Level", "Includes", "Allows"), levels) if service.levels else Code(""),
        items=tuple(Block(prose(item.name), _item(pages, item)) for item in service.permission_items),
        without=_without(pages),
    )


def _item(pages: Pages, item: PermissionItem) -> Code:
    asked = f"\n\nAsked for in a login link as {code(item.parameter)}." if item.parameter else ""
    needed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for method in pages.service.methods:
        level = dict(method.permissions).get(item.name)
        if level is not None:
            needed[level, method.permissions_for].append(method.name)
    rows = [
        (_level(level, when), _links(pages, needed[level, when]))
        for level in item.levels
        for when in ("private", "always")
        if (level, when) in needed
    ]
    listed = table(("Level", "Methods"), rows) if rows else Code("No method asks for it.")
    return Code(f"{pages.sentence(item.doc)}{asked}\n\n{listed}")


def _level(level: str, when: str) -> Code:
    return Code(f"{code(level)}, for private items only" if when == "private" else code(level))


def _without(pages: Pages) -> Code:
    """Methods that need no permission, by what they need of a token."""
    words = {"required": "required", "optional": "optional", "none": "not used"}
    found: dict[str, list[Method]] = defaultdict(list)
    for method in pages.service.methods:
        if not method.permissions:
            found[method.token].append(method)
    rows = [(Code(words[kind]), _links(pages, (one.name for one in found[kind]))) for kind in words if kind in found]
    return table(("Token", "Methods"), rows) if rows else Code("Every method asks for a permission.")


def _links(pages: Pages, methods: Iterable[str]) -> Code:
    return Code(", ").join(map(pages.method, sorted(methods)))
