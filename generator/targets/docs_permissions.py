"""The page of permissions: levels, items or scopes, and which method needs which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model.method import Method
from ..model.service import PermissionItem, Service
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_text import code, paragraphs, prose, table


@dataclass(frozen=True, slots=True)
class PermissionsPage:
    """All permissions of a service."""

    header: Code
    title: Code
    paragraphs: tuple[Code, ...]
    login: Code
    """Where to learn how to ask for them."""
    levels: Code
    heading: Code
    """What the items are: items, scopes, or the methods of the one ladder."""
    items: tuple[Block, ...]
    ladder: Code
    """Methods by level, of a service with one ladder."""
    without: Code


def permissions_page(service: Service) -> PermissionsPage:
    """Methods by what they need."""
    pages = Pages(service)
    levels = (
        (code(level.name), Code(", ").join(map(code, level.implies)) or Code("nothing"), pages.sentence(level.doc))
        for level in service.levels
    )
    headings = {"items": "Items", "scopes": "Scopes", "ladder": "Methods"}
    names = tuple(level.name for level in service.levels)
    is_ladder = service.permission_shape == "ladder"
    login = Code(f"{pages.page('Logging in', 'login.md')} tells how to ask for them. ")
    return PermissionsPage(
        header=header(service),
        title=prose(service.title),
        paragraphs=tuple(map(pages.prose, paragraphs(service.permissions_doc))),
        login=login if service.logins else Code(""),
        levels=table(("Level", "Includes", "Allows"), levels) if service.levels else Code(""),
        heading=Code(headings.get(service.permission_shape, "Items")),
        items=tuple(Block(prose(item.name), _item(pages, item)) for item in service.permission_items),
        ladder=_needed(pages, "", names) if is_ladder else Code(""),
        without=_without(pages),
    )


def _item(pages: Pages, item: PermissionItem) -> Code:
    asked = f"\n\nAsked for in a login link as {code(item.parameter)}." if item.parameter else ""
    return Code(f"{pages.sentence(item.doc)}{asked}\n\n{_needed(pages, item.name, item.levels)}")


def _needed(pages: Pages, item: str, levels: Sequence[str]) -> Code:
    """Methods by the level they need of an item; of a scope, which has no levels, all of them."""
    needed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for method in pages.service.methods:
        level = dict(method.permissions).get(item)
        if level is not None:
            needed[level, method.permissions_for].append(method.name)
    if not needed:
        return Code("No method asks for it.")
    if not levels:
        return Code("\n\n").join(_of_scope(pages, needed))
    rows = [
        (_level(level, when), _links(pages, needed[level, when]))
        for level in levels
        for when in ("private", "always")
        if (level, when) in needed
    ]
    return table(("Level", "Methods"), rows)


def _of_scope(pages: Pages, needed: dict[tuple[str, str], list[str]]) -> Iterator[Code]:
    for when, words in (("private", "Needed for private items only by"), ("always", "Needed by")):
        if found := needed.get(("", when)):
            yield Code(f"{words} {_links(pages, found)}.")


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
