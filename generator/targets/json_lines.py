"""JSON over several lines, as people read it: what `json.dumps` gives with an indent, but in half the time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import cast

WORDS = {None: "null", False: "false", True: "true"}


def json_lines(data: object, indent: int) -> str:
    """The data in ASCII."""
    return _text(data, "\n", " " * indent, encode_basestring_ascii)


def shown_json(data: object) -> str:
    """The data for a page; characters that hide or reorder others, or would break a line, are escapes in it."""
    text = _text(data, "\n", "  ", encode_basestring)
    if text.replace("\n", "").isprintable():
        return text
    return "".join(each if each.isprintable() or each == "\n" else json.dumps(each)[1:-1] for each in text)


def _text(value: object, margin: str, step: str, quoted: Callable[[str], str]) -> str:
    """A value that begins behind `margin`, which is a line break and spaces."""
    if isinstance(value, str):
        return quoted(value)
    if value is None or isinstance(value, bool):
        return WORDS[value]
    inner = margin + step
    if isinstance(value, dict | Mapping):  # a dict is quickly told, other mappings are not
        members = cast("Mapping[str, object]", value).items()
        parts = [f"{inner}{quoted(name)}: {_text(part, inner, step, quoted)}" for name, part in members]
        return f"{{{','.join(parts)}{margin}}}" if parts else "{}"
    if isinstance(value, list | tuple):
        parts = [inner + _text(part, inner, step, quoted) for part in cast("Sequence[object]", value)]
        return f"[{','.join(parts)}{margin}]" if parts else "[]"
    return json.dumps(value)
