"""Assignments: what they are made to lets a name, an attribute or a collection stand for something."""

from __future__ import annotations

import ast
from typing import Protocol

from .scopes import Scope
from .trace import Trace
from .values import UNKNOWN, Class, Instance, Module, Row, Value, Values, items_of, many, union


class Reading(Protocol):
    """Whoever reads expressions of a scope."""

    trace: Trace
    scope: Scope

    def read(self, node: ast.expr) -> Values: ...


def store(reader: Reading, target: ast.expr, values: Values) -> None:
    """Assign the values."""
    match target:
        case ast.Name(id=name):
            reader.trace.bind(reader.scope.home(name) or reader.scope, name, values)
        case ast.Attribute(value=owner, attr=name):
            for value in reader.read(owner):
                if scope := _members(value):
                    reader.trace.bind(scope, name, values)
        case ast.Subscript(value=owner, slice=index):
            keys = reader.read(index)
            if is_dotted(owner):
                store(reader, owner, many(values, keys))
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for position, part in enumerate(parts):
                store(reader, part, union(_place(value, position, parts) for value in values))
        case ast.Starred(value=inner):
            store(reader, inner, many(values))
        case _:
            pass


def is_dotted(node: ast.expr) -> bool:
    """Whether it is a name, or an attribute of such; anything else is not worth being read twice."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _members(value: Value) -> Scope | None:
    match value:
        case Class(scope) | Instance(scope):
            return scope
        case Module():
            return value.scope
        case _:
            return None


def _place(value: Value, position: int, parts: list[ast.expr]) -> Values:
    """What one place of several gets; by position where as many are given, and none of them takes the rest."""
    if isinstance(value, Row) and len(value.parts) == len(parts) and not any(isinstance(p, ast.Starred) for p in parts):
        return value.parts[position]
    return items_of(frozenset({value})) or UNKNOWN
