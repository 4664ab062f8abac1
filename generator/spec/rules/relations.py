"""Rules about what points elsewhere: rules over parameters, neighbours, polling."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...model.shape import ListOf, MapOf, Record, Scalar
from ...problems import Problem, did_you_mean, quoted
from ..description import Description, path
from ..node import Node
from .paths import Nowhere, answer, follow, leads_to, resolved


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
                    elif key == "same_length" and known.get(name.text, rule).string("type", "list") != "list":
                        yield name.problem(f"{quoted(name.text)} is not a list, so it runs in parallel with nothing")
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


def polling(description: Description) -> Iterator[Problem]:
    """A polled call exists, gets what it needs and nothing else, and tells what is waited for."""
    for name, method in description.methods.items():
        node = method.get("poll")
        call = node.get("call") if node else None
        if node is None or call is None:
            continue
        yield from _unknown_method(description, call)
        here, there = answer(description, name), answer(description, call.text)
        polled = description.methods.get(call.text)
        known = dict(description.parameters(polled)) if polled else {}
        if method.string("response") == "none":
            yield node.key_problem("the method answers nothing that could tell what to wait for")
        given = dict(node.children("with"))
        for parameter in [parameter for parameter, each in known.items() if each.flag("required")]:
            if parameter not in given:
                yield (node.get("with") or node).key_problem(f"{quoted(call.text)} needs {quoted(parameter)} too")
        for parameter, value in given.items():
            if polled and parameter not in known:
                hint = did_you_mean(parameter, known)
                yield value.key_problem(f"{quoted(call.text)} has no parameter {quoted(parameter)}{hint}")
            if here:
                yield from leads_to(description, value, here)
        item = node.get("item")
        if item and there:
            yield from leads_to(description, item, there, ListOf)
            yield from _item_fields(description, node, there, item)


def _item_fields(description: Description, node: Node, there: Record, item: Node) -> Iterator[Problem]:
    try:
        found = follow(description, there, path(item.text))
    except Nowhere:
        return
    record = resolved(description, found.item) if isinstance(found, ListOf) else None
    if isinstance(found, ListOf) and isinstance(record, (Scalar, ListOf, MapOf)):
        yield item.problem(f"the items of {quoted(item.text)} are no records, so they tell nothing")
    if not isinstance(record, Record):
        return
    fields = [field.name for field in record.fields]
    for key in ("done", "failed", "wait"):
        field = node.get(key)
        if field and field.text not in fields:
            yield field.problem(f"an item has no field {quoted(field.text)}{did_you_mean(field.text, fields)}")


def _unknown_method(description: Description, node: Node) -> Iterator[Problem]:
    if node.text not in description.method_names:
        hint = did_you_mean(node.text, description.method_names)
        yield node.problem(f"no method {quoted(node.text)} in this service{hint}")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
