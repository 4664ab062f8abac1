"""How much a client may spend on sending again: when nearly everything fails, more of the same helps nobody."""

from __future__ import annotations

from threading import Lock

from .errors import Error, TimedOut

CAPACITY = 500
"""Tokens of a client that has not failed yet."""
PRICE, PRICE_OF_WAITING = 5, 10
"""Of one more attempt, and of one after a wait in vain, which keeps a connection for longer."""


class RetryBudget:
    """Tokens that the calls of a client share. Each attempt after the first costs some; a success brings them back.

    So a thousand calls that fail together are not sent three thousand times, and a fault now and then costs nothing.
    """

    def __init__(self) -> None:
        self._tokens = CAPACITY
        self._lock = Lock()

    def pay(self, error: Error) -> int:
        """What another attempt after this error costs; 0 when it cannot be paid."""
        price = PRICE_OF_WAITING if isinstance(error, TimedOut) else PRICE
        with self._lock:
            if price > self._tokens:
                return 0
            self._tokens -= price
            return price

    def succeeded(self, paid: int) -> None:
        """A call came to a good end; what was paid for it last comes back, or one token for a first attempt."""
        with self._lock:
            self._tokens = min(CAPACITY, self._tokens + (paid or 1))
