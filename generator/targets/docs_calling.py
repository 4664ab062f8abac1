"""The page about what holds for every call: addresses, credentials, signing, values, answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.example_values import scalar
from ..model.model import Credential, Error, Parameter, Service
from .code import Code
from .docs_answers import answers, failures, size
from .docs_pages import Block, Pages, header
from .docs_parameters import moment_format, spelling
from .docs_signing import signing
from .docs_text import bullets, code, fence, prose, table


@dataclass(frozen=True, slots=True)
class CallingPage:
    """What holds for every call."""

    header: Code
    title: Code
    python: Code
    environment: Code
    facts: Code
    signing: tuple[Code, ...]
    values: Code
    answers: tuple[Block, ...]
    limits: Code


def calling_page(service: Service) -> CallingPage:
    """Addresses, credentials, signing, values and answers."""
    pages, package = Pages(service), service.package
    variables = [code(f"{package.environment}_{name}") for name in ("API_KEY", "API_SECRET", "AUTH_TOKEN")]
    return CallingPage(
        header=header(service, "service.yaml"),
        title=prose(service.title),
        python=_python(service),
        environment=Code(", ").join(variables),
        facts=bullets(_facts(pages)),
        signing=tuple(signing(service)),
        values=_values(service),
        answers=tuple(_answers(service)),
        limits=bullets(_limits(service)),
    )


def _python(service: Service) -> Code:
    package = service.package
    lines = [
        f"from {package.module} import {package.client}",
        "",
        f'client = {package.client}(api_key="…", api_secret="…", auth_token="…")',
    ]
    return fence("\n".join(lines), "python")


def _facts(pages: Pages) -> Iterator[Code]:
    service, endpoint = pages.service, pages.service.endpoint
    yield Code(f"**Address:** {code(endpoint.base + endpoint.path)}")
    yield Code(f"**Verb:** {prose(endpoint.verb)}; POST for the methods that say so")
    if endpoint.method_parameter:
        yield Code(f"**Name of the method:** in the parameter {code(endpoint.method_parameter)}")
    if endpoint.format_parameter:
        yield Code(f"**Format:** in the parameter {code(endpoint.format_parameter)}")
    formats = [code(envelope.format) for envelope in service.envelopes]
    yield Code(f"**Formats:** {Code(', ').join(formats)}; the client asks for {code(service.default_format)}")
    body = "as a form" if endpoint.body == "form" else "as JSON"
    yield Code(f"**Parameters:** in the query of a GET; {body} in the body of a POST; in several parts with a file")
    for name, credential in (("Key", service.key), ("Token", service.token)):
        where = _where(credential)
        if where:
            yield Code(" ").join(
                piece for piece in (Code(f"**{name}:** {where}."), pages.sentence(credential.doc)) if piece
            )


def _where(credential: Credential) -> Code:
    if credential.parameter:
        return Code(f"in the parameter {code(credential.parameter)}")
    if credential.header:
        return Code(f"in the header {code(f'{credential.header}: {credential.value}')}")
    return Code("")


def _values(service: Service) -> Code:
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
        ("file", Code("a part of a form, outside the signature"), Code("")),
    ]
    return table(("Type", "On the wire", "Example"), ((Code(name), text, sample) for name, text, sample in rows))


def _sample(service: Service, kind: str) -> Code:
    return code(scalar(service.conventions, kind, kind))


def _answers(service: Service) -> Iterator[Block]:
    """The shortest answer there is, and a failure."""
    described = [method for method in service.methods if method.response.record is not None]
    if described:
        yield from answers(service, min(described, key=lambda method: size(service, method)), "Success in")
    yield from failures(service, service.errors[0] if service.errors else Error("1", "SomethingWrong"), "Failure in")


def _limits(service: Service) -> Iterator[Code]:
    times = service.timeouts
    waits = f"{times.connect:g} seconds to connect, {times.read:g} to read, {times.write:g} to write"
    yield Code(f"**Waits:** at most {waits}, and {times.pool:g} for a free connection")
    again = [*map(code, service.retry_codes), *(code(f"HTTP {status}") for status in service.retry_statuses)]
    if again:
        yield Code(f"**Tried again:** after {Code(', ').join(again)}, when the method is safe to repeat")
