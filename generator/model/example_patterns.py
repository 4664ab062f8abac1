"""A text that matches a pattern of the safe kind: first branch, one round of what may repeat, a plain character."""

from __future__ import annotations

import re

ATOM = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
COUNT = re.compile(r"[*+?]|\{(\d+)(?:,\d*)?\}")
CHARACTERS = "a1A" + "".join(map(chr, range(32, 127))) + "\t\n\r\f"
"""The nicest first."""


def matching(pattern: str, text: str) -> str:
    """The text if it matches, else one that is made from the pattern."""
    if re.fullmatch(pattern, text):
        return text
    made, _ = _branches(pattern.removeprefix("^"), 0)
    return made if re.fullmatch(pattern, made) else text


def _branches(pattern: str, at: int) -> tuple[str, int]:
    """The first branch of what stands here, and where it ends."""
    first, at = _sequence(pattern, at)
    while pattern.startswith("|", at):
        _, at = _sequence(pattern, at + 1)
    return first, at


def _sequence(pattern: str, at: int) -> tuple[str, int]:
    made = ""
    while at < len(pattern) and pattern[at] not in "|)":
        piece, at = _one(pattern, at)
        count = COUNT.match(pattern, at)
        if count is not None:
            at = count.end()
            piece *= int(count[1] or 1)
        made += piece
    return made, at


def _one(pattern: str, at: int) -> tuple[str, int]:
    if pattern[at] == "(":
        inner, end = _branches(pattern, at + (3 if pattern.startswith("(?:", at) else 1))
        return inner, end + 1
    atom = ATOM.match(pattern, at)
    if atom is None or atom[0] == "$":
        return "", at + 1
    legal = re.compile(atom[0])
    return next((each for each in CHARACTERS if legal.fullmatch(each)), ""), atom.end()
