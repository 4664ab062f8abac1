"""`methodgen generate`: the whole run, or what it would do."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import click

from .options import FAULTY, FOLDER, format_option, methods_option, quiet_option, services_argument, target_names


@click.command(
    "generate",
    short_help="Generate clients, docs and tests.",
    epilog="""
\b
Examples:
  methodgen generate
  methodgen generate photos --target python --target tests
  methodgen generate --dry-run
  methodgen generate --check --format json
""",
)
@services_argument
@methods_option
@click.option("--templates", type=FOLDER, metavar="DIR", help="Folder of templates.  [default: those methodgen has]")
@click.option(
    "--out", type=FOLDER, default=Path("generated"), show_default=True, metavar="DIR", help="Folder of the output."
)
@click.option(
    "--target", "-t", "targets", multiple=True, metavar="T", shell_complete=target_names, help="Only this; repeatable."
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 and a short diff when output is not current.")
@click.option("--dry-run", is_flag=True, help="Write nothing; list what would be written or removed.")
@click.option("--no-cache", is_flag=True, help="Work everything out anew; the result is the same.")
@format_option
@quiet_option
def command(
    services: tuple[str, ...],
    methods: Path,
    templates: Path | None,
    out: Path,
    targets: tuple[str, ...],
    check: bool,
    dry_run: bool,
    no_cache: bool,
    form: str,
    quiet: bool,
) -> None:
    """Generate from the descriptions of SERVICE, or of all services.

    Nothing is written unless every description is legal, and a file that was edited by hand is never overwritten.
    """
    from .. import paths
    from ..output.cache import Cache, usual_folder
    from ..output.format import seldom_collected
    from ..output.report import short_diff
    from ..pipeline import Order, carry_out, prepare, remembered
    from ..progress import ProgressLine
    from ..targets.manifest import TARGETS
    from .printing import print_json, print_plan, print_problems

    unknown = [target for target in targets if target not in TARGETS]
    if unknown:
        raise click.BadParameter(f"{unknown[0]!r} is not one of {', '.join(TARGETS)}.", param_hint="--target")
    order = Order(methods, templates or paths.templates(), out, services, targets or TARGETS)
    with seldom_collected(), ProgressLine(enabled=not quiet and form == "text") as progress:
        cache = Cache(None if no_cache else usual_folder())
        outcome = prepare(order, progress, remembered(order, cache))
        if not (check or dry_run or outcome.is_faulty):
            carry_out(outcome, order, cache)
    gc.freeze()  # nor is all of it to be looked through at the end
    if form == "json":
        print_json(outcome)
    else:
        print_problems(outcome.problems, "; nothing was written")
        for plan in outcome.plans:
            print_plan(plan, "would " if check or dry_run else "", listed=dry_run, quiet=quiet)
            if check and not plan.is_current:
                click.echo("\n".join(short_diff(plan)))
    if outcome.is_faulty or (check and not outcome.is_current):
        sys.exit(FAULTY)
