"""`methodgen init`: a project of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from .options import FOLDER


@click.command(
    "init",
    short_help="Start a service in a folder of its own.",
    epilog="""
\b
Examples:
  methodgen init photos
  methodgen init ~/photo-api --name photos
  cd photos && make generate && make test
""",
)
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--name", "-n", metavar="NAME", help="Name of the service.  [default: that of DIR]")
def command(folder: Path, name: str | None) -> None:
    """Start a service in DIR, a folder of its own: descriptions, a Makefile and a README.

    It comes with one sample method, and generates and tests itself as it stands. DIR must be new or empty.
    """
    from ..spec.names import faults_of_service_name
    from ..spec.skeleton import project_texts

    faults = faults_of_service_name(name or folder.resolve().name)
    if faults:
        raise click.BadParameter(faults[0], param_hint="DIR" if name is None else "--name")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.BadParameter(f"{folder} is there already, and is not an empty folder.", param_hint="DIR")
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in project_texts(folder, name or folder.resolve().name):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        click.echo(f"wrote {path}")
    click.echo(f"now read {folder / 'README.md'}, or run: make -C {folder} generate test")
