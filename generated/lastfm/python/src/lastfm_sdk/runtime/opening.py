"""Opening records over plain data: the hot path of a long reply, so three references are stored for each, no more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from .misfits import Misfit
from .plain import OWN_TEXT, is_map, is_nothing

if TYPE_CHECKING:
    from .records import Record

R = TypeVar("R", bound="Record")


def open_records(cls: type[R], values: Iterable[Any], parent: Record | None) -> list[R]:
    """A record over each value, which is looked at only so far that it has keys."""
    new, result = object.__new__, list[R]()
    for value in values:
        record = new(cls)
        record.__raw__ = value if type(value) is dict else keys_of(cls, value, len(result))
        record.__parent__ = parent
        record.__cache__ = None
        result.append(record)
    return result


def keys_of(cls: type[Record], value: Any, index: int = 0) -> dict[str, Any]:
    """What came instead of a map with keys: nothing at all, or an element with nothing but its text."""
    if is_map(value):
        return value
    if value is not None and is_nothing(value):
        return {}
    if isinstance(value, str | int | float) and any(field.is_own_text for field in cls.__fields__.values()):
        return {OWN_TEXT: value}
    raise Misfit(index)
