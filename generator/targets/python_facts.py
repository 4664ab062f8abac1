"""The facts of a service as expressions: constructor calls that name only what differs from the default."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import cast

from ..model import names
from ..model.model import Method, Service, SigningScheme
from ..runtime import facts as runtime
from . import facts
from .code import Code
from .python_layout import Node, call, data, items, layout, pairs, texts
from .python_text import literal

UNNAMED: dict[type, int] = {
    runtime.Method: 1,
    runtime.Parameter: 1,
    runtime.Rule: 2,
    runtime.Paging: 1,
    runtime.Poll: 1,
    runtime.Failure: 3,
    runtime.Permission: 2,
    runtime.Login: 2,
    runtime.LoginStep: 1,
}
"""How many arguments stand without their names."""


def method_facts(service: Service, method: Method) -> Code:
    """A `Method(…)` of the runtime."""
    written = _call(facts.method_facts(service, method))
    return layout(written, after=0, before=len(names.constant(method.name)) + 3)


def service_facts(service: Service) -> Code:
    """A `Service(…)` of the runtime; its schemes are read where they are used, from their blocks in the description."""
    written = {} if service.signing is None else {"scheme": _scheme(service.signing)}
    if service.schemes:
        written["schemes"] = pairs((scheme.name, _named(scheme)) for scheme in service.schemes)
    return layout(_call(facts.service_facts(service), written), after=0, before=len("SERVICE = "))


def names_used(expressions: Iterable[Code]) -> tuple[Code, ...]:
    """The classes of facts that have to be imported for these expressions, sorted."""
    called = {name for expression in expressions for name in re.findall(r"\b([A-Z][A-Za-z]*)\(", expression)}
    return tuple(Code(name) for name in sorted(called) if is_dataclass(getattr(runtime, name, None)))


def _scheme(block: Mapping[str, object]) -> Node:
    return call("Scheme.parse", [("", data(block))])


def _named(scheme: SigningScheme) -> Node:
    replaces = [("replaces", texts(scheme.replaces))] if scheme.replaces else []
    return call("NamedScheme", [("", _scheme(scheme.block)), *replaces])


def _call(value: object, written: Mapping[str, Node] | None = None) -> Node:
    return call(type(value).__name__, _arguments(value, written or {}))


def _arguments(value: object, written: Mapping[str, Node]) -> Iterator[tuple[str, Node]]:
    """What differs from the default; `written` are arguments that are code already."""
    unnamed = UNNAMED.get(type(value), 0)
    for index, field in enumerate(_fields(value)):
        part = getattr(value, field.name)
        if field.name in written:
            yield field.name, written[field.name]
        elif part != _default(field):
            yield "" if index < unnamed else field.name, expression(part)
        else:
            unnamed = min(unnamed, index)  # none may stand without its name behind one that is left out


def expression(value: object) -> Node:
    """A fact, or a part of one, as the call that makes it."""
    if is_dataclass(value):
        return _call(value)
    if isinstance(value, Mapping):
        return pairs((key, expression(part)) for key, part in cast("Mapping[str, object]", value).items())
    if isinstance(value, tuple):
        return items([expression(part) for part in cast("Sequence[object]", value)])
    return literal(value) if isinstance(value, str) else Code(repr(value))


def _fields(value: object) -> tuple[Field[object], ...]:
    return fields(value) if is_dataclass(value) and not isinstance(value, type) else ()


def _default(field: Field[object]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()
