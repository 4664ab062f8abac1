"""Running the generated tests against a mutant, in a child of a process that has all that does not change imported."""

from __future__ import annotations

import gc
import os
import pkgutil
import signal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from .client import Mutant, Original

BUSY, IDLE = 60, 1800
"""Seconds of work, and of time, after which a mutant is taken to hang; others may be working on the same machine."""
PASSED, FAILED, BROKEN, USAGE = 0, 1, 2, 4
"""How pytest ends: all passed, some failed, tests could not be imported; its own words for a broken conftest."""
OPTIONS = ("-q", "-x", "--import-mode=importlib", "-c", os.devnull)
WITHOUT = ("cacheprovider", "doctest", "junitxml", "pastebin", "logging", "faulthandler", "stepwise", "debugging")
"""Plugins of pytest that nothing here has use of."""


class Overlay(MetaPathFinder):
    """Modules that are not as they are on the disk."""

    def __init__(self, modules: Mapping[str, str | None], packages: Mapping[str, list[str]]) -> None:
        self.modules = modules
        self.packages = packages

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in self.modules:
            return None
        text = self.modules[fullname]
        if text is None:
            raise ModuleNotFoundError(fullname)
        spec = spec_from_loader(fullname, _Text(text), is_package=fullname in self.packages)
        if spec and fullname in self.packages:
            spec.submodule_search_locations = self.packages[fullname]
        return spec


class _Text(InspectLoader):
    def __init__(self, text: str) -> None:
        self.text = text

    def get_source(self, fullname: str) -> str:
        return self.text


def warm(of: Original) -> dict[str, list[str]]:
    """Import all that is the same for all mutants of a service; folders of its packages by name."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    source = str(of.folder / "python" / "src")
    sys.path.insert(0, source)
    _in_silence(of, (of.tests / "test_client.py",))  # leaves pytest and what the tests import in memory
    runtime = import_module(f"{of.package}.runtime")
    for each in pkgutil.walk_packages(runtime.__path__, f"{runtime.__name__}."):
        import_module(each.name)
    root = Path(source, of.package)
    packages = {of.package: [str(root)]}
    packages |= {f"{of.package}.{path.parent.name}": [str(path.parent)] for path in root.glob("*/__init__.py")}
    _forget(of)
    gc.collect()
    gc.freeze()
    return packages


def trial(of: Original, mutant: Mutant, packages: Mapping[str, list[str]]) -> str:
    """`killed`, `hangs` or `survived`."""
    nearest = [of.tests / name for name in mutant.nearest if (of.tests / name).exists()]
    for files in (nearest, [of.tests]):
        end = _in_child(of, mutant, packages, files)
        if end != "survived":
            return end
    return "survived"


def _in_child(of: Original, mutant: Mutant, packages: Mapping[str, list[str]], files: Sequence[Path]) -> str:
    child = os.fork()
    if not child:
        code = 70
        try:
            give_up_in_time()
            _forget(of)
            sys.meta_path.insert(0, Overlay(mutant.modules, packages))
            code = _in_silence(of, files)
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        if os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGPROF):
            return "hangs"
        raise ChildProcessError(f"a trial ended by signal {os.WTERMSIG(status)}")
    code = os.WEXITSTATUS(status)
    if code not in (PASSED, FAILED, BROKEN, USAGE):
        raise ChildProcessError(f"pytest ended with {code} for {[path.name for path in files]}")
    return "survived" if code == PASSED else "killed"


def give_up_in_time() -> None:
    """End this process when it has worked, or waited, for too long."""
    signal.setitimer(signal.ITIMER_PROF, BUSY)
    signal.alarm(IDLE)


def _in_silence(of: Original, files: Sequence[Path]) -> int:
    """How pytest ends."""
    with Path(os.devnull).open("w") as nowhere:
        out, err = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = nowhere
        try:
            without = [word for name in WITHOUT for word in ("-p", f"no:{name}")]
            return int(pytest.main([*OPTIONS, *without, f"--rootdir={of.tests}", *map(str, files)]))
        finally:
            sys.stdout, sys.stderr = out, err


def _forget(of: Original) -> None:
    """What was made from the description, and tests that hold it, are imported again when they are wanted."""
    runtime = f"{of.package}.runtime"
    for name, module in list(sys.modules.items()):
        place = getattr(module, "__file__", None) or ""
        own = name.partition(".")[0] == of.package and name != runtime and not name.startswith(f"{runtime}.")
        if own or (place.startswith(str(of.tests)) and not name.startswith("testkit")):
            del sys.modules[name]
