"""Using what was generated as a stranger would: all modules are imported, tests run, docstrings are read by doctest."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from pathlib import Path

IMPORTING = """\
import importlib, pathlib, sys, warnings
warnings.simplefilter("error")
source = pathlib.Path(sys.argv[1])
for path in sorted(source.rglob("*.py")):
    name = ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
    if not name.endswith("__main__"):
        importlib.import_module(name)
"""


def use(service: Path, scratch: Path, *, tests: bool = True) -> None:
    """Compile, import and test what was generated; whatever a text of the description does shows in `scratch`."""
    compile_all(service)
    scratch.mkdir(exist_ok=True)
    source = service / "python" / "src"
    _run(scratch, source, "-c", IMPORTING, str(source))
    if tests:
        options = ["-q", "-x", "-c", os.devnull, "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header"]
        _run(scratch, source, "-m", "pytest", *options, "--rootdir", str(service), str(service / "tests"))
    _run(scratch, source, "-c", DOCTESTS, str(source))
    assert_nothing_ran(scratch, service)


DOCTESTS = """\
import ast, doctest, pathlib, sys
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    if "runtime" not in path.parts:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                found = doctest.DocTestParser().get_examples(ast.get_docstring(node, clean=False) or "")
                assert not found, f"{path} has something to run in a docstring: {found[0].source!r}"
"""


def compile_all(folder: Path) -> None:
    """Every file in Python compiles, without a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path in sorted(folder.rglob("*.py")):
            if "runtime" not in path.parts:
                compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)


def assert_nothing_ran(*folders: Path) -> None:
    """The hostile texts make a file or folder called canary, if they can."""
    for folder in (*folders, Path.cwd()):
        left = [path for path in folder.rglob("canary*") if ".venv" not in path.parts] if folder != Path.cwd() else []
        left += list(folder.glob("canary*"))
        assert not left, f"ran: {left}"


def _run(scratch: Path, source: Path, *arguments: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, *arguments], cwd=scratch, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-3000:]
