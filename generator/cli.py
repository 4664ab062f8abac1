"""The command line: the commands there are, and the exit status of what goes wrong.

Exit status: 0 all is well; 1 a description is faulty, or output is not current; 2 wrong usage; 3 files; 130 Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, cast

import click

from .commands.options import FILES, INTERRUPTED

COMMANDS = ("init", "new", "lint", "generate", "watch", "docs", "sandbox", "sign", "permissions", "completion")
"""Each is a module of `commands` with a `command`, in the order in which they are needed."""

EXAMPLES = """
\b
Examples:
  methodgen init photos                   start a service in a folder of its own
  methodgen new photo.share -s photos     start the description of a method
  methodgen lint                          are the descriptions legal?
  methodgen generate                      everything under methods/ into generated/
  methodgen generate --check              is the output current? (for CI)
  methodgen watch                         generate whenever a description is saved
  methodgen docs                          a web site for each service, to look at
  methodgen sandbox photos                a local server that answers as the service would
  methodgen sign photos photo.share photo_id=12 --explain
  methodgen permissions photos --scan src the least permissions that code needs
"""


class Commands(click.Group):
    """Commands that are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return cast("click.Command", import_module(f".commands.{cmd_name}", __package__).command)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXAMPLES)
@click.version_option(package_name="methodgen", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show a traceback when methodgen itself fails.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Generate clients, docs and tests for web APIs made of named, signed method calls.

    A service is a folder of YAML files, one for each method. Start with `methodgen init`, or, where there are
    descriptions already, with `methodgen generate`.
    """
    if os.environ.get("NO_COLOR"):
        context.color = False


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit with its status; our own failures are one line unless `--debug` is given."""
    debug = "--debug" in (sys.argv[1:] if arguments is None else arguments)
    try:
        cli.main(args=None if arguments is None else list(arguments), prog_name="methodgen")
    except Exception as fault:
        if debug:
            raise
        for line in _told(fault):
            click.echo(line, err=True)
        sys.exit(FILES)
    sys.exit(0)


def _told(fault: Exception) -> tuple[str, ...]:
    from .output.write import OutputFault

    if isinstance(fault, OutputFault):
        return (*fault.faults, "nothing was written")
    if isinstance(fault, OSError):
        return (f"{fault.filename or 'files'}: error: {fault.strerror}",)
    return (f"internal error: {fault} (run with --debug); nothing was written",)
