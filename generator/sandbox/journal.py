"""Recent calls: what came, what was checked, what was answered and why. Secrets are masked before anything is kept."""

from __future__ import annotations

import itertools
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..runtime.masking import HIDDEN, clean, is_sensitive
from . import limits
from .call import Call
from .http import Reply


@dataclass(frozen=True, slots=True)
class Entry:
    """One call; texts are made when somebody looks."""

    number: int
    at: float
    seconds: float
    call: Call
    reply: Reply

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """What came, without secrets."""
        shown = [(name, HIDDEN if is_sensitive(name) else clean(value)) for name, value in self.call.incoming.pairs]
        files = self.call.incoming.files.items()
        return [*shown, *((name, f"{part.filename}, {len(part.content):,} bytes") for name, part in files)]

    @property
    def answer(self) -> str:
        return self.reply.body[: limits.RECENT_BYTES].decode(errors="replace")

    @property
    def outcome(self) -> str:
        return "; ".join(self.reply.notes) or "answered"


class Journal:
    """The last calls, the latest first."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.entries: deque[Entry] = deque(maxlen=limits.RECENT_CALLS)
        self.count = 0
        self.echo = False
        """Write a line for each refused call."""
        self._now = now
        self._numbers = itertools.count(1)

    def add(self, call: Call, reply: Reply, seconds: float) -> None:
        """Remember a call."""
        self.count += 1
        call.incoming.files = {name: part for name, part in call.incoming.files.items() if len(part.content) < 1000}
        call.request.body = b""
        self.entries.appendleft(Entry(next(self._numbers), self._now(), seconds, call, reply))
        if self.echo and reply.notes:
            print(line(call, reply.notes), file=sys.stderr, flush=True)


def line(call: Call, notes: Iterable[str]) -> str:
    """One line of text about a call, safe to print anywhere."""
    return clean(f"{call.request.verb} {call.name}: {'; '.join(notes)}")
