"""Generated tests notice a client that is wrong in one place: a part of `make mutants`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.mutants.changes import broken
from tests.mutants.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = 6
LESS_TELLING = {
    "open_parameters",
    "permission added",
    "permissions for",
    "pattern",
    "error name",
    "error kind",
    "field optional",
    "paging",
    "credential",
    "signing",
    "envelope",
}
"""Kinds that are left to the whole run."""


def test_generated_tests_kill_mutants_of_many_kinds() -> None:
    kinds = [kind for kind in KINDS if kind not in LESS_TELLING]
    number = str(SAMPLE)
    command = [sys.executable, "-m", "tests.mutants", "--number", number, "--kinds", ",".join(kinds), "--jobs", "1"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "SURVIVED" not in run.stdout, run.stdout
    assert run.returncode == 0, run.stderr
    assert f" of {number} mutants killed (100.00%)" in run.stdout


def test_mutants_of_our_own_code_differ_from_it_in_one_place() -> None:
    head, body = "def least(a: int, b: int = 1) -> int:", "if a < b and not a:\n        raise ValueError('no good')"
    source = f"{head}\n    {body}\n    return a + b\n"
    texts = {each.change: each.text for each in broken(source)}
    assert {text.count("\n") for text in texts.values()} == {3}
    assert "if a <= b and (not a):" in texts["Lt a < b"]
    assert "pass" in texts["without raise ValueError('no good')"]
    assert "return None" in texts["None for a + b"]
    assert "b: int=2" in texts["2 for 1"]
    assert len(texts) == 8
