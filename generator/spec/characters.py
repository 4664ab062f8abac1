"""From bytes to text: what may stand in a file at all, told by position before YAML is looked at."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from ..problems import Place, Problem
from .node import Node

MOST_BYTES = 1024 * 1024

_FOREIGN_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff"
_BREAKS = "\u2028\u2029"
_FORBIDDEN = re.compile(f"[{_CONTROL}{_BIDI}]")
_FORBIDDEN_RAW = re.compile(f"[{_CONTROL}{_BIDI}{_BREAKS}]")


def decode(data: bytes, place: Place) -> tuple[str | None, list[Problem]]:
    """The text of the file without a byte-order mark, with LF line ends; or None and what stands against it."""
    for mark, name in _FOREIGN_MARKS:
        if data.startswith(mark):
            return None, [Problem.at(place, "file", f"not UTF-8 (starts with a {name} byte-order mark)")]
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        what = f"byte 0x{data[error.start]:02X} at offset {error.start} is not valid UTF-8"
        return None, [Problem.at(_after(before, place.file), "file", what)]
    text = text.replace("\r\n", "\n")
    problems = list(_raw_problems(text, place.file))
    return (None, problems) if problems else (text, [])


def check_text(text: str, node: Node) -> Iterator[Problem]:
    """What a text may not hold even when it is written as an escape."""
    if found := _FORBIDDEN.search(text):
        yield node.problem(_told(found[0]))


def _raw_problems(text: str, file: str) -> Iterator[Problem]:
    if found := _FORBIDDEN_RAW.search(text):
        yield Problem.at(_after(text[: found.start()], file), "file", _told(found[0]))


def _told(character: str) -> str:
    code = f"U+{ord(character):04X}"
    if character == "\r":
        return "a line ends with CR alone; use LF or CRLF"
    if re.match(f"[{_BIDI}]", character):
        return f"the invisible direction control {code} is not allowed"
    if re.match(f"[{_BREAKS}]", character):
        return f'the line separator {code} is not allowed as such; write it as an escape within "…"'
    return f"the control character {code} is not allowed"


def _after(before: str, file: str) -> Place:
    return Place(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
