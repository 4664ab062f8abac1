"""What a fake is to answer, method by method."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..records import Record
from ..response import Reply
from .calls import Call
from .failing import Failure

Fields = Mapping[str, Any] | Record
"""Fields with their values, nested as in the answer; they lie over the example."""
Answer = Fields | Reply | Callable[[Call], "Fields | Reply"]
"""Fields, a whole reply, or a function that gives either for the call it is told."""


@dataclass(frozen=True, slots=True)
class Whole:
    """Data that is sent as it is."""

    data: Mapping[str, Any]


Outcome = Answer | Whole | Failure


@dataclass(slots=True)
class Planned:
    """An outcome, and how often it is still to come."""

    outcome: Outcome
    left: int


class Plan:
    """The outcomes of one method: first those that were counted, in order, then the one that stands."""

    def __init__(self) -> None:
        self._counted: deque[Planned] = deque()
        self._standing: Outcome | None = None

    def add(self, outcome: Outcome, times: int | None) -> None:
        """One more; without a number it stands from now on."""
        if times is None:
            self._standing = outcome
        elif times < 1:
            raise ValueError("times is 1 or more")
        else:
            self._counted.append(Planned(outcome, times))

    def take(self) -> Outcome | None:
        """What comes next; None for the example."""
        if not self._counted:
            return self._standing
        first = self._counted[0]
        first.left -= 1
        if not first.left:
            self._counted.popleft()
        return first.outcome

    @property
    def left(self) -> int:
        """How many counted outcomes nobody has asked for."""
        return sum(planned.left for planned in self._counted)
