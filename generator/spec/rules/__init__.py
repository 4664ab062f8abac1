"""What no schema can say: named rules, each a function over the description of one service."""

from __future__ import annotations

from ...problems import Problem
from ..description import Description
from .table import RULES

__all__ = ["RULES", "apply"]


def apply(description: Description) -> list[Problem]:
    """What all rules have to say, in one pass."""
    return [problem for rule in RULES for problem in rule.check(description)]
