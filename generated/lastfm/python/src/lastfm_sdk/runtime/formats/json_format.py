"""Replies in JSON: UTF-8, with or without a byte-order mark; each key once, numbers finite.

Some services write a call around it, `show({...})`, for pages that load it as a script.
"""

from __future__ import annotations

from collections import Counter
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
        data = _decoder.decode(text)
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
    if text.count("[") + text.count("{") > DEEPEST and _is_deep(data):
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
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise _RefusedError(f"key {twice[:80]!r} comes twice")
    return keys


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _RefusedError(f"number {digits[:40]} is out of range")
    return number


def _no_constant(name: str) -> Any:
    raise _RefusedError(f"{name} is no number of JSON")


def _is_deep(data: object) -> bool:
    level: list[Any] = [data]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for node in level:
            members = node.values() if node.__class__ is dict else node
            below += [value for value in members if value.__class__ in _CONTAINERS]
        if not below:
            return False
        level = below
    return True


_CONTAINERS = frozenset({dict, list})
_decoder = JSONDecoder(object_pairs_hook=_once, parse_float=_finite, parse_constant=_no_constant)
