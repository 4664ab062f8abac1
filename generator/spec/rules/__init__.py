"""What no schema can say: named rules, each a function over the description of one service."""

from __future__ import annotations

from itertools import islice

from ...problems import Problem
from ..description import Description
from .table import RULES

MOST_OF_ONE_RULE = 200
"""More of the same is not worth the time, and hardly an accident."""

__all__ = ["RULES", "apply"]


def apply(description: Description) -> list[Problem]:
    """What all rules have to say, in one pass."""
    return [problem for rule in RULES for problem in islice(rule.check(description), MOST_OF_ONE_RULE)]
