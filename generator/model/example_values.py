"""One made-up value of a type: a legal text as it travels, the same for the same name in every run."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from .example_patterns import matching
from .names import words
from .parameter import Parameter
from .shape import Value
from .wire import Conventions

Wire = str | tuple[str, ...] | Mapping[str, str]
"""A value of a request: one text, the items of a list, or the entries of a map."""

MOMENT = datetime(2024, 5, 17, 9, 30, tzinfo=UTC)


def made_value(conventions: Conventions, parameter: Parameter, given: str | None = None) -> Wire:
    """A legal value of a parameter, made of the text `given` where there is one."""
    if parameter.type == "list":
        if given is not None:
            return _split(given, parameter.spelling or conventions.lists)
        return tuple(_item(conventions, parameter, index) for index in range(max(parameter.min_items or 1, 1)))
    if given is not None:
        return given
    if parameter.type == "map":
        return {"one": _item(conventions, parameter, 0)}
    if parameter.default is not None:
        return parameter.default
    text = scalar(conventions, parameter.type, parameter.name, parameter.values, 0, parameter.format)
    return _within(text, parameter)


def _item(conventions: Conventions, parameter: Parameter, index: int) -> str:
    kind = parameter.of or "string"
    text = scalar(conventions, kind, parameter.name, parameter.values, index, parameter.format)
    glue = (parameter.spelling or conventions.lists).partition("join:")[2]
    if glue and kind in ("string", "text", "any"):
        text = text.replace(glue, "-")  # what stands between items cannot stand within one
    return _within(text, parameter)


def scalar(
    conventions: Conventions,
    kind: str,
    name: str,
    values: tuple[Value, ...] = (),
    index: int = 0,
    format: str | None = None,
) -> str:
    """A value of one of the model's SCALARS, or a file name; `index` gives further values of the same name."""
    if values:
        return values[index % len(values)].value
    moment = MOMENT + timedelta(days=index)
    match kind:
        case "id":
            return str(10_000 + zlib.crc32(name.encode()) % 90_000 + index)
        case "integer":
            return str(index + 1)
        case "number":
            return f"{index + 1}.5"
        case "boolean":
            return conventions.true
        case "timestamp":
            return _timestamp(moment, format or conventions.timestamp)
        case "datetime":
            return moment.strftime(format or conventions.datetime)
        case "date":
            return moment.strftime(format or conventions.date)
        case "url":
            return f"https://example.org/{'-'.join(words(name))}/{index + 1}"
        case "md5":
            return hashlib.md5(f"{name}{index}".encode(), usedforsecurity=False).hexdigest()
        case "latitude":
            return f"{48.8584 + index:.4f}"
        case "longitude":
            return f"{2.2945 + index:.4f}"
        case "file":
            return "picture.jpg"
        case _:
            return " ".join(["Some", *words(name)]) + (f" {index + 1}" if index else "")


def _timestamp(moment: datetime, form: str) -> str:
    match form:
        case "unix":
            return str(int(moment.timestamp()))
        case "unix-ms":
            return str(int(moment.timestamp()) * 1000)
        case _:
            return moment.strftime(form)


def _within(text: str, parameter: Parameter) -> str:
    """The text, brought between the limits of its parameter."""
    if (parameter.of or parameter.type) in ("integer", "number", "latitude", "longitude"):
        number = float(text)
        if parameter.minimum is not None and number < parameter.minimum:
            return str(parameter.minimum)
        if parameter.maximum is not None and number > parameter.maximum:
            return str(parameter.maximum)
    text = text if parameter.max_length is None else text[: parameter.max_length]
    return text if parameter.pattern is None else matching(parameter.pattern, text)


def _split(text: str, spelling: str) -> tuple[str, ...]:
    join = spelling.removeprefix("join:")
    return tuple(text.split(join)) if spelling.startswith("join:") and join else (text,)
