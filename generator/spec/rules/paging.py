"""Rules about paging: a style can ask for a page, and a paged method has what its style speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.methods import TOP
from ...model.shape import ListOf, Record
from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description, path
from ..node import Node
from .paths import Nowhere, answer, follow, leads_to

_PARAMETERS = ("page", "offset", "cursor")
_FIELDS = ("total", "pages", "current", "per_page", "next")


def paging_styles(description: Description) -> Iterator[Problem]:
    """A style of paging names the parameter that its kind asks with."""
    for _, style in description.service.children("paging"):
        kind = style.string("kind")
        for key in filter(None, ("cursor", "next") if kind == "cursor" else (kind,)):
            if key not in style.entries:
                yield style.key_problem(f"paging by {kind} needs the key {quoted(key)}")


def paging(description: Description) -> Iterator[Problem]:
    """A paged method has the parameters of its style, and its items are a list in the answer."""
    styles = dict(description.service.children("paging"))
    for name, method in description.methods.items():
        node = method.get("paginate")
        if node is None:
            continue
        start = answer(description, name)
        items, info = node.get("items"), node.get("info")
        if items and start:
            yield from leads_to(description, items, start, ListOf)
        if info and start and info.text != TOP:
            yield from leads_to(description, info, start, Record)
        size = node.get("size") or node
        default, most = size.number("default"), size.number("max")
        if default is not None and most is not None and default > most:
            yield size.problem(f"the default {default} is above the max {most}")
        if description.knows_service:
            yield from _style(description, method, node, styles, _info(description, node, start))


def _style(
    description: Description, method: Node, node: Node, styles: dict[str, Node], info: Record | None
) -> Iterator[Problem]:
    told = node.get("style")
    if told and told.text not in styles:
        hint = did_you_mean(told.text, styles)
        yield told.problem(f"no style {quoted(told.text)} in `paging` of service.yaml{hint}")
    elif not told and len(styles) != 1:
        hint = f"style: must be one of {listed(styles)}" if styles else "service.yaml describes no paging"
        yield node.key_problem(f"it is open how the pages are asked for; {hint}")
    else:
        style = styles[told.text] if told else next(iter(styles.values()))
        yield from _names(dict(description.parameters(method)), node, style, info)


def _names(known: dict[str, Node], node: Node, style: Node, info: Record | None) -> Iterator[Problem]:
    """What is asked by is there, and so is every name that the method tells itself."""
    kind = style.string("kind")
    for key in _PARAMETERS:
        wanted = node.string(key) or (style.string(key) if key == kind else "")
        if wanted and wanted not in known:
            told = f"the method has no parameter {quoted(wanted)}, by which pages are asked for"
            yield (node.get(key) or node).key_problem(told + did_you_mean(wanted, known))
    size = node.get("size", "parameter")
    if size and size.text not in known:
        yield size.problem(f"the method has no parameter {quoted(size.text)}{did_you_mean(size.text, known)}")
    fields = [field.name for field in info.fields] if info else None
    for key in _FIELDS:
        wanted = node.string(key) or (style.string(key) if (kind, key) == ("cursor", "next") else "")
        if wanted and fields is not None and wanted not in fields:
            told = f"no field {quoted(wanted)} beside the items, or where info leads"
            yield (node.get(key) or node).key_problem(told + did_you_mean(wanted, fields))


def _info(description: Description, node: Node, start: Record | None) -> Record | None:
    """The record that tells total and pages; None where it is not known or not there."""
    told = node.string("info")
    where = () if told == TOP else path(told) or path(node.string("items"))[:-1]
    try:
        found = follow(description, start, where)
    except Nowhere:
        return None
    return found if isinstance(found, Record) else None
