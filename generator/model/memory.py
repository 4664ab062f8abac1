"""What has been worked out of a service, so that nobody has to do it again, and what was looked at for it.

Pages tell the same things again and again. All that a service holds is frozen, so what was made of it stays true for
as long as it is there. Whoever is given something that was made before has looked at all that was looked at for it,
which is how a later run knows what to make anew (output/reads.py).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple, cast

if TYPE_CHECKING:
    from .service import Service

Value = TypeVar("Value")
Others = TypeVarTuple("Others")
Seen = frozenset[tuple[str, str]]
"""Names of methods and of their fields."""

MANY = 4096
"""So many results are kept, and no more: a service may be large."""


class Memory:
    """Belongs to one service, and to those that differ from it in nothing but how their methods are handed out."""

    __slots__ = ("known", "seen")

    def __init__(self) -> None:
        self.seen: set[tuple[str, str]] = set()
        """What has been looked at."""
        self.known: dict[tuple[int, ...], tuple[object, Seen, tuple[object, ...]]] = {}

    def noting(self, work: Callable[[], Value]) -> tuple[Value, Seen]:
        """What the work returns, and all that it has looked at."""
        around, self.seen = self.seen, set()
        try:
            made = work()
            return made, frozenset(self.seen)
        finally:
            self.seen = around


def once(function: Callable[[Service, *Others], Value]) -> Callable[[Service, *Others], Value]:
    """The function, worked out once for each service, or for each part of it that is given besides.

    Parts are told apart by what they are and not by what is in them, which takes longer to compare than many a
    function to run; so they are kept with the result. That result is the same for everybody: it must not be changed,
    nor look at any method later.
    """

    @wraps(function)
    def remembered(service: Service, *others: *Others) -> Value:
        memory = service.memory
        key = (id(function), id(service), *map(id, others))
        kept = memory.known.get(key)
        if kept is None:
            if len(memory.known) >= MANY:
                memory.known.clear()
            made, seen = memory.noting(lambda: function(service, *others))
            kept = memory.known[key] = made, seen, (service, *others)
        memory.seen.update(kept[1])
        return cast("Value", kept[0])

    return remembered
