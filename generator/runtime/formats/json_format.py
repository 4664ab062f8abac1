"""Replies in JSON: UTF-8, with or without a byte-order mark; each key once, numbers finite.

Some services write a call around it, `show({...})`, for pages that load it as a script.
"""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from math import isfinite
from typing import Any

from .refusals import DEEPEST, check_size, unreadable


def read_json(body: bytes, wrapper: str = "") -> object:
    """Plain data, or UnreadableResponse; `wrapper` is the function that may be called around it."""
    check_size(body, "JSON")
    try:
        text = body.decode("utf-8-sig")
        text = _unwrapped(text, wrapper) if wrapper else text
        data = _quick.decode(text)
        depth, keys = _measure(data)
        if keys != len(_AFTER_KEYS.findall(text)):  # a key came twice, or a text looks as if
            _careful.decode(text)
    except RecursionError:
        raise unreadable(body, "JSON", f"it nests deeper than {DEEPEST} levels") from None
    except UnicodeDecodeError as error:
        raise unreadable(body, "JSON", f"byte {error.start} is not UTF-8") from None
    except JSONDecodeError as error:
        raise unreadable(body, "JSON", f"line {error.lineno}, column {error.colno}: {error.msg}") from None
    except _RefusedError as error:
        raise unreadable(body, "JSON", str(error)) from None
    except ValueError:
        raise unreadable(body, "JSON", "a number has too many digits") from None
    if depth > DEEPEST:
        raise unreadable(body, "JSON", f"it nests deeper than {DEEPEST} levels")
    return data


def _unwrapped(text: str, wrapper: str) -> str:
    """The argument of the one call that the text is; the text itself when it is none."""
    start = text.strip().removeprefix("/**/").lstrip()
    inner = start.removeprefix(wrapper).lstrip() if start.startswith(wrapper) else ""
    end = inner.rstrip("; \t\r\n")
    return end[1:-1] if end[:1] == "(" and end[-1:] == ")" else text


class _RefusedError(ValueError):
    """Standard decoders accept this, we do not."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = dict(pairs)
    if len(keys) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(f"key {twice[:80]!r} comes twice")
    return keys


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _RefusedError(f"number {digits[:40]} is out of range")
    return number


def _no_constant(name: str) -> Any:
    raise _RefusedError(f"{name} is no number of JSON")


def _measure(data: object) -> tuple[int, int]:
    """Levels of lists and maps, no further than is legal, and keys on all of these."""
    depth, keys = 0, 0
    level: list[Any] = [data] if data.__class__ in _CONTAINERS else []
    while level and depth <= DEEPEST:
        below: list[Any] = []
        for node in level:
            if node.__class__ is dict:
                keys += len(node)
                node = node.values()
            below += [value for value in node if value.__class__ in _CONTAINERS]
        level = below
        depth += 1
    return depth, keys


_CONTAINERS = frozenset({dict, list})
_AFTER_KEYS = re.compile(r'"[ \t\r\n]*:')
"""The end of a key. A text may hold this too, so there are never fewer of these than keys."""
_quick = JSONDecoder(parse_float=_finite, parse_constant=_no_constant)
_careful = JSONDecoder(object_pairs_hook=_once, parse_float=_finite, parse_constant=_no_constant)
"""Refuses a key that comes twice; the other one is three times as fast."""
