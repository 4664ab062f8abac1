"""Rules about signing: the block is held against the very code that signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from ...problems import Problem
from ...runtime.signing import Scheme, SchemeError
from ..description import Description
from ..node import Node
from ..schemas import as_json


def signing_block(description: Description) -> Iterator[Problem]:
    """Templates, fields, filters and places of the signing block make sense."""
    node = description.service.get("signing")
    if node is None or not _is_whole(node):
        return
    try:
        Scheme.parse(cast("Mapping[str, object]", as_json(node, "service", "signing")))
    except SchemeError as error:
        found = _find(node, error.path)
        yield found.problem(error.text)


def signing_needed(description: Description) -> Iterator[Problem]:
    """Where calls are signed, service.yaml says how."""
    if not description.knows_service or "signing" in description.service.entries:
        return
    signs = description.service.get("token", "signs")
    if signs and signs.text == "true":
        yield signs.key_problem("the token makes calls signed, but service.yaml has no signing block")
    for method in description.methods.values():
        if method.flag("signed"):
            yield method.entries["signed"].key_problem("the method is signed, but service.yaml has no signing block")


def _find(node: Node, path: tuple[str | int, ...]) -> Node:
    """The node at a path, or the last one on the way to it."""
    for part in path:
        below = node.items[part] if isinstance(part, int) and part < len(node.items) else node.get(str(part))
        if below is None:
            return node
        node = below
    return node


def _is_whole(node: Node) -> bool:
    """Nothing below was illegal; else what is wrong has been told already."""
    below = (*node.items, *node.entries.values())
    return node.content is not None and all(map(_is_whole, below))
