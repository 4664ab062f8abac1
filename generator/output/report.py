"""What a plan looks like to a person: which files, and a short diff of what would change."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from .write import Plan

LINES_PER_FILE = 12
FILES = 8


def changes(plan: Plan) -> Iterator[tuple[str, str]]:
    """(what happens, path) for every file that is written or removed."""
    for path in sorted(plan.writes):
        yield ("change" if (plan.folder / path).exists() else "add"), str(plan.folder / path)
    for path in plan.removals:
        yield "remove", str(plan.folder / path)


def short_diff(plan: Plan) -> Iterator[str]:
    """The first lines of the first differences, in the unified form."""
    for path in sorted(plan.writes)[:FILES]:
        target = plan.folder / path
        before = target.read_text(encoding="utf-8").splitlines() if target.exists() else []
        lines = list(
            difflib.unified_diff(
                before, plan.writes[path].splitlines(), f"{target} (on disk)", "(generated)", "", "", 1, ""
            )
        )
        yield from lines[:LINES_PER_FILE]
        if len(lines) > LINES_PER_FILE:
            yield f"… {len(lines) - LINES_PER_FILE} more lines"
    for path in plan.removals[:FILES]:
        yield f"--- {plan.folder / path} (on disk; no longer generated)"
    hidden = max(0, len(plan.writes) - FILES) + max(0, len(plan.removals) - FILES)
    if hidden:
        yield f"… and {hidden} more files"
