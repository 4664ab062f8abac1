"""Going through all that is described: methods, parameters, shapes."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.shapes import is_long
from ..description import Description
from ..node import Node


def methods(description: Description) -> Iterator[tuple[str, Node]]:
    """Methods whose files are named rightly; the others are told of by one rule, and left alone by the rest."""
    for stem, node in description.methods.items():
        if node.string("method") == stem:
            yield stem, node


def definitions(description: Description) -> Iterator[tuple[str, Node]]:
    """Every parameter where it is written: in methods, and in the groups of service.yaml."""
    owners = [group for _, group in description.service.children("parameters")]
    owners += [node for method in description.methods.values() if (node := method.get("parameters"))]
    for owner in owners:
        yield from ((name, node) for name, node in owner.entries.items() if name != "$include")


def shapes(description: Description) -> Iterator[Node]:
    """Every shape of every answer and shared type: words, lists, records and long forms."""
    waiting = [node for method in description.methods.values() if (node := method.get("response")) and node.entries]
    waiting.extend(description.type_nodes.values())
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(parts(node))


def parts(node: Node) -> tuple[Node, ...]:
    """The shapes a shape is made of."""
    if node.items:
        return node.items
    if not is_long(node):
        return tuple(node.entries.values())
    found = [node.entries[key] for key in ("fields", "type") if key in node.entries]
    return tuple(part for part in found if not part.text)
