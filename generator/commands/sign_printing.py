"""How a call and its signature are printed, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

import click

from ..explain.shown import Shown
from ..explain.steps import Line, Step

PLACES = {"query": "Query", "body": "Body"}


def print_data(shown: Shown, *, explain: bool) -> None:
    """Everything as one JSON object."""
    data = asdict(shown)
    data["headers"] = [{"name": name, "value": value} for name, value in shown.headers]
    data["files"] = [{"name": name, "value": value} for name, value in shown.files]
    data["steps"] = [_as_data(step) for step in shown.steps]
    if not explain:
        del data["steps"]
    click.echo(json.dumps(data, indent=1, ensure_ascii=False))


def _as_data(step: Step) -> dict[str, object]:
    return {
        "title": step.title,
        "lines": [{"name": name, "text": text} for name, text in step.lines],
        "result": step.result,
    }


def print_shown(shown: Shown, *, explain: bool) -> None:
    """The request, the steps if they are wanted, and the signature."""
    click.echo(f"{click.style(shown.verb, bold=True)} {visible(shown.url)}")
    for place, title in PLACES.items():
        _table(title, [(sent.name, sent.value) for sent in shown.parameters if sent.place == place])
    _table("Files", shown.files)
    _table("Headers", shown.headers)
    if explain and shown.steps:
        _title("How it is signed")
        for number, step in enumerate(shown.steps, 1):
            click.echo(f"{number:3}. {visible(step.title)}")
            _lines(step.lines, indent=7)
            _text(step.result, indent=7)
    if shown.signature:
        _title("String to sign")
        _text(shown.string_to_sign, indent=2)
        _title("Signature")
        _text(shown.signature, indent=2)
    for note in shown.notes:
        click.echo(f"\n{click.style('note:', fg='yellow')} {visible(note)}")


def visible(text: str) -> str:
    """The text without anything that a terminal would take for a command."""
    return "".join(c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode() for c in text)


def _title(text: str) -> None:
    click.echo()
    click.secho(text, bold=True)


def _table(title: str, lines: Iterable[Line]) -> None:
    lines = list(lines)
    if lines:
        _title(title)
        _lines(lines, indent=2)


def _lines(lines: Iterable[Line], indent: int) -> None:
    lines = [(visible(name), visible(text)) for name, text in lines]
    width = max((len(name) for name, _ in lines), default=0)
    for name, text in lines:
        first, *others = text.split("\n")
        click.echo(f"{' ' * indent}{name:{width}}  {first}".rstrip())
        for line in others:
            click.echo(f"{' ' * (indent + width + 2)}{line}")


def _text(text: str, indent: int) -> None:
    for line in visible(text).split("\n") if text else ():
        click.echo(" " * indent + line)
