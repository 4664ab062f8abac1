"""Functions of Python's own that hand on what they are given."""

from __future__ import annotations

from collections.abc import Sequence

from .calling import Given
from .files import Spot
from .trace import UNKNOWABLE, Trace
from .values import UNKNOWN, Client, Group, Many, Row, Values, items_of, many, one, row, union

ENTERING = frozenset({"enter_context", "enter_async_context", "closing", "aclosing", "nullcontext"})
COLLECTING = frozenset({"list", "tuple", "set", "frozenset", "sorted", "reversed", "iter"})
ADDING = frozenset({"append", "appendleft", "add", "put", "put_nowait"})
MAKING = frozenset({"Depends", "defaultdict"})
VIEWS = frozenset({"values", "items", "keys", "get", "pop", "copy", "setdefault"})


def made(name: str, owner: Values, given: Sequence[Values], *, is_builtin: bool) -> Values | None:
    """What the call gives; None for all that are called in the usual way."""
    if name in ENTERING and given:
        return given[0]
    if is_builtin and name in COLLECTING and given:
        return many(items_of(given[0]))
    if is_builtin and name == "enumerate" and given:
        return many(row((UNKNOWN, items_of(given[0]))))
    if is_builtin and name == "zip":
        return many(row(tuple(map(items_of, given))))
    if name in VIEWS and any(isinstance(value, Many) for value in owner):
        return union([*(_viewed(name, value) for value in owner if isinstance(value, Many)), *given[1:]])
    return None


def maker(name: str, given: Given) -> Values | None:
    """What a framework calls to make the value, as for the fields of a dataclass; None where it calls nothing."""
    if name in MAKING and given.positional:
        return given.positional[0][0]
    return given.keywords["default_factory"][0] if "default_factory" in given.keywords else None


def _viewed(name: str, value: Many) -> Values:
    match name:
        case "values":
            return many(value.items)
        case "keys":
            return many(value.keys or value.items)
        case "items":
            return many(row((value.keys or UNKNOWN, value.items)))
        case "copy":
            return one(value)
        case _:
            return value.items


def adds(name: str, owner: Values) -> bool:
    """Whether the call puts something into a collection."""
    return name in ADDING and (not owner or any(isinstance(value, Many | Row) for value in owner))


def warn_of_getattr(trace: Trace, owner: Values, spot: Spot) -> None:
    """`getattr` with a name that is not known, of something that has methods."""
    if any(isinstance(value, Client | Group) and not value.assumed for value in owner):
        trace.warn(spot, UNKNOWABLE)
