"""When a call is sent again, and how long to wait before. Sends nothing and looks at no clock."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .errors import Error, HTTPStatusError, InvalidArgument, ServiceError, TransportError


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and after what a call is sent again.

    Only a call that is described as safe to repeat is sent again, and any call that certainly was not sent. The wait
    is drawn between nothing and a ceiling, which doubles from `first_delay` up to `longest_delay`, so that clients
    which failed together do not come back together. All times are seconds. However many attempts a call may have, all
    calls of a client share a budget for them: when nearly everything fails, calls are sent once until some succeed.
    """

    attempts: int = 3
    """How often a call is sent at most, the first time included; 1 is never again."""
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_retry_after: float = 60.0
    """What a service may ask for by `Retry-After`; a call that is to wait longer fails at once."""
    deadline: float | None = 120.0
    """All attempts and the waits between them; no attempt begins later. None for no end."""
    codes: tuple[str, ...] | None = None
    """Errors of the service worth another attempt; None for those of its description."""
    statuses: tuple[int, ...] | None = None
    """HTTP statuses worth another attempt; None for those of the description."""

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise InvalidArgument("retry: attempts must be 1 or more")
        for name in ("first_delay", "longest_delay", "longest_retry_after"):
            if not 0 <= getattr(self, name) < math.inf:
                raise InvalidArgument(f"retry: {name} must be a number of seconds, 0 or more")
        if self.deadline is not None and not 0 < self.deadline < math.inf:
            raise InvalidArgument("retry: deadline must be a number of seconds above 0, or None")

    def delay(
        self, error: Error, attempt: int, *, is_repeatable: bool, left: float | None, random: Callable[[], float]
    ) -> float | None:
        """Seconds to wait before the next attempt, None when there is to be none.

        `attempt` counts from 1, `left` is what remains until the deadline, `random` draws from 0 to 1.
        """
        if attempt >= self.attempts or not self._may_pass(error, is_repeatable):
            return None
        asked = error.retry_after or 0.0
        ceiling = min(self.longest_delay, self.first_delay * 2.0 ** min(attempt - 1, 64))
        wait = max(asked, random() * ceiling)
        if asked > self.longest_retry_after or (left is not None and wait >= left):
            return None
        return wait

    def _may_pass(self, error: Error, is_repeatable: bool) -> bool:
        """Whether the same call may come to another end."""
        match error:
            case TransportError():
                return error.may_pass and (is_repeatable or not error.was_sent)
            case ServiceError():
                return is_repeatable and (error.code in (self.codes or ()) or error.status in (self.statuses or ()))
            case HTTPStatusError():
                return is_repeatable and error.status in (self.statuses or ())
            case _:
                return False


def retry_after(header: str, now: float) -> float | None:
    """Seconds that a `Retry-After` header asks for, a number or a date; None when it says nothing that can be read."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text[:12])
    if not text[:1].isalpha():
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, math.ceil(moment - now))
