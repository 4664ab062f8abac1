"""What `.spec` has to say of a method: expressions that compare with the runtime's facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from typing import cast

from ..model import names
from ..model.method import Method, Paging, Poll
from ..model.parameter import Parameter
from ..model.service import Service
from ..runtime import facts
from .code import Code
from .facts import place, way
from .python_layout import Node, Tree, call, items, layout, pairs, texts
from .python_text import literal


def claims(service: Service, method: Method) -> Iterator[Code]:
    """What has to be true of `spec`."""
    yield _equal("name", literal(method.name))
    yield Code("spec.signed" if method.signed else "not spec.signed")
    yield _equal("token", literal(method.token))
    yield Code("spec.post_only" if method.post_only else "not spec.post_only")
    yield from _way(service, method)
    yield _equal("permissions", pairs((item, literal(level)) for item, level in method.permissions))
    yield _equal("permissions_for", literal(method.permissions_for))
    yield Code("spec.idempotent" if method.idempotent else "not spec.idempotent")
    yield Code("spec.open_parameters" if method.open_parameters else "not spec.open_parameters")
    yield _equal("errors", pairs((error.code, literal(error.name)) for error in method.errors))
    yield _equal("parameters", items(parameter_facts(method, each) for each in method.parameters))
    rules = (call("Rule", [("", literal(rule.kind)), ("", texts(rule.names))]) for rule in method.rules)
    yield _equal("rules", items(rules))
    yield _equal("paging", paging_facts(method.paging)) if method.paging else Code("spec.paging is None")
    yield _equal("poll", poll_facts(method.poll)) if method.poll else Code("spec.poll is None")


def _way(service: Service, method: Method) -> Iterator[Code]:
    own = way(service, method)
    yield from (_equal(name, literal(text)) for name, text in own.items() if text)
    usual = [f"spec.{name}" for name, text in own.items() if not text]
    if usual:
        yield Code(f"not ({' or '.join(usual)})" if len(usual) > 1 else f"not {usual[0]}")


def _equal(name: str, value: Node) -> Code:
    return Code(f"spec.{name} == {layout(value, indent=4, before=len(f'assert spec.{name} == '), after=0)}")


def parameter_facts(method: Method, parameter: Parameter) -> Tree:
    """`Parameter(…)` with what differs from the runtime's defaults."""
    known: dict[str, object] = {
        "name": parameter.name,
        "argument": names.argument(parameter.name) if names.argument(parameter.name) != parameter.name else "",
        "values": tuple(value.value for value in parameter.values),
        "special": tuple(value.value for value in parameter.special),
        "of": parameter.of or "string",
        "spelling": parameter.spelling or "",
        "format": parameter.format or "",
        "place": place(method, parameter),
    }
    return call("Parameter", _differing(facts.Parameter, parameter, known))


def paging_facts(paging: Paging) -> Tree:
    """`Paging(…)` with what differs from the runtime's defaults."""
    known: dict[str, object] = {
        "items": paging.items,
        "info": paging.info,
        "default_size": paging.default_size,
        "max_size": paging.max_size,
    }
    return call("Paging", _differing(facts.Paging, paging.style, known))


def poll_facts(poll: Poll) -> Tree:
    """`Poll(…)` with what differs from the runtime's defaults."""
    arguments = pairs((names.argument(name), texts(path.split("."))) for name, path in poll.arguments)
    ends = {"done": poll.done, "failed": poll.failed, "wait": poll.wait}
    told = [(name, literal(field)) for name, field in ends.items() if field]
    return call("Poll", [("", literal(poll.call)), ("arguments", arguments), ("item", texts(poll.item)), *told])


def _differing(
    declared: type[facts.Parameter | facts.Paging], source: object, known: dict[str, object]
) -> Iterator[tuple[str, Node]]:
    for field in fields(declared):
        value = known[field.name] if field.name in known else getattr(source, field.name)
        if field.default is MISSING and field.name in ("name", "kind"):
            yield "", _node(value)
        elif value != field.default:
            yield field.name, _node(value)


def _node(value: object) -> Node:
    if isinstance(value, tuple):
        return texts(cast("tuple[str, ...]", value))
    return literal(value) if isinstance(value, str) else Code(repr(value))


def used_facts(method: Method) -> Iterable[Code]:
    """Classes of the runtime's facts that the expressions name."""
    used = {"Parameter": method.parameters, "Paging": method.paging, "Poll": method.poll, "Rule": method.rules}
    return (Code(name) for name in sorted(used) if used[name])
