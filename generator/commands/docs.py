"""`methodgen docs`: web sites, to be opened as files or served by a sandbox."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .options import FAULTY, FOLDER, methods_option, quiet_option, services_argument


@click.command(
    "docs",
    short_help="Build web sites of the docs.",
    epilog="\b\nExamples:\n  methodgen docs\n  methodgen docs photos --out public\n",
)
@services_argument
@methods_option
@click.option("--templates", type=FOLDER, metavar="DIR", help="Folder of templates.  [default: those methodgen has]")
@click.option(
    "--out", type=FOLDER, default=Path("generated"), show_default=True, metavar="DIR", help="Folder of the output."
)
@quiet_option
def command(services: tuple[str, ...], methods: Path, templates: Path | None, out: Path, quiet: bool) -> None:
    """Build the web site of SERVICE, or of all services, into OUT/SERVICE/site.

    The pages need no server. A sandbox that serves them lets readers try calls.
    """
    from .. import paths
    from ..pipeline import Order, carry_out
    from ..progress import ProgressLine
    from ..website import prepare
    from .printing import print_problems

    order = Order(methods, templates or paths.templates(), out, services)
    with ProgressLine(enabled=not quiet) as progress:
        outcome = prepare(order, progress)
    print_problems(outcome.problems, "; nothing was written")
    if outcome.is_faulty:
        sys.exit(FAULTY)
    carry_out(outcome)
    for plan in outcome.plans if not quiet else ():
        click.echo(
            f"{plan.folder / 'index.html'}: {plan.unchanged + len(plan.writes)} files, {len(plan.writes)} of them new"
        )
