"""From the model to the facts that the runtime works with: what generated clients have in their files, as values.

`python_facts.py` writes these values as code; tools that do what a client does take them as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from ..model import names
from ..model.login import Login, LoginStep
from ..model.method import Error, Method, Paging, Poll
from ..model.parameter import Parameter
from ..model.service import Service
from ..model.shape import Value
from ..model.wire import Envelope
from ..runtime import facts
from ..runtime.signing import Scheme

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    T = TypeVar("T", bound=DataclassInstance)


def service_facts(service: Service) -> facts.Service:
    """What holds for every method."""
    package, endpoint = service.package, service.endpoint
    return facts.Service(
        name=service.name,
        title=service.title,
        package=package.module,
        version=package.version,
        environment=package.environment,
        base=endpoint.base,
        hosts=dict(endpoint.hosts),
        path=endpoint.path,
        method_parameter=endpoint.method_parameter,
        format_parameter=endpoint.format_parameter,
        verb="POST" if endpoint.verb == "POST" else "GET",
        body=endpoint.body,
        common=endpoint.common,
        constants=dict(service.constants),
        format=service.default_format,
        formats=service.formats,
        key=_alike(facts.Credential, service.key, value=service.key.value or "{value}"),
        token=_alike(facts.Credential, service.token, value=service.token.value or "{value}"),
        scheme=None if service.signing is None else Scheme.parse(service.signing),
        schemes={
            scheme.name: facts.NamedScheme(Scheme.parse(scheme.block), scheme.replaces) for scheme in service.schemes
        },
        conventions=_alike(facts.Conventions, service.conventions),
        envelopes={envelope.format: _envelope(envelope) for envelope in service.envelopes},
        errors=_errors(service.errors),
        permissions=tuple(_permissions(service)),
        levels={level.name: _included(service, level.name) for level in service.levels},
        check=_step(service, service.check) if service.check else None,
        logins={login.name: _login(service, login) for login in service.logins},
        timeouts=_alike(facts.Timeouts, service.timeouts),
        retry=_alike(facts.RetryPolicy, service.retry),
        rate_limit=_alike(facts.RateLimit, service.rate_limit) if service.rate_limit else None,
    )


def method_facts(service: Service, method: Method) -> facts.Method:
    """What holds for one method; what is as everywhere in the service is left open."""
    return _alike(
        facts.Method,
        method,
        **way(service, method),
        permissions=dict(method.permissions),
        parameters=tuple(_parameter(method, parameter) for parameter in method.parameters),
        rules=tuple(_alike(facts.Rule, rule) for rule in method.rules),
        errors=_errors(method.errors),
        response=_response(method),
        paging=_paging(method.paging) if method.paging else None,
        poll=_poll(method.poll) if method.poll else None,
    )


def way(service: Service, method: Method) -> dict[str, str]:
    """How a call travels, where that is not as everywhere in the service."""
    endpoint = service.endpoint
    return {
        "verb": "" if method.post_only or method.verb == endpoint.verb else method.verb,
        "body": "" if method.body == endpoint.body else method.body,
        "host": method.host,
        "path": "" if method.path == endpoint.path else method.path,
        "format": method.formats[0] if method.formats else "",
    }


def place(method: Method, parameter: Parameter) -> str:
    """Where a parameter travels; "" where the verb puts it."""
    usual = "query" if method.verb in ("GET", "DELETE") else "body"
    return "" if parameter.place == usual else parameter.place


def _parameter(method: Method, parameter: Parameter) -> facts.Parameter:
    argument = names.argument(parameter.name)
    return _alike(
        facts.Parameter,
        parameter,
        argument="" if argument == parameter.name else argument,
        place=place(method, parameter),
        values=_texts(parameter.values),
        special=_texts(parameter.special),
    )


def _paging(paging: Paging) -> facts.Paging:
    sizes = {"default_size": paging.default_size, "max_size": paging.max_size}
    return _alike(facts.Paging, paging.style, items=paging.items, info=paging.info, **sizes)


def _poll(poll: Poll) -> facts.Poll:
    return _alike(
        facts.Poll, poll, arguments={names.argument(name): tuple(path.split(".")) for name, path in poll.arguments}
    )


def _envelope(envelope: Envelope) -> facts.Envelope:
    failures = tuple(_alike(facts.Failure, failure) for failure in envelope.failures)
    return _alike(facts.Envelope, envelope, failures=failures)


def _permissions(service: Service) -> Iterator[facts.Permission]:
    """What can be asked for; only the levels of items have names of their own in a link."""
    if service.permission_shape == "ladder":
        yield facts.Permission(levels=tuple(level.name for level in service.levels))
    for item in service.permission_items:
        yield facts.Permission(item.name, item.parameter if item.levels else "", item.levels)


def _included(service: Service, name: str) -> tuple[str, ...]:
    """Levels that a level includes, those included by these as well."""
    implied = {level.name: level.implies for level in service.levels}
    found, left = set[str](), [name]
    while left:
        new = set(implied.get(left.pop(), ())) - found
        found |= new
        left += new
    return tuple(each for each in implied if each in found - {name})


def _login(service: Service, login: Login) -> facts.Login:
    function = names.snake(login.name)
    steps = tuple(_step(service, step) for step in login.steps)
    return facts.Login(login.name, steps, "" if function == login.name else function)


def _step(service: Service, step: LoginStep) -> facts.LoginStep:
    gives = {name: tuple(path.split(".")) for name, path in step.gives}
    not_yet = _codes_of_waiting(service, step.call) if step.call else ()
    return _alike(facts.LoginStep, step, arguments=dict(step.arguments), gives=gives, not_yet=not_yet)


def _codes_of_waiting(service: Service, name: str) -> tuple[str, ...]:
    """Errors of a method that say that nobody has agreed yet."""
    errors = (*service.method(name).errors, *service.errors)
    return tuple(error.code for error in errors if "waiting" in dict(error.when.conditions))


def _response(method: Method) -> str:
    """Where the record of the answer is found."""
    if method.response.record:
        return f"{names.module(method.name)}:{names.response_class(method.name)}"
    return "runtime" if method.response.kind == "unknown" else ""


def _errors(errors: Iterable[Error]) -> dict[str, str]:
    return {error.code: error.name for error in errors}


def _texts(values: Iterable[Value]) -> tuple[str, ...]:
    return tuple(value.value for value in values)


@cache
def _names(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _alike(kind: type[T], source: object, **other: object) -> T:
    """Facts with the values that go by the same names in the model; what the model leaves open keeps its default."""
    same = {name: getattr(source, name, None) for name in _names(kind)}
    told = {name: value for name, value in same.items() if value is not None}
    return kind(**(told | other))
