"""What a call gives, and what it tells: methods that are called, and what parameters of own functions stand for."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from .files import Spot
from .scopes import RETURNED, Scope, parameters
from .trace import UNKNOWABLE, Trace
from .values import (
    NOTHING,
    UNKNOWN,
    ByName,
    Calls,
    Class,
    Client,
    ClientClass,
    Derives,
    Facts,
    Function,
    Group,
    GroupClass,
    Instance,
    Many,
    Row,
    Text,
    Value,
    Values,
    items_of,
    many,
    one,
    union,
)


@dataclass(frozen=True, slots=True)
class Given:
    """The arguments of a call, each with the line it stands on."""

    positional: tuple[tuple[Values, Spot], ...]
    keywords: Mapping[str, tuple[Values, Spot]]
    rest: Values
    """What `*several` may hold."""


def called(trace: Trace, values: Values, given: Given, spot: Spot) -> Values:
    """What the call of any of the values gives."""
    for argument, line in (*given.positional, *given.keywords.values()):
        trace.escape(argument, line)
    trace.escape(given.rest, spot)
    if not any(isinstance(value, Function | Class | ByName) for value in values):
        _handed_over(trace, given, spot)
    return union(_called(trace, value, given, spot) for value in values) if values else UNKNOWN


def _called(trace: Trace, value: Value, given: Given, spot: Spot) -> Values:
    match value:
        case ClientClass():
            return one(Client())
        case Derives(assumed):
            return one(Client(assumed))
        case GroupClass(path):
            return one(Group(path))
        case Calls():
            trace.use(value, spot)
            return UNKNOWN
        case ByName(name, assumed):
            _by_name(trace, name, assumed, given.positional[0][0] if given.positional else given.rest, spot)
            return UNKNOWN
        case Function(scope, is_bound):
            _give(trace, scope, given, is_bound=is_bound)
            return scope.cells.get(RETURNED, NOTHING)
        case Class(scope):
            _construct(trace, scope, given)
            return one(Instance(scope))
        case _:
            return UNKNOWN


def _by_name(trace: Trace, name: str, assumed: bool, which: Values, spot: Spot) -> None:
    which = union(items_of(one(value)) if isinstance(value, Row | Many) else one(value) for value in which)
    if assumed:  # a guess gives no reason to warn
        texts = {value.value for value in which if isinstance(value, Text)}
        for method in texts & trace.surface.methods.keys():
            trace.found(method, spot, assumed)
    elif name == "call":
        trace.call_by_name(which, spot)
    else:
        known = [value.method for value in which if isinstance(value, Facts)]
        for method in known:
            trace.found(method, spot)
        if not known:
            trace.warn(spot, UNKNOWABLE)


def _handed_over(trace: Trace, given: Given, spot: Spot) -> None:
    """A function that is given to another, mostly with its arguments behind it, as to `executor.submit`."""
    for position, (values, line) in enumerate(given.positional):
        behind = Given(given.positional[position + 1 :], given.keywords, given.rest)
        _run(trace, values, behind, line)
    for values, line in (given.keywords.get(name, (NOTHING, spot)) for name in ("target", "func", "fn", "function")):
        rows = [value for value in given.keywords.get("args", (NOTHING, spot))[0] if isinstance(value, Row)]
        for row in rows or [Row(())]:
            _run(trace, values, Given(tuple((part, line) for part in row.parts), {}, NOTHING), line)


def _run(trace: Trace, values: Values, given: Given, spot: Spot) -> None:
    for value in values:
        if isinstance(value, Function | ByName):
            _called(trace, value, given, spot)


def _construct(trace: Trace, scope: Scope, given: Given) -> None:
    """An object is made: by its `__init__`, or else field by field."""
    for member in scope.family():
        for value in member.cells.get("__init__", NOTHING):
            if isinstance(value, Function):
                _give(trace, value.scope, given, is_bound=True)
                return
    for name, (values, _) in zip(_fields(scope), given.positional, strict=False):
        trace.bind(scope, name, _followed(values))
    for name, (values, _) in given.keywords.items():
        trace.bind(scope, name, _followed(values))


def _fields(scope: Scope) -> list[str]:
    body = scope.node.body if isinstance(scope.node, ast.ClassDef) else []
    return [each.target.id for each in body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]


def _give(trace: Trace, scope: Scope, given: Given, *, is_bound: bool) -> None:
    """Arguments become what the parameters of a function stand for."""
    node = scope.node
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return
    taken = [each.arg for each in (*node.args.posonlyargs, *node.args.args)][is_bound:]
    values = [_followed(each) for each, _ in given.positional]
    for name, each in zip(taken, values, strict=False):
        trace.bind(scope, name, each)
    if given.rest:
        for name in taken[len(values) :]:
            trace.bind(scope, name, _followed(given.rest))
    if node.args.vararg and len(values) > len(taken):
        trace.bind(scope, node.args.vararg.arg, many(union(values[len(taken) :])))
    known = {each.arg for each in parameters(node.args)}
    for name, (each, _) in given.keywords.items():
        if name in known:
            trace.bind(scope, name, _followed(each))


def _followed(values: Values) -> Values:
    """Functions of a client count as called where they are handed over, and are followed no further."""
    return frozenset(value for value in values if not isinstance(value, Calls))
