"""What no format accepts, and how it is said."""

from __future__ import annotations

import re

from ..errors import UnreadableResponse
from ..masking import clean

DEEPEST = 100
"""Levels of lists and maps, or of elements, within one another."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a body, whatever the transport lets through."""
EXCERPT = 200
"""Characters of a reply that a message shows."""

_html = re.compile(rb"\s*(<!doctype html|<html)", re.IGNORECASE).match


def unreadable(body: bytes, format: str, why: str) -> UnreadableResponse:
    """The error about a body; it shows the beginning, escaped."""
    if not body.strip():
        return UnreadableResponse(f"the reply is not {format}: it is empty")
    if _html(body):
        why = "it is an HTML page"
    begin = clean(body[: EXCERPT * 4].decode("utf-8", "backslashreplace"), longest=EXCERPT)
    return UnreadableResponse(f"the reply is not {format}: {why}; it begins with: {begin}")


def check_size(body: bytes, format: str) -> None:
    """Refuse what would take too much memory once decoded."""
    if len(body) > LARGEST:
        raise unreadable(body, f"readable {format}", f"it has {len(body):,} bytes, the limit is {LARGEST:,}")
