"""Forms with files, as RFC 7578 has them: parts between boundaries, in bounded number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import limits
from .http import BadRequest

_BOUNDARY = re.compile(r'boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))', re.IGNORECASE)
_NAME = re.compile(r'[;\s]name="((?:[^"\\]|\\.){0,200})"', re.IGNORECASE)
_FILENAME = re.compile(r'[;\s]filename="((?:[^"\\]|\\.){0,500})"', re.IGNORECASE)
LONGEST_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Part:
    """One part: a field, or a file where there is a file name."""

    name: str
    content: bytes
    filename: str | None = None


def parts(body: bytes, parameters: str) -> Iterator[Part]:
    """The parts of a body; `parameters` are those of its content type."""
    found = _BOUNDARY.search(parameters)
    if found is None:
        raise BadRequest(400, "the form has no boundary")
    mark = b"--" + (found[1] or found[2]).encode()
    start = body.find(mark)
    if start not in (0, 2) and not body.startswith(mark):
        raise BadRequest(400, "the form does not begin with its boundary")
    at = start + len(mark)
    for _ in range(limits.PARTS):
        if body.startswith(b"--", at):
            return
        if not body.startswith(b"\r\n", at):
            raise BadRequest(400, "a boundary of the form does not end its line")
        end = body.find(b"\r\n" + mark, at)
        if end < 0:
            raise BadRequest(400, "the form breaks off without its last boundary")
        yield _part(body, at + 2, end)
        at = end + 2 + len(mark)
    raise BadRequest(400, f"the form has more than {limits.PARTS} parts")


def _part(body: bytes, start: int, end: int) -> Part:
    split = body.find(b"\r\n\r\n", start, min(end, start + LONGEST_HEAD))
    if split < 0:
        raise BadRequest(400, "a part of the form has no headers")
    try:
        head = body[start:split].decode()
    except UnicodeDecodeError:
        raise BadRequest(400, "the headers of a part are not UTF-8") from None
    name, filename = _NAME.search(head), _FILENAME.search(head)
    if name is None or not name[1]:
        raise BadRequest(400, "a part of the form has no name")
    base = re.split(r"[/\\]", filename[1])[-1] if filename else None
    return Part(name[1], body[split + 4 : end], base)
