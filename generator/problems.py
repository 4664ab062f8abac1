"""One problem of a description, the collection of them, and how a line about one reads."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

Level = Literal["error", "warning"]

MOST_PRINTED = 100
MOST_QUOTED = 80


class Place(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{shown(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong at one place, and what would be right."""

    file: str
    line: int
    column: int
    level: Level
    where: str
    """Path of keys within the file, such as `parameters.extra.type`."""
    text: str

    @classmethod
    def at(cls, place: Place, where: str, text: str, level: Level = "error") -> Problem:
        return cls(place.file, place.line, place.column, level, where, text)

    def __str__(self) -> str:
        place = Place(self.file, self.line, self.column)
        return f"{place}: {self.level}: {cut(shown(self.where))}: {shown(self.text)}"


class Problems:
    """All problems of a run, each once, sorted by place."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._sorted = tuple(sorted(set(problems)))

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._sorted)

    def __len__(self) -> int:
        return len(self._sorted)

    @property
    def errors(self) -> int:
        return sum(problem.level == "error" for problem in self._sorted)

    @property
    def lines(self) -> list[str]:
        """What is printed: errors go first when there are too many for all to be shown."""
        errors_first = sorted(self._sorted, key=lambda problem: problem.level != "error")
        return [str(problem) for problem in sorted(errors_first[:MOST_PRINTED])]

    @property
    def summary(self) -> str:
        """How many there are: `2 errors and 1 warning in 2 files`, or "" when there are none."""
        counts = [(self.errors, "error"), (len(self) - self.errors, "warning")]
        told = " and ".join(counted(number, word) for number, word in counts if number)
        hidden = len(self) - MOST_PRINTED
        files = counted(len({problem.file for problem in self}), "file")
        return f"{told} in {files}{f' ({hidden:,} not shown)' if hidden > 0 else ''}" if told else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    import difflib  # most runs find nothing to tell

    by_case = {name.lower(): name for name in known}
    near = difflib.get_close_matches(word[:MOST_QUOTED].lower(), by_case, n=1)
    return by_case[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the nearest known word, or "" where none is near."""
    near = nearest(word, known)
    return f"; did you mean {quoted(near)}?" if near else ""


def listed(words: Iterable[str], most: int = 12) -> str:
    """Known words in a message, not too many of them: `a, b, c`."""
    names = list(words)
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def quoted(text: str) -> str:
    """A text of a file within a message, in quotes, cut when it is long."""
    return f"'{cut(shown(text))}'"


def cut(text: str) -> str:
    """Not more than a line can bear."""
    return text if len(text) <= MOST_QUOTED else text[: MOST_QUOTED - 1] + "…"


def shown(text: str) -> str:
    """The text with every character escaped that a terminal would act on or that nobody would see."""
    return text if text.isprintable() else "".join(map(_visible, text))


def odd_character(text: str) -> str:
    """` (contains U+0430 CYRILLIC SMALL LETTER A)` for the first character outside ASCII, or ""."""
    odd = next((character for character in text if not character.isascii()), None)
    return f" (contains U+{ord(odd):04X} {unicodedata.name(odd, '')}".rstrip() + ")" if odd else ""


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape", "backslashreplace").decode()


def counted(number: int, word: str) -> str:
    """`1 error`, `2 errors`."""
    many = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    return f"{number:,} {word if number == 1 else many}"
