"""Which methods of a service some Python code calls, and where: the code is read and followed, never run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..model.service import Service
from .files import Warned, read
from .modules import Modules, linked
from .statements import Walker
from .surface import Surface
from .trace import Reason, Trace

ROUNDS = 10
"""Values travel one call or import further in each round; code of people takes three or four."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was found."""

    files: int
    reasons: tuple[Reason, ...]
    warnings: tuple[Warned, ...]


def scan(service: Service, paths: Iterable[Path]) -> Scanned:
    """Read the files and follow every client through them."""
    sources = read(paths)
    surface = Surface(service)
    modules = Modules(sources.files, surface)
    scopes, importers = linked(modules)
    trace = Trace(surface, modules, importers)
    for _ in range(ROUNDS):
        trace.begin()
        for scope in scopes:
            Walker(trace, scope).walk(scope.source.tree.body)
        if not trace.has_changed:
            break
    reasons = trace.reasons()
    return Scanned(len(sources.files), tuple(reasons), tuple(sorted({*sources.warnings, *trace.warnings})))
