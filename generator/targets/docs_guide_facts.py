"""What guides say of one service: names, and a call of each kind that there is something to say about."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import names
from ..model.memory import once
from ..model.method import Method
from ..model.service import Service
from ..model.shape import Record, Reference, Shape
from ..model.walk import item_below
from ..runtime import errors
from . import docs_words
from .code import Code
from .docs_calling import credentials
from .docs_guide_calls import Call, call, easiest
from .docs_guide_faults import Choice, Denied, Missing, choice, denied, missing
from .docs_guide_logins import Logins, logins
from .docs_reading import dotted, first_value, text_path, variable
from .docs_text import code, fence, prose
from .python_command_words import command_line
from .python_records import python_type
from .python_text import literal


@dataclass(frozen=True, slots=True)
class Listed:
    """A call that answers in pages."""

    call: Call
    iterator: Code
    item: Code
    """A name for one item."""
    value: Code
    """Something of an item that is worth printing."""
    numbered: tuple[Code, ...]
    """An item with the number `n`, for a fake."""
    command: Code
    record: tuple[Code, ...]
    """Class and module of an item, where it is a record."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A call whose answer holds a text that a test can choose."""

    call: Call
    fields: Code
    """The text, as a fake takes it."""
    path: Code
    """The text, as it is read."""


@dataclass(frozen=True, slots=True)
class Odd:
    """A call whose answer has a record that might be something else."""

    call: Call
    key: Code
    """Where it comes, in Python."""
    path: Code
    """Where it is read."""

    @property
    def data(self) -> Code:
        """What comes instead."""
        return Code(f'{{{self.key}: "odd"}}')


@dataclass(frozen=True, slots=True)
class Sent:
    """A call with a file, or one that starts work."""

    call: Call
    file: Code
    """Name of the argument that takes the file, in Python; "" for none."""
    and_wait: Code
    wait_for: Code


@dataclass(frozen=True, slots=True)
class Facts:
    """What templates of guides lay out; whatever a service may lack is a tuple of at most one."""

    service: Code
    name: Code
    """Of the service, and of its command."""
    module: Code
    distribution: Code
    client: Code
    environment: Code
    fixture: Code
    credentials: tuple[Code, ...]
    variables: tuple[Code, ...]
    """The same in the environment."""
    secret: bool
    token: bool
    token_secret: bool
    open: bool
    """Much can be called without a token."""
    signs: bool
    permissions: bool
    first: tuple[Call, ...]
    """The easiest call of all, of those with an answer if there are any."""
    first_command: tuple[Code, ...]
    log_line: tuple[Code, ...]
    read: tuple[Call, ...]
    """One that answers a record."""
    answered: tuple[Answered, ...]
    odd: tuple[Odd, ...]
    safe: tuple[Call, ...]
    """One that may be repeated."""
    unsafe: tuple[Call, ...]
    refused: tuple[Call, ...]
    """One whose signature may be refused."""
    writing: tuple[Call, ...]
    """One that is worth a look before it is sent."""
    dry_run: tuple[Code, ...]
    listed: tuple[Listed, ...]
    choice: tuple[Choice, ...]
    missing: tuple[Missing, ...]
    denied: tuple[Denied, ...]
    logins: tuple[Logins, ...]
    about_logins: Code
    """Title of the guide to them."""
    files: tuple[Sent, ...]
    polled: tuple[Sent, ...]
    format: Code
    formats: tuple[Code, ...]
    """Other formats than the usual one, in Python."""
    schemes: tuple[Code, ...]
    retry: tuple[Code, ...]
    """What is tried again: codes and statuses."""
    attempts: int
    rate_limit: tuple[Code, ...]
    timeouts: Code
    errors: Code
    """The tree of errors."""

    def imports(self, *others: str) -> Code:
        """An import of the client, and of other names of the package."""
        return Code(f"from {self.module} import {', '.join(sorted([self.client, *others]))}")


@once
def guide_facts(service: Service) -> Facts:
    """Everything that any guide has to know."""
    package, methods = service.package, service.methods
    told = tuple(map(Code, credentials(service)))
    read = easiest(service, (one for one in methods if one.response.record is not None))
    first = read or easiest(service, methods)
    signed = [one for one in methods if one.signed and not one.takes_file]
    writing = easiest(service, (one for one in signed if not one.idempotent), signed)
    return Facts(
        service=prose(service.title),
        name=Code(service.name),
        module=Code(package.module),
        distribution=Code(package.distribution),
        client=Code(package.client),
        environment=Code(package.environment),
        fixture=Code(f"fake_{names.snake(service.name)}"),
        credentials=told,
        variables=tuple(Code(f"{package.environment}_{name.upper()}") for name in told),
        secret="api_secret" in told,
        token="auth_token" in told,
        token_secret="token_secret" in told,
        open=sum(one.token != docs_words.NEEDED for one in methods) * 3 > len(methods),
        signs=docs_words.signs(service),
        permissions=docs_words.has_permissions(service),
        first=_calls(service, first),
        first_command=tuple(Code(command_line(service, one)) for one in first),
        log_line=tuple(
            Code(f"INFO:{package.module}:{one.name} {docs_words.verb(service, one)}: 200, 183 ms, attempt 1")
            for one in first
        ),
        read=_calls(service, read),
        odd=tuple(_odd(service, read)),
        answered=tuple(_answered(service, first[0].group[:1] if first else ())),
        dry_run=tuple(Code(command_line(service, one)) for one in writing),
        safe=_calls(service, easiest(service, (one for one in methods if one.idempotent))),
        unsafe=_calls(service, easiest(service, (one for one in methods if not one.idempotent))),
        refused=_calls(service, writing) if any(one.kind == "signature" for one in service.errors) else (),
        writing=_calls(service, writing),
        listed=tuple(_listed(service)),
        choice=tuple(choice(service)),
        missing=tuple(missing(service)),
        denied=tuple(denied(service)),
        logins=tuple(logins(service)),
        about_logins=Code("Permissions and logins" if docs_words.has_permissions(service) else "Logins and tokens"),
        files=tuple(_sent(service, easiest(service, (one for one in methods if one.takes_file)))),
        polled=tuple(_sent(service, easiest(service, (one for one in methods if one.poll is not None)))),
        format=literal(service.default_format),
        formats=tuple(literal(name) for name in service.formats if name != service.default_format),
        schemes=tuple(literal(scheme.name) for scheme in service.schemes),
        retry=(*map(code, service.retry.codes), *(code(f"HTTP {status}") for status in service.retry.statuses)),
        attempts=service.retry.attempts,
        rate_limit=tuple(_rate_limit(service)),
        timeouts=_timeouts(service),
        errors=_error_tree(),
    )


def _calls(service: Service, methods: tuple[Method, ...]) -> tuple[Call, ...]:
    return tuple(call(service, method) for method in methods)


def _listed(service: Service) -> Iterator[Listed]:
    for method in easiest(service, (one for one in service.methods if one.paging is not None)):
        assert method.paging is not None
        shape, owner, path = item_below(service, method, method.paging.items)
        kind = python_type(shape, (owner or names.camel(method.name)) + "".join(map(names.camel, path)))
        module, dot, name = kind.rpartition(".")
        place = f"responses.{names.module(method.name)}" if module == "responses" else module
        group = names.call_path(method.name).rpartition(".")[0]
        yield Listed(
            call=call(service, method),
            iterator=Code(f"{group}.{names.iterator(method.name)}".removeprefix(".")),
            item=Code(variable(method.paging.items[-1])),
            value=Code(first_value(service, shape)),
            numbered=tuple(_numbered(service, shape)),
            command=Code(command_line(service, method)),
            record=(Code(name), Code(place)) if dot else (),
        )


def _answered(service: Service, group: tuple[str, ...]) -> Iterator[Answered]:
    texts = [one for one in service.methods if text_path(service, one.response.record)]
    for method in easiest(service, (one for one in texts if one.group[:1] == group), texts):
        first, *inner = text_path(service, method.response.record)
        told = _inside(inner, literal("Sea"))
        path = dotted((first, *inner))
        yield Answered(call(service, method), Code(f"{names.attribute(first)}={told}"), Code(path))


def _odd(service: Service, methods: tuple[Method, ...]) -> Iterator[Odd]:
    for method in methods:
        record = method.response.record
        for field in [one for one in record.fields if isinstance(one.shape, (Record, Reference))][:1] if record else ():
            yield Odd(call(service, method), literal(field.key), Code(names.attribute(field.name)))


def _numbered(service: Service, shape: Shape) -> Iterator[Code]:
    if path := text_path(service, shape, ("id", "string", "text")):
        yield _inside(path, Code("str(n)"))


def _inside(path: Sequence[str], value: Code) -> Code:
    """A value below names, as a mapping."""
    for name in reversed(path):
        value = Code(f"{{{literal(name)}: {value}}}")
    return value


def _sent(service: Service, methods: tuple[Method, ...]) -> Iterator[Sent]:
    for method in methods:
        group = names.call_path(method.name).rpartition(".")[0]
        work = method.poll.work if method.poll else method.name
        yield Sent(
            call=call(service, method),
            file=Code(next((names.argument(one.name) for one in method.parameters if one.type == "file"), "")),
            and_wait=Code(f"{group}.{names.and_wait(work)}".removeprefix(".")),
            wait_for=Code(f"{group}.{names.wait_for(work)}".removeprefix(".")),
        )


def _rate_limit(service: Service) -> Iterator[Code]:
    if limit := service.rate_limit:
        yield Code(f"{limit.calls:g} calls in {limit.seconds:g} s")


def _timeouts(service: Service) -> Code:
    times = service.timeouts
    return Code(
        f"{times.connect:g} seconds to connect, {times.read:g} to read, {times.write:g} to write, "
        f"and {times.pool:g} for a free connection"
    )


def _error_tree() -> Code:
    """As the module of errors tells it."""
    told = inspect.getdoc(errors) or ""
    lines = [line for line in told.split("\n") if line.startswith("    ")]
    return fence("\n".join(line[4:] for line in lines), "text")
