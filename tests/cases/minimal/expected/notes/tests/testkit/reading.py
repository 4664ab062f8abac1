"""Comparing records with what they have to be."""

from __future__ import annotations

from typing import Any, cast


def check(record: object, /, **fields: object) -> None:
    """These fields of a record have these values, of just these types."""
    found = {name: getattr(record, name) for name in fields}
    assert found == fields
    assert typed(found) == typed(fields)


def typed(value: object) -> object:
    """The types of a value and of all inside it: 1, 1.0 and True are equal, but not of a type."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in cast("dict[str, object]", value).items()}
    return [typed(item) for item in cast("list[object]", value)] if isinstance(value, list) else type(value)


def kinds(record_class: Any) -> dict[str, str]:
    """What a class of records declares: for each name on the wire the kind, and whether it may be absent."""
    return {field.name: field.kind + " or None" * field.optional for field in record_class.__fields__.values()}
