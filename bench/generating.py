"""Generating: from nothing, with nothing to do, with one description changed, at three sizes."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .measure import Figure, Spent, Work, by_turns, command, prepared, ratio, shown
from .multiplied import multiply

ROOT = Path(__file__).resolve().parent.parent
SUMMARY = re.compile(r"^summary: .*$", re.MULTILINE)
TEXT = re.compile(r"\bdoc: .*$", re.MULTILINE)
NOTHING_ELSE = (sys.executable, "-c", "import yaml, hashlib")
UNFORMATTED = "import generator.output.format as f; f.Formatter.format_all = lambda self, texts: texts"
UNLEARNT = "import generator.pipeline as p; p.learnt = list"
"""Statements before a run: without formatting, and with nothing known beforehand of what black leaves alone."""


class Place:
    """A service of some size in a temporary folder, what is generated from it, and a cache of its own."""

    def __init__(self, folder: Path, service: Path, times: int) -> None:
        self.methods, self.out = folder / f"methods{times}", folder / f"out{times}"
        self.surroundings = {"XDG_CACHE_HOME": str(folder / f"cache{times}")}
        self.count = multiply(service, self.methods, times)
        self.changed = max((self.methods / service.name).glob("*.get.yaml"))

    @property
    def arguments(self) -> list[str | Path]:
        return ["generate", "--quiet", "--methods", self.methods, "--out", self.out]

    def generate(self, *more: str) -> Work:
        """A run in a process of its own."""
        starter = Path(sys.executable).with_name("methodgen")
        program: list[str | Path] = [starter] if starter.exists() else [sys.executable, "-m", "generator"]
        return command([*program, *self.arguments, *more], self.surroundings)

    def from_nothing(self, statement: str = "") -> Work:
        """A run that finds neither output nor cache."""
        work = self.generate()
        if statement:
            code = f"{statement}; from generator.cli import main; main()"
            work = command([sys.executable, "-c", code, *self.arguments], self.surroundings)
        return prepared(self._clear, work)

    def with_one_change(self, what: re.Pattern[str], words: str) -> Work:
        """Every run finds another text in one description."""
        original = self.changed.read_text(encoding="utf-8")
        turns = iter(range(1_000_000))

        def change() -> None:
            text = what.sub(f"{words} Number {next(turns)}.", original, count=1)
            self.changed.write_text(text, encoding="utf-8")

        return prepared(change, self.generate())

    def _clear(self) -> None:
        for folder in (self.out, Path(self.surroundings["XDG_CACHE_HOME"])):
            shutil.rmtree(folder, ignore_errors=True)


def figures(folder: Path, service: Path, rounds: int) -> Iterator[Figure]:
    """All of it, the largest size last."""
    place, large = Place(folder, service, 1), Place(folder, service, 10)
    few = max(1, rounds // 3)
    cold = {place.count: by_turns([place.from_nothing()], rounds)[0]}
    against = shown(cold[place.count])
    for what, statement in (("not formatted", UNFORMATTED), ("nothing known of black", UNLEARNT)):
        value, ours, other = ratio(place.from_nothing(statement), place.from_nothing(), few)
        yield Figure(f"from nothing, {what}", shown(ours), f"as it is: {shown(other)}", value, None)
    place.from_nothing()()
    idle = {place.count: by_turns([place.generate()], rounds)[0]}
    checks: dict[str, tuple[str, ...]] = {"nothing changed": (), "`--check` on a fresh clone": ("--check",)}
    for what, flags in checks.items():
        value, ours, other = ratio(place.generate(*flags), command(NOTHING_ELSE, place.surroundings), rounds * 4)
        yield Figure(what, shown(ours), f"`import yaml, hashlib`: {shown(other)}", value, 0.75)
    change = {place.count: _changed(place, rounds)}
    yield _of_cold(place, "summary", change[place.count], cold[place.count], 0.25)
    parameter = by_turns([place.with_one_change(TEXT, "doc: A text.")], few)[0]
    yield _of_cold(place, "parameter", parameter, cold[place.count], None)
    yield Figure(
        f"memory of a run from nothing, {place.count} methods", against, "", cold[place.count].memory, 90, "MiB"
    )
    cold[large.count] = by_turns([large.from_nothing()], few)[0]
    idle[large.count] = by_turns([large.generate()], rounds)[0]
    change[large.count] = _changed(large, few)
    yield _of_cold(large, "summary", change[large.count], cold[large.count], 0.05)
    kinds = (("from nothing", cold, 10.5), ("nothing changed", idle, 3.5), ("one change", change, 1.5))
    for what, spent, goal in kinds:
        more, fewer = spent[large.count], spent[place.count]
        words = f"growth to {large.count:,} methods, {what}"
        yield Figure(words, shown(more), shown(fewer), more.wall / fewer.wall, goal)


def huge(folder: Path, service: Path) -> Iterator[Figure]:
    """A hundred times the methods: does it work, and in how much memory?"""
    place = Place(folder, service, 100)
    spent = place.from_nothing()()
    yield Figure(f"memory of a run from nothing, {place.count:,} methods", shown(spent), "", spent.memory, 1024, "MiB")


def _changed(place: Place, rounds: int) -> Spent:
    return by_turns([place.with_one_change(SUMMARY, "summary: A sentence.")], rounds)[0]


def _of_cold(place: Place, what: str, change: Spent, cold: Spent, goal: float | None) -> Figure:
    what = f"one {what} of {place.count:,} methods changed"
    return Figure(what, shown(change), f"from nothing: {shown(cold)}", change.wall / cold.wall, goal)
