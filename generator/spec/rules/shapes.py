"""Rules about the shapes of answers and the shared types they are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ...model.shape import SCALARS
from ...model.shapes import is_long
from ...problems import Problem, did_you_mean, quoted
from ..description import Description
from ..node import Node
from .walk import parts, shapes

MOST_FIELDS = 5_000
"""Fields of an answer with its shared types written out; examples and pages are made of all of them."""
MOST_LEVELS = 32
"""Shared types within one another."""


class Size(NamedTuple):
    """What a type comes to when it is written out."""

    fields: int
    levels: int


_WORDS = (*(name for name in SCALARS if name != "enum"), "map")


def unknown_types(description: Description) -> Iterator[Problem]:
    """Every word of a shape is a type."""
    if "types" in description.unread or (description.types and description.types.content is None):
        return
    known = (*_WORDS, *description.type_nodes)
    for node in shapes(description):
        for word in _words(node):
            name = word.text.removesuffix("?")
            if name == "enum" and not (is_long(node) and word is not node):
                yield word.problem("an enum needs its values: {type: enum, values: […]}")
            elif name not in known and name != "enum":
                yield word.problem(f"unknown type {quoted(name)}{_hint(name, known)}")


def shape_keys(description: Description) -> Iterator[Problem]:
    """A long form has only keys that its type has a use for."""
    for node in filter(is_long, shapes(description)):
        kind, of, values, fields = (node.get(key) for key in ("type", "of", "values", "fields"))
        is_enum = "enum" in {kind.text if kind else "", of.text if of else ""}
        if kind and fields:
            told = "a long form has type or fields, not both"
            yield kind.key_problem(f"{told}; a record with a field called type is written {{fields: {{type: …}}}}")
        if of and kind and kind.text != "map":
            yield of.key_problem("only a map has of; a list is written [item]")
        if is_enum and "values" not in node.entries:
            yield node.key_problem("an enum needs values; add values: with a list, a map or the $name of a table")
        if values and kind and not is_enum:
            yield values.key_problem("values belong to an enum, or to a map of enum")


def plain_lists(description: Description) -> Iterator[Problem]:
    """The items of a list are values or records, not lists or maps."""
    for node in shapes(description):
        for item in node.items:
            inner = item.get("type") or item
            if inner.items or inner.text.removesuffix("?") == "map":
                yield item.problem("a list within a list has no names for its items; make each item a record")
            elif item.text.endswith("?"):
                yield item.problem("an item of a list is never absent; remove the ?")


def type_cycles(description: Description) -> Iterator[Problem]:
    """No type contains itself, and none grows beyond measure when it is written out."""
    uses = {name: tuple(_uses(node)) for name, node in description.type_nodes.items()}
    sizes: dict[str, Size] = {}
    for name, node in description.type_nodes.items():
        if cycle := _measure(name, uses, sizes):
            told = " → ".join((*cycle[:MOST_LEVELS], cycle[0]))
            yield description.type_nodes[cycle[0]].key_problem(f"the type contains itself: {told}")
        elif fault := _fault(sizes[name]):
            yield node.key_problem(f"written out, the type {fault}")
    for method in description.methods.values():
        answer = method.get("response")
        if answer and (fault := _fault(_sum(_uses(answer), sizes))):
            yield answer.key_problem(f"written out, the answer {fault}")


def _fault(size: Size) -> str:
    if size.levels > MOST_LEVELS:
        return f"is nested deeper than {MOST_LEVELS} types"
    return f"has more than {MOST_FIELDS:,} fields" if size.fields > MOST_FIELDS else ""


def _sum(used: Iterable[str], sizes: Mapping[str, Size]) -> Size:
    """What a type comes to that uses these; numbers beyond the limits are not told apart."""
    parts = [sizes.get(name, Size(1, 0)) for name in used]
    fields = 1 + sum(part.fields for part in parts)
    levels = 1 + max((part.levels for part in parts), default=0)
    return Size(min(fields, MOST_FIELDS + 1), min(levels, MOST_LEVELS + 1))


def _measure(start: str, uses: Mapping[str, tuple[str, ...]], sizes: dict[str, Size]) -> list[str]:
    """Fill in the sizes of a type and all it uses; or the names of a cycle. Without recursion: chains may be long."""
    opened: dict[str, None] = {}
    waiting = [start]
    while waiting:
        name = waiting[-1]
        if name in sizes:
            waiting.pop()
        elif name in opened and name == next(reversed(opened)) and name not in uses[name]:
            sizes[name] = _sum(uses[name], sizes)
            del opened[name]
            waiting.pop()
        elif name in opened:
            sizes.update(dict.fromkeys(opened, Size(1, 0)))
            return list(opened)[list(opened).index(name) :]
        else:
            opened[name] = None
            waiting.extend(used for used in uses[name] if used in uses and used not in sizes)
    return []


def _uses(top: Node) -> Iterator[str]:
    """The words below a shape, each as often as it stands there."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        yield from (word.text.removesuffix("?") for word in _words(node))
        waiting.extend(parts(node))


def _words(node: Node) -> Iterator[Node]:
    """The words of a shape itself, without those of its parts."""
    if node.text:
        yield node
    elif is_long(node):
        yield from (word for key in ("type", "of") if (word := node.get(key)) and word.text)


def _hint(name: str, known: tuple[str, ...]) -> str:
    if name in {"list", "file"}:
        return "; a list is written [item]" if name == "list" else "; an answer has no files"
    return did_you_mean(name, known) or "; a shared type is described in types.yaml"
