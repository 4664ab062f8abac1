"""Formatting: Python files are left as black writes them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import black

LINE_LENGTH = 120


def format_python(text: str) -> str:
    """The text as black writes it; raises ValueError when it is no Python."""
    import black

    try:
        return black.format_file_contents(text, fast=True, mode=_mode())
    except black.NothingChanged:
        return text
    except black.InvalidInput as fault:
        raise ValueError(str(fault)) from fault


@cache
def _mode() -> black.Mode:
    import black

    return black.Mode(line_length=LINE_LENGTH, target_versions={black.TargetVersion.PY311})
