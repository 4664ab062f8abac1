"""Values of an example as Python expressions: what a caller writes so that just this travels on the wire."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from ..model.model import Conventions, Parameter
from .code import Code
from .python_text import literal

IMPORTS = {"timestamp": ("UTC", "datetime"), "datetime": ("datetime",), "date": ("date",)}
"""Names of the module `datetime` that an expression of this type uses."""


def python_value(parameter: Parameter, wire: str, conventions: Conventions) -> Code:
    """The expression for a parameter: `20`, `True`, `["1", "2"]`, `datetime(2008, 12, 1, 10, 0)`, `b"..."`."""
    match parameter.type:
        case "list":
            return Code("[" + ", ".join(_items(parameter, wire, conventions)) + "]")
        case "file":
            return _content(wire.encode())
        case _:
            return _scalar(parameter.type, wire, parameter.format, conventions)


def datetime_imports(parameters: Iterable[Parameter]) -> tuple[Code, ...]:
    """What has to be imported from `datetime` for the values of these parameters, sorted."""
    kinds = (parameter.of or "" if parameter.type == "list" else parameter.type for parameter in parameters)
    return tuple(map(Code, sorted({name for kind in kinds for name in IMPORTS.get(kind, ())})))


def wire_items(parameter: Parameter, wire: str, conventions: Conventions) -> list[str]:
    """The items of a list; one that travels in several places is written with commas in an example."""
    spelling = parameter.spelling or conventions.lists
    separator = spelling.removeprefix("join:") if spelling.startswith("join:") else ","
    return wire.split(separator) if wire else []


def _items(parameter: Parameter, wire: str, conventions: Conventions) -> Iterable[Code]:
    for item in wire_items(parameter, wire, conventions):
        yield _scalar(parameter.of or "string", item, parameter.format, conventions)


def _content(data: bytes) -> Code:
    """A literal of bytes, in the quotes black would choose."""
    quoted = repr(data)
    return Code(quoted if '"' in quoted else f'b"{quoted[2:-1]}"')


def _scalar(kind: str, wire: str, pattern: str | None, conventions: Conventions) -> Code:
    if wire == "":
        return literal(wire)
    match kind:
        case "integer" | "number" | "latitude" | "longitude":
            return _number(wire)
        case "boolean":
            return Code(repr(wire == conventions.true))
        case "timestamp":
            return _moment(_timestamp(wire, pattern or conventions.timestamp))
        case "datetime":
            return _moment(datetime.strptime(wire, pattern or conventions.datetime))
        case "date":
            return _day(datetime.strptime(wire, pattern or conventions.date))
        case _:
            return literal(wire)


def _number(wire: str) -> Code:
    """A number as it is written, so that `20` stays an integer and 0.10 loses nothing but its last zero."""
    return Code(repr(int(wire))) if wire.lstrip("+-").isdigit() else Code(repr(float(wire)))


def _timestamp(wire: str, convention: str) -> datetime:
    match convention:
        case "unix":
            return datetime.fromtimestamp(int(wire), UTC)
        case "unix-ms":
            return datetime.fromtimestamp(int(wire) / 1000, UTC)
        case _:
            return datetime.strptime(wire, convention).replace(tzinfo=UTC)


def _moment(moment: datetime) -> Code:
    """A call of `datetime`, without the zeros at its end."""
    parts = [moment.hour, moment.minute, moment.second, moment.microsecond]
    while len(parts) > 2 and not parts[-1]:
        parts.pop()
    numbers: list[int] = [moment.year, moment.month, moment.day, *parts]
    zone = ", tzinfo=UTC" if moment.tzinfo is UTC else ""
    return Code(f"datetime({', '.join(map(str, numbers))}{zone})")


def _day(day: date) -> Code:
    return Code(f"date({day.year}, {day.month}, {day.day})")
