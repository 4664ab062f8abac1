"""The model as plain JSON and back, so that a run may go on from what an earlier one has understood.

Only the classes of the model can come out of it: it holds data, and nothing that could be run.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, cast

from . import login, method, parameter, service, shape, store, wire
from .memory import Memory
from .method import Method
from .service import Service

LIST, TUPLE = "", "t"
"""First items of what stands for a list and for a tuple; for a dataclass it is the name of the class."""
NESTED = (list, dict)
PARTS = (login, method, parameter, service, shape, store, wire)
"""Where the classes of the model are."""


def encode(value: Any) -> Any:
    """The value as JSON; TypeError for what could not be told from something else."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [TUPLE, *map(encode, cast("tuple[object, ...]", value))]
    if isinstance(value, list):
        return [LIST, *map(encode, cast("list[object]", value))]
    if isinstance(value, dict):
        return {str(key): encode(part) for key, part in cast("dict[str, object]", value).items()}
    name = type(value).__name__
    if _classes().get(name) is not type(value):
        raise TypeError(f"{name} is no part of the model")
    return [name, *(encode(getattr(value, field)) for field in fields_of(name))]


def decode(data: Any) -> Any:
    """What was encoded; KeyError or TypeError for anything else."""
    if isinstance(data, list):
        kind, *rest = cast("list[object]", data)
        parts = [decode(part) if isinstance(part, NESTED) else part for part in rest]
        return tuple(parts) if kind == TUPLE else parts if kind == LIST else _classes()[str(kind)](*parts)
    if isinstance(data, dict):
        return {key: decode(part) for key, part in cast("dict[str, object]", data).items()}
    return data


def to_text(value: object) -> str:
    """The value as a text that tells more than equality does: the order of keys, and 1 from 1.0."""
    return json.dumps(encode(value), separators=(",", ":"), check_circular=False)


def from_text(text: str) -> Any:
    """What was made a text."""
    return decode(json.loads(text))


@cache
def fields_of(name: str) -> tuple[str, ...]:
    """Names of the fields of a class of the model that count when its values are compared, in their order."""
    return tuple(field.name for field in fields(_classes()[name]) if field.compare)


def encoded_method(method: Method) -> list[str]:
    """The fields of a method, each as a text, which takes little room and is quickly compared."""
    return [to_text(value) for value in attrgetter(*fields_of("Method"))(method)]


def encoded_service(service: Service) -> list[str]:
    """What is true of a service besides its methods, in the same way."""
    return [to_text(getattr(service, name) if name != "methods" else None) for name in fields_of("Service")]


def decoded_service(data: list[str], methods: tuple[Method, ...], memory: Memory) -> Service:
    """The service with these methods."""
    names = fields_of("Service")
    values: dict[str, Any] = {name: from_text(part) for name, part in zip(names, data, strict=True)}
    values |= {"methods": methods, "memory": memory}
    return Service(**values)


@cache
def _classes() -> Mapping[str, type[Any]]:
    found = [value for part in PARTS for value in vars(part).values()]
    return {value.__name__: value for value in found if isinstance(value, type) and is_dataclass(value)}
