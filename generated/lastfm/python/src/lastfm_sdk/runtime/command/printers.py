"""Answers as JSON, as a line of JSON for each item, as CSV."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable

from ..records import Record
from .columns import columned
from .rows import text
from .screen import Screen, visible

UNSEEN = re.compile(r"[^\x20-\x7e\n]")


def pretty(value: object) -> str:
    """JSON for people; what would not show, or would do something to a terminal, is escaped."""
    return _escaped(json.dumps(value, indent=2, ensure_ascii=False))


def print_json(screen: Screen, answer: Record) -> None:
    """The whole answer as it came."""
    screen.line(pretty(answer.to_dict()))


def print_array(screen: Screen, items: Iterable[object]) -> None:
    """An array, each item written when it is there; it is closed only when all are."""
    first = True
    for item in items:
        body = pretty(_data(item)).replace("\n", "\n  ")
        screen.out.write(f"{'[' if first else ','}\n  {body}")
        first = False
    screen.line("[]" if first else "\n]")


def print_lines(screen: Screen, items: Iterable[object]) -> None:
    """A line of JSON for each item."""
    for item in items:
        screen.line(_escaped(json.dumps(_data(item), ensure_ascii=False)))


def print_csv(screen: Screen, items: Iterable[object], chosen: list[str]) -> None:
    """As RFC 4180 has it, with a header."""
    columns, rows, left_out = columned(items, chosen)
    written = csv.writer(screen.out)
    if columns:
        written.writerow(columns)
    for each in rows:
        written.writerow([harmless(each.get(name)) for name in columns])
    if left_out:
        screen.tell(f"not all fields have a column; left out: {', '.join(map(visible, sorted(left_out)))}")


def harmless(value: object) -> str:
    """The value in a cell; a text that a spreadsheet would take for a formula gets a `'` before it."""
    shown = text(value)
    if FORMULA.match(shown) and not isinstance(value, int | float) and not NUMBER.fullmatch(shown):
        return f"'{shown}"
    return shown


FORMULA = re.compile("[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"[+-]?[0-9]+([.][0-9]+)?")


def _data(item: object) -> object:
    return item.to_dict() if isinstance(item, Record) else item


def _escaped(text: str) -> str:
    """JSON in which all that does not show is written with backslashes."""
    return UNSEEN.sub(lambda found: found[0] if found[0].isprintable() else json.dumps(found[0])[1:-1], text)
