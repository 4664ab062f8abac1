"""What an annotation says that a name stands for."""

from __future__ import annotations

import ast
from collections.abc import Callable

from .attributes import last_name
from .values import (
    NOTHING,
    Class,
    Client,
    ClientClass,
    Group,
    GroupClass,
    Instance,
    Text,
    Value,
    Values,
    many,
    one,
    union,
)

Evaluate = Callable[[ast.expr], Values]
TRANSPARENT = frozenset({"Optional", "Union", "Annotated", "Final", "ClassVar", "Required", "NotRequired", "Awaitable"})
LONGEST = 1000
"""Characters of an annotation that is written as a text."""


def annotated(node: ast.expr | None, evaluate: Evaluate) -> Values:
    """Objects of the class that is named, and of all that are named in a union; texts of a Literal."""
    match node:
        case None:
            return NOTHING
        case ast.Constant(value=str(text)):
            return annotated(_parsed(text), evaluate)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return annotated(left, evaluate) | annotated(right, evaluate)
        case ast.Subscript(value=generic, slice=inside):
            return _generic(last_name(generic), inside, evaluate)
        case ast.Name() | ast.Attribute():
            return union(_object(value) for value in evaluate(node))
        case _:
            return NOTHING


def _generic(name: str, inside: ast.expr, evaluate: Evaluate) -> Values:
    parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if name == "Literal":
        constants = (each.value for each in parts if isinstance(each, ast.Constant))
        return frozenset(Text(value) for value in constants if isinstance(value, str))
    if name in ("type", "Type"):
        return evaluate(parts[0])
    found = union(annotated(each, evaluate) for each in (parts[:1] if name == "Annotated" else parts))
    if name in TRANSPARENT or not found:
        return found
    return many(found)


def _object(value: Value) -> Values:
    match value:
        case ClientClass():
            return one(Client())
        case GroupClass(path):
            return one(Group(path))
        case Class(scope):
            return one(Instance(scope))
        case Client() | Group() | Instance():  # an alias of a union of classes
            return one(value)
        case _:
            return NOTHING


def _parsed(text: str) -> ast.expr | None:
    try:
        return ast.parse(text, mode="eval").body if len(text) <= LONGEST else None
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
