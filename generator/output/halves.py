"""Work that is shared by two processes: this one and a forked child, where the platform has such a thing."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

First = TypeVar("First")
Second = TypeVar("Second")
Piece = TypeVar("Piece")

MOST = 4096
"""So many turns fit into any pipe, whose writer does not wait for readers."""


def both(here: Callable[[], First], there: Callable[[], Second]) -> tuple[First, Second]:
    """What the two functions return. `there` may run in a child, so it must not be needed for what else it does.

    Whatever goes wrong with the child, and any exception of `there`, shows as if it had run here.
    """
    if not hasattr(os, "fork") or threading.active_count() > 1 or (os.cpu_count() or 1) < 2:
        return here(), there()
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    try:
        child = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        return here(), there()
    if not child:
        os.close(reading)
        _work(there, writing)
    os.close(writing)
    try:
        mine = here()
    except BaseException:
        os.kill(child, signal.SIGKILL)
        raise
    else:
        with os.fdopen(reading, "rb", closefd=False) as stream:
            data = stream.read()
    finally:
        os.close(reading)
        os.waitpid(child, 0)
    import pickle

    return mine, pickle.loads(data) if data else there()  # noqa: S301 - from our own child, through a pipe


def _work(there: Callable[[], object], writing: int) -> None:
    """The life of the child; nothing written means that the parent has to do it."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        import pickle

        data = pickle.dumps(there(), pickle.HIGHEST_PROTOCOL)
        with os.fdopen(writing, "wb") as stream:
            stream.write(data)
    finally:
        os._exit(0)


class Shared(Generic[Piece]):
    """Pieces of work that two processes take from both ends until they meet, so that both are done at the same time.

    A pipe holds a byte for each turn there is; who has read one takes the next piece from its own end. If a child is
    lost, so are the pieces that it took: whoever shares work has to look for what is missing.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._turns = [pieces[start::MOST] for start in range(min(MOST, len(pieces)))]
        self._reading, writing = os.pipe()
        os.write(writing, bytes(len(self._turns)))
        os.close(writing)

    def from_front(self) -> Iterator[Piece]:
        for turn in self._turns:
            if not os.read(self._reading, 1):
                return
            yield from turn

    def from_back(self) -> Iterator[Piece]:
        for turn in reversed(self._turns):
            if not os.read(self._reading, 1):
                return
            yield from turn

    def __enter__(self) -> Shared[Piece]:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._reading)
