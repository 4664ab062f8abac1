"""Which columns rows have: those that are chosen, or those that the first rows have something in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from .rows import Row, row

FIRST = 100
"""Rows that are looked at before the first one is written."""


def columned(items: Iterable[object], chosen: list[str]) -> tuple[list[str], Iterator[Row], set[str]]:
    """Columns, rows, and names of what has no column, which is complete when the last row has been taken."""
    rows = map(row, items)
    first = list(islice(rows, FIRST))
    columns = chosen or list(
        dict.fromkeys(name for each in first for name, value in each.items() if value not in EMPTY)
    )
    left_out = set[str]()
    everything = chain(first, rows)
    return columns, everything if chosen else _watched(everything, set(columns), left_out), left_out


def _watched(rows: Iterable[Row], columns: set[str], left_out: set[str]) -> Iterator[Row]:
    for each in rows:
        left_out |= {name for name, value in each.items() if name not in columns and value not in EMPTY}
        yield each


EMPTY: tuple[object, ...] = (None, "", [], {})
