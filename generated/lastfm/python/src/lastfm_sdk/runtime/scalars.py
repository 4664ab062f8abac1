"""One value as it came over the wire, read as the Python value it stands for.

Services are sloppy about types: numbers come as texts, nothing comes as "", [], {} or a date of zeros. A reader
forgives that and nothing else: it gives the value, or None where nothing came, or raises ValueError (OverflowError for
what is out of range).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from .plain import is_nothing

T = TypeVar("T")

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TRUTHS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}

_integer = re.compile(r"[+-]?[0-9]+").fullmatch
_number = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?").fullmatch
_iso_date = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").match
_no_date = re.compile(r"0000-00-00([T ]00:00(:00(\.0+)?)?)?").fullmatch


def as_is(value: Any) -> Any:
    """Whatever came."""
    return value


def as_text(value: Any) -> str | None:
    """A number or boolean where a text is due is spelt as JSON spells it; an empty list or map is the empty text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float)):
        return str(value)
    if is_nothing(value):
        return ""
    raise ValueError


def as_own_text(value: Any) -> str | None:
    """A text that is nothing where it is empty, as in XML."""
    return as_text(value) or None


def as_integer(value: Any) -> int | None:
    """A whole number of any size."""
    if type(value) is int or (isinstance(value, str) and _integer(value)):
        return int(value)
    value = _bare(value)
    if value is None:
        return None
    return int(value if isinstance(value, float) and value.is_integer() else _matching(_integer, value))


def as_number(value: Any) -> float | None:
    """A finite number."""
    value = _bare(value)
    if value is None:
        return None
    number = float(value if type(value) in (int, float) else _matching(_number, value))
    if not math.isfinite(number):
        raise OverflowError
    return number


def as_boolean(value: Any) -> bool | None:
    """Yes or no, as a boolean, a number or a word."""
    value = _bare(value)
    if value is None:
        return None
    truth = TRUTHS.get(str(value).lower())
    if truth is None:
        raise ValueError
    return truth


def as_timestamp(value: Any) -> datetime | None:
    """A moment in UTC, from seconds since 1970 or from an ISO text."""
    if isinstance(value, str) and _iso_date(value):
        moment = as_datetime(value)
        return moment and in_utc(moment)
    seconds = as_number(value)
    return None if seconds is None else EPOCH + timedelta(seconds=seconds)


def as_milliseconds(value: Any) -> datetime | None:
    """A moment in UTC, from milliseconds since 1970."""
    number = as_number(value)
    return None if number is None else EPOCH + timedelta(milliseconds=number)


def as_datetime(value: Any) -> datetime | None:
    """A date and time by the service's own clock, so without a zone."""
    value = _bare(value)
    return None if value is None else datetime.fromisoformat(_matching(_iso_date, value))


def as_date(value: Any) -> date | None:
    """A day."""
    value = _bare(value)
    return None if value is None else date.fromisoformat(_matching(_iso_date, value))


def as_written(pattern: str, finish: Callable[[datetime], T]) -> Callable[[Any], T | None]:
    """A reader of what a service writes by a strftime pattern; the last step makes of it what is due."""

    def read(value: Any) -> T | None:
        value = _bare(value)
        return None if value is None else finish(datetime.strptime(_matching(str, value), pattern))

    return read


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC, which it was meant in when it has no zone."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _bare(value: Any) -> Any:
    """The value without blanks around it; None when nothing came."""
    if isinstance(value, str):
        value = value.strip()
        return None if not value or _no_date(value) else value
    return None if is_nothing(value) else value


def _matching(test: Callable[[str], object], value: Any) -> str:
    if not isinstance(value, str) or not test(value):
        raise ValueError
    return value
