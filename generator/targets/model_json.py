"""The view of the `model` target: the whole description as JSON, in a stable order, with its JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ..model.login import LoginStep
from ..model.method import Error, Method, Paging, Poll
from ..model.parameter import Parameter
from ..model.service import Service
from ..model.shape import Field, ListOf, MapOf, Record, Reference, Response, Shape, Value
from ..model.wire import SigningScheme
from .code import Code
from .json_lines import json_lines
from .later import later
from .model_store import state, store, when

SCHEMA = Path(__file__).resolve().parent.parent / "spec" / "schema" / "model.schema.json"

Json = object


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON file."""

    text: Code


def view(service: Service) -> Mapping[str, Sequence[object]]:
    """The model and its schema, as texts."""
    return {
        "service": (service,),
        "document": (later(_document, service),),
        "schema": (later(_schema),),
    }


def _document(service: Service) -> Document:
    return Document(_text(service_data(service)))


def service_data(service: Service) -> dict[str, Json]:
    """The service as plain data; keys are those of the descriptions where there is such a key."""
    return {
        "service": service.name,
        "title": service.title,
        "summary": service.summary,
        "description": service.description,
        "home": service.home,
        "terms": service.terms,
        "package": _plain(service.package),
        "endpoint": {**_mapping(service.endpoint), "hosts": dict(service.endpoint.hosts)},
        "formats": list(service.formats),
        "default_format": service.default_format,
        "unasked_format": service.unasked_format,
        "key": _plain(service.key),
        "token": _plain(service.token),
        "check": _check(service.check),
        "constants": dict(service.constants),
        "signing": service.signing,
        "schemes": [_scheme(scheme) for scheme in service.schemes],
        "conventions": _plain(service.conventions),
        "envelopes": [_plain(envelope) for envelope in service.envelopes],
        "xml": {"scalars": service.xml_scalars},
        "permissions": {
            "shape": service.permission_shape,
            "doc": service.permissions_doc,
            "levels": [_plain(level) for level in service.levels],
            "items": [_plain(item) for item in service.permission_items],
        },
        "logins": [{**_mapping(login), "steps": [_step(step) for step in login.steps]} for login in service.logins],
        "retry": _plain(service.retry),
        "rate_limit": _plain(service.rate_limit),
        "timeouts": _plain(service.timeouts),
        "errors": [_error(error) for error in service.errors],
        "store": store(service.store),
        "types": {kind.name: _record(kind.record) for kind in service.types},
        "methods": [_method(method) for method in service.methods],
    }


def _method(method: Method) -> dict[str, Json]:
    return {
        "name": method.name,
        "summary": method.summary,
        "description": method.description,
        "status": method.status,
        "signed": method.signed,
        "token": method.token,
        "post_only": method.post_only,
        "verb": method.verb,
        "host": method.host,
        "path": method.path,
        "body": method.body,
        "formats": list(method.formats),
        "idempotent": method.idempotent,
        "permissions": dict(method.permissions),
        "permissions_for": method.permissions_for,
        "parameters": [_parameter(parameter) for parameter in method.parameters],
        "open_parameters": method.open_parameters,
        "rules": [{"kind": rule.kind, "names": list(rule.names)} for rule in method.rules],
        "paginated": method.paging is not None,
        "items": ".".join(method.paging.items) if method.paging else None,
        "paging": _paging(method.paging),
        "response": _response(method.response),
        "errors_known": method.errors_known,
        "errors": [_error(error) for error in method.errors],
        "poll": _poll(method.poll),
        "state": state(method.state),
        "changelog": [_plain(change) for change in method.changelog],
        "see_also": list(method.see_also),
        "notes": list(method.notes),
        "doubts": list(method.doubts),
        "page": method.page,
        "example": {"request": dict(method.example_request) or None, "response": method.example_response},
    }


def _parameter(parameter: Parameter) -> dict[str, Json]:
    return {
        "name": parameter.name,
        "type": parameter.type,
        "of": parameter.of,
        "required": parameter.required,
        "doc": parameter.doc,
        "values": [value.value for value in parameter.values],
        "value_docs": _docs(parameter.values),
        "default": parameter.default,
        "minimum": parameter.minimum,
        "maximum": parameter.maximum,
        "min_items": parameter.min_items,
        "max_items": parameter.max_items,
        "max_length": parameter.max_length,
        "pattern": parameter.pattern,
        "special": {value.value: value.doc for value in parameter.special},
        "clears": parameter.clears,
        "spelling": parameter.spelling,
        "format": parameter.format,
        "signed": parameter.signed,
        "carries_token": parameter.carries_token,
        "in": parameter.place,
        "header": parameter.header,
        "also": list(parameter.also),
        "deprecated": parameter.deprecated,
        "doubt": parameter.doubt,
        "inferred": parameter.inferred,
    }


def _response(response: Response) -> dict[str, Json]:
    return {"kind": response.kind, "fields": _record(response.record)["fields"] if response.record else None}


def _record(record: Record) -> dict[str, Json]:
    return {"doc": record.doc, "fields": [_field(field) for field in record.fields]}


def _field(field: Field) -> dict[str, Json]:
    return {
        "name": field.name,
        "shape": _shape(field.shape),
        "doc": field.doc,
        "optional": field.optional,
        "with": field.condition,
        "xml": field.xml,
        "json": field.key,
        "also": list(field.also),
    }


def _shape(shape: Shape) -> Mapping[str, Json]:
    if isinstance(shape, ListOf):
        return {"list": _shape(shape.item)}
    if isinstance(shape, MapOf):
        return {"map": _shape(shape.item)}
    if isinstance(shape, Record):
        return {"record": _record(shape)}
    if isinstance(shape, Reference):
        return {"reference": shape.name}
    return {"type": shape.type, **({"values": _docs(shape.values)} if shape.values else {})}


def _docs(values: tuple[Value, ...]) -> dict[str, Json]:
    return {value.value: value.doc for value in values}


def _error(error: Error) -> dict[str, Json]:
    told = {"code": error.code, "name": error.name, "kind": error.kind, "doc": error.doc}
    return told | {"when": when(error.when)}


def _paging(paging: Paging | None) -> Json:
    if paging is None:
        return None
    return {
        "style": _plain(paging.style),
        "info": ".".join(paging.info),
        "default_size": paging.default_size,
        "max_size": paging.max_size,
    }


def _poll(poll: Poll | None) -> Json:
    if poll is None:
        return None
    return {
        "call": poll.call,
        "with": dict(poll.arguments),
        "item": ".".join(poll.item),
        "done": poll.done,
        "failed": poll.failed,
        "wait": poll.wait,
        "as": poll.work,
    }


def _scheme(scheme: SigningScheme) -> dict[str, Json]:
    return {"name": scheme.name, "doc": scheme.doc, "replaces": list(scheme.replaces), "signing": scheme.block}


def _check(check: LoginStep | None) -> Json:
    return None if check is None else {"call": check.call, "gives": dict(check.gives)}


def _step(step: LoginStep) -> dict[str, Json]:
    return {**_mapping(step), "arguments": dict(step.arguments), "gives": dict(step.gives)}


def _mapping(value: Json) -> dict[str, Json]:
    """A frozen value as a mapping of its attributes."""
    return cast("dict[str, Json]", _plain(value))


def _plain(value: Json) -> Json:
    """A small frozen value as a mapping of its attributes; sequences as lists."""
    if isinstance(value, tuple):
        return [_plain(part) for part in cast("tuple[Json, ...]", value)]
    slots: tuple[str, ...] | None = getattr(value, "__slots__", None)
    return {name: _plain(getattr(value, name)) for name in slots} if slots else value


def _text(data: Json) -> Code:
    return Code(json_lines(data, 1))


def _schema() -> Document:
    """As it is: it has the form of all our JSON."""
    return Document(Code(SCHEMA.read_text(encoding="utf-8").removesuffix("\n")))
