"""From the text of an option to the value that a client takes."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable, Mapping
from datetime import datetime

from .texts import Option

OUTSIDE_QUOTES = re.compile(r',(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""A comma that stands between two items: what is in double quotes stays together."""
QUOTED = re.compile('"[^"]*,[^"]*"')


def reader(option: Option) -> Callable[[str], object]:
    """Reads one text given for an option; a list is read as the list of its items."""
    if option.type == "list":
        return _items(READERS.get(option.of, _text), option.unquotes)
    if option.type == "map":
        return _entry(READERS.get(option.of, _text))
    return READERS.get(option.type, _text)


def pair(text: str) -> tuple[str, str]:
    """Name and value of `name=value`."""
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise ArgumentTypeError(f"must be written name=value, not {text!r:.80}")
    return name, value


def _items(read: Callable[[str], object], unquotes: bool) -> Callable[[str], object]:
    def items(text: str) -> list[object]:
        parts = OUTSIDE_QUOTES.split(text) if text else []
        return [read(part[1:-1] if unquotes and QUOTED.fullmatch(part) else part) for part in parts]

    return items


def _entry(read: Callable[[str], object]) -> Callable[[str], object]:
    def entry(text: str) -> tuple[str, object]:
        name, value = pair(text)
        return name, read(value)

    return entry


def _text(text: str) -> str:
    return text


def _integer(text: str) -> int | str:
    if not text:
        return text
    if not re.fullmatch(r"[+-]?[0-9]{1,100}", text):
        raise ArgumentTypeError(f"must be a whole number, not {text!r:.80}")
    return int(text)


def _number(text: str) -> float | str:
    if not text:
        return text
    if not re.fullmatch(r"[+-]?([0-9]{1,100}([.][0-9]{0,100})?|[.][0-9]{1,100})", text):
        raise ArgumentTypeError(f"must be a number, not {text!r:.80}")
    return int(text) if text.lstrip("+-").isdigit() else float(text)


def _boolean(text: str) -> bool:
    """An item of a list; a boolean of its own is an option without a value."""
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    if text.lower() not in words:
        raise ArgumentTypeError(f"must be true or false, not {text!r:.80}")
    return words[text.lower()]


def _timestamp(text: str) -> datetime | int | str:
    """Seconds, or a time; one that tells no zone is meant as the clock on the wall shows it."""
    if not text or re.fullmatch(r"-?[0-9]{1,15}", text):
        return int(text) if text else text
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        raise ArgumentTypeError(
            f"must be seconds since 1970 or a time like 2024-05-31T18:30, not {text!r:.80}"
        ) from None


READERS: Mapping[str, Callable[[str], object]] = {
    "integer": _integer,
    "number": _number,
    "latitude": _number,
    "longitude": _number,
    "boolean": _boolean,
    "timestamp": _timestamp,
}
"""Types that are no texts; an empty text stays one, for it may clear what was there."""
