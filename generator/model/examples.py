"""Examples made from the model alone: the same for the docs, the tests and whoever else shows or tries a call.

Values are texts as they travel, numbers and booleans too ("12", "1"), because services of this family answer so and
readers have to convert anyway. A description's own example wins; what it leaves open is made up, always alike:
a field has the same value wherever its name occurs, so the document asked for is the document answered.
Whole answers around them, in JSON and in XML, are made in example_answers.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from .example_values import Wire, made_value, scalar
from .memory import once
from .method import Method, Poll
from .parameter import Parameter, Rule
from .service import Service
from .shape import Field, ListOf, MapOf, Record, Reference, Scalar, Shape
from .wire import Conventions

ITEMS = 2
"""Items of a made list, entries of a made map."""


def example_value(service: Service, parameter: Parameter) -> Wire:
    """A legal value for one parameter: a text, a tuple of texts for a list, a mapping for a map.

    For a file it is a file name.
    """
    return made_value(service.conventions, parameter)


def example_request(service: Service, method: Method) -> tuple[tuple[str, Wire], ...]:
    """Wire name and value of a legal call, in the order of the parameters.

    Required arguments, as many more as the rules want, and whatever the description's example gives; never the token.
    """
    given = dict(method.example_request)
    names = {parameter.name for parameter in method.parameters if parameter.required} | given.keys()
    names = _lawful(names, method)
    pairs: list[tuple[str, Wire]] = []
    for parameter in method.parameters:
        if parameter.name in names and not parameter.carries_token:
            text = given.pop(parameter.name, None)
            wanted = _as_long(parameter, method)
            pairs.append((parameter.name, made_value(service.conventions, wanted, text)))
    declared = {parameter.name for parameter in method.parameters}
    return (*pairs, *((name, text) for name, text in given.items() if name not in declared))


def example_response(service: Service, method: Method) -> object:
    """What the service answers, as plain data and without its envelope; {} when only the status comes."""
    if method.example_response is not None:
        return _texts(service.conventions, method.example_response)
    if method.response.record is None:
        return {}
    return _Answer(service, _settled(service, method)).record(method.response.record, (), 0)


def wire_pairs(service: Service, method: Method, request: Iterable[tuple[str, Wire]]) -> tuple[tuple[str, str], ...]:
    """Names and texts as they are sent: lists written by the rule of the parameter or the service."""
    spellings = {parameter.name: parameter.spelling for parameter in method.parameters}
    pairs: list[tuple[str, str]] = []
    for name, value in request:
        spelling = spellings.get(name) or service.conventions.lists
        pairs.extend(_spelled(name, value, spelling))
    return tuple(pairs)


def _texts(conventions: Conventions, data: object) -> object:
    """The data with every value as a text."""
    if isinstance(data, dict):
        return {key: _texts(conventions, value) for key, value in cast("dict[str, object]", data).items()}
    if isinstance(data, list):
        return [_texts(conventions, value) for value in cast("list[object]", data)]
    if isinstance(data, bool):
        return conventions.true if data else conventions.false
    return "" if data is None else str(data)


def _spelled(name: str, value: Wire, spelling: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        yield from ((f"{name}[{key}]", text) for key, text in value.items())
    elif spelling.startswith("join:"):
        yield name, spelling.removeprefix("join:").join(value)
    elif spelling == "repeat":
        yield from ((name, text) for text in value)
    elif spelling.startswith("brackets"):
        yield from ((f"{name}[{index}]", text) for index, text in enumerate(value, int(spelling == "brackets1")))
    else:
        yield from ((f"{name}.{index}", text) for index, text in enumerate(value, 1))


def _as_long(parameter: Parameter, method: Method) -> Parameter:
    """The parameter with as many items as the lists that run in parallel with it need."""
    rules = [rule.names for rule in method.rules if rule.kind == "same_length" and parameter.name in rule.names]
    if not rules:
        return parameter
    mates = {name for names in rules for name in names}
    return replace(parameter, min_items=max(one.min_items or 1 for one in method.parameters if one.name in mates))


def _lawful(names: set[str], method: Method) -> set[str]:
    """The names, and those that the rules want besides."""
    chosen = set(names)
    for _ in method.parameters:
        wanted = {name for rule in method.rules for name in _wanted(rule, chosen, method.rules)}
        if wanted <= chosen:
            break
        chosen |= wanted
    return chosen


def _wanted(rule: Rule, chosen: set[str], rules: tuple[Rule, ...]) -> tuple[str, ...]:
    present = [name for name in rule.names if name in chosen]
    match rule.kind:
        case "any_of" | "one_of" | "instead" if not present:
            allowed = [name for name in rule.names if not _excluded(name, chosen, rules)]
            return tuple(allowed[:1])
        case "together" if present:
            return rule.names
        case _:
            return ()


def _excluded(name: str, chosen: set[str], rules: tuple[Rule, ...]) -> bool:
    return any(
        rule.kind in ("at_most_one", "one_of") and name in rule.names and (chosen - {name}).intersection(rule.names)
        for rule in rules
    )


Path = tuple[str, ...]


def _settled(service: Service, method: Method) -> dict[Path, str]:
    """Fields that have to fit together: counts of a single page, and the end of what is polled."""
    settled: dict[Path, str] = {}
    if method.paging is not None:
        paging, style = method.paging, method.paging.style
        told = {
            style.total: str(ITEMS),
            style.pages: "1",
            style.current: str(style.first),
            style.per_page: str(paging.default_size or 20),
            style.next: "",
        }
        settled |= {(*paging.info, name): text for name, text in told.items() if name}
    for poll in _polls(service).get(method.name, ()):
        told = {
            poll.done: service.conventions.true,
            poll.failed: service.conventions.false,
            poll.wait: "0",
        }
        settled |= {(*poll.item, name): text for name, text in told.items() if name}
    return settled


@once
def _polls(service: Service) -> Mapping[str, list[Poll]]:
    """What is asked for, by the call that asks."""
    polls: dict[str, list[Poll]] = {}
    for poll in (method.poll for method in service.methods):
        if poll is not None:
            polls.setdefault(poll.call, []).append(poll)
    return polls


@dataclass(frozen=True, slots=True)
class _Answer:
    """Makes an answer of a shape; `index` tells the items of a list apart."""

    service: Service
    settled: Mapping[Path, str]

    def record(self, record: Record, path: Path, index: int) -> dict[str, object]:
        return {field.name: self.field(field, (*path, field.name), index) for field in record.fields}

    def field(self, field: Field, path: Path, index: int) -> object:
        settled = self.settled.get(path)
        return self.value(field.shape, path, index) if settled is None else settled

    def value(self, shape: Shape, path: Path, index: int) -> object:
        match shape:
            case Scalar():
                return scalar(self.service.conventions, shape.type, path[-1], shape.values, index)
            case ListOf():
                return [self.value(shape.item, path, item) for item in range(ITEMS)]
            case MapOf():
                return {key: self.value(shape.item, (*path, key), item) for item, key in enumerate(("one", "two"))}
            case Reference():
                return self.record(record_of(self.service, shape), path, index)
            case Record():
                return self.record(shape, path, index)


def record_of(service: Service, shape: Reference) -> Record:
    """The record a reference stands for."""
    return _records(service)[shape.name]


@once
def _records(service: Service) -> Mapping[str, Record]:
    return {kind.name: kind.record for kind in service.types}


def at(data: object, path: Path) -> object:
    """What lies at a path in plain data, or None."""
    for key in path:
        if not isinstance(data, dict):
            return None
        data = cast("dict[str, object]", data).get(key)
    return data
