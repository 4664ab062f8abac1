"""Regular expressions of a safe kind: those in which the next character alone decides how to go on.

Such an expression (one-unambiguous, as XML demands of its content models) is matched without trying anything twice,
so no text, however hostile, takes long. An expression is read as positions, each a set of characters; it is safe when
no two positions that may follow the same one share a character, and nothing may follow in two ways.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import cache

_ALPHABET = [*map(chr, range(128)), "\u00e9", "\u0663", "\u00a0", "\u20ac"]
"""ASCII, and a letter, a digit, a space and a sign that stand for all that is beyond it."""
_ESCAPE = r"\\[wWdDsStnrf]|\\[^A-Za-z0-9]"
_ATOM = re.compile(rf"{_ESCAPE}|\[\^?\]?(?:{_ESCAPE}|[^\]\\])*\]|[^\\\[\](){{}}*+?|^$]")
_ANCHORS = re.compile(r"^\^|((?<!\\)(?:\\\\)*)\$$")
_COUNT = re.compile(r"\{(\d{1,3})(?:(,)(\d{0,3}))?\}")
MOST_POSITIONS = 300


class Unsafe(Exception):
    """Not of the safe kind; the text says why."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the expression: may it be empty, with which positions does it begin and end."""

    empty: bool
    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()


@cache
def why_unsafe(pattern: str) -> str:
    """What keeps a pattern from being legal, or ""."""
    if not pattern.isascii():
        return "has characters beyond ASCII"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what Python may read otherwise one day
            re.compile(pattern)
        _Reader(pattern).check()
    except Unsafe as reason:
        return str(reason)
    except (re.error, Warning, OverflowError, RecursionError):
        return "is not a regular expression"
    return ""


def is_safe(pattern: str) -> bool:
    """Whether a pattern may be used at all."""
    return not why_unsafe(pattern)


@cache
def shortest(pattern: str) -> int:
    """How long a text is at least that matches a safe pattern."""
    reader = _Reader(pattern)
    whole = reader.check()
    if whole.empty:
        return 0
    due, length = set(whole.first), 1
    while not due & whole.last:  # a position is one character, and each that can be reached leads to an end
        due, length = set[int]().union(*(reader.follow[position] for position in due)), length + 1
    return length


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.text = _ANCHORS.sub(r"\1", pattern)
        self.at = 0
        self.sets: list[frozenset[str]] = []
        self.follow: list[set[int]] = []

    def check(self) -> _Part:
        whole = self._alternatives()
        if self.at < len(self.text):
            raise Unsafe(f"has a stray {self.text[self.at]!r}")
        for choice in (whole.first, *self.follow):
            self._distinct(sorted(choice))
        return whole

    def _distinct(self, positions: list[int]) -> None:
        seen: set[str] = set()
        for position in positions:
            if shared := seen & self.sets[position]:
                raise Unsafe(f"leaves open how to go on at {min(shared)!r}; such a pattern may take very long")
            seen |= self.sets[position]

    def _alternatives(self) -> _Part:
        part = self._sequence()
        while self._take("|"):
            other = self._sequence()
            if part.empty and other.empty:
                raise Unsafe("has two branches that may both be empty")
            part = _Part(part.empty or other.empty, part.first | other.first, part.last | other.last)
        return part

    def _sequence(self) -> _Part:
        part = _Part(empty=True)
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            part = self._joined(part, self._repeated())
        return part

    def _joined(self, left: _Part, right: _Part) -> _Part:
        self._lead(left, right)
        first = left.first | right.first if left.empty else left.first
        last = left.last | right.last if right.empty else right.last
        return _Part(left.empty and right.empty, first, last)

    def _repeated(self) -> _Part:
        start = self.at
        whole = self._one()
        least, most = self._count()
        if (least, most) != (1, 1) and whole.empty:
            raise Unsafe("repeats something that may be empty")
        if most == 0:
            raise Unsafe("repeats something no times")
        copies = [whole]
        for _ in range(1, most or least):
            copies.append(self._again(start))
            self._lead(copies[-2], copies[-1])
        if most is None:
            self._lead(copies[-1], copies[-1])
        ends = copies[max(least, 1) - 1 :]
        return _Part(whole.empty or least == 0, whole.first, frozenset[int]().union(*(copy.last for copy in ends)))

    def _again(self, start: int) -> _Part:
        end, self.at = self.at, start
        part = self._one()
        self.at = end
        return part

    def _lead(self, left: _Part, right: _Part) -> None:
        for position in left.last:
            if self.follow[position] & right.first:
                raise Unsafe("has a repetition within a repetition that is not told apart")
            self.follow[position] |= right.first

    def _count(self) -> tuple[int, int | None]:
        """How often the last thing may come: least and most, None for any number."""
        for mark, count in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(mark):
                self._no_more_marks()
                return count
        found = _COUNT.match(self.text, self.at)
        if not found:
            return 1, 1
        self.at = found.end()
        self._no_more_marks()
        least = int(found[1])
        return least, (int(found[3]) if found[3] else None) if found[2] else least

    def _no_more_marks(self) -> None:
        if self.text[self.at : self.at + 1] in {"*", "+", "?"}:
            raise Unsafe("has a repetition behind a repetition")

    def _one(self) -> _Part:
        if self._take("("):
            self._take("?:")
            if self.text.startswith("?", self.at):
                raise Unsafe("has a group of a special kind; only (…) and (?:…) are legal")
            part = self._alternatives()
            if not self._take(")"):
                raise Unsafe("is not a regular expression")
            return part
        found = _ATOM.match(self.text, self.at)
        if not found:
            raise Unsafe(f"has {self.text[self.at :][:2]!r}, which is not of the safe kind")
        self.at = found.end()
        return self._position(found[0])

    def _position(self, atom: str) -> _Part:
        if len(self.sets) >= MOST_POSITIONS:
            raise Unsafe("is too long")
        characters = _characters(atom)
        if not characters:
            raise Unsafe(f"has {atom!r}, which no character is")
        self.sets.append(characters)
        self.follow.append(set())
        here = frozenset({len(self.sets) - 1})
        return _Part(False, here, here)

    def _take(self, mark: str) -> bool:
        found = self.text.startswith(mark, self.at)
        self.at += len(mark) * found
        return found


@cache
def _characters(atom: str) -> frozenset[str]:
    """The characters that one position stands for."""
    legal = re.compile(atom)
    return frozenset(filter(legal.fullmatch, _ALPHABET))
