"""Work that goes on after the answer: a fake has it done as soon as somebody asks how far it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..facts import Poll
from .calls import Call
from .shaping import Data, put


@dataclass(frozen=True, slots=True)
class Done:
    """The answer about everything that a call asks about; the rest is as in the example, in which all is done."""

    poll: Poll
    known_by: Callable[[tuple[str, ...]], str]
    """The first field of what stands at a path of the answer."""

    def __call__(self, call: Call) -> Mapping[str, object]:
        """One item for each thing that is asked about."""
        asked = [value for name in self.poll.arguments for value in _all(call.arguments.get(name))]
        name, fields = self.known_by(self.poll.item), Data()
        if name and asked:
            put(fields, self.poll.item, [{name: value} for value in asked])
        return fields


def _all(value: object) -> list[object]:
    return [] if value is None else [*value] if isinstance(value, list) else [value]
