"""The part of a client that plays the service for tests: what it answers, and the classes to ask."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..model import names
from ..model.examples import at
from ..model.method import Method
from ..model.service import Service
from ..model.shape import ListOf, MapOf, Shape
from ..model.xml_tree import Data, as_data, as_items
from . import python_package
from .code import Code
from .later import Later, later
from .python_exports import in_order
from .python_text import docstring
from .tests_answers import answer, in_json, record_behind, whole

TYPES = "_types"
"""Name of the file with an example of each shared record."""


@dataclass(frozen=True, slots=True)
class Testing:
    """The modules to import in tests."""

    header: Code
    client: Code
    docstring: Code
    fixture: Code
    package: Code
    shown: tuple[Code, ...]
    """Names of the module, classes first."""


@dataclass(frozen=True, slots=True)
class Answers:
    """A file of answers, by the name of the method or of the shared record."""

    module: Code
    text: Code


def testing(service: Service) -> Testing:
    """Names that tests go by."""
    return Testing(
        header=python_package.header(service, ["service.yaml"]),
        client=Code(service.package.client),
        docstring=docstring(
            [f"{service.title}, played for tests. Without a plan it answers with the described examples."], 4
        ),
        fixture=Code(f"fake_{names.snake(service.name)}"),
        package=Code(service.package.module),
        shown=tuple(map(Code, [*in_order([*SHOWN, f"Fake{service.package.client}"]), "async_client", "client"])),
    )


SHOWN = ("Call", "FakeClock", "Reply", "SentFile", "Unlikely")
"""Classes that tests use, besides the fake of the service."""


def answers(service: Service) -> Iterator[Later]:
    """An answer of every method by group, and an example of every shared record."""
    ordered = sorted(service.methods, key=lambda method: (names.module(method.name), method.name))
    for module, methods in groupby(ordered, key=lambda method: names.module(method.name)):
        yield later(_of_methods, service, module, tuple(methods))
    yield later(
        _written,
        TYPES,
        {each.name: in_json(service, each.record, whole(service, each.record)) for each in service.types},
    )


def _of_methods(service: Service, module: str, methods: Sequence[Method]) -> Answers:
    return _written(module, {method.name: played(service, method) for method in methods})


def played(service: Service, method: Method) -> object:
    """What a fake answers: as in the tests of the method, with all that has to come, and nothing left to wait for."""
    record = method.response.record
    if record is None:
        return as_data(method.example_response) or {}
    data = as_data(_due(service, record, answer(service, method))) or {}
    _last_page(method, data)
    _all_done(service, method, data)
    return in_json(service, record, data)


def _due(service: Service, shape: Shape, value: object) -> object:
    """The value with every field that the description says always comes."""
    items, data = as_items(value), as_data(value)
    record = record_behind(service, shape)
    if isinstance(shape, ListOf) and items is not None:
        return [_due(service, shape.item, item) for item in items]
    if isinstance(shape, MapOf) and data is not None:
        return {key: _due(service, shape.item, item) for key, item in data.items()}
    if record is None or data is None:
        return value
    shapes = {name: field.shape for field in record.fields for name in (field.name, *field.also)}
    came = {name: _due(service, shapes[name], part) if name in shapes else part for name, part in data.items()}
    wanting = [f for f in record.fields if not f.optional and not came.keys() & {f.name, *f.also}]
    return {**came, **({f.name: whole(service, record)[f.name] for f in wanting} if wanting else {})}


def _last_page(method: Method, data: Data) -> None:
    """A list that tells of further pages has none here."""
    if method.paging is None:
        return
    style, beside = method.paging.style, as_data(at(data, method.paging.info)) or {}
    count = str(len(as_items(at(data, method.paging.items)) or ()))
    told = {style.total: count, style.pages: "1", style.current: str(style.first), style.next: ""}
    beside.update((name, text) for name, text in told.items() if name in beside)


def _all_done(service: Service, method: Method, data: Data) -> None:
    """Whoever asks how far something is learns that it is done; the counts beside it are those of one thing."""
    poll = next((one.poll for one in service.methods if one.poll is not None and one.poll.call == method.name), None)
    items = as_items(at(data, poll.item)) if poll is not None else None
    if poll is None or not items:
        return
    settled = {poll.done: service.conventions.true, poll.failed: service.conventions.false, poll.wait: "0"}
    item = (as_data(items[0]) or {}) | {name: text for name, text in settled.items() if name}
    beside = as_data(at(data, poll.item[:-1])) or {}
    counts = {name: value for name, value in beside.items() if as_items(value) is None and as_data(value) is None}
    for name, value in counts.items():
        beside[name] = "1" if str(value) == str(len(items)) or name == poll.done else "0"
    beside[poll.item[-1]] = [item]


def _written(module: str, data: Mapping[str, object]) -> Answers:
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"), sort_keys=False)
    return Answers(Code(module), Code(text))
