"""What one method does with what is kept, and what it answers then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .scene import Scene

Run = Callable[[Scene], None]
Answer = Callable[[Scene], dict[str, object]]


@dataclass(frozen=True, slots=True)
class Plan:
    """The two halves of a call."""

    run: Run
    answer: Answer


def empty(scene: Scene) -> dict[str, object]:
    """The answer that says nothing."""
    return {}
