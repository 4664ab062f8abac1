"""Tests of what holds for the whole service: its facts and its errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import names
from ..model.example_answers import NO_ENVELOPE
from ..model.model import Envelope, Error, Service
from .code import Code
from .python_errors import BASES
from .python_layout import Node, call, items, layout
from .python_package import header
from .python_text import literal
from .tests_calls import Caller
from .tests_page_data import SPREAD, tree
from .tests_requests import KEY, NONCE, NOW, SECRET, TOKEN


@dataclass(frozen=True, slots=True)
class Moment:
    """What the clock and the dice of the tests show."""

    now: int
    nonce: Code


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
    methods: Code
    call: Code
    """Of a method that is easy to call."""
    call_name: Code
    error_tables: tuple[Code, ...]
    """One, with (code, class) of the common errors, where there are any."""


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
    easy, envelope = _easy(service), _envelope(service)
    options = list(_server_options(envelope))
    own = {error.code for error in easy.method.errors}
    common = [_raised(error) for error in service.errors if error.code not in own]
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
        server=layout(call("testkit.Server", [("", Code("success")), ("", Code("failure")), *options]), 4, 7, 0),
        success=layout(_nested(list(_success_paths(envelope))), indent=4, before=len("return ")),
        failure=layout(_nested(list(_failure_paths(envelope))), indent=4, before=len("return ")),
        facts=tuple(_facts(service)),
        methods=layout(items(literal(method.name) for method in service.methods), indent=4),
        call=easy.written(easy.fewest(), indent=8),
        call_name=literal(easy.method.name),
        error_tables=(layout(items(common), before=len("for code, error in "), indent=4),) if common else (),
    )


def error_tests(service: Service) -> tuple[ErrorTests, ...]:
    """Every error class below its base; nothing where there are no errors."""
    found = {error.name: error for method in service.methods for error in method.errors}
    found |= {error.name: error for error in service.errors}
    families = tuple(
        Family(Code(names.snake(base)), Code(base), layout(items(group), indent=4, before=len("for error in ")))
        for kind, base in BASES.items()
        if (group := [Code(f"errors.{name}") for name in sorted(found) if found[name].kind == kind])
    )
    files = ["service.yaml", "the method files"]
    return (ErrorTests(header(service, files), Code(service.package.module), families),) if families else ()


def _depends_on_moment(service: Service) -> bool:
    return any(name in repr(service.signing) for name in ("{timestamp", "{nonce"))


def _easy(service: Service) -> Caller:
    """The method that is easiest to call: unsigned, without a token, with few arguments, without own errors."""
    method = min(
        service.methods,
        key=lambda one: (one.signed, one.token == "required", one.takes_file, len(one.errors), len(one.parameters)),
    )
    return Caller(service, method)


def _raised(error: Error) -> Node:
    return items([literal(error.code), Code(f"errors.{error.name}")])


Leaf = tuple[tuple[str, ...], Code]
"""A value and the path to it."""


def _nested(leaves: list[Leaf]) -> Node:
    """A dict of dicts with these values at the ends of their paths."""
    below: dict[str, list[Leaf]] = {}
    for path, value in leaves:
        if not path:
            return value
        below.setdefault(path[0], []).append((path[1:], value))
    return tree((key, _nested(inside)) for key, inside in below.items())


def _success_paths(envelope: Envelope) -> Iterator[Leaf]:
    """What tells success, and the answer beside it."""
    for failure in envelope.failures:
        if failure.when == "not_equal":
            yield failure.path, literal(failure.value)
    yield (SPREAD,), Code("answer")


def _failure_paths(envelope: Envelope) -> Iterator[Leaf]:
    """What tells a failure, with the names `code` and `message` in their places."""
    told = [(path, Code("code")) for path in envelope.code[:1]] + [
        (path, Code("message")) for path in envelope.message[:1]
    ]
    for failure in envelope.failures[:1]:
        is_told = any(path[: len(failure.path)] == failure.path for path, _ in told)
        if failure.when != "status" and not is_told:
            yield failure.path, literal(failure.value if failure.when == "equal" else f"not {failure.value}".strip())
    yield from told


def _server_options(envelope: Envelope) -> Iterator[tuple[str, Code]]:
    """What is out of the ordinary about answers."""
    if any(failure.when == "status" for failure in envelope.failures):
        yield "failure_status", Code("400")
    if envelope.wrapper:
        yield "wrapper", literal(envelope.wrapper)
    if envelope.inside:
        yield "inside", literal(envelope.inside)
        yield "names", Code("METHODS")


def _envelope(service: Service) -> Envelope:
    return next((one for one in service.envelopes if one.format == "json"), NO_ENVELOPE)


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


CONVENTIONS = ("true", "false", "lists", "timestamp", "datetime", "date")
TIMEOUTS = ("connect", "read", "write", "pool")
