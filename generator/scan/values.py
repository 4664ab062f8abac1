"""What an expression may stand for, as far as it matters: clients and what is reached from them, texts, own code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from .files import Spot
from .scopes import Scope


@dataclass(frozen=True, slots=True)
class Client:
    """A client of the service. It is `assumed` where only the name of a parameter says so."""

    assumed: bool = False


@dataclass(frozen=True, slots=True)
class ClientClass:
    """The class of clients, sync or async."""


@dataclass(frozen=True, slots=True)
class Package:
    """The generated package, or a module in it."""

    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A group of a client."""

    path: tuple[str, ...]
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class GroupClass:
    """The class of a group."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Logins:
    """The logins of a client."""


@dataclass(frozen=True, slots=True)
class Calls:
    """A function that calls methods of the service; `origin` is where it was taken from its group."""

    methods: tuple[str, ...]
    origin: Spot
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a method, such as `perform` takes."""

    method: str


@dataclass(frozen=True, slots=True)
class ByName:
    """`call` or `perform` of a client: what is called is its first argument."""

    name: str
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Derives:
    """A function of a client that gives another client."""

    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is known."""

    value: str


@dataclass(frozen=True, slots=True)
class Row:
    """A list or tuple whose places are known."""

    parts: tuple[Values, ...]


@dataclass(frozen=True, slots=True)
class Many:
    """A collection of these; `keys` is what a mapping is asked by."""

    items: Values
    keys: Values | None = None


@dataclass(frozen=True, slots=True)
class Module:
    """A scanned file, or a folder of such, as a module."""

    scope: Scope | None
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Class:
    """A class of the scanned code."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class of the scanned code."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the scanned code; the first parameter of one that is taken from an object is that object."""

    scope: Scope
    is_bound: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """Anything else; `crowded` where there were more texts than can be told apart."""

    crowded: bool = False


Value: TypeAlias = (
    Client
    | ClientClass
    | Package
    | Group
    | GroupClass
    | Logins
    | Calls
    | Facts
    | ByName
    | Derives
    | Text
    | Row
    | Many
    | Module
    | Class
    | Instance
    | Function
    | Unknown
)
Values: TypeAlias = frozenset[Value]

NOTHING: Values = frozenset()
UNKNOWN: Values = frozenset({Unknown()})

WIDEST = 64
"""Places of a row, and texts that a name may stand for."""
DEEPEST = 3
"""Collections inside collections."""


def union(several: Iterable[Values]) -> Values:
    """All values of several."""
    return NOTHING.union(*several)


def merged(values: Values) -> Values:
    """The same with one collection in place of several, and no more texts than can be told apart.

    So that what a name stands for cannot grow without end.
    """
    plain: set[Value] = {value for value in values if not isinstance(value, Row | Many)}
    crowded = Unknown(crowded=True)
    if crowded in plain or sum(isinstance(value, Text) for value in plain) > WIDEST:
        plain -= {value for value in plain if isinstance(value, Text)}
        plain.add(crowded)
    return frozenset(plain).union(_rows(values), _manys(values))


def _rows(values: Values) -> Iterator[Value]:
    """Rows of the same length become one, place by place."""
    by_length: dict[int, list[Row]] = {}
    for value in values:
        if isinstance(value, Row):
            by_length.setdefault(len(value.parts), []).append(value)
    for rows in by_length.values():
        parts = tuple(merged(union(places)) for places in zip(*(each.parts for each in rows), strict=True))
        yield rows[0] if len(rows) == 1 else Row(parts)


def _manys(values: Values) -> Iterator[Value]:
    found = [value for value in values if isinstance(value, Many)]
    if len(found) == 1:
        yield found[0]
    elif found:
        keys = [each.keys for each in found if each.keys is not None]
        yield Many(merged(union(each.items for each in found)), merged(union(keys)) if keys else None)


def one(value: Value) -> Values:
    """Just this."""
    return frozenset({value})


def many(items: Values, keys: Values | None = None) -> Values:
    """A collection, unless it is nested too deeply to matter."""
    items, keys = merged(items), keys if keys is None else merged(keys)
    return one(Many(items, keys)) if _depth(items | (keys or NOTHING)) < DEEPEST else UNKNOWN


def row(parts: tuple[Values, ...]) -> Values:
    """A list or tuple, by its places where they are few."""
    if len(parts) > WIDEST:
        return many(union(parts))
    return one(Row(parts)) if _depth(union(parts)) < DEEPEST else UNKNOWN


def items_of(values: Values) -> Values:
    """What a loop over the values gives."""
    return union(_each(value) for value in values)


def _each(value: Value) -> Values:
    match value:
        case Row(parts):
            return union(parts)
        case Many(items, keys):
            return items if keys is None else keys
        case _:
            return UNKNOWN


def _depth(values: Values) -> int:
    return max((1 + _depth(_inside(value)) for value in values if isinstance(value, Row | Many)), default=0)


def _inside(value: Row | Many) -> Values:
    return union(value.parts) if isinstance(value, Row) else value.items | (value.keys or NOTHING)
