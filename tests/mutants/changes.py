"""Ways of breaking a Python module in one place: comparisons, sums, conditions, constants, results, statements."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
DEAD = (ast.Expr, ast.AugAssign, ast.Raise, ast.Continue, ast.Break)
"""Statements that a mutant may lack."""


@dataclass(frozen=True)
class Broken:
    """A module that is wrong in one place."""

    source: str = field(repr=False)
    line: int
    change: str
    site: int

    @property
    def text(self) -> str:
        """The whole module."""
        tree = ast.parse(self.source)
        node, parent = next(islice(_sites(tree), self.site, None))
        _apply(node, parent)
        return ast.unparse(ast.fix_missing_locations(tree))


def broken(text: str) -> Iterator[Broken]:
    """All of them. Annotations, docstrings, `__all__` and the words of messages stay: no call depends on them."""
    for site, (node, parent) in enumerate(_sites(ast.parse(text))):
        for told in _ways(node, parent):
            yield Broken(text, getattr(node, "lineno", 0), told, site)


def _sites(tree: ast.AST, parent: ast.AST | None = None) -> Iterator[tuple[ast.AST, ast.AST | None]]:
    """Nodes that run, with what they are part of."""
    yield tree, parent
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list", "bases") or isinstance(
            tree, ast.Import | ast.ImportFrom
        ):
            continue
        if isinstance(tree, ast.If) and "TYPE_CHECKING" in ast.dump(tree.test):
            continue
        if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id in ("cast", "TypeVar"):
            value = value[1:] if name == "args" else []
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST) and not _is_docstring(each) and not _is_list_of_names(each):
                yield from _sites(each, tree)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_list_of_names(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and _told(node).startswith("__all__ ")


def _ways(node: ast.AST, parent: ast.AST | None) -> list[str]:
    """What can be done to a node, in words; `_apply` does it."""
    if isinstance(node, ast.Compare):
        return [f"{type(op).__name__} {_told(node)}" for op in node.ops[:1]]
    if isinstance(node, ast.BinOp | ast.BoolOp):
        return [f"{type(node.op).__name__} swapped: {_told(node)}"] * (type(node.op) in SWAPS)
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        return [f"not ({_told(node.test)})"]
    if isinstance(node, ast.comprehension) and node.ifs:
        return [f"all, not only if {_told(node.ifs[0])}"]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return [f"without not: {_told(node)}"]
    if isinstance(node, ast.Return) and node.value and not _is_none(node.value):
        return [f"None for {_told(node.value)}"]
    if isinstance(node, DEAD):
        return [f"without {_told(node)}"]
    if isinstance(node, ast.Constant) and not isinstance(parent, ast.FormattedValue):
        return _other_constants(node.value)
    return []


def _other_constants(value: object) -> list[str]:
    if isinstance(value, bool):
        return [f"{not value} for {value}"]
    if isinstance(value, int | float):
        return [f"{value + 1} for {value}"]
    if isinstance(value, str) and " " not in value.strip():
        return [f"another text for {value!r}"]
    return []


def _apply(node: ast.AST, parent: ast.AST | None) -> None:
    if isinstance(node, ast.Compare):
        node.ops[0] = SWAPS[type(node.ops[0])]()  # type: ignore[assignment]
    elif isinstance(node, ast.BinOp | ast.BoolOp):
        node.op = SWAPS[type(node.op)]()  # type: ignore[assignment]
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.comprehension):
        del node.ifs[0]
    elif isinstance(node, ast.UnaryOp):
        node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)
    elif isinstance(node, ast.Return):
        node.value = ast.Constant(None)
    elif isinstance(node, ast.Constant):
        node.value = _another(node.value)
    else:
        for _, value in ast.iter_fields(parent) if parent else ():
            if isinstance(value, list) and node in value:
                value[value.index(node)] = ast.Pass()


def _another(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    return f"{value}X" if isinstance(value, str) else value + 1


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _told(node: ast.AST) -> str:
    return ast.unparse(node).replace("\n", " ")[:70]
