"""Rules about signing: the block is held against the very code that signs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ...problems import Problem
from ...runtime.signing import Scheme, SchemeError
from ..description import Description
from ..node import Node
from ..schemas import as_json

MOST_FAULTS = 20
_HARMLESS = {"pair": "{k}{v}", "value": "{signature}"}


def signing_block(description: Description) -> Iterator[Problem]:
    """Templates, fields, filters and places of the signing block make sense."""
    node = description.service.get("signing")
    if node is None or not _is_whole(node):
        return
    block = cast("dict[str, object]", as_json(node, "service", "signing"))
    for _ in range(MOST_FAULTS):
        try:
            Scheme.parse(block)
        except SchemeError as error:
            yield _find(node, error.path).problem(error.text)
            if not _mend(block, error.path):
                return
        else:
            return


def _mend(block: object, path: tuple[str | int, ...]) -> bool:
    """Put something harmless in the place of a faulty template, so that the next fault shows."""
    for part in path[:-1]:
        if isinstance(block, list) and isinstance(part, int):
            block = cast("list[object]", block)[part]
        elif isinstance(block, dict):
            block = cast("dict[object, object]", block).get(part)
    if not path or not isinstance(block, dict):
        return False
    holder, last = cast("dict[object, object]", block), path[-1]
    was, holder[last] = holder.get(last), _HARMLESS.get(str(last), "{secret}")
    return isinstance(was, str) and "{" in was and was != holder[last]


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
