"""What no format accepts, and how it is said."""

from __future__ import annotations

import re

from ..errors import UnreadableResponse
from ..masking import HIDDEN, clean

DEEPEST = 100
"""Levels of lists and maps, or of elements, within one another."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a body, whatever the transport lets through."""
EXCERPT = 200
"""Characters of a reply that a message shows."""

_html = re.compile(rb"\s*(<!doctype html|<html)", re.IGNORECASE).match
_secret = re.compile(
    rb"""((?:passw\w*|secret|token|signature)["']?[\s:=>;]+(?:s:[0-9]+:)?["']?)[^"'<&\s]+""", re.IGNORECASE
)
"""A value under the name of a secret, in any of the formats."""


def unreadable(body: bytes, format: str, why: str) -> UnreadableResponse:
    """The error about a body; it shows the beginning, escaped."""
    if not body.strip():
        return UnreadableResponse(f"the reply is not {format}: it is empty")
    if _html(body):
        why = "it is an HTML page"
    begin = _secret.sub(rb"\1" + HIDDEN.encode(), body[: EXCERPT * 4]).decode("utf-8", "backslashreplace")
    return UnreadableResponse(f"the reply is not {format}: {why}; it begins with: {clean(begin, longest=EXCERPT)}")


def check_size(body: bytes, format: str) -> None:
    """Refuse what would take too much memory once decoded."""
    if len(body) > LARGEST:
        raise unreadable(body, f"readable {format}", f"it has {len(body):,} bytes, the limit is {LARGEST:,}")
