"""Seeing which parts of which methods something is made from, so that it need not be made anew when others change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar, cast

from ..model.memory import Memory
from ..model.method import Method
from ..model.stored import fields_of, from_text

Reads: TypeAlias = Mapping[str, frozenset[str]]
"""Names of methods, by the field that was looked at. Many files look at a field of all methods, and share that set."""
Value = TypeVar("Value")

MANY = 1024
"""So many methods are held decoded."""


class Reader:
    """Hands out methods, and notes what is looked at in any of them."""

    def __init__(self, memory: Memory) -> None:
        """The memory is that of the service that the methods belong to."""
        self.memory = memory
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self._opened: list[dict[str, Any]] = []

    def noting(self, work: Callable[[], Value]) -> tuple[Value, Reads]:
        """What the work returns, and all that it has looked at."""
        made, seen = self.memory.noting(work)
        found: dict[str, list[str]] = {}
        for name, field in seen:
            found.setdefault(field, []).append(name)
        sets = {field: frozenset(names) for field, names in found.items()}
        return made, {field: self._sets.setdefault(names, names) for field, names in sets.items()}

    def stored(self, encoded: list[str]) -> Method:
        """A method that was encoded; its fields are decoded when they are looked at."""
        names = fields_of("Method")
        if len(encoded) != len(names):
            raise TypeError("no encoded method")
        return cast("Method", Watched(from_text(encoded[0]), encoded, self.memory, self._opened))


class Watched:
    """A method, as far as anybody can see.

    That its name is looked at, as for every link and list, goes unnoticed: with another name it is another method.
    """

    __slots__ = ("_encoded", "_memory", "_opened", "_values", "name")

    def __init__(self, name: str, encoded: list[str], memory: Memory, opened: list[dict[str, Any]]) -> None:
        self.name = name
        self._values: dict[str, Any] = {}
        self._encoded = encoded
        self._memory = memory
        self._opened = opened
        """The decoded fields of all methods that were looked at lately."""

    @classmethod
    def shows(cls, name: str, place: int) -> None:
        """Let it have a field; a property is found far more quickly than `__getattr__` is."""

        def look(self: Watched) -> Any:
            self._memory.seen.add((self.name, name))
            values = self._values
            if name not in values:
                if not values:
                    self._open()
                values[name] = from_text(self._encoded[place])
            return values[name]

        setattr(cls, name, property(look))

    def _open(self) -> None:
        """Let go of the fields of others as soon as they are many: a service may be large."""
        if len(self._opened) >= MANY:
            for values in self._opened:
                values.clear()
            self._opened.clear()
        self._opened.append(self._values)


def _show_all() -> None:
    """What a method has, and what it works out from that."""
    for place, name in enumerate(fields_of("Method")):
        if name != "name":
            Watched.shows(name, place)
    for name, value in vars(Method).items():
        if isinstance(value, property):
            setattr(Watched, name, value)


_show_all()


def touched(reads: Reads, changed: Reads) -> bool:
    """Whether anything that was looked at has changed."""
    return any(field in reads and not names.isdisjoint(reads[field]) for field, names in changed.items())
