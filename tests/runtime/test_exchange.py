"""What is told of each attempt of a call, and what is taken when nobody says anything."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from generator.runtime.clock import Wait
from generator.runtime.errors import ConnectionFailed, Error, TimedOut
from generator.runtime.exchange import Send, exchange
from generator.runtime.message import SchemeError
from generator.runtime.rate_limit import Bucket, RateLimit
from generator.runtime.retrying import RetryPolicy
from generator.runtime.testing.clock import FakeClock


class Told:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.ended_after: list[tuple[int, float, float | None]] = []

    def sending(self, _: Any, attempt: int) -> None:
        self.sent.append(attempt)

    def ended(self, _: Any, attempt: int, took: float, reply: Any, error: Error | None, delay: float | None) -> None:
        assert (reply is None) == (error is not None)
        self.ended_after.append((attempt, took, delay))


def begin(clock: FakeClock, told: Told, bucket: Bucket | None = None, pays: int = 1, **policy: Any) -> Any:
    policy = {"first_delay": 0.0, **policy}
    settings = SimpleNamespace(retry=RetryPolicy(**policy), clock=clock, within=lambda left: left)
    budget = SimpleNamespace(pay=lambda _: pays, succeeded=lambda _: None)
    return exchange(
        settings=cast("Any", settings),
        bucket=bucket,
        budget=cast("Any", budget),
        telling=cast("Any", told),
        prepare=lambda: cast("Any", "request"),
        read=lambda _, reply: f"read {reply}",
        method="thing.do",
        is_repeatable=True,
    )


def test_each_attempt_is_told_with_the_time_it_took() -> None:
    clock, told = FakeClock(), Told()
    call = begin(clock, told)
    assert isinstance(next(call), Send)
    clock.advance(2)
    error = ConnectionFailed("x")
    assert call.throw(error) == Wait(0.0)
    clock.advance(5)
    send = next(call)
    assert send == Send(cast("Any", "request"), cast("Any", 113.0))
    clock.advance(3)
    with pytest.raises(StopIteration) as ended:
        call.send("reply")
    assert ended.value.value == "read reply"
    assert told.sent == [1, 2]
    assert told.ended_after == [(1, 2, 0.0), (2, 3, None)]
    assert error.attempts == 1


def test_a_budget_that_is_spent_ends_the_call() -> None:
    clock, told = FakeClock(), Told()
    call = begin(clock, told, pays=0)
    next(call)
    with pytest.raises(ConnectionFailed):
        call.throw(ConnectionFailed("x"))
    assert told.ended_after == [(1, 0, None)]


def test_a_call_that_would_wait_beyond_its_deadline_is_not_sent() -> None:
    clock, told = FakeClock(), Told()
    bucket = Bucket(RateLimit(1, 10))
    assert bucket.take(clock.monotonic()) == 0
    with pytest.raises(TimedOut) as raised:
        next(begin(clock, told, bucket, deadline=9.0))
    assert not raised.value.was_sent
    assert told.sent == []
    assert next(begin(clock, told, bucket, deadline=10.0)) == Wait(10.0)


def test_the_usual_policy() -> None:
    policy = RetryPolicy()
    assert (policy.attempts, policy.first_delay, policy.longest_delay) == (3, 0.5, 8.0)
    assert (policy.longest_retry_after, policy.deadline) == (60.0, 120.0)
    assert (policy.codes, policy.statuses) == (None, None)
    assert RateLimit(1).seconds == 1.0
    assert RetryPolicy(attempts=1, first_delay=0, longest_delay=0, longest_retry_after=0, deadline=0.5).deadline == 0.5


def test_a_fault_of_a_scheme_tells_its_place() -> None:
    fault = SchemeError(("params", 0), "is wrong")
    assert (fault.args, str(fault), str(SchemeError((), "is wrong"))) == (
        (("params", 0), "is wrong"),
        "params.0: is wrong",
        "is wrong",
    )
