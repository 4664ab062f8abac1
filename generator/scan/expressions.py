"""What an expression stands for. Every part of it is looked at on the way, so that no call is missed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import product

from . import handy
from .annotations import annotated
from .attributes import attribute, last_name
from .calling import Given, called
from .files import Spot
from .scopes import RETURNED, Comprehension, Scope, parameters
from .targets import is_dotted, store
from .trace import Trace
from .values import (
    NOTHING,
    UNKNOWN,
    WIDEST,
    Client,
    Function,
    Instance,
    Many,
    Row,
    Text,
    Unknown,
    Values,
    items_of,
    many,
    one,
    row,
    union,
)

LONGEST = 200
"""Characters of a text; names of methods are much shorter."""


class Reader:
    """Reads the expressions of one scope."""

    def __init__(self, trace: Trace, scope: Scope) -> None:
        self.trace = trace
        self.scope = scope

    def spot(self, node: ast.expr | ast.stmt) -> Spot:
        """The line of a node; of an attribute, the one that its name stands on."""
        line = node.end_lineno if isinstance(node, ast.Attribute) else node.lineno
        return Spot(self.scope.source.shown, line or node.lineno)

    def drop(self, node: ast.expr) -> None:
        """Read an expression whose value goes where it cannot be followed."""
        self.trace.escape(self.read(node), self.spot(node))

    def annotated(self, node: ast.expr | None) -> Values:
        """What an annotation says."""
        return annotated(node, self.read)

    def read(self, node: ast.expr) -> Values:
        """What it stands for; nothing where that is not known yet."""
        match node:
            case ast.Constant(value=value):
                return one(Text(value)) if isinstance(value, str) and len(value) <= LONGEST else UNKNOWN
            case ast.Name(id=name):
                return self.trace.lookup(self.scope, name)
            case ast.Attribute(value=inner, attr=name):
                return attribute(self.trace, self.read(inner), name, self.spot(node))
            case ast.Call():
                return self._call(node)
            case ast.JoinedStr(values=parts):
                return _joined([self.read(part) for part in parts])
            case ast.FormattedValue(value=inner):
                return self.read(inner) if node.conversion == -1 and node.format_spec is None else UNKNOWN
            case ast.BinOp():
                return self._operation(node)
            case ast.BoolOp(values=parts):
                return union(self.read(part) for part in parts)
            case ast.IfExp(test=test, body=first, orelse=second):
                self.drop(test)
                return self.read(first) | self.read(second)
            case ast.NamedExpr(target=target, value=inner):
                store(self, target, values := self.read(inner))
                return values
            case ast.Await(value=inner):
                return self.read(inner)
            case ast.Lambda():
                return self._lambda(node)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                return self._comprehension(node)
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                return self._collection(parts)
            case ast.Dict(keys=keys, values=parts):
                values = union(self.read(part) for part in parts)
                return many(values, union(self.read(key) for key in keys if key))
            case ast.Subscript(value=inner, slice=index):
                values = self.read(inner)
                self.drop(index)
                return _part(values, index)
            case ast.Yield() | ast.YieldFrom():
                return self._yield(node)
            case _:
                for part in ast.iter_child_nodes(node):
                    if isinstance(part, ast.expr):
                        self.drop(part)
                return UNKNOWN

    def _call(self, node: ast.Call) -> Values:
        if last_name(node.func) == "cast" and len(node.args) > 1:
            for part in node.args[1:]:
                self.drop(part)
            return self.annotated(node.args[0])
        spot, owner = self.spot(node.func), NOTHING
        if isinstance(node.func, ast.Attribute):
            owner = self.read(node.func.value)
            values, name = attribute(self.trace, owner, node.func.attr, spot), node.func.attr
        else:
            values, name = self.read(node.func), last_name(node.func)
        given = self._given(node)
        is_builtin = isinstance(node.func, ast.Name) and not values
        if is_builtin and name == "getattr" and len(given.positional) > 1:
            return self._getattr(given, spot)
        if is_builtin and name == "super":
            return self._itself()
        if (maker := handy.maker(name, given)) is not None:
            made = called(self.trace, maker, Given((), {}, NOTHING), spot)
            return many(made) if name == "defaultdict" else made
        known = handy.made(name, owner, [each for each, _ in given.positional], is_builtin=is_builtin)
        if known is not None:
            return known
        if handy.adds(name, owner) and isinstance(node.func, ast.Attribute) and is_dotted(node.func.value):
            store(self, node.func.value, many(union(each for each, _ in given.positional)))
        return called(self.trace, values, given, spot)

    def _given(self, node: ast.Call) -> Given:
        plain = [each for each in node.args if not isinstance(each, ast.Starred)]
        return Given(
            positional=tuple((self.read(each), self.spot(each)) for each in plain),
            keywords={each.arg or "**": (self.read(each.value), self.spot(each.value)) for each in node.keywords},
            rest=union(items_of(self.read(each.value)) for each in node.args if isinstance(each, ast.Starred)),
        )

    def _itself(self) -> Values:
        """An object of the class that the code is in."""
        scope: Scope | None = self.scope
        while scope and not scope.is_class:
            scope = scope.parent
        return one(Instance(scope)) if scope else UNKNOWN

    def _getattr(self, given: Given, spot: Spot) -> Values:
        owner, names = given.positional[0][0], given.positional[1][0]
        found = [attribute(self.trace, owner, name.value, spot) for name in names if isinstance(name, Text)]
        if not names or any(isinstance(name, Unknown) for name in names):
            handy.warn_of_getattr(self.trace, owner, spot)
        return union([*found, *(values for values, _ in given.positional[2:])])

    def _operation(self, node: ast.BinOp) -> Values:
        """A chain of operations, read from the left without going deeper for each."""
        chain = [node]
        while isinstance(left := chain[-1].left, ast.BinOp):
            chain.append(left)
        values = self.read(chain[-1].left)
        for each in reversed(chain):
            right = self.read(each.right)
            if isinstance(each.op, ast.Add):
                values = _joined([values, right])
            elif isinstance(each.op, ast.BitOr):  # of classes, as in annotations
                values |= right
            else:
                self.trace.escape(values | right, self.spot(each.right))
                values = UNKNOWN
        return values

    def _lambda(self, node: ast.Lambda) -> Values:
        inner = Reader(self.trace, self.scope.enter(node))
        inner.assume(parameters(node.args))
        for default in (*node.args.defaults, *(each for each in node.args.kw_defaults if each)):
            self.drop(default)
        self.trace.bind(inner.scope, RETURNED, inner.read(node.body))
        return one(Function(inner.scope))

    def assume(self, arguments: list[ast.arg]) -> None:
        """Parameters without annotation are taken for clients by their names, in files that import the package."""
        if self.scope.module in self.trace.importers:
            for each in arguments:
                if each.annotation is None and each.arg in self.trace.surface.usual:
                    self.trace.bind(self.scope, each.arg, one(Client(assumed=True)))

    def _comprehension(self, node: Comprehension) -> Values:
        inner = Reader(self.trace, self.scope.enter(node))
        for number, generator in enumerate(node.generators):
            reader = inner if number else self
            store(inner, generator.target, items_of(reader.read(generator.iter)))
            for condition in generator.ifs:
                inner.drop(condition)
        if isinstance(node, ast.DictComp):
            return many(inner.read(node.value), inner.read(node.key))
        return many(inner.read(node.elt))

    def _collection(self, parts: list[ast.expr]) -> Values:
        values = [self.read(part.value if isinstance(part, ast.Starred) else part) for part in parts]
        if any(isinstance(part, ast.Starred) for part in parts):
            pairs = zip(parts, values, strict=True)
            return many(union(items_of(each) if isinstance(part, ast.Starred) else each for part, each in pairs))
        return row(tuple(values))

    def _yield(self, node: ast.Yield | ast.YieldFrom) -> Values:
        values = self.read(node.value) if node.value else NOTHING
        scope: Scope | None = self.scope
        while scope and not isinstance(scope.node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            scope = scope.parent
        if scope:
            self.trace.bind(scope, RETURNED, many(values) if isinstance(node, ast.Yield) else values)
        return UNKNOWN


def _joined(parts: list[Values]) -> Values:
    """All texts that come of parts in a row."""
    if not all(parts):
        return NOTHING
    texts = [[value.value for value in each if isinstance(value, Text)] for each in parts]
    unknown = UNKNOWN if any(len(known) < len(each) for known, each in zip(texts, parts, strict=True)) else NOTHING
    return unknown | frozenset(_products(texts))


def _products(texts: list[list[str]]) -> Iterator[Text | Unknown]:
    for number, each in enumerate(product(*texts)):
        text = "".join(each)
        if number >= WIDEST or len(text) > LONGEST:
            yield Unknown()
            return
        yield Text(text)


def _part(values: Values, index: ast.expr) -> Values:
    """What stands at an index, or anywhere where the index is not known."""
    number = index.value if isinstance(index, ast.Constant) and isinstance(index.value, int) else None
    return union(_at(value, number) for value in values)


def _at(value: object, number: int | None) -> Values:
    match value:
        case Row(parts) if number is not None and -len(parts) <= number < len(parts):
            return parts[number]
        case Row(parts):
            return union(parts)
        case Many(items):
            return items
        case _:
            return UNKNOWN
