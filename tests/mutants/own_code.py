"""`python -m tests.mutants.own_code`: break our own code in one place at a time, and see whether its tests notice."""

from __future__ import annotations

import gc
import os
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass
from importlib import import_module
from itertools import zip_longest
from multiprocessing import get_context
from pathlib import Path

import click
import pytest

from .changes import Broken, broken
from .trial import PASSED, WITHOUT, Overlay, give_up_in_time

ROOT = Path(__file__).resolve().parents[2]
ENOUGH = 0.85
NO_TESTS = 5
"""How pytest ends without any; it ends in many ways with a mutant, for they break more than one test."""
QUOTING = ("tests/unit/test_quoting.py",)
SIGNING = ("tests/runtime/test_signing.py", "tests/runtime/test_schemes.py", "tests/runtime/test_signing_edges.py")
RETRYING = (
    "tests/runtime/test_exchange.py",
    "tests/runtime/test_retrying.py",
    "tests/runtime/test_retry_edges.py",
    "tests/runtime/test_retry_budget.py",
)
NEAREST: dict[str, tuple[str, ...]] = {
    "generator.targets.python_text": QUOTING,
    "generator.targets.toml_text": QUOTING,
    "generator.targets.docs_text": ("tests/unit/test_docs_text.py", *QUOTING),
    "generator.targets.html_text": ("tests/site/test_html_text.py", *QUOTING),
    "generator.model.names": ("tests/unit/test_names.py", "tests/unit/test_naming.py"),
    "generator.runtime.signing": SIGNING,
    "generator.runtime.filters": SIGNING,
    "generator.runtime.message": SIGNING,
    "generator.runtime.listing": ("tests/runtime/test_listing.py", *SIGNING),
    "generator.runtime.legal": ("tests/runtime/test_limits.py", "tests/runtime/test_arguments.py"),
    "generator.runtime.retrying": RETRYING,
    "generator.runtime.rate_limit": RETRYING,
    "generator.runtime.exchange": RETRYING,
    "generator.output.write": (
        "tests/unit/test_write_faults.py",
        "tests/unit/test_write_old_locks.py",
        "tests/unit/test_write.py",
    ),
}
"""The tests that are there for each module."""


@dataclass(frozen=True)
class Candidate:
    """A broken module."""

    module: str
    broken: Broken


@click.command()
@click.option("--number", default=600, show_default=True, help="Mutants to try.")
@click.option("--seed", default=1, show_default=True, help="Which of all mutants.")
@click.option("--modules", default=",".join(NEAREST), help="Modules to break, with commas between.")
@click.option("--jobs", default=2, show_default=True, help="Processes.")
@click.option("--minutes", default=0.0, help="Stop after so many; 0 for no end.")
def main(number: int, seed: int, modules: str, jobs: int, minutes: float) -> None:
    """Measure how much of what could be wrong in our code its tests find out."""
    os.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "CI": "1"}  # no test depends on chance
    begun = time.monotonic()
    for module in modules.split(","):
        if (end := _passes(None, module)) != "survived":
            raise click.ClickException(f"the tests of {module} fail as it is: {end}")
    _warm(modules.split(","))
    ends: Counter[tuple[str, str]] = Counter()
    with get_context("fork").Pool(jobs) as pool:
        for candidate, end in pool.imap(_try, _candidates(modules.split(","), seed)[:number]):
            ends[candidate.module, end] += 1
            if end == "survived":
                click.echo(f"SURVIVED {candidate.module}:{candidate.broken.line}: {candidate.broken.change}")
            if sum(ends.values()) % 50 == 0:
                click.echo(f"{sum(ends.values())} mutants", err=True)
            if minutes and time.monotonic() - begun > minutes * 60:
                pool.terminate()
                break
    for module in modules.split(","):
        lost, all_ = ends[module, "survived"], sum(count for (name, _), count in ends.items() if name == module)
        click.echo(f"{module:35} {all_ - lost:4} of {all_:4} killed")
    tried = sum(ends.values())
    killed = tried - sum(count for (_, end), count in ends.items() if end == "survived")
    share = killed / max(1, tried)
    click.echo(f"{killed} of {tried} mutants killed ({share:.1%}), seed {seed}, {time.monotonic() - begun:.0f} s")
    sys.exit(share < ENOUGH)


def _candidates(modules: list[str], seed: int) -> list[Candidate]:
    """One of each module in turn, in an order of chance."""
    chance = random.Random(seed)
    found: list[list[Candidate]] = []
    for module in modules:
        text = (ROOT / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
        own = [Candidate(module, each) for each in broken(text)]
        chance.shuffle(own)
        found.append(own)
    return [each for turn in zip_longest(*found) for each in turn if each]


def _warm(modules: list[str]) -> None:
    """Leave in memory what no mutant changes."""
    for name in ("httpx2", "hypothesis", "yaml", "jinja2", "jsonschema", "markdown_it", "asyncio", "email"):
        import_module(name)
    for module in modules:
        import_module(module)
    _forget()
    gc.collect()
    gc.freeze()


def _try(candidate: Candidate) -> tuple[Candidate, str]:
    return candidate, _passes(candidate.broken.text, candidate.module)


def _passes(text: str | None, module: str) -> str:
    child = os.fork()
    if not child:
        code = 70
        try:
            give_up_in_time()
            _forget()
            if text is not None:
                gallery = module.replace("generator.", "gallery.", 1)  # a package that tests put together
                sys.meta_path.insert(0, Overlay({module: text, gallery: text}, {}))
            code = _in_silence(NEAREST[module])
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return "hangs"
    code = os.WEXITSTATUS(status)
    if code == NO_TESTS:
        raise ChildProcessError(f"there are no tests for {module}")
    return "survived" if code == PASSED else "killed"


def _in_silence(files: tuple[str, ...]) -> int:
    os.chdir(ROOT)
    with Path(os.devnull).open("w") as nowhere:
        sys.stdout = sys.stderr = nowhere
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
        without = [word for name in WITHOUT if name != "logging" for word in ("-p", f"no:{name}")]
        return int(pytest.main(["-q", "-x", *without, *files]))


def _forget() -> None:
    for name in list(sys.modules):
        if name.partition(".")[0] in ("generator", "gallery"):
            del sys.modules[name]


if __name__ == "__main__":
    main()
