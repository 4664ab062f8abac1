"""One thing that is kept, and the caller on whose behalf something is done with it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

Lists = dict[str, dict[int, float]]
"""By the name of a list: keys of its items in order, and the moments they were put in."""


@dataclass(slots=True, eq=False)
class Thing:
    """Something of a kind. Its key is ours, its identifier is what the world knows it by."""

    kind: str
    key: int
    id: str
    owner: int = 0
    """Key of the account it belongs to; 0 for nobody."""
    values: dict[str, str] = field(default_factory=dict[str, str])
    made: float = 0.0
    changed: float | None = None
    place: float = math.inf
    """Where its owner put it in order."""
    lists: Lists = field(default_factory=dict[str, "dict[int, float]"])
    file: str = ""
    """Name of its file among those kept."""

    def plain(self) -> dict[str, object]:
        """What is written down of it."""
        return {
            "kind": self.kind,
            "id": self.id,
            "owner": self.owner,
            "values": dict(self.values),
            "made": self.made,
            "changed": self.changed,
            "place": None if self.place == math.inf else self.place,
            "lists": {name: [[key, moment] for key, moment in items.items()] for name, items in self.lists.items()},
            "file": self.file,
        }

    @classmethod
    def read(cls, key: int, data: Mapping[str, Any]) -> Thing:
        """A thing from what was written down."""
        lists = cast("Mapping[str, list[tuple[int, float]]]", data["lists"])
        return cls(
            kind=data["kind"],
            key=key,
            id=data["id"],
            owner=data["owner"],
            values=dict(data["values"]),
            made=data["made"],
            changed=data["changed"],
            place=math.inf if data["place"] is None else data["place"],
            lists={name: dict(items) for name, items in lists.items()},
            file=data["file"],
        )
