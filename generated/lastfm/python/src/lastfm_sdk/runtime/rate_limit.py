"""A limit to how fast one's own client calls: a bucket of tokens that threads and tasks share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from threading import Lock

from .errors import InvalidArgument


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most so many calls in so many seconds; after a pause that many may go out at once."""

    calls: float
    seconds: float = 1.0

    def __post_init__(self) -> None:
        if not (1 <= self.calls < math.inf and 0 < self.seconds < math.inf):
            raise InvalidArgument("rate_limit: at least 1 call, in a number of seconds above 0")


class Bucket:
    """Holds a token for each call that may go out now, and is filled again as time passes. Waits for nobody."""

    def __init__(self, limit: RateLimit) -> None:
        self._capacity = limit.calls
        self._rate = limit.calls / limit.seconds
        self._tokens = limit.calls
        self._filled_at = -math.inf
        self._lock = Lock()

    def take(self, now: float, most: float | None = None) -> float | None:
        """Take a token, and tell after how many seconds it may be used: callers queue up.

        None, and nothing is taken, when that would be more than `most` seconds.
        """
        with self._lock:
            passed = max(0.0, now - self._filled_at)
            tokens = min(self._capacity, self._tokens + passed * self._rate) - 1
            wait = max(0.0, -tokens / self._rate)
            if most is not None and wait > most:
                return None
            self._tokens, self._filled_at = tokens, max(now, self._filled_at)
            return wait
