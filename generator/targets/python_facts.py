"""The facts of a service as expressions: constructor calls that name only what differs from the default."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import names
from ..model.model import Credential, Envelope, Method, Paging, Parameter, Service
from .code import Code
from .python_layout import Node, call, data, items, layout, pairs, texts
from .python_text import boolean, literal, number


def method_facts(method: Method) -> Code:
    """A `Method(…)` of the runtime."""
    return layout(call("Method", _method(method)), after=0, before=len(names.constant(method.name)) + 3)


def service_facts(service: Service) -> Code:
    """A `Service(…)` of the runtime."""
    return layout(call("Service", _service(service)), after=0, before=len("SERVICE = "))


def _method(method: Method) -> Iterator[tuple[str, Node]]:
    yield "", literal(method.name)
    if method.signed:
        yield "signed", boolean(True)
    if method.token != "optional":
        yield "token", literal(method.token)
    if method.post_only:
        yield "post_only", boolean(True)
    if method.permissions:
        yield "permissions", pairs((item, literal(level)) for item, level in method.permissions)
    if method.permissions_for != "always":
        yield "permissions_for", literal(method.permissions_for)
    if method.parameters:
        yield "parameters", items([call("Parameter", _parameter(parameter)) for parameter in method.parameters])
    if method.open_parameters:
        yield "open_parameters", boolean(True)
    if method.rules:
        yield "rules", items(
            [call("Rule", [("", literal(rule.kind)), ("", texts(rule.names))]) for rule in method.rules]
        )
    if method.errors:
        yield "errors", pairs((error.code, literal(error.name)) for error in method.errors)
    if method.response.record:
        yield "response", literal(f"{names.module(method.name)}:{names.response_class(method.name)}")
    elif method.response.kind == "unknown":
        yield "response", literal("runtime")
    if method.paging:
        yield "paging", call("Paging", _paging(method.paging))
    if method.idempotent:
        yield "idempotent", boolean(True)
    if method.page:
        yield "page", literal(method.page)


def _parameter(parameter: Parameter) -> Iterator[tuple[str, Node]]:
    yield "", literal(parameter.name)
    if names.argument(parameter.name) != parameter.name:
        yield "argument", literal(names.argument(parameter.name))
    if parameter.type != "string":
        yield "type", literal(parameter.type)
    if parameter.of not in {None, "string"}:
        yield "of", literal(parameter.of or "")
    if parameter.required:
        yield "required", boolean(True)
    if parameter.values:
        yield "values", texts(value.value for value in parameter.values)
    if parameter.default is not None:
        yield "default", literal(parameter.default)
    for name in ("minimum", "maximum", "min_items", "max_items", "max_length"):
        if getattr(parameter, name) is not None:
            yield name, number(getattr(parameter, name))
    if parameter.pattern is not None:
        yield "pattern", literal(parameter.pattern)
    if parameter.special:
        yield "special", texts(value.value for value in parameter.special)
    if parameter.clears:
        yield "clears", boolean(True)
    if parameter.spelling is not None:
        yield "spelling", literal(parameter.spelling)
    if parameter.format is not None:
        yield "format", literal(parameter.format)
    if not parameter.signed:
        yield "signed", boolean(False)
    if parameter.carries_token:
        yield "carries_token", boolean(True)


def _paging(paging: Paging) -> Iterator[tuple[str, Node]]:
    style = paging.style
    yield "", literal(style.kind)
    yield "items", texts(paging.items)
    if paging.info:
        yield "info", texts(paging.info)
    for name in ("page", "size", "offset", "cursor"):
        if getattr(style, name):
            yield name, literal(getattr(style, name))
    if style.first != 1:
        yield "first", number(style.first)
    for name in ("total", "pages", "current", "per_page", "next"):
        if getattr(style, name):
            yield name, literal(getattr(style, name))
    if paging.default_size is not None:
        yield "default_size", number(paging.default_size)
    if paging.max_size is not None:
        yield "max_size", number(paging.max_size)


def _service(service: Service) -> Iterator[tuple[str, Node]]:
    endpoint = service.endpoint
    yield "name", literal(service.name)
    yield "title", literal(service.title)
    yield "package", literal(service.package.module)
    yield "version", literal(service.package.version)
    yield "environment", literal(service.package.environment)
    yield "base", literal(endpoint.base)
    for name in ("path", "method_parameter", "format_parameter"):
        if getattr(endpoint, name):
            yield name, literal(getattr(endpoint, name))
    if endpoint.verb != "GET":
        yield "verb", literal(endpoint.verb)
    if endpoint.body != "form":
        yield "body", literal(endpoint.body)
    yield "format", literal(service.default_format)
    yield "key", call("Credential", _credential(service.key))
    yield "token", call("Credential", _credential(service.token))
    if service.signing is not None:
        yield "scheme", call("Scheme.parse", [("", data(service.signing))])
    yield "conventions", call("Conventions", _conventions(service))
    yield "envelopes", pairs((one.format, call("Envelope", _envelope(one))) for one in service.envelopes)
    yield "errors", pairs((error.code, literal(error.name)) for error in service.errors)
    yield "timeouts", call("Timeouts", [(name, number(getattr(service.timeouts, name))) for name in TIMEOUTS])


TIMEOUTS = ("connect", "read", "write", "pool")


def _conventions(service: Service) -> Iterator[tuple[str, Node]]:
    for name in ("true", "false", "lists", "timestamp", "datetime", "date"):
        yield name, literal(getattr(service.conventions, name))


def _credential(credential: Credential) -> Iterator[tuple[str, Node]]:
    for name in ("parameter", "header", "value"):
        if getattr(credential, name):
            yield name, literal(getattr(credential, name))
    if credential.signs:
        yield "signs", boolean(True)


def _envelope(envelope: Envelope) -> Iterator[tuple[str, Node]]:
    if envelope.root:
        yield "root", literal(envelope.root)
    yield "fail_path", texts(envelope.fail_path)
    yield "fail_when", literal(envelope.fail_when)
    if envelope.fail_value:
        yield "fail_value", literal(envelope.fail_value)
    yield "code", items([texts(path) for path in envelope.code])
    yield "message", items([texts(path) for path in envelope.message])
    if envelope.text:
        yield "text", literal(envelope.text)
