"""`methodgen watch`: how long after a save the output is there."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from .generating import SUMMARY, Place
from .measure import Figure, seconds, surroundings


def figures(folder: Path, service: Path, rounds: int) -> Iterator[Figure]:
    """From the save to the line that tells that all is written."""
    place = Place(folder, service, 1)
    program = [sys.executable, "-u", "-m", "generator", "watch", "--methods", place.methods, "--out", place.out]
    original = place.changed.read_text(encoding="utf-8")
    took: list[float] = []
    with subprocess.Popen(
        list(map(str, program)), stdout=subprocess.PIPE, text=True, env=surroundings(place.surroundings)
    ) as watching:
        try:
            _await(watching)
            for turn in range(rounds + 2):
                time.sleep(0.1)
                start = time.perf_counter()
                place.changed.write_text(SUMMARY.sub(f"summary: Number {turn}.", original, count=1), encoding="utf-8")
                _await(watching)
                took.append(time.perf_counter() - start)
        finally:
            watching.terminate()
    first, *rest = took
    yield Figure(f"`watch`, {place.count} methods: first save", seconds(first), "", first, None, "s")
    yield Figure(f"`watch`, {place.count} methods: further saves", seconds(median(rest)), "", median(rest), 0.3, "s")


def _await(watching: subprocess.Popen[str]) -> None:
    """Until it has nothing left to do."""
    if not any("Ctrl-C stops" in line for line in watching.stdout or ()):
        raise RuntimeError("methodgen watch has ended")
