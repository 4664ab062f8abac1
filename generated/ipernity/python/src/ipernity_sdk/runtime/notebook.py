"""A record as notebooks show it: a compact table, nested records to be opened by a click, without scripts.

All that came is a text here, whatever it looks like: no link, no picture, nothing is loaded. Colours are those of the
page, light or dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import islice
from typing import NamedTuple

from .errors import RecordError
from .masking import HIDDEN, clean, is_sensitive
from .misfits import label
from .plain import is_list, is_map
from .records import Record

MOST = 50
"""Rows of one table."""
MOST_OF_ALL = 1000
"""Rows of all tables together: a notebook keeps them in its file."""
DEEPEST = 6
"""Tables within one another."""
LONGEST = 300
"""Characters of a text."""
TITLE = 80
"""Characters of what is told of a table that is folded."""

STYLE = """<style>
.record-table, .record-table table { border-collapse: collapse; margin: 0; font-size: 13px; line-height: 1.45 }
.record-table, .record-table :is(table, tr, th, td) { color: inherit; background: transparent; border: 0 }
.record-table :is(th, td) { padding: 2px 10px 2px 0; text-align: left; vertical-align: top; white-space: normal }
.record-table tr + tr > * { border-top: 1px solid rgba(128, 128, 128, .3) }
.record-table th { font-weight: 600; white-space: nowrap }
.record-table td { max-width: 50em; overflow-wrap: anywhere }
.record-table summary { cursor: pointer }
.record-table details > table { margin: 2px 0 4px 14px }
.record-table i { opacity: .75 }
</style>"""


class Misread(NamedTuple):
    """What came, where a field cannot be read."""

    came: object
    expected: str


class Row(NamedTuple):
    """One line of a table."""

    name: str
    value: object
    is_described: bool = True


def html_of(record: Record) -> str:
    """The whole fragment."""
    title = f"<p><b>{_text(type(record).__name__)}</b></p>"
    return f'{STYLE}<div class="record-table">{title}{_Page().table(record_rows(record), 1)}</div>'


def record_rows(record: Record) -> list[Row]:
    """Described fields as they read, but for those that are None, then what else came."""
    rest, rows = dict(record.__manner__.flat(record.__raw__)), list[Row]()
    for attribute, field in record.__fields__.items():
        for name in field.keys:
            rest.pop(name, None)
        try:
            value = getattr(record, attribute)
        except RecordError as error:
            value = Misread(field.find(record), error.expected)
        if value is not None:
            rows.append(Row(attribute, value))
    return rows + [Row(name, value, is_described=False) for name, value in rest.items()]


class _Page:
    """Counts the rows."""

    def __init__(self) -> None:
        self.left: int = MOST_OF_ALL

    def table(self, rows: Sequence[Row], depth: int) -> str:
        shown = rows[: min(MOST, self.left)]
        self.left -= len(shown)
        lines = [f"<tr><th>{_name(row)}</th><td>{self.cell(row, depth, len(rows) == 1)}</td></tr>" for row in shown]
        if len(rows) > len(shown):
            lines.append(f"<tr><th>…</th><td><i>{len(rows) - len(shown):,} more</i></td></tr>")
        return f"<table>{''.join(lines)}</table>" if lines else "<i>empty</i>"

    def cell(self, row: Row, depth: int, is_alone: bool) -> str:
        """A value; what has parts is folded."""
        value = row.value
        if isinstance(value, Misread):
            came = (
                "<i>missing</i>" if value.came is None else self.cell(row._replace(value=value.came), depth, is_alone)
            )
            return f"{came} <i>(expected: {_text(value.expected)})</i>"
        if is_sensitive(row.name) and value is not None:
            return HIDDEN
        if isinstance(value, Record):
            return self.folded(repr(value), record_rows(value), depth, is_alone)
        if is_map(value):
            return self.folded(f"{len(value):,} entries", [Row(*entry) for entry in value.items()], depth, is_alone)
        if is_list(value):
            if not any(isinstance(item, Record | list | dict) for item in value):
                return _text(", ".join(str(item) for item in islice(value, LONGEST))) or "<i>empty</i>"
            rows = [Row(str(index), item) for index, item in enumerate(value)]
            return self.folded(f"{len(rows):,} × {type(value[0]).__name__}", rows, depth, is_alone)
        return "<i>None</i>" if value is None else _text(str(value))

    def folded(self, title: str, rows: list[Row], depth: int, is_open: bool) -> str:
        """A table behind its title; open where it is all there is."""
        title = escape(clean(title, longest=TITLE))
        if not rows:
            return f"<i>{title}</i>"
        if depth >= DEEPEST or self.left <= 0:
            return f"{title} <i>(not shown)</i>"
        opened = " open" if is_open else ""
        return f"<details{opened}><summary>{title}</summary>{self.table(rows, depth + 1)}</details>"


def _name(row: Row) -> str:
    if row.is_described and (row.name.isidentifier() or row.name.isdecimal()):
        return escape(row.name)
    return f"<i>{_text(label(row.name))}</i>"


def _text(text: str) -> str:
    return escape(clean(text, longest=LONGEST))
