"""How problems and plans are printed, for people and for programs."""

from __future__ import annotations

import json
from typing import Any

import click

from ..output.report import changes
from ..output.write import Plan
from ..pipeline import Outcome
from ..problems import Problems


def print_problems(problems: Problems, verdict: str) -> None:
    """Every problem on a line of its own, and how many there are."""
    for line in problems.lines:
        head, mark, rest = line.partition(" error: ")
        click.echo(f"{head}{click.style(mark, fg='red', bold=True)}{rest}", err=True)
    if problems.summary:
        click.secho(problems.summary + verdict * bool(problems.errors), err=True, bold=True)


def print_plan(plan: Plan, would: str, *, listed: bool, quiet: bool) -> None:
    """What happens to the output of one service; `listed` names every file."""
    name = plan.folder.name
    if listed:
        for what, path in changes(plan):
            click.echo(f"would {what} {path}")
    if quiet:
        return
    if plan.is_current:
        click.echo(f"{name}: up to date, {plan.unchanged} files")
    else:
        click.echo(f"{name}: {would}write {len(plan.writes)}, remove {len(plan.removals)}, keep {plan.unchanged} files")


def print_json(outcome: Outcome) -> None:
    """Problems and plans as one JSON object."""
    services: list[dict[str, Any]] = [
        {
            "service": plan.folder.name,
            "current": plan.is_current,
            "unchanged": plan.unchanged,
            "changes": [{"what": what, "path": path} for what, path in changes(plan)],
        }
        for plan in outcome.plans
    ]
    click.echo(json.dumps({"problems": as_data(outcome.problems), "services": services}, indent=1))


def as_data(problems: Problems) -> list[dict[str, Any]]:
    """Problems for programs."""
    names = ("file", "line", "column", "level", "where", "text")
    return [{name: getattr(problem, name) for name in names} for problem in problems]
