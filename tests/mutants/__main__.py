"""`python -m tests.mutants`: change one fact at a time, and see whether the tests of the client notice."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import click

from .client import METHODS
from .kinds import KINDS
from .run import Candidate, Outcome, run

ENOUGH = 0.99
"""Of all mutants, the part that has to be killed."""


@click.command()
@click.option("--number", default=2000, show_default=True, help="Mutants to try.")
@click.option("--seed", default=1, show_default=True, help="Which of all mutants.")
@click.option("--kinds", default=",".join(KINDS), help="Kinds of changes, with commas between; default all.")
@click.option("--service", multiple=True, help="Service to change; default all.")
@click.option("--jobs", default=2, show_default=True, help="Processes.")
@click.option("--minutes", default=0.0, help="Stop after so many; 0 for no end.")
def main(number: int, seed: int, kinds: str, service: tuple[str, ...], jobs: int, minutes: float) -> None:
    """Measure how many wrong clients the generated tests find out."""
    services = service or tuple(sorted(path.name for path in METHODS.iterdir() if path.is_dir()))
    begun = time.monotonic()

    def told(outcome: Outcome, candidate: Candidate, end: str) -> bool:
        if end == "survived":
            click.echo(f"SURVIVED {candidate.kind}: {candidate.service}: {candidate.change}")
        if outcome.mutants % 50 == 0 and end != "illegal":
            click.echo(f"{outcome.mutants} mutants, {len(outcome.survivors)} survived", err=True)
        return not minutes or time.monotonic() - begun < minutes * 60

    with tempfile.TemporaryDirectory() as folder:
        outcome = run(services, kinds.split(","), number, seed, jobs, Path(folder), told)
    _report(outcome)
    share = outcome.killed / max(1, outcome.mutants)
    methods = len({each for each in outcome.methods if each[1] not in ("service", "types")})
    click.echo(
        f"{outcome.killed} of {outcome.mutants} mutants killed ({share:.2%}) of {methods} methods and what they share, "
        f"seed {seed}, {time.monotonic() - begun:.0f} s; "
        f"no mutants: {outcome.count('illegal')} illegal, {outcome.count('equal')} equal to the original"
    )
    sys.exit(share < ENOUGH)


def _report(outcome: Outcome) -> None:
    for kind, tally in outcome.kinds.items():
        rest = ", ".join(f"{number} {end}" for end, number in sorted(tally.ends.items()) if end != "killed" and number)
        click.echo(f"{kind:20} {tally.killed:4} of {tally.mutants:4} killed{f' ({rest})' if rest else ''}")


if __name__ == "__main__":
    main()
