"""What an attribute of something is: groups and functions of clients, members of own modules and classes."""

from __future__ import annotations

import ast

from ..problems import did_you_mean
from .files import Spot
from .scopes import RETURNED, Scope
from .trace import Trace
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
    Logins,
    Module,
    Package,
    Text,
    Value,
    Values,
    one,
    union,
)

DERIVING = frozenset({"with_options", "__enter__", "__aenter__"})
BY_NAME = frozenset({"call", "perform"})
PROPERTIES = frozenset({"property", "cached_property"})


def attribute(trace: Trace, values: Values, name: str, spot: Spot) -> Values:
    """What `value.name` stands for."""
    return union(_of(trace, value, name, spot) for value in values)


def _of(trace: Trace, value: Value, name: str, spot: Spot) -> Values:
    match value:
        case Client(assumed):
            return _of_client(trace, name, assumed, spot)
        case Group(path, assumed):
            return _of_group(trace, path, name, assumed, spot)
        case GroupClass(path):
            return _of_group(trace, path, name, False, spot)
        case ClientClass():
            return one(Derives())
        case Package(path):
            return one(_of_package(trace, path, name))
        case Logins():
            return _of_logins(trace, name, spot)
        case Calls():
            return _of_calls(trace, value, name, spot)
        case Module():
            found = value.scope.cells.get(name, NOTHING) if value.scope else NOTHING
            return found or trace.modules.inside(value, name)
        case Class(scope) | Instance(scope):
            return _of_class(trace, scope, name, spot, is_instance=isinstance(value, Instance))
        case Text():
            return one(value) if name == "value" else UNKNOWN  # a member of an enum
        case _:
            return UNKNOWN


def _of_client(trace: Trace, name: str, assumed: bool, spot: Spot) -> Values:
    surface = trace.surface
    if (name,) in surface.groups:
        return one(Group((name,), assumed))
    if methods := surface.function((), name):
        return trace.take(methods, spot, assumed)
    if name == "login" and surface.logins:
        return one(Logins())
    if name in DERIVING:
        return one(Derives(assumed))
    if name in BY_NAME:
        return one(ByName(name, assumed))
    near = did_you_mean(name, surface.within(()))
    if near and not assumed and not name.startswith("_"):
        trace.warn(spot, f"the client has no group {name}{near}")
    return UNKNOWN


def _of_group(trace: Trace, path: tuple[str, ...], name: str, assumed: bool, spot: Spot) -> Values:
    if (*path, name) in trace.surface.groups:
        return one(Group((*path, name), assumed))
    if methods := trace.surface.function(path, name):
        return trace.take(methods, spot, assumed)
    if not assumed and not name.startswith("_"):
        near = did_you_mean(name, trace.surface.within(path))
        trace.warn(spot, f"the group {'.'.join(path)} has no {name}{near}")
    return UNKNOWN


def _of_package(trace: Trace, path: tuple[str, ...], name: str) -> Value:
    surface = trace.surface
    if name in surface.classes:
        return ClientClass()
    if name in surface.group_classes:
        return GroupClass(surface.group_classes[name])
    if path[:1] == ("facts",) and name in surface.facts:
        return Facts(surface.facts[name])
    return Package((*path, name)[:4])


def _of_logins(trace: Trace, name: str, spot: Spot) -> Values:
    for login, methods in trace.surface.logins.items():
        if name == login or name.startswith(f"{login}_"):
            return trace.take(methods, spot, False)
    return UNKNOWN


def _of_calls(trace: Trace, calls: Calls, name: str, spot: Spot) -> Values:
    if name == "spec":
        trace.leave(calls)
        return one(Facts(calls.methods[0]))
    trace.use(calls, spot)
    return UNKNOWN


def _of_class(trace: Trace, scope: Scope, name: str, spot: Spot, *, is_instance: bool) -> Values:
    family = list(scope.family())
    for member in family:
        if found := member.cells.get(name, NOTHING):
            return union(_got(value, is_instance) for value in found)
    return _of_client(trace, name, False, spot) if is_instance and any(each.is_client for each in family) else UNKNOWN


def _got(value: Value, is_instance: bool) -> Values:
    """A function that is taken from an object or a class."""
    if not isinstance(value, Function) or not value.scope.parent or not value.scope.parent.is_class:
        return one(value)
    decorators = decorator_names(value.scope)
    if decorators & PROPERTIES and is_instance:
        return value.scope.cells.get(RETURNED, NOTHING)
    is_bound = "staticmethod" not in decorators and (is_instance or "classmethod" in decorators)
    return one(Function(value.scope, is_bound))


def decorator_names(scope: Scope) -> set[str]:
    """Last parts of the names of a function's decorators."""
    decorators = scope.node.decorator_list if isinstance(scope.node, ast.FunctionDef | ast.AsyncFunctionDef) else []
    return {last_name(each) for each in decorators}


def last_name(node: ast.expr) -> str:
    """`c` of `a.b.c`, of `c` and of `c(...)`; "" of anything else."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=func):
            return last_name(func)
        case _:
            return ""
