"""Which names are legal, asked without a file at hand."""

from __future__ import annotations

import re

from ..problems import odd_character, quoted
from .schemas import definitions_of_all


def faults_of_method_name(name: str) -> tuple[str, ...]:
    """What stands against a method of this name; nothing when it is legal. The schema says what is."""
    legal = definitions_of_all()["methodName"]
    faults: list[str] = []
    if not re.search(str(legal["pattern"]), name):
        faults.append(f"{legal['patternErrorMessage']}, found {quoted(name)}{odd_character(name)}")
    if len(name) > int(str(legal["maxLength"])):
        faults.append(f"has {len(name)} characters; the limit is {legal['maxLength']}")
    return tuple(faults)
