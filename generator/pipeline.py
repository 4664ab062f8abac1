"""The run, in order: read and check the descriptions, render every target, compare with the disk, write.

Nothing touches the disk before everything is known to be right. `generate`, `generate --check`, `generate --dry-run`
and the recorded tests are this same run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .model.model import Service
from .output.produce import produce
from .output.write import OutputFault, Plan, apply, plan
from .problems import Problems
from .spec.load import load
from .targets.manifest import TARGETS, read_manifest

Progress = Callable[[str], None]
"""Told what is being worked on, a short text at a time."""


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
    services, problems = load(order.methods, order.services or None)
    outcome = Outcome(problems)
    if outcome.is_faulty:
        return outcome
    plans = [_plan(service, order, progress) for service in services]
    return Outcome(problems, tuple(plans))


def carry_out(outcome: Outcome) -> None:
    """Write what is to be written, and remove what is stale."""
    for one in outcome.plans:
        apply(one)


def _plan(service: Service, order: Order, progress: Progress) -> Plan:
    files: dict[str, str] = {}
    tops: list[str] = []
    for name in order.targets:
        manifest = read_manifest(order.templates, name)
        tops.append(manifest.output)
        for file in produce(service, manifest):
            progress(f"{service.name}: {file.path}")
            if file.path in files:
                raise OutputFault([f"{file.path}: error: two templates write this file"])
            files[file.path] = file.text
    return plan(order.out / service.name, files, _within(order.targets, tops, files))


def _within(targets: Sequence[str], tops: Sequence[str], files: dict[str, str]) -> tuple[str, ...]:
    """The part of the output that a run for some targets only is about; empty for all of it."""
    if set(targets) == set(TARGETS):
        return ()
    return tuple(top for top in tops if top) + tuple(path for path in files if "/" not in path)
