"""A described service many times over: each copy of a method is in a group of its own, all else stays."""

from __future__ import annotations

import re
from pathlib import Path

_NAME = re.compile(r"^(method|name): .*$", re.MULTILINE)


def multiply(service: Path, target: Path, times: int) -> int:
    """Write `times` copies of every method of a service to a new folder; returns how many methods that are."""
    folder = target / service.name
    folder.mkdir(parents=True)
    count = 0
    for path in sorted(service.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        (folder / path.name).write_text(text, encoding="utf-8")
        if path.stem in {"service", "types"}:
            continue
        count += times
        group, dot, rest = path.stem.partition(".")
        for number in range(2, times + 1):
            copy = f"{group}{_letters(number)}{dot}{rest}"
            (folder / f"{copy}.yaml").write_text(_NAME.sub(rf"\g<1>: {copy}", text, count=1), encoding="utf-8")
    return count


def _letters(number: int) -> str:
    """A number in letters, since a digit would be a word of its own in a Python name."""
    return (_letters(number // 26) if number >= 26 else "") + "abcdefghijklmnopqrstuvwxyz"[number % 26]
