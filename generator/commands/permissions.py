"""`methodgen permissions`: the least permissions an application needs, and the link to ask for them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from . import completing
from .options import FAULTY, format_option, methods_option, quiet_option, service_names


@click.command(
    "permissions",
    short_help="Find the least permissions an application needs.",
    epilog="""
\b
Examples:
  methodgen permissions photos photo.share photo.list
  methodgen permissions photos --scan src
  methodgen permissions photos --scan src --declared photo=write --check

\b
Exit status of --check: 1 where the code needs more than is declared, or less.
What only private things need may be declared or not: the code cannot tell. A
file that cannot be read gives 1 too, for something may be missing.

\b
Links are signed with the key and the secret that the client reads from its
environment, here PHOTOS_API_KEY and PHOTOS_API_SECRET. The secret is not shown.
""",
)
@click.argument("service", metavar="SERVICE", shell_complete=service_names)
@click.argument("names", nargs=-1, metavar="[METHOD]...", shell_complete=completing.from_service(completing.methods))
@click.option(
    "--scan",
    "paths",
    type=click.Path(exists=True, path_type=Path),
    multiple=True,
    metavar="PATH",
    help="Python file or folder whose calls count; it is read, never run. Repeatable.",
)
@click.option(
    "--declared",
    multiple=True,
    metavar="ITEM=LEVEL,...",
    shell_complete=completing.from_service(completing.permissions),
    help="What the application asks for; a level alone, or scopes, where the service has these. Repeatable.",
)
@click.option("--check", is_flag=True, help="Exit with 1 unless just what is needed is declared.")
@click.option("--public", is_flag=True, help="The application reaches public things only.")
@click.option("--key", metavar="TEXT", help="Key of the application.")
@click.option("--secret", metavar="TEXT", help="Secret of the application.")
@methods_option
@format_option
@quiet_option
def command(
    service: str,
    names: tuple[str, ...],
    paths: tuple[Path, ...],
    declared: tuple[str, ...],
    check: bool,
    public: bool,
    key: str | None,
    secret: str | None,
    methods: Path,
    form: str,
    quiet: bool,
) -> None:
    """Print the least permissions an application needs that calls METHOD, or whose Python code is scanned.

    Calls are followed from where a client is made: through names, attributes, arguments, returned values and imports
    between the scanned files. A parameter without annotation called client or api is taken for a client in files that
    import the package.
    """
    from ..permissions.answer import Unanswerable, answer
    from ..permissions.declared import Undeclarable
    from ..permissions.declared import declared as read_declared
    from ..runtime.errors import Error
    from ..runtime.settings import credentials_of
    from ..spec.load import load
    from ..targets.facts import service_facts
    from .permissions_printing import print_answer, print_data
    from .printing import print_problems

    if not names and not paths:
        raise click.UsageError("name a METHOD, or code with --scan.")
    found, problems = load(methods, [service])
    if problems.errors:
        print_problems(problems, "")
        sys.exit(FAULTY)
    try:
        own = credentials_of(service_facts(found[0]), key or None, secret or None, None, None)
        given = read_declared(found[0], declared) if declared or check else None
        told = answer(found[0], names, paths, given, own, public=public)
    except (Unanswerable, Undeclarable, Error) as fault:
        raise click.UsageError(str(fault)) from None
    if form == "json":
        print_data(told)
    else:
        print_answer(told, quiet=quiet)
    if not told.is_whole or (check and told.complaints):
        sys.exit(FAULTY)
