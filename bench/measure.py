"""Running things by turns, and what the medians of that say. Only ratios within one run mean anything."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Work = Callable[[], "Spent"]


@dataclass(frozen=True, slots=True)
class Spent:
    """What one run took: seconds on the wall and on the processors, and the most memory of any process, in MiB."""

    wall: float
    processor: float
    memory: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report."""

    what: str
    ours: str
    against: str
    value: float
    goal: float | None
    """The value may be at most this; None where there is no goal."""
    unit: str = "×"
    least: bool = False
    """The value has to be at least the goal."""

    @property
    def verdict(self) -> str:
        if self.goal is None:
            return ""
        return "met" if (self.value >= self.goal if self.least else self.value <= self.goal) else "missed"


def command(arguments: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> Work:
    """A program as work; anything but exit status 0 stops the measurement."""

    def run() -> Spent:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(argument) for argument in arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=surroundings(environment),
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(map(str, arguments))}: exit status {process.returncode}")
        return Spent(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)

    return run


def surroundings(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a program: compiled modules are kept, as they are for everything that is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | dict(environment or {})


def timed(function: Callable[[], object], times: int = 1) -> Work:
    """A function as work, called often enough for the clock."""

    def run() -> Spent:
        start, before = time.perf_counter(), time.process_time()
        for _ in range(times):
            function()
        return Spent((time.perf_counter() - start) / times, (time.process_time() - before) / times, 0.0)

    return run


def prepared(before: Callable[[], object], work: Work) -> Work:
    """Work that needs something done first, which does not count."""

    def run() -> Spent:
        before()
        return work()

    return run


def by_turns(works: Sequence[Work], rounds: int) -> list[Spent]:
    """The medians of each, run one after the other and again from the start."""
    runs = [[work() for work in works] for _ in range(rounds)]
    return [
        Spent(
            median(run[index].wall for run in runs),
            median(run[index].processor for run in runs),
            max(run[index].memory for run in runs),
        )
        for index in range(len(works))
    ]


def ratio(ours: Work, other: Work, rounds: int) -> tuple[float, Spent, Spent]:
    """The median of the ratios on the wall, pair by pair, and what each took."""
    pairs = [(ours(), other()) for _ in range(rounds)]
    middle = median(mine.wall / theirs.wall for mine, theirs in pairs)
    kept = [sorted(column, key=lambda spent: spent.wall)[len(pairs) // 2] for column in zip(*pairs, strict=True)]
    return middle, kept[0], kept[1]


def best(work: Work, rounds: int) -> Spent:
    """The quickest run: what a time that is no ratio says of the code, and not of the neighbours of this machine."""
    return min((work() for _ in range(rounds)), key=lambda spent: spent.wall)


def shown(spent: Spent) -> str:
    """`12.3 ms` or `1.23 s`, with the processors' time where it is another."""
    return f"{seconds(spent.wall)} ({seconds(spent.processor)} CPU)"


def seconds(value: float) -> str:
    """A time in the unit that suits it."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if value >= size:
            return f"{value / size:.3g} {unit}"
    return f"{value / 1e-9:.3g} ns"
