"""Where the command line writes: what comes from a service is shown as text and does nothing to a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from io import TextIOWrapper
from typing import TextIO

BOLD, RED, DIM, PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[2m", "\x1b[0m"


def visible(text: str) -> str:
    """One line without control characters, escapes, or marks that turn the direction of writing."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else SPACES.get(c) or c.encode("unicode_escape").decode() for c in text)


SPACES = {"\n": " ", "\r": " ", "\t": " ", "\u00a0": " ", "\u202f": " ", "\u3000": " "}


def width(text: str) -> int:
    """Columns that a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) or c in JOINERS else 2 if east_asian_width(c) in "WF" else 1 for c in text)


JOINERS = "\u200b\u200c\u200d\ufe0e\ufe0f"


def cut(text: str, columns: int) -> str:
    """The text, with its end cut off where it takes more than so many columns."""
    if width(text) <= columns:
        return text
    while text and width(text) > columns - 1:
        text = text[:-1]
    return f"{text}…"


def padded(text: str, columns: int) -> str:
    """The text, with blanks up to so many columns."""
    return text + " " * (columns - width(text))


class Screen:
    """Standard output and standard error, and what they can show."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.out = sys.stdout if out is None else out
        self.err = sys.stderr if err is None else err
        for stream in (self.out, self.err):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    @property
    def columns(self) -> int | None:
        """Columns of the terminal; None when nobody looks."""
        return shutil.get_terminal_size().columns if self.out.isatty() else None

    def line(self, text: str = "") -> None:
        """A line of the answer."""
        self.out.write(f"{text}\n")

    def tell(self, text: str) -> None:
        """A line for the one who typed, beside the answer."""
        self.err.write(f"{text}\n")

    def fault(self, where: str, text: str) -> None:
        """What went wrong."""
        self.tell(f"{where}: {styled(self.err, RED, 'error')}: {visible(text)}")

    def bold(self, text: str) -> str:
        """For headings."""
        return styled(self.out, BOLD, text)


def styled(stream: TextIO, style: str, text: str) -> str:
    """In colour on a terminal, unless NO_COLOR is set or the terminal is said to be dumb."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty()
    return text if plain else f"{style}{text}{PLAIN}"
