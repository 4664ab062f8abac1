"""Answers of the same call in every format give equal records, for every shape of every described service."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import httpx2
import pytest

from generator.model.examples import record_of
from generator.model.method import Method
from generator.model.service import Service
from generator.model.shape import Field, ListOf, MapOf, Record, Reference, Scalar, Shape
from generator.model.wire import Envelope
from generator.targets.facts import method_facts
from generator.targets.facts import service_facts as facts_of

from .described import SERVICES, methods
from .packages import facts_of as package_facts
from .packages import importable, response_of, runtime

ROUNDS = 4
TEXTS = ["Sea", "", "ä & <b>\"x\"</b> 'y'", "12", "0", "two  words", "😀", "line\nbreak"]
SHORT = ["Sea", "a & b", "12", "<x>", "ä"]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with importable(tmp_path_factory.mktemp("generated")):
        yield


ANSWERING = [
    pytest.param(service, method, id=f"{service.name}:{method.name}")
    for service, method in methods()
    if method.response.record
]


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize(("service", "method"), ANSWERING)
def test_every_format_gives_an_equal_record(service: Service, method: Method) -> None:
    record, spec = response_of(service, method), package_facts(service, method)
    reading = runtime(service, "response")
    request = runtime(service, "request").Request(method.name, "GET", "https://s.example/")
    known = import_module(f"{service.package.module}.service").SERVICE
    formats = method.formats or service.formats

    for seed in range(ROUNDS):
        chance = random.Random(f"{method.name} {seed}")
        assert method.response.record
        answer = Maker(service, chance).record(method.response.record)
        found: dict[str, Any] = {}
        for format in formats:
            body = Writer(service, method, format, chance).write(answer)
            asked = type(request)(request.method, request.verb, request.url, format=format)
            found[format] = reading.read_reply(known, spec, asked, reading.Reply(200, body), record)
        first = next(iter(found.values()))
        for format, read in found.items():
            assert read == first, f"{format}: {read!r} is not {first!r}"
            assert read_through(read) == read_through(first)
            assert list(runtime(service, "drift_look").look(read)) == []


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_clients_of_both_kinds_read_every_format(service: Service, kind: str) -> None:
    bodies: list[bytes] = []
    found: dict[str, list[Any]] = {}
    calls = [(method, response_of(service, method)) for method in service.methods if method.response.record]

    def asked(client: Any, format: str) -> Iterator[Any]:
        """A call of each method, without arguments: what is asked does not matter here."""
        for method, record in calls:
            chance = random.Random(method.name)
            answer = Maker(service, chance).record(record_of_answer(method))
            bodies.append(Writer(service, method, format, random.Random(0)).write(answer))
            spec = replace(package_facts(service, method), parameters=(), rules=(), path="", format="")
            yield client.with_options(format=format).perform(spec, record, {})

    def reply(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=bodies[-1])

    async def reply_later(request: httpx2.Request) -> httpx2.Response:
        return reply(request)

    async def collect(client: Any) -> None:
        async with client:
            for format in service.formats:
                found[format] = [await each for each in asked(client, format)]

    given = {"api_key": "k", "api_secret": "s", "auth_token": "t", "rate_limit": runtime_limit(service)}
    clients = import_module(service.package.module)
    if kind == "sync":
        http = httpx2.Client(transport=httpx2.MockTransport(reply))
        with http, getattr(clients, service.package.client)(http_client=http, **given) as client:
            for format in service.formats:
                found[format] = list(asked(client, format))
    else:
        http_later = httpx2.AsyncClient(transport=httpx2.MockTransport(reply_later))
        asyncio.run(collect(getattr(clients, f"Async{service.package.client}")(http_client=http_later, **given)))
    first, *others = found.values()
    assert len(first) == len(calls)
    assert all(other == first for other in others)


def record_of_answer(method: Method) -> Record:
    assert method.response.record
    return method.response.record


def runtime_limit(service: Service) -> Any:
    """So many calls that none has to wait."""
    return runtime(service, "rate_limit").RateLimit(10**6, 1.0)


def test_the_facts_are_those_of_the_model() -> None:
    for service in SERVICES:
        assert facts_of(service).formats == service.formats
        assert {method_facts(service, method).name for method in service.methods} == {m.name for m in service.methods}


def read_through(record: Any) -> Any:
    """Every field of a record, by attribute; each can be read."""
    if isinstance(record, list):
        return [read_through(item) for item in record]
    if isinstance(record, dict):
        return {key: read_through(item) for key, item in record.items()}
    fields = getattr(type(record), "__fields__", None)
    if fields is None:
        return record
    return {attribute: read_through(getattr(record, attribute)) for attribute in fields}


class Maker:
    """Answers by the names of fields, all values as texts."""

    def __init__(self, service: Service, chance: random.Random) -> None:
        self.service = service
        self.chance = chance

    def record(self, record: Record) -> dict[str, Any]:
        made = {}
        for field in record.fields:
            if field.optional and self.chance.random() < 0.4:
                continue
            made[field.name] = self.value(field.shape)
        return made

    def value(self, shape: Shape) -> Any:
        chance = self.chance
        match shape:
            case Scalar():
                return self.scalar(shape)
            case ListOf():
                return [self.value(shape.item) for _ in range(chance.randrange(4))]
            case MapOf():
                return {key: self.value(shape.item) for key in ("one", "two", "three")[: chance.randrange(4)]}
            case Reference():
                return self.record(record_of(self.service, shape))
            case Record():
                return self.record(shape)

    def scalar(self, shape: Scalar) -> str:
        chance, conventions = self.chance, self.service.conventions
        if shape.values:
            return chance.choice(shape.values).value
        match shape.type:
            case "integer":
                return str(chance.randrange(-5, 10**6))
            case "number" | "latitude" | "longitude":
                return str(chance.randrange(-90, 90) / 4)
            case "boolean":
                return chance.choice([conventions.true, conventions.false])
            case "timestamp" | "datetime" | "date":
                return self.moment(shape.type)
            case "text":
                return chance.choice(TEXTS)
            case _:
                return chance.choice(SHORT)

    def moment(self, kind: str) -> str:
        from datetime import UTC, datetime

        seconds = self.chance.randrange(10**9, 2 * 10**9)
        pattern: str = getattr(self.service.conventions, kind)
        if pattern in ("unix", "unix-ms"):
            return str(seconds if pattern == "unix" else seconds * 1000)
        return datetime.fromtimestamp(seconds, UTC).strftime(pattern)


class Writer:
    """One answer as one format has it, with the liberties that services take."""

    def __init__(self, service: Service, method: Method, format: str, chance: random.Random) -> None:
        self.service = service
        self.method = method
        self.format = format
        self.chance = chance
        found = (one for one in service.envelopes if one.format == format)
        self.envelope = next(found, Envelope(format))

    def write(self, answer: dict[str, Any]) -> bytes:
        record = self.method.response.record
        assert record
        if self.format == "xml":
            return self.document(record, answer).encode()
        data = self.told() | self.data(record, answer, top=True)
        if inside := self.filled(self.envelope.inside):
            data = {inside: data}
        if self.format == "php":
            return to_php(data)
        text = json.dumps(data, ensure_ascii=self.chance.random() < 0.5)
        return (f"{self.envelope.wrapper}({text})" if self.envelope.wrapper else text).encode()

    def told(self) -> dict[str, Any]:
        """What tells success."""
        told: dict[str, Any] = {}
        for failure in self.envelope.failures:
            if failure.when == "not_equal":
                at = told
                for key in failure.path[:-1]:
                    at = at.setdefault(key, {})
                at[failure.path[-1]] = failure.value
        return told

    def filled(self, template: str) -> str:
        name = self.method.name
        return template.replace("{method}", name).replace("{method_}", name.replace(".", "_"))

    # JSON and PHP

    def data(self, record: Record, answer: dict[str, Any], top: bool = False) -> dict[str, Any]:
        data: dict[str, Any] = {}
        attributes: dict[str, Any] = {}
        for field in record.fields:
            if field.name not in answer:
                continue
            value = self.json(field.shape, answer[field.name])
            if value is None:
                continue
            is_attribute = isinstance(field.shape, Scalar) and self.place(field, top).rpartition("/")[2].startswith("@")
            if is_attribute and self.envelope.attributes and field.key == field.name and self.chance.random() < 0.7:
                attributes[field.key] = value
            elif is_attribute and self.envelope.attribute_prefix and field.key == field.name:
                data[self.envelope.attribute_prefix + field.key] = value
            else:
                data[field.key] = value
        if attributes:
            data[self.envelope.attributes] = attributes
        return data

    def json(self, shape: Shape, value: Any) -> Any:
        match shape:
            case ListOf():
                items = [self.json(shape.item, item) for item in value]
                if len(items) == 1 and self.chance.random() < 0.5 and not numbered(items[0]):
                    return items[0]
                return items or self.chance.choice(EMPTY_LISTS)
            case MapOf():
                entries = {key: self.json(shape.item, item) for key, item in value.items()}
                return entries or self.chance.choice(EMPTY_MAPS)
            case Reference():
                return self.data(record_of(self.service, shape), value)
            case Record():
                return self.data(shape, value)
            case Scalar():
                return self.scalar(shape, value)

    def scalar(self, shape: Scalar, text: str) -> Any:
        if shape.type == "any":
            return text
        if shape.type == "integer" and self.chance.random() < 0.5:
            return int(text)
        if self.format == "json" and self.envelope.text and self.chance.random() < 0.3:
            return {self.envelope.text: text}
        return text

    # XML

    def document(self, record: Record, answer: dict[str, Any]) -> str:
        name = self.filled(self.envelope.root) or "answer"
        attributes, inner = self.parts(record, answer, top=True)
        if inside := self.filled(self.envelope.inside):
            inner, attributes = f"<{inside}{attributes}>{inner}</{inside}>", ""
        told = "".join(f" {key}={quoteattr(value)}" for key, value in self.told().items() if isinstance(value, str))
        return f"<?xml version='1.0' encoding='utf-8'?>\n<{name}{told}{attributes}>{inner}</{name}>"

    def parts(self, record: Record, answer: dict[str, Any], top: bool = False) -> tuple[str, str]:
        attributes, inner, text = "", "", ""
        for field in record.fields:
            if field.name not in answer:
                continue
            value, place = answer[field.name], self.place(field, top)
            *above, last = place.split("/") if "/" in place else [place]
            opened, closed = "".join(f"<{name}>" for name in above), "".join(f"</{name}>" for name in reversed(above))
            if last == "text()" and not above:
                text = escape(value)
            elif last.startswith("@") and not above:
                attributes += f" {last[1:]}={quoteattr(value, NEWLINE)}"
            elif last.startswith("@"):
                inner += f"{opened[:-1]} {last[1:]}={quoteattr(value, NEWLINE)}>{closed}"
            else:
                inner += (
                    opened + (escape(value) if last == "text()" else self.elements(last, field.shape, value)) + closed
                )
        return attributes, text + inner

    def elements(self, name: str, shape: Shape, value: Any) -> str:
        match shape:
            case ListOf():
                return "".join(self.elements(name, shape.item, item) for item in value)
            case MapOf():
                return self.map(name, shape.item, value)
            case Reference():
                return self.element(name, *self.parts(record_of(self.service, shape), value))
            case Record():
                return self.element(name, *self.parts(shape, value))
            case Scalar():
                return self.element(name, "", escape(value))

    def map(self, name: str, item: Shape, entries: dict[str, Any]) -> str:
        if isinstance(item, Scalar):
            return self.element(
                name, "".join(f" {key}={quoteattr(text, NEWLINE)}" for key, text in entries.items()), ""
            )
        return self.element(name, "", "".join(self.elements(key, item, value) for key, value in entries.items()))

    def element(self, name: str, attributes: str, inner: str) -> str:
        return f"<{name}{attributes}>{inner}</{name}>" if inner else f"<{name}{attributes}/>"

    def place(self, field: Field, top: bool) -> str:
        if field.xml:
            return field.xml
        is_attribute = (
            isinstance(field.shape, Scalar)
            and field.shape.type not in ("text", "any")
            and not top
            and self.service.xml_scalars == "attribute"
        )
        return f"@{field.name}" if is_attribute else field.name


NEWLINE = {"\n": "&#10;"}
EMPTY_LISTS: list[Any] = [[], "", None]
EMPTY_MAPS: list[Any] = [[], "", {}]


def numbered(item: Any) -> bool:
    return not item or isinstance(item, list)


def to_php(value: Any) -> bytes:
    if isinstance(value, list):
        return to_php(dict(enumerate(value)))
    if isinstance(value, dict):
        return b"a:%d:{%s}" % (len(value), b"".join(to_php(part) for entry in value.items() for part in entry))
    if isinstance(value, int):
        return b"i:%d;" % value
    text = str(value).encode()
    return b's:%d:"%s";' % (len(text), text)
