"""`methodgen lint`: are the descriptions legal?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .options import FAULTY, format_option, methods_option, quiet_option, services_argument


@click.command(
    "lint",
    short_help="Check descriptions, and nothing else.",
    epilog="\b\nExamples:\n  methodgen lint\n  methodgen lint photos --format json\n",
)
@services_argument
@methods_option
@format_option
@quiet_option
def command(services: tuple[str, ...], methods: Path, form: str, quiet: bool) -> None:
    """Check the descriptions of SERVICE, or of all services, and nothing else."""
    from ..pipeline import Outcome
    from ..problems import counted
    from ..spec.load import load
    from .printing import print_json, print_problems

    found, problems = load(methods, services or None)
    outcome = Outcome(problems)
    if form == "json":
        print_json(outcome)
    else:
        print_problems(outcome.problems, "")
        if not outcome.is_faulty and not quiet:
            for service in found:
                click.echo(f"{service.name}: {counted(len(service.methods), 'method')}, all legal")
    if outcome.is_faulty:
        sys.exit(FAULTY)
