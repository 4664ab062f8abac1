"""Formatting: Python files are left as black writes them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from black.mode import Mode

LINE_LENGTH = 120


def format_python(text: str) -> str:
    """The text as black writes it; raises ValueError when it is no Python."""
    from black import format_file_contents
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    try:
        return format_file_contents(text, fast=True, mode=_mode())
    except NothingChanged:
        return text
    except InvalidInput as fault:
        raise ValueError(str(fault)) from fault


@cache
def _mode() -> Mode:
    from black.mode import Mode, TargetVersion

    return Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
