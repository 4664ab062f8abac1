"""What values look like: those of parameters, and the shapes of answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SCALARS = (
    "id",
    "string",
    "text",
    "integer",
    "number",
    "boolean",
    "enum",
    "timestamp",
    "datetime",
    "date",
    "url",
    "md5",
    "latitude",
    "longitude",
    "any",
)
"""Types of one value, in parameters and in responses alike."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was described: a path relative to the descriptions folder, and a line from 1."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Value:
    """One allowed or special value: its text on the wire, and its meaning ("" when it speaks for itself)."""

    value: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value."""

    type: str
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, in order; a lone item may come bare."""

    item: Shape


@dataclass(frozen=True, slots=True)
class MapOf:
    """An open map: its keys are data."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Record:
    """Named fields, described in place."""

    fields: tuple[Field, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A shared type, by its name in `types.yaml`."""

    name: str


Shape = Scalar | ListOf | MapOf | Record | Reference


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record."""

    name: str
    """What people call it."""
    shape: Shape
    doc: str = ""
    optional: bool = False
    """May be absent."""
    condition: str = ""
    """When it comes, in words or as `parameter=value`; "" when always."""
    xml: str = ""
    """Where it is in XML: `name` a child element, `a/b` one further down, `@name` an attribute, `text()` the
    element's own text."""
    also: tuple[str, ...] = ()
    """Other names seen for it in real answers."""
    json: str = ""
    """Its key in JSON and PHP, where that is not the name."""

    @property
    def key(self) -> str:
        """Its key in JSON and PHP."""
        return self.json or self.name


@dataclass(frozen=True, slots=True)
class Type:
    """A shared record type."""

    name: str
    record: Record
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What a method answers. `record` is None when nothing but the status comes, or nothing is known."""

    kind: Literal["record", "none", "unknown"]
    record: Record | None = None
