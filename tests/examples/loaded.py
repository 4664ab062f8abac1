"""A sample application, loaded by its path over a client that is made anew."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from generator import paths
from generator.pipeline import Order, carry_out, prepare

ROOT = Path(__file__).parents[2]


@contextmanager
def loaded(name: str, service: str, package: str, out: Path) -> Iterator[ModuleType]:
    """The module; the package takes the place of one that other tests may have imported."""
    order = Order(ROOT / "methods", paths.templates(), out, services=(service,), targets=("python",))
    carry_out(prepare(order, lambda _: None))
    taken = {name: sys.modules.pop(name) for name in _modules(package)}
    source = str(out / service / "python" / "src")
    sys.path.insert(0, source)
    try:
        spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(source)
        for name in _modules(package):
            del sys.modules[name]
        sys.modules.update(taken)


def _modules(package: str) -> list[str]:
    return [name for name in sys.modules if name.partition(".")[0] == package]
