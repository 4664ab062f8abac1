"""Generating: from nothing, with nothing to do, with one description changed, at three sizes."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .measure import Figure, Spent, Work, by_turns, command, prepared, ratio, shown
from .multiplied import multiply
from .openapi import write

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / ".venv-peers" / "bin"
SUMMARY = re.compile(r"^summary: .*$", re.MULTILINE)
NOTHING_ELSE = (sys.executable, "-c", "import yaml, hashlib")


class Place:
    """A service of some size in a temporary folder, and what is generated from it."""

    def __init__(self, folder: Path, service: Path, times: int) -> None:
        self.methods, self.out = folder / f"methods{times}", folder / f"out{times}"
        self.count = multiply(service, self.methods, times)
        self.changed = max((self.methods / service.name).glob("*.get.yaml"))

    def generate(self, *more: str) -> Work:
        """A run in a process of its own."""
        starter = Path(sys.executable).with_name("methodgen")
        arguments: list[str | Path] = ["generate", "--quiet", "--methods", self.methods, "--out", self.out, *more]
        return command([starter, *arguments] if starter.exists() else [sys.executable, "-m", "generator", *arguments])

    def from_nothing(self) -> Work:
        return prepared(lambda: shutil.rmtree(self.out, ignore_errors=True), self.generate())

    def with_one_change(self) -> Work:
        """Every run finds another summary in one description."""
        original = self.changed.read_text(encoding="utf-8")
        turns = iter(range(1_000_000))

        def change() -> None:
            text = SUMMARY.sub(f"summary: Summary number {next(turns)}.", original, count=1)
            self.changed.write_text(text, encoding="utf-8")

        return prepared(change, self.generate())


def figures(folder: Path, service: Path, rounds: int) -> Iterator[Figure]:
    """All of it, the largest size last."""
    place = Place(folder, service, 1)
    cold_by_size = {place.count: by_turns([place.from_nothing()], rounds)[0]}
    yield from _peers(folder, service, place, rounds)
    idle = {place.count: _idle(place, rounds)}
    value, ours, other = ratio(place.generate(), command(NOTHING_ELSE), rounds * 4)
    yield Figure("nothing changed", shown(ours), f"`import yaml, hashlib`: {shown(other)}", value, 0.75)
    value, ours, other = ratio(place.generate("--check"), command(NOTHING_ELSE), rounds * 4)
    yield Figure("`--check` on a fresh clone", shown(ours), f"`import yaml, hashlib`: {shown(other)}", value, 0.75)
    change = {place.count: by_turns([place.with_one_change()], rounds)[0]}
    yield _of_cold(place, change, cold_by_size, 0.25)
    yield Figure(
        "memory of a run from nothing", f"{place.count} methods", "", cold_by_size[place.count].memory, 90, "MiB"
    )
    large = Place(folder, service, 10)
    cold_by_size[large.count] = by_turns([large.from_nothing()], max(1, rounds // 3))[0]
    idle[large.count] = _idle(large, rounds)
    change[large.count] = by_turns([large.with_one_change()], max(1, rounds // 3))[0]
    yield _of_cold(large, change, cold_by_size, 0.05)
    for what, spent, goal in (
        ("from nothing", cold_by_size, 10.5),
        ("nothing changed", idle, 3.5),
        ("one change", change, 1.5),
    ):
        value = spent[large.count].wall / spent[place.count].wall
        yield Figure(
            f"growth to {large.count:,} methods, {what}",
            shown(spent[large.count]),
            shown(spent[place.count]),
            value,
            goal,
        )


def huge(folder: Path, service: Path) -> Iterator[Figure]:
    """A hundred times the methods: does it work, and in how much memory?"""
    place = Place(folder, service, 100)
    spent = place.from_nothing()()
    yield Figure(f"memory for {place.count:,} methods", shown(spent), "", spent.memory, 1024, "MiB")


def _idle(place: Place, rounds: int) -> Spent:
    return by_turns([place.generate()], rounds)[0]


def _of_cold(place: Place, change: dict[int, Spent], cold: dict[int, Spent], goal: float) -> Figure:
    count = place.count
    value = change[count].wall / cold[count].wall
    return Figure(
        f"one of {count:,} descriptions changed",
        shown(change[count]),
        f"from nothing: {shown(cold[count])}",
        value,
        goal,
    )


def _peers(folder: Path, service: Path, place: Place, rounds: int) -> Iterator[Figure]:
    """Against generators of other make, where `make bench-peers` has installed them."""
    document = folder / "openapi.json"
    write(place.out / service.name / "model.json", document)
    plain = folder / "plain.yaml"
    plain.write_text("post_hooks: []\n", encoding="utf-8")
    path = {"PATH": f"{PEERS}:/usr/bin:/bin"}
    client = PEERS / "openapi-python-client"
    if client.exists():
        target = folder / "client"
        arguments: list[str | Path] = [client, "generate", "--path", document, "--output-path", target, "--overwrite"]
        peer = prepared(lambda: shutil.rmtree(target, ignore_errors=True), command(arguments, path))
        value, ours, other = ratio(place.from_nothing(), peer, rounds)
        yield Figure("from nothing, formatted", shown(ours), f"openapi-python-client: {shown(other)}", value, 0.5)
        bare = prepared(
            lambda: shutil.rmtree(target, ignore_errors=True), command([*arguments, "--config", plain], path)
        )
        value, ours, other = ratio(place.from_nothing(), bare, rounds)
        against = f"openapi-python-client, unformatted: {shown(other)}"
        yield Figure("from nothing, formatted", shown(ours), against, value, None)
    models = PEERS / "datamodel-codegen"
    if models.exists():
        peer = command(
            [models, "--input", document, "--input-file-type", "openapi", "--output", folder / "models.py"], path
        )
        value, ours, other = ratio(place.from_nothing(), peer, max(1, rounds // 2))
        yield Figure("from nothing, formatted", shown(ours), f"datamodel-code-generator: {shown(other)}", value, None)
