"""What is said when a reply does not fit its description: where, what was due, and what came, cut short.

Nothing here runs until there is something to say; a record's place in the reply is found by looking for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from reprlib import Repr
from typing import TYPE_CHECKING, Any

from .errors import RecordError
from .masking import HIDDEN, is_sensitive
from .plain import is_list, is_map

if TYPE_CHECKING:
    from .records import Record
    from .views import Field


LONGEST = 80
"""Characters shown of a value."""
MOST = 20
"""Names listed."""


class Misfit(Exception):
    """The item at `index` does not fit."""

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


def misread(
    record: Record, field: Field[Any], value: object, key: object = None, readable: Mapping[Any, Any] | None = None
) -> RecordError:
    """Something came that is not what is due; `key` tells which item of a list or map it is."""
    path = place(record, field) + ("" if key is None else f"[{show(key)}]")
    due = field.kind if key is None else field.item_kind
    is_secret = is_sensitive(field.name)
    return RecordError(
        f"{path}: expected {'an' if due[0] in 'aei' else 'a'} {due}, got {HIDDEN if is_secret else show(value)}",
        path=path,
        expected=due,
        value=HIDDEN if is_secret else without_secrets(value),
        readable={} if is_secret else readable,
    )


def missing(record: Record, field: Field[Any]) -> RecordError:
    """A key that always comes did not."""
    raw, path = record.__raw__, place(record, field)
    state = "is null" if field.name in raw else "is missing"
    text = f"{path} {state}; {type(record).__name__} came with {names(raw) or 'nothing'}"
    return RecordError(text, path=path, expected=field.kind)


def read_only(record: Record, attribute: str) -> RecordError:
    """Somebody set or deleted an attribute."""
    return RecordError(f"{type(record).__name__}.{attribute}: records are read-only; to_dict() gives a copy to change")


def place(record: Record, field: Field[Any]) -> str:
    """Path of a field from the top of the reply: `docs.doc[3].title`."""
    steps = [field.name]
    child, parent = record, record.__parent__
    while parent is not None:
        steps.append(_step(parent, child))
        child, parent = parent, parent.__parent__
    return ".".join(reversed(steps))


def names(raw: Iterable[str]) -> str:
    """The names that came, such as `doc_id, title and 3 more`."""
    listed = [label(name) for name in raw]
    more = len(listed) - MOST
    return ", ".join(listed[:MOST]) + (f" and {more} more" if more > 0 else "")


def label(name: str) -> str:
    """A name from the reply: as it is where it is one, else in quotes."""
    return name if name.isascii() and name.isidentifier() and len(name) <= LONGEST else show(name)


def show(value: object) -> str:
    """The value as Python writes it, on one line, cut short, without secrets; control characters are escaped."""
    return _brief.repr(value)


def without_secrets(value: object) -> object:
    """A copy of plain data in which what goes by a secret's name is `***`."""
    if is_map(value):
        return {key: HIDDEN if is_sensitive(key) else without_secrets(item) for key, item in value.items()}
    return [without_secrets(item) for item in value] if is_list(value) else value


def _step(parent: Record, child: Record) -> str:
    for field, value in (parent.__cache__ or {}).items():
        if value is child:
            return field.name
        items = value if is_map(value) else dict(enumerate(value)) if is_list(value) else {}
        for key, item in items.items():
            if item is child:
                return f"{field.name}[{show(key)}]"
    return "…"


class _Hidden:
    def __repr__(self) -> str:
        return HIDDEN


class _Brief(Repr):
    """Cuts what is long, and hides what goes by a secret's name."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 2
        self.maxdict = self.maxlist = 4
        self.maxstring = self.maxlong = self.maxother = LONGEST

    def repr_dict(self, x: dict[Any, Any], level: int) -> str:
        first = islice(x.items(), self.maxdict + 1)
        return super().repr_dict({key: _Hidden() if is_sensitive(str(key)) else value for key, value in first}, level)


_brief = _Brief()
