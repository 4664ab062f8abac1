"""`methodgen new`: a first description of a method."""

from __future__ import annotations

from pathlib import Path

import click

from .options import methods_option, service_names


@click.command(
    "new",
    short_help="Start the description of a method.",
    epilog="\b\nExample:\n  methodgen new photo.share --service photos\n",
)
@click.argument("method")
@click.option("--service", "-s", required=True, shell_complete=service_names, help="Service the method belongs to.")
@methods_option
def command(method: str, service: str, methods: Path) -> None:
    """Write a commented first description of METHOD, ready to be filled in."""
    from ..spec.names import faults_of_method_name
    from ..spec.skeleton import method_text

    faults = faults_of_method_name(method)
    if faults:
        raise click.BadParameter(faults[0], param_hint="METHOD")
    folder = methods / service
    if not (folder / "service.yaml").is_file():
        raise click.BadParameter(f"there is no {folder / 'service.yaml'}.", param_hint="--service")
    path = folder / f"{method}.yaml"
    twins = [old.name for old in folder.glob("*.yaml") if old.name.lower() == path.name.lower()]
    if twins:
        raise click.UsageError(f"{folder / twins[0]} is there already.")
    path.write_text(method_text(method, path), encoding="utf-8", newline="\n")
    click.echo(f"wrote {path}; fill it in, then run: methodgen lint {service}")
