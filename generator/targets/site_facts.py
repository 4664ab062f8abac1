"""Facts for the scripts of a page: those that generated clients work with, as JSON, without what is as usual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, cast

from ..model import names
from ..model.method import Method
from ..model.service import Service
from . import docs_words, facts
from .docs_errors import KINDS
from .docs_text import slug


def service_data(service: Service) -> dict[str, object]:
    """What a script needs to build, sign and read any call of the service."""
    known = cast("dict[str, object]", _plain(facts.service_facts(service)))
    told = {name: known[name] for name in CALLING if name in known}
    schemes = {scheme.name: {"block": scheme.block, "replaces": scheme.replaces} for scheme in service.schemes}
    return {
        **told,
        "signing": service.signing,
        "schemes": schemes,
        "client": service.package.client,
        "environment": service.package.environment,
        "errors": {error.code: _error(error.name, error.doc, error.kind) for error in service.errors},
    }


CALLING = (
    "name",
    "title",
    "package",
    "base",
    "hosts",
    "path",
    "method_parameter",
    "format_parameter",
    "verb",
    "body",
    "common",
    "constants",
    "format",
    "formats",
    "key",
    "token",
    "conventions",
    "envelopes",
)


def method_data(service: Service, method: Method) -> dict[str, object]:
    """The same for one method."""
    known = cast("dict[str, object]", _plain(facts.method_facts(service, method)))
    return {
        **{name: value for name, value in known.items() if name not in ("paging", "page", "response", "errors")},
        "verb": docs_words.verb(service, method),
        "python": names.call_path(method.name),
        "errors": {error.code: _error(error.name, error.doc, error.kind) for error in method.errors},
    }


def _error(name: str, doc: str, kind: str) -> dict[str, str]:
    return {"name": name, "anchor": slug(name), "doc": doc, "advice": KINDS[kind]}


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        parts = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(part) for field, part in parts if part != _default(field)}
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in cast("Mapping[str, object]", value).items()}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(part) for part in cast("tuple[object, ...]", value)]
    return value


def _default(field: Field[Any]) -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
