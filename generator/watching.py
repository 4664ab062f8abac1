"""Seeing that descriptions or templates were saved, by looking again and again.

Looking works on every system and file system, and does not mind how an editor saves: in place, or by renaming another
file. It takes about a millisecond for a hundred descriptions; the more there are, the longer the pause in between.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

PAUSE = 0.05
"""Seconds between two looks."""
SETTLED = 0.01
"""Seconds for which all must stay the same before a change counts, so that nothing is read half saved."""
SHARE = 10
"""The pause is so many times as long as a look takes, if that is more."""
SUFFIXES = (".yaml", ".yml", ".j2")

Snapshot: TypeAlias = "dict[str, tuple[int, int, int]]"
"""Time, size and number of every file that matters, by path."""


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """The files below these folders as they are now."""
    found: Snapshot = {}
    waiting = [str(folder) for folder in folders]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name[0] == ".":
                    continue
                with suppress(OSError):
                    if entry.is_dir():
                        waiting.append(entry.path)
                    elif entry.name.endswith(SUFFIXES):
                        status = entry.stat()
                        found[entry.path] = status.st_mtime_ns, status.st_size, status.st_ino
    return found


def changes(
    folders: Iterable[Path],
    sleep: Callable[[float], object] = time.sleep,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[list[str]]:
    """The paths that changed, came or went, each time that any did; what changes in between is seen the next time."""
    places = tuple(folders)
    before, pause = snapshot(places), PAUSE
    yield []
    while True:
        sleep(pause)
        start = clock()
        now = snapshot(places)
        pause = max(PAUSE, SHARE * (clock() - start))
        if now == before:
            continue
        while True:
            sleep(SETTLED)
            later = snapshot(places)
            if later == now:
                break
            now = later
        changed = sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
        before = now
        if changed:
            yield changed
