"""Rules about what points elsewhere: rules over parameters, neighbours, paging, polling, permissions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...model.model import ListOf, Record
from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description, path
from ..node import Node
from .paths import Nowhere, answer, follow, named, resolved

_PAGE_PARAMETERS = {"page": "page", "offset": "offset", "cursor": "cursor"}
"""The key of a paging style that each kind cannot do without."""


def rule_names(description: Description) -> Iterator[Problem]:
    """Rules over several parameters name parameters of the method."""
    for method in description.methods.values():
        known = dict(description.parameters(method))
        rules = method.get("rules")
        for rule in rules.items if rules else ():
            for key, node in rule.entries.items():
                for name in node.items or (node,):
                    if name.text and name.text not in known:
                        hint = did_you_mean(name.text, known)
                        yield name.problem(f"the method has no parameter {quoted(name.text)}{hint}")
                    elif key == "needed" and known.get(name.text, rule).flag("required"):
                        yield name.problem(f"{quoted(name.text)} is required anyway; make it optional or drop the rule")


def neighbours(description: Description) -> Iterator[Problem]:
    """`see_also` names other methods of the service."""
    for name, method in description.methods.items():
        see_also = method.get("see_also")
        for node in see_also.items if see_also else ():
            if node.text == name:
                yield node.problem("a method does not refer to itself")
            else:
                yield from _unknown_method(description, node)


def dates(description: Description) -> Iterator[Problem]:
    """The dates of a changelog are in the calendar."""
    for method in description.methods.values():
        changelog = method.get("changelog")
        for node in changelog.items if changelog else ():
            day = node.get("date")
            if day and not _is_date(day.text):
                yield day.problem(f"{quoted(day.text)} is not a day of the calendar")


def paging(description: Description) -> Iterator[Problem]:
    """A paged method has the parameters of its style, and its items are a list in the answer."""
    styles = dict(description.service.children("paging"))
    for name, method in description.methods.items():
        node = method.get("paginate")
        if node is None:
            continue
        if description.knows_service:
            yield from _paging_style(description, method, node, styles)
        start = answer(description, name)
        items, info = node.get("items"), node.get("info")
        if items and start:
            yield from _path(description, items, start, ListOf)
        if info and start:
            yield from _path(description, info, start, Record)
        size = node.get("size") or node
        default, most = size.number("default"), size.number("max")
        if default is not None and most is not None and default > most:
            yield size.problem(f"the default {default} is above the max {most}")


def _paging_style(description: Description, method: Node, node: Node, styles: dict[str, Node]) -> Iterator[Problem]:
    named_style = node.get("style")
    if named_style and named_style.text not in styles:
        hint = did_you_mean(named_style.text, styles)
        yield named_style.problem(f"no style {quoted(named_style.text)} in `paging` of service.yaml{hint}")
    elif not named_style and len(styles) != 1:
        told = f"style: must be one of {listed(styles)}" if styles else "service.yaml describes no paging"
        yield node.key_problem(f"it is open how the pages are asked for; {told}")
    else:
        style = styles[named_style.text] if named_style else next(iter(styles.values()))
        wanted = style.string(_PAGE_PARAMETERS.get(style.string("kind"), ""))
        known = dict(description.parameters(method))
        if wanted and wanted not in known:
            told = f"the method has no parameter {quoted(wanted)}, by which pages are asked for"
            yield node.key_problem(told + did_you_mean(wanted, known))


def polling(description: Description) -> Iterator[Problem]:
    """A polled call exists, takes what it is given, and tells what is waited for."""
    for name, method in description.methods.items():
        node = method.get("poll")
        call = node.get("call") if node else None
        if node is None or call is None:
            continue
        yield from _unknown_method(description, call)
        here, there = answer(description, name), answer(description, call.text)
        polled = description.methods.get(call.text)
        known = dict(description.parameters(polled)) if polled else {}
        for parameter, value in node.children("with"):
            if polled and parameter not in known:
                hint = did_you_mean(parameter, known)
                yield value.key_problem(f"{quoted(call.text)} has no parameter {quoted(parameter)}{hint}")
            if here:
                yield from _path(description, value, here)
        item = node.get("item")
        if item and there:
            yield from _path(description, item, there, ListOf)
            yield from _item_fields(description, node, there, item)


def _item_fields(description: Description, node: Node, there: Record, item: Node) -> Iterator[Problem]:
    try:
        found = follow(description, there, path(item.text))
    except Nowhere:
        return
    record = resolved(description, found.item) if isinstance(found, ListOf) else None
    if not isinstance(record, Record):
        return
    fields = [field.name for field in record.fields]
    for key in ("done", "failed", "wait"):
        field = node.get(key)
        if field and field.text not in fields:
            yield field.problem(f"an item has no field {quoted(field.text)}{did_you_mean(field.text, fields)}")


def permissions(description: Description) -> Iterator[Problem]:
    """A permission is an item of the service and a level of that item, and a call that writes carries a token."""
    if not description.knows_service:
        return
    items = dict(description.service.children("permissions")) and dict(_items(description))
    for method in description.methods.values():
        for item, node in method.children("permissions"):
            if item not in items:
                yield node.key_problem(f"no item {quoted(item)} in service.yaml{_hint(item, items)}")
                continue
            levels = items[item].strings("levels")
            if node.text and levels and node.text not in levels:
                told = f"{quoted(item)} has no level {quoted(node.text)}; it has {listed(levels)}"
                yield node.problem(told + did_you_mean(node.text, levels))
            elif method.string("token", "optional") == "none" and node.text in levels[1:]:
                yield node.problem(f"{item}: {node.text} needs a token, but the method says token: none")


def _items(description: Description) -> Iterator[tuple[str, Node]]:
    items = description.service.get("permissions", "items")
    yield from items.entries.items() if items else ()


def _hint(word: str, known: dict[str, Node]) -> str:
    return did_you_mean(word, known) or (f"; it has {listed(known)}" if known else "")


def _unknown_method(description: Description, node: Node) -> Iterator[Problem]:
    if node.text not in description.method_names:
        hint = did_you_mean(node.text, description.method_names)
        yield node.problem(f"no method {quoted(node.text)} in this service{hint}")


def _path(
    description: Description, node: Node, start: Record, wanted: type[ListOf | Record] | None = None
) -> Iterator[Problem]:
    try:
        found = follow(description, start, path(node.text))
    except Nowhere as reason:
        yield node.problem(str(reason))
        return
    if wanted and found is not None and not isinstance(found, wanted):
        yield node.problem(f"{quoted(node.text)} is {named(found)}, not a {'list' if wanted is ListOf else 'record'}")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
