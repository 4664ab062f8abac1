"""The very moments at which a limit is reached."""

from __future__ import annotations

import pytest

from generator.runtime.errors import HTTPStatusError
from generator.runtime.rate_limit import Bucket, RateLimit
from generator.runtime.retrying import RetryPolicy


@pytest.mark.parametrize(("left", "wait"), [(7.0, None), (7.1, 7.0), (None, 7.0)])
def test_an_attempt_does_not_begin_at_the_deadline(left: float | None, wait: float | None) -> None:
    error = HTTPStatusError("x", status=503)
    error.retry_after = 7.0
    policy = RetryPolicy(statuses=(503,))
    assert policy.delay(error, 1, is_repeatable=True, left=left, random=lambda: 0.0) == wait


def test_the_longest_wait_that_a_service_may_ask_for_is_waited() -> None:
    error = HTTPStatusError("x", status=503)
    error.retry_after = 60.0
    policy = RetryPolicy(statuses=(503,))
    assert policy.delay(error, 1, is_repeatable=True, left=None, random=lambda: 0.0) == 60


def test_a_turn_may_come_just_in_time() -> None:
    bucket = Bucket(RateLimit(1, 10))
    assert bucket.take(0.0, most=0.0) == 0
    assert bucket.take(0.0, most=9.9) is None
    assert bucket.take(0.0, most=10.0) == 10
    assert bucket.take(0.0) == 20
