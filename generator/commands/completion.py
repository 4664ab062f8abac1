"""`methodgen completion`: a script for the shell."""

from __future__ import annotations

import click

SHELLS = ("bash", "zsh", "fish")
ADDED = "COMPREPLY+=($value)"
NO_SPACE = "[[ $value == *= ]] && compopt -o nospace"
"""In bash, the value follows the `=` of a name at once."""


@click.command(
    "completion",
    short_help="Print a script that completes in a shell.",
    epilog='\b\nExample:\n  eval "$(methodgen completion bash)"\n',
)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print a script that completes commands, options, services and targets in SHELL."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"no completion for {shell}.")
    source = kind(context.find_root().command, {}, "methodgen", "_METHODGEN_COMPLETE").source()
    click.echo(source.replace(ADDED, f"{ADDED}\n            {NO_SPACE}"))
