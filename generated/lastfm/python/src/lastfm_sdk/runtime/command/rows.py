"""From an answer to rows: the items of its list, or the answer itself as the one row."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from ..errors import RecordError
from ..facts import Method
from ..paths import reach
from ..plain import items_of
from ..records import Record

Row = dict[str, object]
"""Values by path: `owner.name`."""


def items_in(answer: Record, method: Method) -> tuple[Sequence[object], bool]:
    """What the rows are made of, and whether it is a list.

    Paged answers say where their items are. In others it is the one list, or the one record, that the answer is a
    wrapping of.
    """
    if method.paging is not None:
        return items_of(reach(answer, method.paging.items)), True
    found: Record = answer
    while True:
        parts = [value for value in _reading(found).values() if value is not None]
        lists = [cast("list[object]", part) for part in parts if isinstance(part, list)]
        if len(lists) == 1 and _is_list_of_records(lists[0]):
            return lists[0], True
        if len(parts) != 1 or not isinstance(parts[0], Record):
            return [found], False
        found = parts[0]


def row(item: object) -> Row:
    """One item, flat: a record within it gives a column for each of its fields."""
    return dict(_flat(item, "")) if isinstance(item, Record) else {"value": item}


def text(value: object) -> str:
    """A value in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Record):
        return json.dumps(value.to_dict(), ensure_ascii=False)
    if isinstance(value, list):
        items = cast("list[object]", value)
        if not any(isinstance(item, Record | list | dict) for item in items):
            return ", ".join(map(text, items))
        return json.dumps([_plain(item) for item in items], ensure_ascii=False)
    if isinstance(value, dict):
        entries = cast("dict[str, object]", value)
        return json.dumps({key: _plain(item) for key, item in entries.items()}, ensure_ascii=False)
    return str(value)


def _flat(record: Record, prefix: str) -> Iterator[tuple[str, object]]:
    for name, value in _reading(record).items():
        if isinstance(value, Record):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _reading(record: Record) -> Row:
    """Described fields as they read, or as they came where they cannot be read; then what nobody described."""
    rest = dict(record.__manner__.flat(record.__raw__))
    reading: Row = {}
    for attribute, field in type(record).__fields__.items():
        came = [rest.pop(name) for name in field.keys if name in rest]
        try:
            reading[attribute] = getattr(record, attribute)
        except RecordError:
            reading[attribute] = came[0] if came else None
    return reading | rest


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return value.to_dict()
    return str(value) if isinstance(value, date) else value


def _is_list_of_records(items: list[object]) -> bool:
    return not items or isinstance(items[0], Record)
