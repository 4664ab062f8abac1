"""Did you mean …? The nearest legal name for a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable


def suggest(word: str, choices: Iterable[str]) -> str:
    """`; did you mean "width"?`, or nothing when no choice is near."""
    from difflib import get_close_matches  # only when something is wrong, and then it may take its time

    spelt = {choice.lower().replace("-", "_"): choice for choice in choices}
    near = get_close_matches(word[:100].lower().replace("-", "_"), spelt, n=1, cutoff=0.6)
    return f'; did you mean "{spelt[near[0]]}"?' if near else ""
