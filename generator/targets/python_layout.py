"""Expressions laid out as black lays them out: flat where they fit, else one argument a line with a trailing comma."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from .code import Code
from .python_text import literal

WIDTH = 120


class Tree(NamedTuple):
    """A call, tuple, list or dict: what opens it, its parts (each with what stands before it), what closes it."""

    start: str
    parts: tuple[tuple[str, Node], ...]
    end: str
    lone_comma: bool = False
    """A tuple of one needs its comma."""


Node = Code | Tree


def call(name: str, arguments: Iterable[tuple[str, Node]]) -> Tree:
    """`name(a, key=b)`; a positional argument has the key ""."""
    return Tree(f"{name}(", tuple((f"{key}=" if key else "", value) for key, value in arguments), ")")


def items(values: Iterable[Node]) -> Tree:
    """A tuple."""
    return Tree("(", tuple(("", value) for value in values), ")", lone_comma=True)


def pairs(entries: Iterable[tuple[str, Node]]) -> Tree:
    """A dict whose keys are texts."""
    return Tree("{", tuple((f"{literal(key)}: ", value) for key, value in entries), "}")


def texts(values: Iterable[str]) -> Tree:
    """A tuple of texts."""
    return items([literal(value) for value in values])


def data(value: object) -> Node:
    """Plain data of a description: mappings, lists, texts, numbers and booleans."""
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, Mapping):
        return pairs((key, data(part)) for key, part in cast("Mapping[str, object]", value).items())
    if isinstance(value, list | tuple):
        return Tree("[", tuple(("", data(part)) for part in cast("Sequence[object]", value)), "]")
    return Code(repr(value))


def layout(node: Node, indent: int = 0, before: int = 0, after: int = 1) -> Code:
    """The expression as text. `before` and `after` are the columns taken on its first and last line."""
    if isinstance(node, Code):
        return node
    flat = _flat(node, WIDTH - indent - before - after) if node.parts else node.start + node.end
    if flat is not None:
        return Code(flat)
    inner = " " * (indent + 4)
    lines = [f"{inner}{head}{layout(part, indent + 4, len(head))}," for head, part in node.parts]
    return Code("\n".join([node.start, *lines, " " * indent + node.end]))


def _flat(node: Node, room: int) -> str | None:
    """On one line, or None as soon as that is longer than there is room."""
    if isinstance(node, Code):
        return node if len(node) <= room else None
    pieces: list[str] = []
    end = f",{node.end}" if node.lone_comma and len(node.parts) == 1 else node.end
    room -= len(node.start) + len(end) + 2 * (len(node.parts) - 1 if node.parts else 0)
    for head, part in node.parts:
        flat = _flat(part, room - len(head))
        if flat is None:
            return None
        piece = head + flat
        pieces.append(piece)
        room -= len(piece)
    return f"{node.start}{', '.join(pieces)}{end}" if room >= 0 else None
