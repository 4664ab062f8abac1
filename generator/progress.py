"""A line of progress on a terminal, once a run takes longer than a second."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TextIO

PATIENCE = 1.0
"""Seconds of silence before the first line."""
EVERY = 0.1
"""Seconds between two lines."""


class ProgressLine:
    """Call it with what is being worked on; it clears its line when the work is done."""

    def __init__(self, stream: TextIO = sys.stderr, *, enabled: bool = True) -> None:
        self._stream = stream
        self._enabled = enabled and stream.isatty()
        self._next = time.monotonic() + PATIENCE
        self._shown = False

    def __call__(self, text: str) -> None:
        now = time.monotonic()
        if self._enabled and now >= self._next:
            self._next = now + EVERY
            self._shown = True
            self._write(text[:100])

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            self._write("")

    def _write(self, text: str) -> None:
        self._stream.write(f"\r\x1b[K{text}")
        self._stream.flush()
