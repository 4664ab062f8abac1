"""Moments as services write them, as seconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime

from ...model.wire import Conventions


def moment(text: str, conventions: Conventions) -> float | None:
    """Seconds, from whatever way of writing a moment the text keeps to; None for a text that is no moment."""
    try:
        number = float(text)
    except ValueError:
        for pattern in (conventions.datetime, conventions.date, conventions.timestamp):
            try:
                return datetime.strptime(text, pattern).replace(tzinfo=UTC).timestamp()
            except ValueError:
                continue
        return None
    return number / 1000 if conventions.timestamp == "unix-ms" else number
