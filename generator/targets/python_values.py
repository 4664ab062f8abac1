"""Values of an example as Python expressions: what a caller writes so that just this travels on the wire."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from ..model.example_values import Wire
from ..model.parameter import Parameter
from ..model.wire import Conventions
from .code import Code
from .python_text import literal

IMPORTS = {"timestamp": ("UTC", "datetime"), "datetime": ("datetime",), "date": ("date",)}
"""Names of the module `datetime` that an expression of this type uses."""


def python_value(parameter: Parameter, wire: Wire, conventions: Conventions) -> Code:
    """The expression for a parameter: `20`, `True`, `["1", "2"]`, `datetime(2008, 12, 1, 10, 0)`, `b"..."`."""
    if isinstance(wire, Mapping):
        inside = (f"{literal(key)}: {_item(parameter, text, conventions)}" for key, text in wire.items())
        return Code("{" + ", ".join(inside) + "}")
    if parameter.type == "list":
        items = (wire,) if isinstance(wire, str) else wire
        return Code("[" + ", ".join(_item(parameter, text, conventions) for text in items if text) + "]")
    text = wire if isinstance(wire, str) else ",".join(wire)
    return python_scalar(parameter.type, text, conventions, parameter.format)


def python_scalar(kind: str, wire: str, conventions: Conventions, pattern: str | None = None) -> Code:
    """The expression for one value; `pattern` is the strftime pattern of a date that differs from the service's."""
    if wire == "":
        return literal(wire)
    match kind:
        case "integer" | "number" | "latitude" | "longitude":
            return _number(kind, wire)
        case "boolean":
            return Code(repr(wire == conventions.true))
        case "timestamp":
            return _moment(_timestamp(wire, pattern or conventions.timestamp))
        case "datetime":
            return _moment(datetime.strptime(wire, pattern or conventions.datetime))
        case "date":
            day = datetime.strptime(wire, pattern or conventions.date)
            return Code(f"date({day.year}, {day.month}, {day.day})")
        case "file":
            return _content(wire.encode())
        case _:
            return literal(wire)


def datetime_imports(kinds: Iterable[str]) -> tuple[Code, ...]:
    """What has to be imported from `datetime` for values of these types, sorted."""
    return tuple(map(Code, sorted({name for kind in kinds for name in IMPORTS.get(kind, ())})))


def datetime_names(code: str) -> tuple[Code, ...]:
    """What has to be imported from `datetime` for this code, sorted."""
    called = [name for name in ("date", "datetime") if f"{name}(" in code and re.search(rf"\b{name}\(", code)]
    return tuple(map(Code, ["UTC"] * bool(re.search(r"tzinfo=UTC\b", code)) + called))


def _item(parameter: Parameter, wire: str, conventions: Conventions) -> Code:
    return python_scalar(parameter.of or "string", wire, conventions, parameter.format)


def _number(kind: str, wire: str) -> Code:
    """As it is written: `20` stays whole, also where a fraction would be legal."""
    return Code(repr(int(wire))) if kind == "integer" or wire.lstrip("+-").isdigit() else Code(repr(float(wire)))


def _content(data: bytes) -> Code:
    """A literal of bytes, in the quotes black would choose."""
    quoted = repr(data)
    return Code(quoted if '"' in quoted else f'b"{quoted[2:-1]}"')


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
