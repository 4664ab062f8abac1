"""What no schema can say: named rules, each a function over the description of one service."""

from __future__ import annotations

from ...problems import Problem
from ...spec.description import Description


def apply(description: Description) -> list[Problem]:
    """What all rules have to say."""
    return []
