"""What a generated package offers to those who import it, by the names that Python code calls it by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..model import names
from ..model.method import Method
from ..model.service import Service
from ..targets.python import ASYNC, SYNC

Path = tuple[str, ...]
"""Attributes from the client down to a group: ("album", "docs")."""


class Surface:
    """The names of one service's package, and the methods behind them."""

    def __init__(self, service: Service) -> None:
        prefixes = (SYNC.prefix, ASYNC.prefix)
        self.module = service.package.module
        self.methods = {method.name: method for method in service.methods}
        self.classes = frozenset(prefix + service.package.client for prefix in prefixes)
        self.usual = frozenset({"client", "api", names.snake(service.package.client)})
        """What a parameter is called that takes a client."""
        self.groups = frozenset(path for method in service.methods for path in _paths(method))
        self.group_classes: dict[str, Path] = {
            prefix + names.group_class(method.group[:length]): _path(method.group[:length])
            for method in service.methods
            for length in range(1, len(method.group) + 1)
            for prefix in prefixes
        }
        self.facts = {names.constant(method.name): method.name for method in service.methods}
        self.logins = {
            names.snake(login.name): tuple(step.call for step in login.steps if step.call) for login in service.logins
        }
        """Methods that a login calls."""
        self._functions: dict[Path, dict[str, tuple[str, ...]]] = defaultdict(dict)
        for method in service.methods:
            functions = self._functions[_path(method.group)]
            functions[names.function(method.name)] = (method.name,)
            if method.paging:
                functions.setdefault(names.iterator(method.name), (method.name,))
            if poll := method.poll:
                functions[names.and_wait(poll.work)] = (method.name, poll.call)
                functions[names.wait_for(poll.work)] = (poll.call,)

    def function(self, group: Path, name: str) -> tuple[str, ...]:
        """Names of the methods that a function of a group calls; empty where there is no such function."""
        return self._functions.get(group, {}).get(name, ())

    def within(self, group: Path) -> list[str]:
        """Everything that a group has."""
        inner = {path[len(group)] for path in self.groups if path[: len(group)] == group and len(path) > len(group)}
        return sorted({*inner, *self._functions.get(group, {})})


def _path(group: tuple[str, ...]) -> Path:
    return tuple(map(names.group_attribute, group))


def _paths(method: Method) -> Iterator[Path]:
    path = _path(method.group)
    return (path[:length] for length in range(1, len(path) + 1))
