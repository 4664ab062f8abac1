"""The facts of a service as expressions: constructor calls that name only what differs from the default."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, cast

from ..model import names
from ..model.method import Method
from ..model.service import Service
from ..model.wire import SigningScheme
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
    kind: Any = type(value)
    unnamed = UNNAMED.get(kind, 0)
    for index, (name, default) in enumerate(_defaults(kind)):
        part = getattr(value, name)
        if name in written:
            yield name, written[name]
        elif part != default:
            yield "" if index < unnamed else name, expression(part)
        else:
            unnamed = min(unnamed, index)  # none may stand without its name behind one that is left out


def expression(value: object) -> Node:
    """A fact, or a part of one, as the call that makes it."""
    if isinstance(value, str):
        return literal(value)
    if is_dataclass(value):
        return _call(value)
    if isinstance(value, Mapping):
        return pairs((key, expression(part)) for key, part in cast("Mapping[str, object]", value).items())
    if isinstance(value, tuple):
        return items([expression(part) for part in cast("Sequence[object]", value)])
    return Code(repr(value))


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, object], ...]:
    """Fields of a class of facts, and what they hold when nothing is told."""
    found: tuple[Field[object], ...] = fields(kind) if is_dataclass(kind) else ()
    return tuple(
        (each.name, each.default if each.default_factory is MISSING else each.default_factory()) for each in found
    )
