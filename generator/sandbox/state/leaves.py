"""Single values of answers: what a path leads to, written as its field wants, and what stands for nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from ...model.service import Service
from ...model.shape import ListOf, MapOf, Record, Reference, Scalar, Shape
from ...model.walk import resolve
from ...model.wire import Conventions
from .things import Thing

Write = Callable[[object], str | None]


def writer(conventions: Conventions, type_: str) -> Write:
    """From what a path leads to, to the text that travels; None for nothing."""

    def boolean(value: object) -> str | None:
        if isinstance(value, str):
            return value if value in (conventions.true, conventions.false) else conventions.true
        return None if value is None else conventions.true if value else conventions.false

    def moment(value: object) -> str | None:
        return _moment(value, conventions, type_) if isinstance(value, float) else _text(value)

    def number(value: object) -> str | None:
        return str(len(cast("list[object]", value))) if isinstance(value, list) else _text(value)

    if type_ == "boolean":
        return boolean
    if type_ in ("timestamp", "datetime", "date"):
        return moment
    return number if type_ in ("integer", "number") else _text


def nothing(service: Service, shape: Shape) -> object:
    """What a field has that has to be there although nothing is known."""
    match shape:
        case Reference():
            return nothing(service, resolve(service, shape))
        case Record():
            return {field.name: nothing(service, field.shape) for field in shape.fields if not field.optional}
        case ListOf():
            return []
        case MapOf():
            return {}
        case Scalar(type="boolean"):
            return service.conventions.false
        case Scalar(type="integer" | "number"):
            return "0"
        case Scalar(type="timestamp") if service.conventions.timestamp.startswith("unix"):
            return "0"
        case Scalar():
            return shape.values[0].value if shape.values else ""


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, Thing):
        return value.id
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float):
        return str(int(value))
    return str(value) if isinstance(value, int) else None


def _moment(value: float, conventions: Conventions, type_: str) -> str:
    form = getattr(conventions, type_)
    if form == "unix":
        return str(int(value))
    if form == "unix-ms":
        return str(int(value * 1000))
    return datetime.fromtimestamp(value, UTC).strftime(form)
