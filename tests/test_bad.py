"""Faulty descriptions: a case is a folder with a service and the lines that are expected, in `expected.txt`."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.spec.load import describe, load
from generator.spec.rules import RULES

BAD = Path(__file__).parent / "bad"
CASES = sorted(path.parent.name for path in BAD.glob("*/expected.txt"))


@pytest.mark.parametrize("case", CASES)
def test_what_is_told_is_what_is_expected(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD / case)
    services, problems = load(Path())
    assert problems.lines == Path("expected.txt").read_text(encoding="utf-8").splitlines()
    assert not services or not problems.errors


def test_every_rule_is_broken_by_some_case(monkeypatch: pytest.MonkeyPatch) -> None:
    broken: set[str] = {"letter-case"}  # needs two files that some disks cannot keep apart: see test_rules.py
    for case in CASES:
        monkeypatch.chdir(BAD / case)
        description, _ = describe(Path("shop"), Path())
        broken.update(rule.name for rule in RULES if any(rule.check(description)))
    assert broken == {rule.name for rule in RULES}
