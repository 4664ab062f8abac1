"""Replies in the notation of PHP's serialize(): scalars and arrays. Objects and references are refused.

An array with the keys 0, 1, 2 … is a list; any other is a map, its keys as texts.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import Any

from .refusals import DEEPEST, check_size, unreadable

_token = re.compile(
    rb"(?P<null>)N;"
    rb"|b:(?P<boolean>[01]);"
    rb"|i:(?P<integer>[+-]?[0-9]{1,20});"
    rb"|d:(?P<number>[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,4})?);"
    rb'|s:(?P<text>[0-9]{1,10}):"'
    rb"|a:(?P<array>[0-9]{1,10}):\{"
)


def read_php(body: bytes) -> object:
    """Plain data, or UnreadableResponse."""
    check_size(body, "PHP-serialised data")
    reader = _Reader(body)
    try:
        data = reader.value(0)
        if reader.at < len(body):
            raise _RefusedError("something follows the value")
    except _RefusedError as error:
        raise unreadable(body, "PHP-serialised data", f"byte {reader.at}: {error}") from None
    except RecursionError:
        raise unreadable(body, "PHP-serialised data", f"it nests deeper than {DEEPEST} levels") from None
    return data


class _RefusedError(ValueError):
    """Not what serialize() writes for scalars and arrays."""


class _Reader:
    """A body, and how far it is read."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.at: int = 0

    def value(self, depth: int) -> Any:
        token = _token.match(self.body, self.at)
        if token is None:
            raise _RefusedError("expected a scalar or an array")
        kind, digits = str(token.lastgroup), token[token.lastindex or 0].decode()
        if kind == "number" and not isfinite(float(digits)):
            raise _RefusedError("a number is out of range")
        if kind == "array" and depth == DEEPEST:
            raise _RefusedError(f"it nests deeper than {DEEPEST} levels")
        self.at = token.end()
        match kind:
            case "array":
                return self.array(int(digits), depth + 1)
            case "text":
                return self.text(int(digits))
            case "integer":
                return int(digits)
            case "number":
                return float(digits)
            case "boolean":
                return digits == "1"
            case _:
                return None

    def text(self, length: int) -> str:
        end = self.at + length
        if self.body[end : end + 2] != b'";':
            raise _RefusedError(f"a text of {length} bytes does not end where it should")
        try:
            text = self.body[self.at : end].decode()
        except UnicodeDecodeError:
            raise _RefusedError("a text is not UTF-8") from None
        self.at = end + 2
        return text

    def array(self, length: int, depth: int) -> list[Any] | dict[str, Any]:
        entries: dict[str, Any] = {}
        is_list = True
        for index in range(length):
            key = self.value(depth)
            if not isinstance(key, str | int) or isinstance(key, bool):
                raise _RefusedError("expected an integer or a text as key")
            if str(key) in entries:
                raise _RefusedError(f"key {str(key)[:80]!r} comes twice")
            is_list = is_list and key == index
            entries[str(key)] = self.value(depth)
        if self.body[self.at : self.at + 1] != b"}":
            raise _RefusedError(f"an array of {length} entries does not end where it should")
        self.at += 1
        return list(entries.values()) if is_list else entries
