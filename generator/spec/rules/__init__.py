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
    return [
        problem
        for rule in RULES
        for problem in islice(rule.check(description.faces if rule.spans else description), MOST_OF_ONE_RULE)
    ]


def is_faulty(description: Description) -> bool:
    """Whether there is anything to be said about the methods here, each taken for itself."""
    return any(True for rule in RULES if not rule.spans for _ in rule.check(description))
