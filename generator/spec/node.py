"""A value of a YAML file together with its place: what the reader makes, and rules and builders look at."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from ..problems import Level, Place, Problem

Content: TypeAlias = "str | tuple[Node, ...] | dict[str, Node] | None"

TOP = "top level"

_NOTHING: Mapping[str, Node] = MappingProxyType({})


class Node(NamedTuple):
    """A text, a list or a mapping; None stands for a value that is missing or not legal and has been told of."""

    content: Content
    place: Place
    key_place: Place
    """Where the key of this value stands; the place itself for what has no key."""
    path: str = ""
    plain: bool = True
    """Written without quotes."""

    @property
    def text(self) -> str:
        """The characters of a scalar, "" for anything else."""
        return self.content if isinstance(self.content, str) else ""

    @property
    def items(self) -> tuple[Node, ...]:
        """The items of a list, none for anything else; values that are missing or not legal are passed over."""
        if not isinstance(self.content, tuple):
            return ()
        return tuple([item for item in self.content if item.content is not None])

    @property
    def entries(self) -> Mapping[str, Node]:
        """The entries of a mapping, none for anything else."""
        return self.content if isinstance(self.content, dict) else _NOTHING

    @property
    def texts(self) -> tuple[str, ...]:
        """The items of a list of texts."""
        return tuple(item.text for item in self.items)

    def get(self, *keys: str) -> Node | None:
        """What stands under these keys, one below the other, or None; None also for a value that is not legal."""
        node = self
        for key in keys:
            content = node.content
            if not isinstance(content, dict) or key not in content:
                return None
            node = content[key]
        return None if node.content is None else node

    def string(self, key: str, default: str = "") -> str:
        node = self.get(key)
        return node.text if node else default

    def optional(self, key: str) -> str | None:
        node = self.get(key)
        return node.text if node else None

    def string_at(self, *keys: str) -> str:
        """The text under these keys, one below the other, or ""."""
        node = self.get(*keys)
        return node.text if node else ""

    def children(self, *keys: str) -> tuple[tuple[str, Node], ...]:
        """Keys and values of the mapping under these keys, one below the other."""
        node = self.get(*keys)
        return tuple(node.entries.items()) if node else ()

    def items_of(self, key: str) -> tuple[Node, ...]:
        """The items of the list under a key."""
        node = self.get(key)
        return node.items if node else ()

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """The mapping from text to text under a key."""
        return tuple((name, node.text) for name, node in self.children(key))

    def strings(self, key: str) -> tuple[str, ...]:
        node = self.get(key)
        return node.texts if node else ()

    def flag(self, key: str, default: bool = False) -> bool:
        node = self.get(key)
        return node.text == "true" if node else default

    def number(self, key: str) -> int | float | None:
        node = self.get(key)
        return number(node.text) if node else None

    def integer(self, key: str) -> int | None:
        value = self.number(key)
        return value if isinstance(value, int) else None

    def problem(self, text: str, level: Level = "error") -> Problem:
        """A problem with this value."""
        return Problem.at(self.place, self.path or TOP, text, level)

    def key_problem(self, text: str, level: Level = "error") -> Problem:
        """A problem with the key, or with the entry as a whole."""
        return Problem.at(self.key_place, self.path or TOP, text, level)


def number(text: str) -> int | float | None:
    """The number that a text spells in plain decimal, or None."""
    digits = text.removeprefix("-")
    whole, point, fraction = digits.partition(".")
    if not (_digits(whole) and (not point or (fraction.isascii() and fraction.isdigit()))) or len(text) > 30:
        return None
    return float(text) if point else int(text)


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and (text == "0" or not text.startswith("0"))
