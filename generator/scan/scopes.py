"""Scopes of the scanned code: which names each has, and what they may stand for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from .files import Source

if TYPE_CHECKING:
    from .values import Values

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Owner = ast.Module | ast.ClassDef | Definition | Comprehension

RETURNED = "return"
"""The name under which a function keeps what it returns; no variable can be called so."""


@dataclass(eq=False, slots=True)
class Scope:
    """A module, class, function or comprehension. A class holds the attributes of its objects too."""

    source: Source
    node: Owner
    parent: Scope | None = None
    cells: dict[str, Values] = field(default_factory=dict[str, "Values"], repr=False)
    outside: dict[str, Literal["global", "nonlocal"]] = field(
        default_factory=dict[str, Literal["global", "nonlocal"]], repr=False
    )
    """Names that the scope declares to be those of another."""
    bases: set[Scope] = field(default_factory=set["Scope"], repr=False)
    heirs: set[Scope] = field(default_factory=set["Scope"], repr=False)
    is_client: bool = False
    """A class that inherits from the client."""
    inner: dict[ast.AST, Scope] = field(default_factory=dict[ast.AST, "Scope"], repr=False)

    def __post_init__(self) -> None:
        for name, kind in bound(self.node):
            if kind == "local":
                self.cells.setdefault(name, frozenset())
            else:
                self.outside[name] = kind

    @property
    def is_class(self) -> bool:
        return isinstance(self.node, ast.ClassDef)

    @property
    def module(self) -> Scope:
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def enter(self, node: Owner) -> Scope:
        """The scope of something that is defined in this one."""
        if node not in self.inner:
            self.inner[node] = Scope(self.source, node, self)
        return self.inner[node]

    def home(self, name: str) -> Scope | None:
        """The scope that a name belongs to, None for one that is not bound anywhere."""
        if self.outside.get(name) == "global":
            return self.module
        scope: Scope | None = self if name not in self.outside else self.parent
        while scope is not None and (name not in scope.cells or (scope.is_class and scope is not self)):
            scope = scope.parent
        return scope

    def add(self, name: str, values: Values) -> bool:
        """Let a name stand for the values too; whether that is news."""
        from .values import NOTHING, merged

        known = self.cells.get(name, NOTHING)
        if values <= known and name in self.cells:
            return False
        self.cells[name] = merged(known | values)
        return self.cells[name] != known

    def family(self) -> Iterator[Scope]:
        """A class, those it inherits from, and those that inherit from it; each once, nearest first."""
        seen = [self]
        for scope in seen:
            seen += [base for base in scope.bases if base not in seen]
        for scope in [*seen]:
            seen += [heir for heir in scope.heirs if heir not in seen]
        return iter(seen)


def bound(owner: Owner) -> Iterator[tuple[str, Literal["local", "global", "nonlocal"]]]:
    """Names that are bound in a scope, but not in those inside it."""
    if isinstance(owner, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        for argument in parameters(owner.args):
            yield argument.arg, "local"
    waiting: list[ast.AST] = list(_parts(owner))
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name, "local"
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name, "local"
                waiting += node.decorator_list
                continue
            case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                continue
            case ast.Import() | ast.ImportFrom():
                for each in node.names:
                    yield each.asname or each.name.partition(".")[0], "local"
            case ast.Global():
                for name in node.names:
                    yield name, "global"
            case ast.Nonlocal():
                for name in node.names:
                    yield name, "nonlocal"
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, "local"
            case _:
                pass
        waiting += ast.iter_child_nodes(node)


def _parts(owner: Owner) -> Iterator[ast.AST]:
    match owner:
        case ast.Module() | ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from owner.body
        case ast.Lambda():
            yield owner.body
        case _:
            yield from (generator.target for generator in owner.generators)


def parameters(arguments: ast.arguments) -> list[ast.arg]:
    """All parameters, those that take the rest last."""
    rest = [each for each in (arguments.vararg, arguments.kwarg) if each]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *rest]
