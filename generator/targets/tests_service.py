"""Tests of what holds for the whole service: its facts and its errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import names
from ..model.method import Method
from ..model.service import Service
from .code import Code
from .facts import service_facts
from .python_errors import BASES
from .python_facts import expression, names_used
from .python_layout import items, layout
from .python_package import header
from .python_text import literal
from .tests_calls import Caller
from .tests_envelope import failure, json_envelope, server, success
from .tests_requests import KEY, NONCE, NOW, SECRET, TOKEN
from .tests_signing import Signing, signings


@dataclass(frozen=True, slots=True)
class Moment:
    """What the clock and the dice of the tests show."""

    now: int
    nonce: Code


@dataclass(frozen=True, slots=True)
class Easy:
    """A call of a method that is easy to call."""

    name: Code
    call: Code
    errors: tuple[Code, ...]
    """One table of (code, class) of the common errors, where there are any."""


@dataclass(frozen=True, slots=True)
class ServiceTests:
    """What `conftest.py` and `test_client.py` need to know."""

    header: Code
    package: Code
    client: Code
    environment: Code
    key: Code
    secret: Code
    token: Code
    moments: tuple[Moment, ...]
    """One, where signatures depend on it."""
    imports: tuple[Code, ...]
    """Further lines of import."""
    server: Code
    """What stands in for the service."""
    success: Code
    """An expression in `answer`."""
    failure: Code
    """An expression in `code` and `message`."""
    facts: tuple[Code, ...]
    fact_imports: tuple[Code, ...]
    """Lines that import the classes that facts and signatures name."""
    signings: tuple[Signing, ...]
    """One, where the service signs."""
    methods: Code
    easy: tuple[Easy, ...]
    """One, unless no method answers in JSON."""


@dataclass(frozen=True, slots=True)
class Family:
    """Error classes with one base."""

    name: Code
    base: Code
    classes: Code


@dataclass(frozen=True, slots=True)
class ErrorTests:
    """What `test_errors.py` needs to know."""

    header: Code
    package: Code
    families: tuple[Family, ...]


def service_tests(service: Service) -> ServiceTests:
    """The parts of the support code that differ between services."""
    envelope = json_envelope(service)
    facts, signed = tuple(_facts(service)), signings(service)
    return ServiceTests(
        header=header(service, ["service.yaml"]),
        package=Code(service.package.module),
        client=Code(service.package.client),
        environment=Code(service.package.environment),
        key=literal(KEY),
        secret=literal(SECRET),
        token=literal(TOKEN),
        moments=(Moment(NOW, literal(NONCE)),) if _depends_on_moment(service) else (),
        imports=(Code(f"from {service.package.module}.facts import METHODS  # noqa: E402"),) * bool(envelope.inside),
        server=server(envelope),
        success=success(envelope),
        failure=failure(envelope),
        facts=facts,
        fact_imports=tuple(_fact_imports(service, facts, signed)),
        signings=signed,
        methods=layout(items(literal(method.name) for method in service.methods), indent=4),
        easy=tuple(_easy(service)),
    )


def has_errors(service: Service) -> bool:
    """Whether any error has a class."""
    return bool(service.errors) or any(method.errors for method in service.methods)


def error_tests(service: Service) -> ErrorTests:
    """Every error class below its base."""
    found = {error.name: error for method in service.methods for error in method.errors}
    found |= {error.name: error for error in service.errors}
    families = tuple(
        Family(Code(names.snake(base)), Code(base), layout(items(group), indent=4, before=len("for error in ")))
        for kind, base in BASES.items()
        if (group := [Code(f"errors.{name}") for name in sorted(found) if found[name].kind == kind])
    )
    files = ["service.yaml", "the method files"]
    return ErrorTests(header(service, files), Code(service.package.module), families)


def _depends_on_moment(service: Service) -> bool:
    return any(name in repr(service.signing) for name in ("{timestamp", "{nonce"))


def _easy(service: Service) -> Iterator[Easy]:
    """The method that is easiest to call: unsigned, without a token, with few arguments, without own errors."""
    callers = [Caller(service, method) for method in service.methods]
    callers = [caller for caller in callers if caller.format == "json"]
    callers.sort(key=lambda caller: _trouble(caller.method))
    for caller in callers[:1]:
        own = {error.code for error in caller.method.errors}
        table = items(
            items([literal(error.code), Code(f"errors.{error.name}")])
            for error in service.errors
            if error.code not in own
        )
        yield Easy(
            name=literal(caller.method.name),
            call=caller.written(caller.fewest(), indent=8),
            errors=(layout(table, indent=4, before=len("for code, error in ")),) * bool(table.parts),
        )


def _trouble(method: Method) -> tuple[bool | int, ...]:
    return method.signed, method.token == "required", method.takes_file, len(method.errors), len(method.parameters)


def _fact_imports(service: Service, facts: Iterable[Code], signed: tuple[Signing, ...]) -> Iterator[Code]:
    runtime = f"from {service.package.module}.runtime"
    if used := names_used(facts):
        yield Code(f"{runtime}.facts import {', '.join(used)}")
    if signed:
        yield Code(f"{runtime}.signing import Credentials, Param, Signable")


def _facts(service: Service) -> Iterable[Code]:
    """What has to be true of `SERVICE`."""
    endpoint, conventions, timeouts = service.endpoint, service.conventions, service.timeouts
    texts = {
        "name": service.name,
        "base": endpoint.base,
        "path": endpoint.path,
        "method_parameter": endpoint.method_parameter,
        "format_parameter": endpoint.format_parameter,
        "verb": endpoint.verb,
        "body": endpoint.body,
        "format": service.default_format,
        "environment": service.package.environment,
        "version": service.package.version,
        "key.parameter": service.key.parameter,
        "key.header": service.key.header,
        "token.parameter": service.token.parameter,
        "token.header": service.token.header,
        **{f"conventions.{name}": getattr(conventions, name) for name in CONVENTIONS},
    }
    yield from (Code(f"SERVICE.{name} == {literal(text)}") for name, text in texts.items())
    yield Code("SERVICE.token.signs" if service.token.signs else "not SERVICE.token.signs")
    yield from (Code(f"SERVICE.timeouts.{name} == {getattr(timeouts, name)!r}") for name in TIMEOUTS)
    known = service_facts(service)
    for name in WHOLE:
        value = layout(expression(getattr(known, name)), indent=4, before=len(f"assert SERVICE.{name} == "), after=0)
        yield Code(f"SERVICE.{name} {'is' if value == 'None' else '=='} {value}")


CONVENTIONS = ("true", "false", "lists", "timestamp", "datetime", "date")
TIMEOUTS = ("connect", "read", "write", "pool")
WHOLE = (
    "hosts",
    "common",
    "constants",
    "formats",
    "key",
    "token",
    "envelopes",
    "errors",
    "permissions",
    "levels",
    "check",
    "logins",
    "retry",
    "rate_limit",
)
"""Facts that are compared as they are; signing schemes are compared by what they sign."""
