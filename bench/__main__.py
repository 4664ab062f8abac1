"""`python -m bench`: measure, print a table, and write it to bench/RESULTS.md."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from . import calling, generating
from .generating import PEERS, ROOT
from .measure import Figure

SERVICE = "ipernity"
RESULTS = ROOT / "bench" / "RESULTS.md"
NOTES = ROOT / "bench" / "NOTES.md"


def main() -> None:
    """Measure all of it."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="runs of each; medians are taken")
    parser.add_argument("--huge", action="store_true", help="10,200 methods too, which takes minutes")
    parser.add_argument("--only", choices=("generating", "calling"), help="a part; RESULTS.md stays as it is")
    given = parser.parse_args()
    found: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        if given.only != "calling":
            found += _told(generating.figures(Path(folder), ROOT / "methods" / SERVICE, given.rounds))
            if given.huge:
                found += _told(generating.huge(Path(folder), ROOT / "methods" / SERVICE))
        if given.only != "generating":
            package = next((ROOT / "generated" / SERVICE / "python" / "src").glob("*_*/")).resolve()
            found += _told(calling.figures(package, given.rounds))
    if not given.only:
        RESULTS.write_text(_page(found, given.rounds), encoding="utf-8")
        print(f"wrote {RESULTS.relative_to(ROOT)}")


def _told(figures: Iterable[Figure]) -> Iterator[Figure]:
    for figure in figures:
        print(_line(figure), flush=True)
        yield figure


def _line(figure: Figure) -> str:
    goal = "" if figure.goal is None else f"≤ {figure.goal:g} {figure.unit}"
    value = f"{figure.value:.3g} {figure.unit}"
    return f"| {figure.what} | {figure.ours} | {figure.against} | {value} | {goal} | {figure.verdict} |"


def _page(found: Iterable[Figure], rounds: int) -> str:
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    lines = [
        "# Results",
        "",
        f"Made by `make bench`: medians of {rounds} runs by turns, as ratios within one run. "
        f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores, load {busy:.1f} at the end.",
        "",
        f"Versions: {', '.join(_versions())}.",
        "",
        "| what | ours | against | value | goal | |",
        "| --- | --- | --- | --- | --- | --- |",
        *map(_line, found),
        "",
    ]
    return "\n".join(lines) + (f"\n{NOTES.read_text(encoding='utf-8')}" if NOTES.exists() else "")


def _versions() -> Iterator[str]:
    yield f"Python {platform.python_version()}"
    for name in ("black", "jinja2", "pyyaml", "httpx2"):
        yield f"{name} {version(name)}"
    if (PEERS / "python").exists():
        names = ("openapi-python-client", "datamodel-code-generator", "ruff")
        code = f"from importlib.metadata import version\nfor name in {names!r}: print(name, version(name))"
        yield from subprocess.run(
            [PEERS / "python", "-c", code], capture_output=True, text=True, check=True
        ).stdout.split("\n")[:-1]


if __name__ == "__main__":
    main()
