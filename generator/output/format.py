"""Formatting: Python files are left as black writes them.

Black is nearly all of the work of a run from nothing, so it is shown each shape of statement once (settled.py), and
works on whole files only where that does not tell that it would change nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from .learnt import learnt
from .settled import Settled

if TYPE_CHECKING:
    from black.mode import Mode

LINE_LENGTH = 120
SELDOM = 100_000
"""So many new objects before any are looked through. Without that, what rendering leaves behind would pile up."""
BATCH = 512
"""Files that are looked at together."""


class Unreadable(ValueError):
    """A text that is no Python."""

    def __init__(self, index: int, fault: str) -> None:
        super().__init__(fault)
        self.index = index


class Formatter:
    """Formats many texts, and knows better with each of them what black does."""

    def __init__(self, known: Iterable[str] | None = None) -> None:
        self.settled = Settled(format_python, learnt() if known is None else known)

    def format_all(self, texts: list[str]) -> list[str]:
        """The texts as black writes them; raises Unreadable for the first that is no Python."""
        with seldom_collected():
            made: list[str] = []
            for start in range(0, len(texts), BATCH):
                batch = texts[start : start + BATCH]
                for text, is_settled in zip(batch, self.settled.settle(batch), strict=True):
                    try:
                        made.append(text if is_settled else format_python(text))
                    except ValueError as fault:
                        raise Unreadable(len(made), str(fault)) from fault
        return made


def format_python(text: str) -> str:
    """The text as black writes it; raises ValueError when it is no Python."""
    from black import format_file_contents
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    try:
        return format_file_contents(text, fast=True, mode=_mode())
    except NothingChanged:
        return text
    except InvalidInput as fault:
        raise ValueError(str(fault)) from fault


@cache
def _mode() -> Mode:
    from black.mode import Mode, TargetVersion

    return Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})


@contextmanager
def seldom_collected() -> Generator[None]:
    """Much is made in a run, and kept until its end; the cyclic collector would look through it again and again."""
    usual = gc.get_threshold()
    gc.set_threshold(SELDOM, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
