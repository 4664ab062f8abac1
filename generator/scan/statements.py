"""Statements: what they bind, and everything that is called in them."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .attributes import attribute, decorator_names
from .calling import Given, called
from .expressions import Reader
from .files import Spot
from .scopes import RETURNED, Scope, parameters
from .targets import store
from .trace import Trace
from .values import (
    NOTHING,
    Class,
    ClientClass,
    Function,
    Instance,
    Many,
    Module,
    Package,
    Value,
    Values,
    items_of,
    many,
    one,
    union,
)


class Walker:
    """Goes through the statements of one scope, and of those inside it."""

    def __init__(self, trace: Trace, scope: Scope) -> None:
        self._trace = trace
        self._scope = scope
        self._reader = Reader(trace, scope)

    def walk(self, body: Iterable[ast.stmt]) -> None:
        """All statements in turn; one that is nested too deeply is told and left out."""
        for statement in body:
            try:
                self._statement(statement)
            except RecursionError:
                spot = Spot(self._scope.source.shown, statement.lineno)
                self._trace.warn(spot, "is nested too deeply to be followed", unread=True)

    def _statement(self, node: ast.stmt) -> None:
        reader = self._reader
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node)
            case ast.ClassDef():
                self._class(node)
            case ast.Assign(targets=targets, value=value):
                values = reader.read(value)
                for target in targets:
                    store(reader, target, values)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                values = reader.read(value) if value else NOTHING
                store(reader, target, values | reader.annotated(annotation))
            case ast.AugAssign(target=target, value=value):
                joined = ast.BinOp(_loaded(target), node.op, value)
                store(reader, target, reader.read(ast.copy_location(joined, node)))
            case ast.Return(value=value) if value:
                self._trace.bind(self._scope, RETURNED, reader.read(value))
            case ast.For(target=target, iter=several) | ast.AsyncFor(target=target, iter=several):
                store(reader, target, items_of(reader.read(several)))
                self.walk([*node.body, *node.orelse])
            case ast.With(items=items) | ast.AsyncWith(items=items):
                self._with(items)
                self.walk(node.body)
            case ast.Import(names=names):
                self._import(names)
            case ast.ImportFrom():
                self._import_from(node)
            case _:
                self._others(node)

    def _others(self, node: ast.AST) -> None:
        """Whatever binds nothing: all expressions and statements in it."""
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                self._reader.drop(part)
            elif isinstance(part, ast.stmt):
                self.walk([part])
            elif isinstance(part, ast.ExceptHandler | ast.match_case):
                self._others(part)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        inner = Walker(self._trace, self._scope.enter(node))
        inner._parameters(self._reader, node.args)
        self._trace.bind(inner._scope, RETURNED, self._reader.annotated(node.returns))
        self._trace.bind(self._scope.home(node.name) or self._scope, node.name, one(Function(inner._scope)))
        inner.walk(node.body)
        self._decorate(node, one(Function(inner._scope)))

    def _decorate(self, node: ast.FunctionDef | ast.AsyncFunctionDef, values: Values) -> None:
        """What decorators make of a function is added to what its name stands for."""
        for decorator in reversed(node.decorator_list):
            spot = self._reader.spot(decorator)
            values = called(self._trace, self._reader.read(decorator), Given(((values, spot),), {}, NOTHING), spot)
            self._bind(node.name, frozenset(value for value in values if isinstance(value, Function)))

    def _parameters(self, outer: Reader, arguments: ast.arguments) -> None:
        """What parameters stand for by their annotations, their defaults and, failing these, their names."""
        every, owner = parameters(arguments), self._scope.parent
        for each in every:
            values = outer.annotated(each.annotation)
            self._trace.bind(self._scope, each.arg, many(values) if each is arguments.vararg else values)
        plain = [*arguments.posonlyargs, *arguments.args]
        defaulted = plain[len(plain) - len(arguments.defaults) :]
        pairs = [*zip(defaulted, arguments.defaults, strict=True)]
        named = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        pairs += [(each, value) for each, value in named if value]
        for each, default in pairs:
            self._trace.bind(self._scope, each.arg, outer.read(default))
        decorators = decorator_names(self._scope)
        if owner and owner.is_class and plain and "staticmethod" not in decorators:
            itself = Class(owner) if "classmethod" in decorators else Instance(owner)
            self._trace.bind(self._scope, plain[0].arg, one(itself))
            every = [each for each in every if each is not plain[0]]
        self._reader.assume(every)

    def _class(self, node: ast.ClassDef) -> None:
        scope = self._scope.enter(node)
        for part in (*node.decorator_list, *(keyword.value for keyword in node.keywords)):
            self._reader.drop(part)
        for base in node.bases:
            self._inherit(scope, self._reader.read(base))
        self._trace.bind(self._scope.home(node.name) or self._scope, node.name, one(Class(scope)))
        Walker(self._trace, scope).walk(node.body)

    def _inherit(self, scope: Scope, bases: Values) -> None:
        for base in bases:
            if isinstance(base, ClientClass) and not scope.is_client:
                scope.is_client = self._trace.has_changed = True
            elif isinstance(base, Class) and base.scope not in scope.bases:
                scope.bases.add(base.scope)
                base.scope.heirs.add(scope)
                self._trace.has_changed = True

    def _with(self, items: Iterable[ast.withitem]) -> None:
        for item in items:
            values = union(self._entered(value) for value in self._reader.read(item.context_expr))
            if item.optional_vars:
                store(self._reader, item.optional_vars, values)

    def _entered(self, value: Value) -> Values:
        """What `with` gives: what a generator yields, what `__enter__` returns, or the object itself."""
        if isinstance(value, Many):
            return value.items
        if isinstance(value, Instance):
            for member in value.scope.family():
                for name in ("__enter__", "__aenter__"):
                    for found in member.cells.get(name, NOTHING):
                        if isinstance(found, Function):
                            return found.scope.cells.get(RETURNED, NOTHING)
        return one(value)

    def _import(self, names: Iterable[ast.alias]) -> None:
        for alias in names:
            whole, first = alias.name, alias.name.partition(".")[0]
            values = self._trace.modules.named(self._scope, whole if alias.asname else first)
            self._bind(alias.asname or first, values)

    def _import_from(self, node: ast.ImportFrom) -> None:
        for module in self._trace.modules.named(self._scope, node.module or "", node.level):
            for alias in node.names:
                if alias.name == "*":
                    self._import_all(module)
                else:
                    spot = Spot(self._scope.source.shown, node.lineno)
                    self._bind(alias.asname or alias.name, attribute(self._trace, one(module), alias.name, spot))

    def _import_all(self, module: Value) -> None:
        if isinstance(module, Module) and module.scope:
            for name, values in [*module.scope.cells.items()]:
                if not name.startswith("_"):
                    self._bind(name, frozenset(values))
        elif isinstance(module, Package):
            for name in self._trace.surface.classes:
                self._bind(name, one(ClientClass()))

    def _bind(self, name: str, values: Values) -> None:
        self._trace.bind(self._scope.home(name) or self._scope, name, values)


def _loaded(target: ast.Name | ast.Attribute | ast.Subscript) -> ast.expr:
    """The target of `+=`, as it is read."""
    match target:
        case ast.Name(id=name):
            return ast.copy_location(ast.Name(name, ast.Load()), target)
        case ast.Attribute(value=value, attr=name):
            return ast.copy_location(ast.Attribute(value, name, ast.Load()), target)
        case _:
            return target
