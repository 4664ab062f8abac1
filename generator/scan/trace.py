"""What following the code brings to light: which methods are called where, and what cannot be known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..problems import did_you_mean, quoted
from .files import Spot, Warned
from .modules import Modules
from .scopes import Scope
from .surface import Surface
from .values import NOTHING, Calls, Client, Instance, Many, Row, Text, Values, union

UNKNOWABLE = "which method is called here cannot be known; name it as METHOD if nothing else calls it"


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """A line that calls a method."""

    spot: Spot
    method: str
    assumed: bool = False
    """That the object is a client is known from the name of a parameter alone."""


@dataclass(slots=True)
class Trace:
    """The state of the search. Names only ever stand for more, so that it comes to an end."""

    surface: Surface
    modules: Modules
    importers: frozenset[Scope]
    """Files that import the package."""
    has_changed: bool = False
    warnings: set[Warned] = field(default_factory=set[Warned])
    _reasons: set[Reason] = field(default_factory=set[Reason])
    _taken: set[Calls] = field(default_factory=set[Calls])
    _used: set[Calls] = field(default_factory=set[Calls])

    def begin(self) -> None:
        """Start a round over all files; what the last one found counts."""
        self.has_changed = False
        for found in (self.warnings, self._reasons, self._taken, self._used):
            found.clear()

    def bind(self, scope: Scope, name: str, values: Values) -> None:
        """A name of a scope, or an attribute of a class, may stand for the values."""
        self.has_changed |= scope.add(name, values)

    def lookup(self, scope: Scope, name: str) -> Values:
        """What a name stands for. What it is known to be counts more than what it is called."""
        home = scope.home(name)
        found = home.cells.get(name, NOTHING) if home else NOTHING
        if any(isinstance(value, Instance) or value == Client() for value in found):
            return found - {Client(assumed=True)}
        return found

    def take(self, methods: tuple[str, ...], spot: Spot, assumed: bool) -> Values:
        """A function is taken from its group; it may be called here, later or elsewhere."""
        calls = Calls(methods, spot, assumed)
        self._taken.add(calls)
        return frozenset({calls})

    def use(self, calls: Calls, spot: Spot) -> None:
        """The function is called, or handed to something that may call it."""
        self._used.add(calls)
        for method in calls.methods:
            self.found(method, spot, calls.assumed)

    def leave(self, calls: Calls) -> None:
        """The function is not called, but asked about."""
        self._used.add(calls)

    def found(self, method: str, spot: Spot, assumed: bool = False) -> None:
        """A line calls a method."""
        self._reasons.add(Reason(spot, method, assumed))

    def escape(self, values: Values, spot: Spot) -> None:
        """The values go where they cannot be followed: functions among them count as called."""
        for value in values:
            if isinstance(value, Calls):
                self.use(value, spot)
            elif isinstance(value, Row):
                self.escape(union(value.parts), spot)
            elif isinstance(value, Many):
                self.escape(value.items, spot)

    def warn(self, spot: Spot, text: str, *, unread: bool = False) -> None:
        self.warnings.add(Warned(spot, text, unread))

    def call_by_name(self, names: Values, spot: Spot) -> None:
        """`call` with a name that is known, or a warning."""
        for value in names:
            if not isinstance(value, Text):
                continue
            if value.value in self.surface.methods:
                self.found(value.value, spot)
            else:
                hint = did_you_mean(value.value, self.surface.methods)
                self.warn(spot, f"there is no method {quoted(value.value)}{hint}")
        if not names or not all(isinstance(value, Text) for value in names):
            self.warn(spot, UNKNOWABLE)

    def reasons(self) -> list[Reason]:
        """All of them in order; a function that was taken and never seen again counts where it was taken."""
        for calls in self._taken - self._used:
            self.use(calls, calls.origin)
        return sorted(_without_doubles(self._reasons))


def _without_doubles(reasons: Iterable[Reason]) -> list[Reason]:
    best: dict[tuple[Spot, str], Reason] = {}
    for reason in sorted(reasons):  # those that are not assumed come first
        best.setdefault((reason.spot, reason.method), reason)
    return list(best.values())
