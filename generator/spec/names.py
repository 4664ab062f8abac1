"""Which names are legal, asked without a file at hand. The schemas say what is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ..problems import odd_character, quoted
from .schemas import definitions_of_all, schema


def faults_of_method_name(name: str) -> tuple[str, ...]:
    """What stands against a method of this name; nothing when it is legal."""
    return _faults(name, definitions_of_all()["methodName"])


def faults_of_service_name(name: str) -> tuple[str, ...]:
    """What stands against a service of this name; nothing when it is legal."""
    properties = cast("Mapping[str, Mapping[str, object]]", schema("service")["properties"])
    return _faults(name, properties["service"])


def _faults(name: str, legal: Mapping[str, object]) -> tuple[str, ...]:
    faults: list[str] = []
    if not re.search(str(legal["pattern"]), name):
        faults.append(f"{legal['patternErrorMessage']}, found {quoted(name)}{odd_character(name)}")
    longest = legal.get("maxLength")
    if longest is not None and len(name) > int(str(longest)):
        faults.append(f"has {len(name)} characters; the limit is {longest}")
    return tuple(faults)
