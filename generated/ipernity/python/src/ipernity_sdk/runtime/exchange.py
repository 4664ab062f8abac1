"""One call from its beginning to its end: sent, read, and sent again where that may help.

Sends nothing and waits for nothing itself: it tells what to do next, and whoever drives it does that.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from .clock import Wait
from .errors import Error, TimedOut
from .events import Telling
from .rate_limit import Bucket
from .request import Request
from .response import Reply
from .retry_budget import RetryBudget
from .retrying import retry_after
from .settings import Settings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Send:
    """Send this; the reply, or the exception that sending raised, comes back."""

    request: Request
    settings: Settings


Exchange = Generator[Wait | Send, Reply | None, T]


def exchange(
    settings: Settings,
    bucket: Bucket | None,
    budget: RetryBudget,
    telling: Telling,
    prepare: Callable[[], Request],
    read: Callable[[Request, Reply], T],
    *,
    method: str,
    is_repeatable: bool,
) -> Exchange[T]:
    """What comes of a call.

    Each attempt is prepared anew, for a moment or a nonce may be part of the signature.
    """
    policy, clock = settings.retry, settings.clock
    began = clock.monotonic()

    def left() -> float | None:
        return None if policy.deadline is None else policy.deadline - (clock.monotonic() - began)

    attempt, paid = 0, 0
    while True:
        attempt += 1
        request = prepare()
        if bucket is not None:
            wait = bucket.take(clock.monotonic(), left())
            if wait is None:
                raise TimedOut("the rate limit leaves no room before the deadline", method=method, was_sent=False)
            if wait:
                yield Wait(wait)
                request = prepare()
        telling.sending(request, attempt)
        sent = clock.monotonic()
        reply: Reply | None = None
        try:
            reply = yield Send(request, settings.within(left()))
            assert reply is not None
            result = read(request, reply)
        except Error as error:
            took = clock.monotonic() - sent
            error.attempts = attempt
            if reply is not None:
                error.retry_after = retry_after(reply.headers.get("retry-after", ""), clock.time())
            delay = policy.delay(error, attempt, is_repeatable=is_repeatable, left=left(), random=_random)
            if delay is not None and not (paid := budget.pay(error)):
                delay = None
            telling.ended(request, attempt, took, reply, error, delay)
            if delay is None:
                raise
        else:
            budget.succeeded(paid)
            telling.ended(request, attempt, clock.monotonic() - sent, reply, None, None)
            return result
        yield Wait(delay)


def _random() -> float:
    from random import random

    return random()  # noqa: S311, RUF100 (spreads clients over time, hides nothing)
