"""Tests of the records that several methods answer with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.example_values import scalar
from ..model.service import Service
from ..model.shape import Scalar, Type
from .code import Code
from .python_layout import call, data, layout, pairs
from .python_package import header
from .python_text import literal
from .python_values import datetime_names
from .tests_answers import expected, in_json, readings, whole
from .tests_reads import checked, declarations


@dataclass(frozen=True, slots=True)
class TypeTests:
    """A shared record."""

    name: Code
    function: Code
    data: Code
    lines: tuple[Code, ...]
    """Checks of its values, then what it declares."""


@dataclass(frozen=True, slots=True)
class SharedTests:
    """What `test_shared.py` needs to know."""

    header: Code
    package: Code
    imports: tuple[Code, ...]
    types: tuple[TypeTests, ...]


def shared_tests(service: Service) -> SharedTests:
    """Every record of types.yaml."""
    types = tuple(_type(service, kind) for kind in service.types)
    dates = datetime_names(" ".join(line for one in types for line in one.lines))
    imports = [f"from datetime import {', '.join(dates)}", ""] if dates else []
    package = Code(service.package.module)
    return SharedTests(header(service, ["types.yaml"]), package, tuple(map(Code, imports)), types)


def _type(service: Service, kind: Type) -> TypeTests:
    came = whole(service, kind.record)
    variable = names.snake(kind.name)
    lines = [checked(reading) for reading in readings(service, kind.record, came, "record")]
    lines += declarations(kind.record, f"shared.{kind.name}", kind.name)
    lines += _other_names(service, kind)
    return TypeTests(
        Code(kind.name),
        Code(variable),
        layout(data(in_json(service, kind.record, came)), 4, len("came = "), after=0),
        tuple(lines),
    )


def _other_names(service: Service, kind: Type) -> Iterator[Code]:
    """Single values that may come under other names, read under each."""
    for field in kind.record.fields:
        if isinstance(field.shape, Scalar):
            text = scalar(service.conventions, field.shape.type, field.name, field.shape.values)
            value = expected(service.conventions, field.shape, text)
            for other in field.also:
                record = layout(call(f"shared.{kind.name}", [("", pairs([(other, literal(text))]))]))
                yield layout(call("check", [("", record), (names.attribute(field.name), value)]), indent=4, after=0)
