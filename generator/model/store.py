"""What a service keeps and what its methods do with it: frozen values, told by the descriptions for the sandbox.

Paths are names with dots between them: `docs.first.title`. What they may lead through is told in methods/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Pairs = tuple[tuple[str, str], ...]
Verb = Literal[
    "reads",
    "creates",
    "changes",
    "saves",
    "deletes",
    "adds",
    "removes",
    "replaces",
    "orders",
    "lists",
    "finds",
    "echoes",
]
FilterKind = Literal["is", "least", "most", "words", "some", "none", "order", "instead"]


@dataclass(frozen=True, slots=True)
class When:
    """What brings an error up."""

    checks: tuple[str, ...] = ()
    """Checks of the call as a whole: signature_missing, key_unknown …"""
    conditions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(what is wrong, with which parameters): missing, invalid, unknown …"""


@dataclass(frozen=True, slots=True)
class StoredList:
    """What belongs to a thing."""

    name: str
    of: str
    """Collection of its items."""
    by: str = ""
    """Attribute or list of the items that makes them items; "" where calls put them in."""
    own: bool = False
    open_to: str = ""
    most: int | None = None
    emptied: Literal["", "delete"] = ""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """The file of a thing, and the pictures made of it."""

    parameter: str = ""
    kind: str = ""
    kinds: Pairs = ()
    size: str = ""
    sizes: tuple[tuple[str, int], ...] = ()
    squares: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Samples:
    """Things to begin with."""

    number: int
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()
    refers: Pairs = ()
    lists: tuple[tuple[str, int], ...] = ()
    uuids: tuple[str, ...] = ()
    """Attributes with an identifier of 36 characters."""
    dated: str = ""
    """Attribute with the moment at which it was made."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Things of one kind."""

    name: str
    id: str
    """Name of the identifier, in parameters and in answers."""
    named: tuple[str, ...] = ()
    """Further names of parameters and attributes that hold it."""
    known_by: tuple[str, ...] = ()
    """Attributes that together name one, whatever the case of their letters."""
    appears: bool = False
    """One that is named for the first time by a call that writes is made."""
    account: bool = False
    owner: str = ""
    also: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
    same_id: tuple[str, ...] = ()
    most: int | None = None
    lists: tuple[StoredList, ...] = ()
    visible: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(attribute, circles)."""
    admits: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = ()
    """(attribute, (value, circles))."""
    means: tuple[tuple[str, tuple[tuple[str, Pairs], ...]], ...] = ()
    """(attribute, (value, attributes))."""
    nothing: Pairs = ()
    start: Pairs = ()
    file: StoredFile | None = None
    show: Pairs = ()
    samples: Samples | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """What an argument does to a list."""

    parameter: str
    kind: FilterKind
    paths: tuple[str, ...] = ()
    choices: Pairs = ()
    """For order and instead: path by value of the argument. For least: seconds before the present by value."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a call does."""

    verb: Verb
    subject: str = ""
    """A collection, or a list as `thing.list`."""
    by: str = ""
    """Parameter with the items, for adds, removes, replaces, orders and finds."""
    set: Pairs = ()
    each: Pairs = ()
    given: Pairs = ()
    condition: str = ""
    """Parameter without which nothing is done."""
    unless: str = ""
    where: tuple[Filter, ...] = ()
    order: str = ""
    limit: str = ""
    once: tuple[str, ...] = ()
    grouped: str = ""
    """Path from the items to what is listed in their place, by how many items lead to it."""
    lenient: bool = False
    """What the arguments name need not be there."""
    proof: Pairs = ()
    """(parameter with a hash in place of a password, the text that it is made of)."""
    within: str = ""
    before: str = ""
    after: str = ""
    show: Pairs = ()
    rest: Literal["", "example"] = ""
    like: str = ""
