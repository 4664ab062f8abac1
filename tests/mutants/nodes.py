"""Changing a description that has been read: the same tree with another value in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.spec.node import Node

Key = str | int
Path = tuple[Key, ...]


@dataclass(frozen=True)
class Removed:
    """In place of a value: there is none."""


@dataclass(frozen=True)
class Renamed:
    """In place of a value: it stands as it is under another key."""

    key: str


def plain(node: Node) -> Any:
    """What is written, as plain texts, lists and mappings."""
    if isinstance(node.content, dict):
        return {key: plain(value) for key, value in node.content.items()}
    if isinstance(node.content, tuple):
        return [plain(value) for value in node.content]
    return node.content


def at(node: Node, path: Path) -> Node | None:
    """What stands there."""
    for key in path:
        if isinstance(node.content, tuple) and isinstance(key, int):
            node = node.content[key]
        elif isinstance(node.content, dict) and key in node.content:
            node = node.content[str(key)]
        else:
            return None
    return node


def with_value(node: Node, path: Path, value: Any) -> Node:
    """The same tree with this value there; mappings on the way are made where there are none."""
    if not path:
        return written(value, node)
    key, rest = path[0], path[1:]
    if isinstance(node.content, tuple) and isinstance(key, int):
        items = list(node.content)
        if isinstance(value, Removed) and not rest:
            del items[key]
        else:
            items[key] = with_value(items[key], rest, value)
        return node._replace(content=tuple(items))
    entries = dict(node.entries)
    if rest or not isinstance(value, Removed | Renamed):
        there = entries.get(str(key)) or node._replace(content={}, path=f"{node.path}.{key}")
        entries[str(key)] = with_value(there, rest, value)
    elif isinstance(value, Removed):
        del entries[str(key)]
    else:
        entries = {value.key if name == key else name: entry for name, entry in entries.items()}
    return node._replace(content=entries)


def written(value: Any, like: Node) -> Node:
    """A plain value as if it had been read from where the other stands."""
    if isinstance(value, dict):
        content: Any = {str(key): written(each, like) for key, each in value.items()}
    elif isinstance(value, list | tuple):
        content = tuple(written(each, like) for each in value)
    else:
        content = {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    return like._replace(content=content, plain=True)
