"""Answers as a table for people: as wide as the terminal, or as wide as it is where nobody looks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice

from .columns import FIRST, columned
from .rows import Row, row, text
from .screen import Screen, cut, padded, visible, width

WIDEST, NARROWEST = 40, 8
"""Columns of a cell, at most, while others want room too, and at least."""
GAP = "  "


def print_table(screen: Screen, items: Iterable[object], chosen: list[str]) -> None:
    """A line for each item."""
    columns, rows, _ = columned(items, chosen)
    first = [_cells(each, columns) for each in islice(rows, FIRST)]
    if not columns:
        screen.tell("nothing found")
        return
    titles = list(map(visible, columns))
    wanted = [max(width(line[at]) for line in (*first, titles)) for at in range(len(titles))]
    widths = _fitted(wanted, screen.columns)
    screen.line(screen.bold(_line(titles[: len(widths)], widths)))
    for cells in chain(first, (_cells(each, columns) for each in rows)):
        screen.line(_line(cells[: len(widths)], widths))
    if more := titles[len(widths) :]:
        screen.tell(f"{len(more)} more columns, to be had by --columns: {', '.join(more)}")


def print_fields(screen: Screen, item: object, chosen: list[str]) -> None:
    """A line for each field of one record."""
    found = row(item)
    fields = {name: text(value) for name, value in found.items() if name in chosen or not chosen}
    fields = {visible(name): visible(value) for name, value in fields.items() if value}
    if not fields:
        return
    first = max(map(width, fields))
    room = screen.columns and max(screen.columns - first - len(GAP), NARROWEST)
    for name, value in fields.items():
        screen.line(f"{screen.bold(padded(name, first))}{GAP}{cut(value, room) if room else value}")


def _cells(found: Row, columns: list[str]) -> list[str]:
    return [visible(text(found.get(name))) for name in columns]


def _fitted(wanted: list[int], room: int | None) -> list[int | None]:
    """Widths of as many columns as there is room for; None is as wide as it comes."""
    if room is None:
        return [*wanted[:-1], None] if wanted else []
    widths: list[int | None] = []
    for at, columns in enumerate(wanted):
        is_last = at == len(wanted) - 1
        most = columns if is_last else min(columns, WIDEST)
        left = room if not widths else room - len(GAP)
        if widths and left < min(most, NARROWEST):
            break
        widths.append(min(most, max(left, 1)))
        room = left - min(most, max(left, 1))
    return widths


def _line(cells: list[str], widths: list[int | None]) -> str:
    made = (
        cell if columns is None else padded(cut(cell, columns), columns)
        for cell, columns in zip(cells, widths, strict=True)
    )
    return GAP.join(made).rstrip()
