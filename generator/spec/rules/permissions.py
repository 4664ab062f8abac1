"""Rules about permissions, in each of their shapes: levels of items, one ladder of levels, flat scopes."""

from __future__ import annotations

from collections.abc import Iterator

from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description
from ..node import Node


def levels(description: Description) -> Iterator[Problem]:
    """Permission levels exist, include only others that exist, and are listed lowest first."""
    permissions = description.service.get("permissions")
    if permissions is None:
        return
    known = dict(permissions.children("levels"))
    for name, level in known.items():
        others = [other for other in known if other != name]
        for node in level.items_of("implies"):
            if node.text not in others:
                yield node.problem(f"no other level {quoted(node.text)}{did_you_mean(node.text, others)}")
    if not permissions.get("items"):
        yield from _lowest_first(tuple((node, name) for name, node in known.items()), known)
    for _, item in permissions.children("items"):
        given = item.items_of("levels")
        for node in given:
            if node.text not in known:
                yield node.problem(f"no level {quoted(node.text)} among the levels{did_you_mean(node.text, known)}")
        yield from _lowest_first(tuple((node, node.text) for node in given), known)


def _lowest_first(given: tuple[tuple[Node, str], ...], known: dict[str, Node]) -> Iterator[Problem]:
    names = {name for _, name in given}
    seen: set[str] = set()
    for node, name in given:
        later = names.intersection(known[name].strings("implies")) - {*seen, name} if name in known else set[str]()
        if later:
            yield node.key_problem(f"{quoted(name)} includes {quoted(min(later))}, so it comes after it")
        seen.add(name)


def permissions(description: Description) -> Iterator[Problem]:
    """A method asks for permissions that the service has, and one that asks for much carries a token."""
    block = description.service.get("permissions")
    for method in description.methods.values() if description.knows_service else ():
        node = method.get("permissions")
        if node is None or (isinstance(node.content, dict) and not node.entries):
            continue
        if "permissions" not in description.service.entries:
            yield node.key_problem("service.yaml describes no permissions; add the block there or remove this")
        elif block:
            yield from _of_method(block, method, node)


def _of_method(block: Node, method: Node, node: Node) -> Iterator[Problem]:
    known, items, scopes = (dict(block.children(key)) for key in ("levels", "items", "scopes"))
    tokenless = method.string("token", "optional") == "none"
    if scopes:
        yield from _scopes(node, scopes, tokenless)
    elif items:
        yield from _items(node, items, tokenless)
    elif not node.text:
        yield node.problem(f"the service has one ladder of levels; name the level, one of {listed(known)}")
    elif node.text not in known:
        yield node.problem(f"no level {quoted(node.text)} in service.yaml{_hint(node.text, known)}")
    elif tokenless and node.text in list(known)[1:]:
        yield node.problem(f"{node.text} needs a token, but the method says token: none")


def _scopes(node: Node, scopes: dict[str, Node], tokenless: bool) -> Iterator[Problem]:
    if not node.items:
        yield node.problem(f"the service has scopes; write a list of them, such as [{next(iter(scopes))}]")
    for scope in node.items:
        if scope.text not in scopes:
            yield scope.problem(f"no scope {quoted(scope.text)} in service.yaml{_hint(scope.text, scopes)}")
        elif tokenless:
            yield scope.problem(f"{scope.text} needs a token, but the method says token: none")


def _items(node: Node, items: dict[str, Node], tokenless: bool) -> Iterator[Problem]:
    if not node.entries:
        yield node.problem(f"the service has levels for each item; write {{item: level}}, of the items {listed(items)}")
    for item, level in node.entries.items():
        if item not in items:
            yield level.key_problem(f"no item {quoted(item)} in service.yaml{_hint(item, items)}")
            continue
        given = items[item].strings("levels")
        if level.text and given and level.text not in given:
            told = f"{quoted(item)} has no level {quoted(level.text)}; it has {listed(given)}"
            yield level.problem(told + did_you_mean(level.text, given))
        elif tokenless and level.text in given[1:]:
            yield level.problem(f"{item}: {level.text} needs a token, but the method says token: none")


def _hint(word: str, known: dict[str, Node]) -> str:
    return did_you_mean(word, known) or (f"; it has {listed(known)}" if known else "")
