"""Plain data in the notation of PHP's serialize()."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast


def serialize(value: object) -> str:
    """Texts, numbers, booleans, nothing, lists and maps."""
    if isinstance(value, dict):
        return _array(cast("dict[str, object]", value).items())
    if isinstance(value, (list, tuple)):
        return _array(enumerate(cast("Iterable[object]", value)))
    if value is None:
        return "N;"
    if isinstance(value, bool):
        return f"b:{int(value)};"
    if isinstance(value, int):
        return f"i:{value};"
    if isinstance(value, float):
        return f"d:{value!r};"
    text = str(value)
    return f's:{len(text.encode(errors="replace"))}:"{text}";'


def _array(entries: Iterable[tuple[str | int, object]]) -> str:
    pairs = [serialize(key) + serialize(item) for key, item in entries]
    return f"a:{len(pairs)}:{{{''.join(pairs)}}}"
