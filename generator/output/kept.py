"""What a run leaves for the next: what it has understood of a service, and what each file was made from."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..spec import understood
from ..spec.understood import Understood
from .produce import Made, Unit
from .reads import Reads


@dataclass(frozen=True, slots=True)
class Kept:
    """The work of a run on one service."""

    made_with: Mapping[str, str]
    understood: Understood
    made: Mapping[str, Made]
    """By target."""
    shapes: frozenset[str] = frozenset()
    """Shapes of statements that black was seen to leave alone."""


def as_json(kept: Kept) -> dict[str, Any]:
    """Plain JSON; methods that are read together are told once."""
    table = _Table()
    return {
        "made with": _circumstances(kept.made_with),
        "understood": understood.as_json(kept.understood),
        "made": {
            name: {
                "units": [[unit.path, unit.digest, table.numbers(unit.reads)] for unit in made.units],
                "listed": table.numbers(made.listed),
                "about": table.numbers(made.about),
            }
            for name, made in kept.made.items()
        },
        "shapes": sorted(kept.shapes),
        "read": [sorted(names) for names in table.found],
    }


def from_json(data: Mapping[str, Any], made_with: Mapping[str, str]) -> Kept | None:
    """What was kept, if it was made by this generator in the same circumstances."""
    try:
        if data["made with"] != _circumstances(made_with):
            return None
        sets = [frozenset(names) for names in data["read"]]

        def reads(numbers: Mapping[str, int]) -> Reads:
            return {field: sets[number] for field, number in numbers.items()}

        made = {
            name: Made(
                (),
                tuple(Unit(path, its_digest, reads(numbers)) for path, its_digest, numbers in each["units"]),
                reads(each["listed"]),
                reads(each["about"]),
            )
            for name, each in data["made"].items()
        }
        return Kept(made_with, understood.from_json(data["understood"]), made, frozenset(data["shapes"]))
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return None


def _circumstances(made_with: Mapping[str, str]) -> dict[str, str]:
    return {**made_with, "python": sys.version}


class _Table:
    """Numbers for sets of names."""

    def __init__(self) -> None:
        self.found: dict[frozenset[str], int] = {}

    def numbers(self, reads: Reads) -> dict[str, int]:
        return {field: self.found.setdefault(names, len(self.found)) for field, names in sorted(reads.items())}
