"""Recorded trees: a case is a folder with `methods/` and the `expected/` output. `make accept` takes the present one.

What is copied untouched (the runtime) is left out: its own tests say whether it is right.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator import paths
from generator.pipeline import Order, carry_out, prepare

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/methods"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_output_is_the_recorded_one(case: Path, tmp_path: Path) -> None:
    outcome = prepare(Order(case / "methods", paths.templates(), tmp_path), lambda _: None)
    assert outcome.problems.lines == []
    carry_out(outcome)
    produced = texts(tmp_path)
    expected = case / "expected"
    if os.environ.get("METHODGEN_ACCEPT"):
        accept(expected, produced)
    recorded = texts(expected)
    assert sorted(produced) == sorted(recorded), "run `make accept` when the new files are right"
    for path in produced:
        assert produced[path] == recorded[path], f"{path} differs; run `make accept` when the new text is right"


def texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "runtime" not in path.parts and not path.name.startswith(".")
    }


def accept(expected: Path, produced: dict[str, str]) -> None:
    shutil.rmtree(expected, ignore_errors=True)
    for path, text in produced.items():
        target = expected / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
