"""`methodgen watch`: generate, and again whenever a description or a template is saved."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import FOLDER, methods_option, quiet_option, services_argument

if TYPE_CHECKING:
    from ..output.cache import Cache
    from ..output.kept import Kept
    from ..pipeline import Order


@click.command(
    "watch",
    short_help="Generate whenever a description is saved.",
    epilog="""
\b
Examples:
  methodgen watch
  methodgen watch photos
""",
)
@services_argument
@methods_option
@click.option("--templates", type=FOLDER, metavar="DIR", help="Folder of templates.  [default: those methodgen has]")
@click.option(
    "--out", type=FOLDER, default=Path("generated"), show_default=True, metavar="DIR", help="Folder of the output."
)
@quiet_option
def command(services: tuple[str, ...], methods: Path, templates: Path | None, out: Path, quiet: bool) -> None:
    """Generate, and again whenever a description of SERVICE, or of any service, is saved; stop with Ctrl-C.

    What is wrong with a description is told, nothing is written then, and watching goes on.
    """
    from .. import paths
    from ..pipeline import Order
    from ..watching import changes

    order = Order(methods, templates or paths.templates(), out, services)
    try:
        watch(order, changes([order.methods, order.templates]), quiet=quiet)
    except KeyboardInterrupt:
        click.echo()


def watch(order: Order, saved: Iterable[list[str]], *, quiet: bool) -> None:
    """Generate at every one of these moments; the first is now."""
    from ..output.cache import Cache, usual_folder
    from ..output.lock import made_with
    from ..output.render import forget_templates
    from ..pipeline import remembered

    cache = Cache(usual_folder())
    kept = remembered(order, cache)
    generator = _without_templates(made_with(str(order.templates)))
    for changed in saved:
        if _without_templates(made_with(str(order.templates))) != generator:
            _start_again()
        if not all(path.endswith((".yaml", ".yml")) for path in changed):
            forget_templates()
        start = time.perf_counter()
        kept = {**kept, **_generate(order, cache, kept, forks=not changed, quiet=quiet)}
        if not quiet:
            click.echo(f"{(time.perf_counter() - start) * 1000:.0f} ms; watching {order.methods}, Ctrl-C stops")
        if not changed:
            gc.freeze()  # what is warm now stays, and need not be looked through again and again


def _generate(order: Order, cache: Cache, kept: dict[str, Kept], *, forks: bool, quiet: bool) -> dict[str, Kept]:
    """One run; whatever goes wrong is told."""
    from ..output.render import TemplateFault
    from ..output.write import OutputFault
    from ..pipeline import carry_out, prepare
    from .printing import print_plan, print_problems

    try:
        outcome = prepare(order, lambda _: None, kept, forks=forks)
        print_problems(outcome.problems, "; nothing was written")
        if outcome.is_faulty:
            return {}
        carry_out(outcome, order, cache)
    except (OutputFault, TemplateFault, OSError) as fault:
        click.secho(f"{fault}; nothing was written", err=True, bold=True)
        return {}
    for plan in outcome.plans:
        print_plan(plan, "", listed=False, quiet=quiet)
    return dict(outcome.kept)


def _without_templates(made_with: dict[str, str]) -> dict[str, str]:
    return {name: told for name, told in made_with.items() if name != "templates"}


def _start_again() -> None:
    """What runs is no longer what is installed."""
    click.echo("methodgen itself has changed: starting again")
    sys.stdout.flush()
    os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - ourselves, as we were called
