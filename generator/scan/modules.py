"""Imports among the scanned files, resolved as Python would for whoever runs them; nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from .files import Source
from .scopes import Scope
from .surface import Surface
from .values import UNKNOWN, Module, Package, Value, Values, one

ROOTS = ("", "src")
"""Where packages lie, seen from a folder above the file that imports them."""


class Modules:
    """The scanned files as modules."""

    def __init__(self, sources: Iterable[Source], surface: Surface) -> None:
        self._surface = surface
        self._scopes = {source.path: Scope(source, source.tree) for source in sources}
        self._folders = {folder for path in self._scopes for folder in path.parents}
        self._known: dict[tuple[Path, str, int], Values] = {}

    def __iter__(self) -> Iterator[Scope]:
        return iter(self._scopes.values())

    def named(self, scope: Scope, dotted: str, level: int = 0) -> Values:
        """What `import dotted` means in a file; `level` counts the dots before it."""
        key = scope.source.path.parent, dotted, level
        if key not in self._known:
            self._known[key] = self._named(scope.source.path, tuple(filter(None, dotted.split("."))), level)
        return self._known[key]

    def _named(self, path: Path, parts: tuple[str, ...], level: int) -> Values:
        if not level and parts[:1] == (self._surface.module,):
            return one(Package(parts[1:]))
        above = path.parents
        starts = list(above)[level - 1 : level] if level else [folder / root for folder in above for root in ROOTS]
        for start in starts:
            found = self._at(start.joinpath(*parts))
            if found and (parts or level):
                return one(found)
        return UNKNOWN

    def inside(self, module: Module, name: str) -> Values:
        """A module in a package."""
        folder = module.folder
        found = self._at(folder / name) if folder else None
        return one(found) if found else UNKNOWN

    def _at(self, place: Path) -> Module | None:
        if place in self._folders:
            return Module(self._scopes.get(place / "__init__.py"), place)
        scope = self._scopes.get(place.with_name(f"{place.name}.py")) if place.name else None
        return Module(scope) if scope else None


def linked(modules: Modules) -> tuple[list[Scope], frozenset[Scope]]:
    """The files that a client can reach, and among them those that import the package themselves.

    Values travel between files by imports only: files that are not tied to one of these need not be followed.
    """
    neighbours: dict[Scope, set[Scope]] = {scope: set() for scope in modules}
    importers: list[Scope] = []
    for scope in modules:
        for found in set(imports(modules, scope)):
            if isinstance(found, Package):
                importers.append(scope)
            elif isinstance(found, Module) and found.scope:
                neighbours[scope].add(found.scope)
                neighbours[found.scope].add(scope)
    reached, waiting = set(importers), [*importers]
    while waiting:
        fresh = neighbours[waiting.pop()] - reached
        reached |= fresh
        waiting += fresh
    return [scope for scope in modules if scope in reached], frozenset(importers)


def imports(modules: Modules, scope: Scope) -> Iterator[Value]:
    """Every module that a file imports from, wherever it does."""
    for node in ast.walk(scope.node):
        if isinstance(node, ast.Import):
            for alias in node.names:
                parts = alias.name.split(".")
                for length in range(1, len(parts) + 1):
                    yield from modules.named(scope, ".".join(parts[:length]))
        elif isinstance(node, ast.ImportFrom):
            for module in modules.named(scope, node.module or "", node.level):
                yield module
                if isinstance(module, Module):
                    for alias in node.names:
                        yield from modules.inside(module, alias.name)
