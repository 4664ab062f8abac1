"""Replies in the notation of forms, `a=1&b=2`: a map of texts; each key once."""

from __future__ import annotations

from urllib.parse import parse_qsl

from .refusals import check_size, unreadable

MOST = 1000
"""Values of a reply; this notation serves for short ones."""


def read_form(body: bytes) -> object:
    """Plain data, or UnreadableResponse."""
    check_size(body, "form-encoded data")
    try:
        text = body.decode("utf-8-sig").strip()
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict", max_num_fields=MOST)
    except ValueError:
        raise unreadable(body, "form-encoded data", "it is no list of names and values in UTF-8") from None
    data = dict(pairs)
    if len(data) < len(pairs):
        raise unreadable(body, "form-encoded data", "a name comes twice")
    return data
