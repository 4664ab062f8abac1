"""How values of each type are written on the wire."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.example_values import scalar
from ..model.parameter import Parameter
from ..model.service import Service
from ..model.shape import ListOf, MapOf, Record, Reference, Scalar, Shape
from . import docs_words
from .code import Code
from .docs_parameters import moment_format, spelling
from .docs_text import code, table


def values(service: Service) -> Code:
    """Every type that the service uses, and how it is written."""
    conventions = service.conventions
    listed = Parameter("name", "list", of="id")
    rows = [
        (
            "boolean",
            Code(f"{code(conventions.true)} for true, {code(conventions.false)} for false"),
            code(conventions.true),
        ),
        (
            "list",
            Code(f"the items, {spelling(service, listed)}"),
            code("12,13") if conventions.lists == "join:," else Code(""),
        ),
        ("timestamp", moment_format(conventions.timestamp), _sample(service, "timestamp")),
        ("datetime", Code(f"a day and a time, written as {code(conventions.datetime)}"), _sample(service, "datetime")),
        ("date", Code(f"a day, written as {code(conventions.date)}"), _sample(service, "date")),
        ("latitude, longitude", Code("degrees; north and east are positive"), _sample(service, "latitude")),
        ("text", Code("may have several lines; a string has one"), Code("")),
        ("file", Code(f"a part of a form{', outside the signature' * docs_words.signs(service)}"), Code("")),
    ]
    used = {"text", *_types(service)}
    shown = [row for row in rows if used.intersection(row[0].split(", "))]
    return table(("Type", "On the wire", "Example"), ((Code(name), text, sample) for name, text, sample in shown))


def _types(service: Service) -> Iterator[str]:
    """Types that some parameter or field has."""
    for parameter in (one for method in service.methods for one in method.parameters):
        yield from (parameter.type, parameter.of or "")
    records = [method.response.record for method in service.methods] + [kind.record for kind in service.types]
    waiting: list[Shape] = [record for record in records if record]
    while waiting:
        match waiting.pop():
            case Scalar(type=kind):
                yield kind
            case ListOf(item=item) | MapOf(item=item):
                waiting.append(item)
            case Record(fields=fields):
                waiting.extend(field.shape for field in fields)
            case Reference():
                pass


def _sample(service: Service, kind: str) -> Code:
    return code(scalar(service.conventions, kind, kind))
