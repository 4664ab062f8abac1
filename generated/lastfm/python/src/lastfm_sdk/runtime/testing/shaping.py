"""Answers put together: what a test gives, over the described example, in the shape that the description has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, cast

from ..facts import Conventions
from ..misfits import show
from ..nested import ListField, MapField
from ..plain import is_map, items_of
from ..records import Record
from ..suggest import suggest
from ..views import Field, Scalar
from ..wire import Unspellable, spell

Data = dict[str, Any]


class Unlikely(ValueError):
    """The service would never answer this, by its description."""


class Shaping:
    """Lays one thing over another; `types` are examples of shared records, by class."""

    def __init__(self, conventions: Conventions, types: Mapping[str, Data]) -> None:
        self._conventions = conventions
        self._types = types

    def over(self, record: type[Record], base: Mapping[str, Any], given: Mapping[str, object], path: str) -> Data:
        """A record's data with the given fields in the place of those of the base.

        Fields go by their names in Python or on the wire, and None leaves one out. Records are merged field by field;
        a list or map takes the place of the one that was, and its items are completed by the items of that.
        """
        if not record.__fields__:
            return {**base, **given}
        was = record(dict(base))
        made = dict(base)
        for name, value in given.items():
            field = field_of(record, name)
            if field is None:
                raise Unlikely(f"{path} has no field {show(name)}{suggest(name, record.__fields__)}")
            for key in field.keys if value is None else ():
                made.pop(key, None)
            if value is not None:
                made[field.name] = self._value(field, self._base(record, field, was), value, f"{path}.{name}")
        return made

    def _base(self, record: type[Record], field: Field[Any], was: Record) -> Any:
        """What the value lies over: that of the base, else that of the example of the class."""
        found = field.find(was)
        return found if found is not None else self._types.get(record.__name__, {}).get(field.name)

    def _value(self, field: Field[Any], base: Any, value: object, path: str) -> Any:
        if isinstance(field, ListField):
            lone = isinstance(value, str | bytes | Mapping | Record) or not isinstance(value, Sequence)
            items = cast("Sequence[object]", (value,) if lone else value)
            bases = items_of(base) or [None]
            return [
                self._one(field.item, bases[min(index, len(bases) - 1)], item, f"{path}[{index}]")
                for index, item in enumerate(items)
            ]
        if isinstance(field, MapField):
            first = next(iter(base.values()), None) if is_map(base) else None
            entries = _mapping(value, path).items()
            return {key: self._one(field.item, first, item, f"{path}[{key!r}]") for key, item in entries}
        return self._one(field.item, base, value, path)

    def _one(self, kind: Scalar[Any] | type[Record], base: Any, value: object, path: str) -> Any:
        if isinstance(kind, Scalar):
            return value if kind.name == "any" else self._text(kind, value, path)
        whole = base if is_map(base) else self._types.get(kind.__name__, {})
        if isinstance(value, str | int | float) and any(field.is_own_text for field in kind.__fields__.values()):
            return value  # an element with nothing but its text
        return self.over(kind, whole, _mapping(value, path), path)

    def _text(self, kind: Scalar[Any], value: object, path: str) -> str:
        """The value as services write it, which is a text; it has to be one that can be read."""
        if isinstance(value, Enum):
            value = value.value
        try:
            if not isinstance(value, str):
                wanted = kind.name if isinstance(value, date) or kind.name == "timestamp" else "any"
                value = spell(value, wanted, self._conventions)
            kind.read(value)
        except (Unspellable, ValueError, OverflowError):
            due = f"{'an' if kind.name[0] in 'aei' else 'a'} {kind.name}"
            raise Unlikely(f"{path} is {due}, not {show(value)}") from None
        return value


def field_of(record: type[Record], name: str) -> Field[Any] | None:
    """The field that goes by this name in Python, on the wire or in the description."""
    described = record.__fields__
    if name in described:
        return described[name]
    return next(
        (field for attribute, field in described.items() if name in field.keys or _plain(name) == _plain(attribute)),
        None,
    )


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def put(data: Data, path: tuple[str, ...], value: object) -> None:
    """Put a value at a path; what is not there on the way is made."""
    for name in path[:-1]:
        data = data.setdefault(name, {})
    data[path[-1]] = value


def _mapping(value: object, path: str) -> Mapping[str, object]:
    if isinstance(value, Record):
        return value.to_dict()
    if not isinstance(value, Mapping):
        raise Unlikely(f"{path} has fields of its own: give a mapping, not {show(value)}")
    return cast("Mapping[str, object]", value)
