"""How needed permissions are printed, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from itertools import starmap

import click

from ..model.method import Method
from ..permissions.answer import Answer
from ..permissions.declared import told, unreached, written
from ..permissions.needs import Need
from ..problems import listed, shown
from ..scan.files import Spot

MOST_NAMED = 3
"""Methods that are named for one need."""


def print_answer(answer: Answer, *, quiet: bool) -> None:
    """Reasons, needs and links; what is wrong goes to the error stream."""
    for warning in answer.warnings:
        _problem(warning.spot, "warning:", "yellow", warning.text)
    if not quiet:
        _reasons(answer)
        _needs(answer)
        _links(answer)
        _declared(answer)
    for complaint in answer.complaints:
        _problem(complaint.spot, "error:", "red", complaint.text)


def _problem(spot: Spot | None, mark: str, colour: str, text: str) -> None:
    place = f"{shown(spot.file)}:{spot.line}: " if spot else ""
    click.echo(f"{place}{click.style(mark, fg=colour, bold=True)} {shown(text)}", err=True)


def _reasons(answer: Answer) -> None:
    for reason in answer.reasons:
        guess = " (the parameter is taken for a client by its name)" if reason.assumed else ""
        what = _needed(answer.methods[reason.method])
        click.echo(f"{shown(reason.spot.file)}:{reason.spot.line}: {reason.method} → {what}{guess}")
    for name in answer.named:
        click.echo(f"{name} → {_needed(answer.methods[name])}")
    if not answer.methods:
        click.echo("no calls of the service were found")
    click.echo()


def _needed(method: Method) -> str:
    """`doc: write`, `doc: read for private things`, `a token`."""
    levels = ", ".join(told(item, level) for item, level in method.permissions)
    if levels:
        return f"{levels} for private things" if method.permissions_for == "private" else levels
    return "a token" if method.token == "required" else "nothing"


def _needs(answer: Answer) -> None:
    click.secho("Least permissions", bold=True)
    grants = [(told(need.item, need.level), need) for need in answer.needs.permissions]
    width = max((len(grant) for grant, _ in grants), default=0)
    for grant, need in grants:
        padded = click.style(f"{grant:{width}}", fg="green")
        click.echo(f"  {padded}  for {listed(need.methods, MOST_NAMED)}{_when(need)}")
    if not grants:
        click.echo("  none" if answer.service.permission_shape != "none" else "  none; the service has no permissions")
    if credentials := list(_credentials(answer)):
        click.echo()
        click.secho("Credentials", bold=True)
    for name, text in credentials:
        click.echo(f"  {name:6}  {text}")


def _when(need: Need) -> str:
    if need.is_private:
        return "; private things only"
    return f"; {told(need.item, need.always or '')} without private things" if need.always != need.level else ""


def _credentials(answer: Answer) -> Iterator[tuple[str, str]]:
    needs = answer.needs
    if needs.key:
        yield "key", "for every call"
    if needs.signed:
        yield "secret", f"to sign {listed(needs.signed, MOST_NAMED)}"
    elif needs.token_for_private and answer.service.token.signs:
        yield "secret", "to sign calls that carry a token"
    if needs.token:
        yield "token", f"for {listed(needs.token, MOST_NAMED)}"
    elif needs.token_for_private:
        yield "token", "for private things only"


def _links(answer: Answer) -> None:
    if answer.links:
        click.echo()
        click.secho("Link to ask for it", bold=True)
    for link in answer.links:
        click.echo(f"  {link.title}\n    {shown(link.url)}")
        if link.missing:
            click.echo(f"    {click.style('to be filled in:', fg='yellow')} {', '.join(link.missing)}")
    missing = {name for link in answer.links for name in link.missing}
    prefix = answer.service.package.environment
    for name in sorted(missing & {"api_key", "api_secret"}):
        click.echo(f"  {name} is taken from --{name.removeprefix('api_')} or {prefix}_{name.upper()}")
    for name in sorted(missing - {"api_key", "api_secret"}):
        click.echo(f"  {name} is asked for by the login itself: the link is complete in a client")


def _declared(answer: Answer) -> None:
    """What is declared, where that is right."""
    if answer.declared is None or answer.complaints:
        return
    click.echo()
    click.echo(f"declared: {', '.join(starmap(written, answer.declared.items())) or 'nothing'}, which is right")
    for need in unreached(answer.needs.permissions, answer.declared):
        click.echo(f"  public things only, without {told(need.item, need.level)}: {listed(need.methods, MOST_NAMED)}")


def print_data(answer: Answer) -> None:
    """Everything as one JSON object."""
    needs = answer.needs
    data = {
        "service": answer.service.name,
        "permissions": [_need(need) for need in needs.permissions],
        "key": needs.key,
        "secret": bool(needs.signed),
        "token": bool(needs.token),
        "methods": [_method(method) for method in answer.methods.values()],
        "reasons": [_at(each.spot) | {"method": each.method, "assumed": each.assumed} for each in answer.reasons],
        "links": [asdict(link) for link in answer.links],
        "warnings": [_at(each.spot) | {"text": each.text} for each in answer.warnings],
        "errors": [_at(each.spot) | {"text": each.text} for each in answer.complaints],
    }
    click.echo(json.dumps(data, indent=1))


def _need(need: Need) -> Mapping[str, object]:
    return {
        "item": need.item,
        "level": need.level,
        "without_private": need.always,
        "declare": written(need.item, need.level),
        "methods": need.methods,
    }


def _method(method: Method) -> Mapping[str, object]:
    return {
        "method": method.name,
        "permissions": dict(method.permissions),
        "permissions_for": method.permissions_for,
        "token": method.token,
        "signed": method.signed,
    }


def _at(spot: Spot | None) -> dict[str, object]:
    return {"file": spot.file, "line": spot.line} if spot else {}
