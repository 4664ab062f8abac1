"""`python -m bench`: measure, print a table, and write it to bench/RESULTS.md."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from . import calling, generating, peers, sandbox_load, saving
from .generating import ROOT
from .measure import Figure, seconds
from .peers import PEERS

SERVICE = "ipernity"
RESULTS = ROOT / "bench" / "RESULTS.md"
NOTES = ROOT / "bench" / "NOTES.md"
CALLS = 5000

Part = Callable[[], Iterable[Figure]]


def main() -> None:
    """Measure all of it."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="runs of each; medians are taken")
    parser.add_argument("--huge", action="store_true", help="10,200 methods too, which takes minutes")
    parser.add_argument("--only", help="parts, with commas; RESULTS.md stays as it is")
    given = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        parts = _parts(Path(folder), given.rounds, huge=given.huge)
        wanted = given.only.split(",") if given.only else [*parts]
        tables = {name: _table(name, parts[name]) for name in wanted}
    if not given.only:
        RESULTS.write_text(_page(tables, given.rounds, time.monotonic() - start), encoding="utf-8")
        print(f"wrote {RESULTS.relative_to(ROOT)}")


def _parts(folder: Path, rounds: int, *, huge: bool) -> dict[str, Part]:
    """What there is to measure, each in a folder of its own."""
    service = ROOT / "methods" / SERVICE
    package = next((ROOT / "generated" / SERVICE / "python" / "src").glob("*_*/"), ROOT)
    parts: dict[str, Part] = {
        "generating": lambda: generating.figures(folder / "generating", service, rounds),
        "peers": lambda: peers.figures(folder / "peers", service, rounds),
        "saving": lambda: saving.figures(folder / "saving", service, rounds),
        "calling": lambda: calling.figures(package.resolve(), rounds),
        "sandbox": lambda: sandbox_load.figures(CALLS),
    }
    if huge:
        parts["huge"] = lambda: generating.huge(folder / "huge", service)
    for name in parts:
        (folder / name).mkdir()
    return parts


def _table(name: str, part: Part) -> list[str]:
    """The lines of one part; when something goes wrong, what it was, and the others are measured all the same."""
    lines: list[str] = []
    try:
        for figure in part():
            lines.append(_line(figure))
            print(lines[-1], flush=True)
    except Exception as fault:  # whatever it is, it is told, and an hour's work is not lost
        told = str(fault).replace(str(ROOT), ".").replace(tempfile.gettempdir(), "TEMP").partition("\n")[0]
        lines.append(f"| {name} | could not be measured: {type(fault).__name__}: {told} | | | | |")
        print(lines[-1], flush=True)
    return lines


def _line(figure: Figure) -> str:
    sign = "≥" if figure.least else "≤"
    goal = "" if figure.goal is None else f"{sign} {figure.goal:,g} {figure.unit}"
    value = f"{figure.value:,.0f}" if figure.value >= 1000 else f"{figure.value:.3g}"
    return f"| {figure.what} | {figure.ours} | {figure.against} | {value} {figure.unit} | {goal} | {figure.verdict} |"


def _page(tables: dict[str, list[str]], rounds: int, took: float) -> str:
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    lines = [
        "# Results",
        "",
        f"Made by `make bench` in {seconds(took)}: medians of up to {rounds} runs by turns; a ratio is the median of "
        f"the ratios of neighbouring runs. {_machine()}, load {busy:.1f} at the end. Each run that is said to start "
        "from nothing finds neither output nor cache; shapes of statements that black leaves alone come with the "
        "generator.",
        "",
        f"Versions: {', '.join(_versions())}.",
        "",
        "| what | ours | against | value | goal | |",
        "| --- | --- | --- | --- | --- | --- |",
        *(line for table in tables.values() for line in table),
        "",
    ]
    return "\n".join(lines) + (f"\n{NOTES.read_text(encoding='utf-8')}" if NOTES.exists() else "")


def _machine() -> str:
    name = ""
    told = Path("/proc/cpuinfo")
    if told.exists():
        models = [
            line.partition(":")[2].strip() for line in told.read_text().splitlines() if line.startswith("model name")
        ]
        name = f" ({models[0]})" if models else ""
    return f"{platform.system()} on {platform.machine()}{name}, {os.cpu_count()} cores"


def _versions() -> Iterator[str]:
    yield f"Python {platform.python_version()}"
    for name in ("methodgen", "black", "jinja2", "pyyaml", "httpx2"):
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue
    if (PEERS / "python").exists():
        names = ("openapi-python-client", "datamodel-code-generator", "ruff")
        code = f"from importlib.metadata import version\nfor name in {names!r}: print(name, version(name))"
        yield from subprocess.run(
            [PEERS / "python", "-c", code], capture_output=True, text=True, check=True
        ).stdout.splitlines()


if __name__ == "__main__":
    main()
