"""What a run has understood of a service: all of its model, as JSON, so that it can be passed on and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from ..model.stored import fields_of

Fields = Mapping[str, frozenset[str]]
"""Names of methods, by the name of a field."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A service without errors, as JSON, and what it was understood from."""

    inputs: Mapping[str, str]
    """Digests of its files."""
    faces: Mapping[str, str]
    """Digests of what others may look at, by method."""
    service: list[str]
    methods: Mapping[str, list[str]]
    """Fields by method, in the order of the model."""


def differences(earlier: Understood, now: Understood) -> Fields | None:
    """The fields of methods that are not as they were; None when other things have changed too."""
    if [*earlier.methods] != [*now.methods] or earlier.service != now.service:
        return None
    found: dict[str, set[str]] = {}
    for name, before in earlier.methods.items():
        after = now.methods[name]
        if before != after:
            for field, old, new in zip(fields_of("Method"), before, after, strict=True):
                if old != new:
                    found.setdefault(field, set()).add(name)
    return {field: frozenset(names) for field, names in found.items()}


def from_json(data: Mapping[str, Any]) -> Understood:
    """What `as_json` made; KeyError or TypeError for anything else."""
    return Understood(
        inputs=cast("dict[str, str]", dict(data["inputs"])),
        faces=cast("dict[str, str]", dict(data["faces"])),
        service=list(data["service"]),
        methods={str(name): list(fields) for name, fields in data["methods"].items()},
    )


def as_json(kept: Understood) -> dict[str, Any]:
    """All of it as plain JSON."""
    return {
        "inputs": dict(kept.inputs),
        "faces": dict(kept.faces),
        "service": kept.service,
        "methods": dict(kept.methods),
    }
