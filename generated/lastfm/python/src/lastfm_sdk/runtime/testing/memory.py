"""What a fake was asked, and what a test may say about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Protocol

from ..facts import Method, Service
from .asserting import Expected, instead
from .calls import Call
from .examples import Examples


class Described(Protocol):
    """A call of a client: `client.photos.get`."""

    @property
    def spec(self) -> Method:
        """Its facts."""
        ...


Named = str | Described
"""A method by its name on the wire, or as it is found on a client."""


class Memory:
    """The calls that came in."""

    service: ClassVar[Service]

    def __init__(self) -> None:
        self.calls: list[Call] = []
        """What came in, in order."""
        self._examples = Examples(self.service)

    def calls_of(self, method: Named, /, **arguments: object) -> list[Call]:
        """The calls of a method, of those with these arguments; None for an argument that was left out."""
        expected = Expected(self.service, self._find(method), arguments)
        return [call for call in self.calls if expected.matches(call)]

    def assert_called(self, method: Named, /, **arguments: object) -> Call:
        """It was called with these arguments, and maybe others: the last such call."""
        found = self.calls_of(method, **arguments)
        if not found:
            raise AssertionError(self._told(method, arguments, "was not called"))
        return found[-1]

    def assert_called_once(self, method: Named, /, **arguments: object) -> Call:
        """It was called with these arguments exactly once: that call."""
        found = self.calls_of(method, **arguments)
        if len(found) != 1:
            raise AssertionError(self._told(method, arguments, f"was called {len(found)} times, not once"))
        return found[0]

    def assert_not_called(self, method: Named, /, **arguments: object) -> None:
        """It was never called with these arguments; without any, it was not called at all."""
        if self.calls_of(method, **arguments):
            raise AssertionError(self._told(method, arguments, "was called"))

    def assert_nothing_called(self) -> None:
        """No request went out."""
        if self.calls:
            raise AssertionError(f"{len(self.calls)} calls went out: {', '.join(map(repr, self.calls[:10]))}")

    def _find(self, method: Named) -> Method:
        return self._examples.find(method if isinstance(method, str) else method.spec.name)

    def _told(self, method: Named, arguments: Mapping[str, object], what: str) -> str:
        facts = self._find(method)
        return f"{Expected(self.service, facts, arguments)} {what}; {instead(facts, self.calls)}"
