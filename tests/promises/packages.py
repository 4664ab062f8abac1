"""The generated packages of all services, made anew and importable for a while."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from generator import paths
from generator.model import names
from generator.model.method import Method
from generator.model.service import Service
from generator.pipeline import Order, carry_out, prepare

from .described import ROOT, SERVICES


@contextmanager
def importable(out: Path) -> Iterator[None]:
    """Generate into a folder; take its packages in place of those that other tests may have imported."""
    carry_out(prepare(Order(ROOT / "methods", paths.templates(), out, targets=("python",)), lambda _: None))
    added = [str(out / service.name / "python" / "src") for service in SERVICES]
    taken = {name: sys.modules.pop(name) for name in list(sys.modules) if _is_generated(name)}
    sys.path[:0] = added
    try:
        yield
    finally:
        sys.path[:] = [path for path in sys.path if path not in added]
        for name in [name for name in sys.modules if _is_generated(name)]:
            del sys.modules[name]
        sys.modules.update(taken)


def runtime(service: Service, module: str) -> Any:
    """A module of the runtime, as the package of a service has it."""
    return import_module(f"{service.package.module}.runtime.{module}")


def response_of(service: Service, method: Method) -> Any:
    """The class that answers of a method are opened with."""
    responses = import_module(f"{service.package.module}.responses.{names.module(method.name)}")
    return getattr(responses, names.response_class(method.name))


def facts_of(service: Service, method: Method) -> Any:
    """The facts of a method, as the package has them."""
    facts = f"{service.package.module}.facts"
    module, _, constant = import_module(facts).METHODS[method.name].partition(":")
    return getattr(import_module(f"{facts}.{module}"), constant)


def _is_generated(name: str) -> bool:
    return name.partition(".")[0] in {service.package.module for service in SERVICES}
