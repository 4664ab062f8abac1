"""The shapes that a release of black has been seen to leave alone, so that most runs need no black at all.

They are learnt by `make shapes`, from everything that is described here, and hold for that very release of black, for
the settings it was called with, and for the rules that shapes were told apart by; under any other they are not used.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from .lock import digest, versions

PATH = Path(__file__).with_name("learnt.json")
RULES = ("shapes.py", "specimens.py", "settled.py", "format.py")
"""What decides which statements are of one shape, and how black is called."""


def learnt() -> list[str]:
    """What is known of the black that is installed."""
    try:
        data = cast("dict[str, list[str]]", json.loads(PATH.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return []
    return data.get(_circumstances(), [])


def write(shapes: Iterable[str]) -> None:
    """Keep these for the black that is installed."""
    PATH.write_text(json.dumps({_circumstances(): sorted(shapes)}, indent=0) + "\n", encoding="utf-8")


def _circumstances() -> str:
    rules = b"".join(PATH.with_name(name).read_bytes().replace(b"\r\n", b"\n") for name in RULES)
    return f"{versions()[0]}, rules {digest(rules)}"
