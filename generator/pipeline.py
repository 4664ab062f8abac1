"""The run, in order: read and check the descriptions, render every target, compare with the disk, write.

Nothing touches the disk before everything is known to be right. `generate`, `generate --check`, `generate --dry-run`
and the recorded tests are this same run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from .model.model import Service
from .output.format import Formatter
from .output.halves import both
from .output.lock import inputs, made_with
from .output.produce import File, produce
from .output.write import OutputFault, Plan, Sources, apply, plan
from .problems import Problems
from .spec.load import load
from .targets.manifest import TARGETS, read_manifest

Progress = Callable[[str], None]
"""Told what is being worked on, a short text at a time."""
Made: TypeAlias = "dict[tuple[str, str], tuple[str, list[File]]]"
"""By service and target: the folder of the target, and its files."""

THERE = frozenset({"model", "tests"})
"""Targets that take about half of the time."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be generated, from where, and to where."""

    methods: Path
    templates: Path
    out: Path
    services: tuple[str, ...] = ()
    """Names of services; empty means all."""
    targets: tuple[str, ...] = TARGETS


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the run found: problems of the descriptions, and one plan for each service when there are no errors."""

    problems: Problems
    plans: tuple[Plan, ...] = ()

    @property
    def is_faulty(self) -> bool:
        return self.problems.errors > 0

    @property
    def is_current(self) -> bool:
        return all(plan.is_current for plan in self.plans)


def prepare(order: Order, progress: Progress) -> Outcome:
    """Everything but the disk. Raises OutputFault when something that is not ours stands in the way."""
    progress("reading descriptions")
    known, described = made_with(str(order.templates)), _inputs(order)  # looked at first, lest an edit be missed
    services, problems = load(order.methods, order.services or None)
    outcome = Outcome(problems)
    if outcome.is_faulty:
        return outcome
    made = _made(services, order, progress)
    sources = {name: Sources(known, inputs) for name, inputs in described.items() if not len(problems)}
    return Outcome(problems, tuple(_plan(service, order, made, sources.get(service.name)) for service in services))


def carry_out(outcome: Outcome) -> None:
    """Write what is to be written, and remove what is stale."""
    for one in outcome.plans:
        apply(one)


def _made(services: Sequence[Service], order: Order, progress: Progress) -> Made:
    """All files of all services by service and target; half of the targets are made in a child of this process."""
    there = [target for target in order.targets if target in THERE]
    here = [target for target in order.targets if target not in THERE]
    if not (there and here):
        return _files(services, order, order.targets, progress)
    mine, others = both(
        lambda: _files(services, order, here, progress), lambda: _files(services, order, there, lambda _: None)
    )
    return mine | others


def _files(services: Sequence[Service], order: Order, targets: Sequence[str], progress: Progress) -> Made:
    formatter = Formatter()
    made: Made = {}
    for name in targets:
        manifest = read_manifest(order.templates, name)
        for service in services:
            progress(f"{service.name}: {name}")
            made[service.name, name] = manifest.output, produce(service, manifest, formatter)
    return made


def _inputs(order: Order) -> dict[str, dict[str, str]]:
    """Digests of the description of every service."""
    try:
        folders = [folder for folder in order.methods.iterdir() if folder.is_dir()]
        return {folder.name: inputs(str(folder)) for folder in folders}
    except OSError:  # told by whoever reads them
        return {}


def _plan(service: Service, order: Order, made: Made, sources: Sources | None) -> Plan:
    files: dict[str, str] = {}
    tops: list[str] = []
    for name in order.targets:
        top, its_files = made[service.name, name]
        tops.append(top)
        for file in its_files:
            if file.path in files:
                raise OutputFault([f"{file.path}: error: two templates write this file"])
            files[file.path] = file.text
    return plan(order.out / service.name, files, _within(order.targets, tops, files), sources)


def _within(targets: Sequence[str], tops: Sequence[str], files: dict[str, str]) -> tuple[str, ...]:
    """The part of the output that a run for some targets only is about; empty for all of it."""
    if set(targets) == set(TARGETS):
        return ()
    return tuple(top for top in tops if top) + tuple(path for path in files if "/" not in path)
