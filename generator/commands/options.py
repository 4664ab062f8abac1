"""What several commands take: options, arguments, and what a shell offers for them; the exit statuses."""

from __future__ import annotations

from pathlib import Path

import click
from click.shell_completion import CompletionItem

FAULTY, USAGE, FILES, INTERRUPTED = 1, 2, 3, 130
FOLDER = click.Path(path_type=Path)


def methods_folder(context: click.Context) -> Path:
    """The folder of descriptions, while the shell asks for a completion."""
    return Path(context.params.get("methods") or "methods")


def service_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of described services."""
    names = sorted(path.parent.name for path in methods_folder(context).glob("*/service.yaml"))
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def target_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of targets."""
    from ..targets.manifest import TARGETS

    return [CompletionItem(name) for name in TARGETS if name.startswith(incomplete)]


methods_option = click.option(
    "--methods", type=FOLDER, default=Path("methods"), show_default=True, metavar="DIR", help="Folder of descriptions."
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How results are printed.",
)
quiet_option = click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
services_argument = click.argument("services", nargs=-1, metavar="[SERVICE]...", shell_complete=service_names)
