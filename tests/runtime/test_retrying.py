"""When a call is sent again, and after which wait. Time passes only on a clock of our own."""

from __future__ import annotations

import math
import threading
from importlib import import_module
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import (
    ClientClosed,
    ConnectionFailed,
    ConnectionLost,
    Error,
    HTTPStatusError,
    InvalidArgument,
    ReplyTooLarge,
    ServiceError,
    TimedOut,
    TransportError,
    UnreadableResponse,
)
from generator.runtime.rate_limit import Bucket, RateLimit
from generator.runtime.retrying import RetryPolicy, retry_after
from generator.runtime.testing.clock import FakeClock

POLICY = RetryPolicy(codes=("113",), statuses=(429, 503))
OK = {"picture": {"picture_id": 7}}
HTML = "<html><body>Bad gateway</body></html>"


def delay(error: Error, attempt: int = 1, policy: RetryPolicy = POLICY, **options: Any) -> float | None:
    settings: dict[str, Any] = {"is_repeatable": True, "left": None, "random": lambda: 1.0, **options}
    return policy.delay(error, attempt, **settings)


@pytest.mark.parametrize(
    ("error", "repeatable", "other"),
    [
        (ServiceError("x", code="113"), True, False),
        (ServiceError("x", code="1"), False, False),
        (ServiceError("x", code="1", status=503), True, False),
        (HTTPStatusError("x", status=429), True, False),
        (HTTPStatusError("x", status=404), False, False),
        (ConnectionFailed("x"), True, True),
        (ClientClosed("x"), False, False),
        (ConnectionLost("x"), True, False),
        (TimedOut("x"), True, False),
        (TimedOut("x", was_sent=False), True, True),
        (ReplyTooLarge("x"), False, False),
        (TransportError("a file cannot be read"), False, False),
        (UnreadableResponse("x"), False, False),
    ],
)
def test_what_is_tried_again(error: Error, repeatable: bool, other: bool) -> None:
    assert (delay(error) is not None) is repeatable
    assert (delay(error, is_repeatable=False) is not None) is other


def test_waits_grow_up_to_the_longest() -> None:
    policy = RetryPolicy(attempts=9, statuses=(503,))
    error = HTTPStatusError("x", status=503)
    assert [delay(error, n, policy) for n in range(1, 10)] == [0.5, 1, 2, 4, 8, 8, 8, 8, None]
    assert delay(error, 3, policy, random=lambda: 0.25) == 0.5


@given(attempt=st.integers(1, 10_000), drawn=st.floats(0, 1, exclude_max=True), asked=st.none() | st.floats(0, 60))
def test_no_wait_is_out_of_bounds(attempt: int, drawn: float, asked: float | None) -> None:
    error = HTTPStatusError("x", status=503)
    error.retry_after = asked
    wait = delay(error, attempt, RetryPolicy(attempts=20_000, statuses=(503,)), random=lambda: drawn)
    assert wait is not None
    assert (asked or 0) <= wait <= max(8.0, asked or 0)


def test_the_service_says_how_long() -> None:
    error = HTTPStatusError("x", status=429)
    error.retry_after = 17.0
    assert delay(error) == 17
    assert delay(error, left=16) is None
    error.retry_after = 61.0
    assert delay(error) is None
    assert delay(error, policy=RetryPolicy(statuses=(429,), longest_retry_after=100)) == 61


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        (" 120 ", 120),
        ("Thu, 01 Jan 1970 00:20:00 GMT", 200),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("٧", None),
        ("9" * 400, 999_999_999_999),
        ("Thu, 99 Foo 99999 00:00:00 GMT", None),
    ],
)
def test_the_header(header: str, seconds: float | None) -> None:
    assert retry_after(header, 1000.0) == seconds


@given(st.text())
def test_any_header(header: str) -> None:
    found = retry_after(header, 1000.0)
    assert found is None or 0 <= found < math.inf


@pytest.mark.parametrize(
    "wrong",
    [{"attempts": 0}, {"first_delay": -1}, {"longest_delay": math.inf}, {"deadline": 0}, {"longest_retry_after": -1}],
)
def test_policies_without_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=f"retry: {next(iter(wrong))} must be"):
        RetryPolicy(**wrong)


# The whole client


def answers(*given: Any) -> Any:
    """A handler that gives one answer after the other, the last one for ever."""
    left = list(given)

    def handle(request: httpx2.Request) -> httpx2.Response:
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, dict):
            return httpx2.Response(200, json={"api": {"status": "ok"}, **answer})
        return httpx2.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return handle


def policy_of(gallery: Any, **options: Any) -> Any:
    return import_module(f"{gallery.__name__}.runtime.retrying").RetryPolicy(**options)


def get(client: Any) -> Any:
    return client.picture.get("7")


def add(client: Any) -> Any:
    return client.picture.comments.add("7", "x")


BUSY = {"api": {"status": "error", "code": 113, "message": "slow down"}}


@pytest.mark.parametrize(
    "failure",
    [
        httpx2.Response(503, text=HTML),
        httpx2.Response(502, text=HTML),
        httpx2.Response(504),
        httpx2.Response(429, text="slow down", headers={"retry-after": "3"}),
        httpx2.Response(200, json=BUSY),
        httpx2.Response(503, json=BUSY),
        httpx2.ConnectError("refused"),
        httpx2.ReadError("reset"),
        httpx2.ReadTimeout("slow"),
    ],
)
def test_a_call_that_may_be_repeated(desk: Any, failure: Any) -> None:
    clock = FakeClock()
    record = desk.ask(answers(failure, failure, OK), get, clock=clock)
    assert record.picture.picture_id == "7"
    assert len(desk.requests) == 3
    assert len(clock.slept) == 2
    least = 3 if isinstance(failure, httpx2.Response) and failure.status_code == 429 else 0
    assert all(least <= wait <= max(least, most) for wait, most in zip(clock.slept, (0.5, 1), strict=True))


@pytest.mark.parametrize("failure", [httpx2.Response(503, text=HTML), httpx2.ReadError("reset"), {"api": BUSY["api"]}])
def test_a_call_that_may_not(desk: Any, failure: Any) -> None:
    with pytest.raises(desk.gallery.errors.Error) as raised:
        desk.ask(answers(failure), add)
    assert len(desk.requests) == 1
    assert raised.value.attempts == 1


def test_what_was_never_sent_may_be_sent(desk: Any) -> None:
    assert desk.ask(answers(httpx2.ConnectError("refused"), OK), add) is None
    assert len(desk.requests) == 2


def test_the_last_error_tells_of_all(desk: Any) -> None:
    busy = httpx2.Response(429, json=BUSY, headers={"Retry-After": "7"})
    with pytest.raises(desk.gallery.errors.QuotaExceeded) as raised:
        desk.ask(answers(busy), get)
    assert (raised.value.attempts, raised.value.retry_after, raised.value.status) == (3, 7, 429)
    assert str(raised.value).endswith("(3 attempts, the service asks to wait 7 s)")


def test_a_wait_that_is_too_long(desk: Any) -> None:
    clock = FakeClock()
    with pytest.raises(desk.gallery.errors.HTTPStatusError, match="asks to wait 3600 s"):
        desk.ask(answers(httpx2.Response(503, headers={"Retry-After": "3600"})), get, clock=clock)
    assert clock.slept == []


def test_the_deadline(desk: Any) -> None:
    clock = FakeClock()
    policy = policy_of(desk.gallery, attempts=100, deadline=20)
    with pytest.raises(desk.gallery.errors.HTTPStatusError):
        desk.ask(answers(httpx2.Response(503, headers={"Retry-After": "6"})), get, clock=clock, retry=policy)
    assert [round(wait) for wait in clock.slept[:3]] == [6, 6, 6]
    assert sum(clock.slept) < 20


def test_waits_shrink_towards_the_deadline(desk: Any) -> None:
    seen: list[Any] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"])
        return httpx2.Response(503, headers={"Retry-After": "6"})

    with pytest.raises(desk.gallery.errors.HTTPStatusError):
        desk.ask(handle, get, retry=policy_of(desk.gallery, attempts=3, deadline=20))
    assert [timeouts["read"] for timeouts in seen] == [20, 14, 8]
    assert seen[2]["connect"] == 5


def test_a_policy_of_the_client_and_of_a_call(desk: Any) -> None:
    failure = httpx2.Response(503)

    def once(client: Any) -> Any:
        return client.with_options(retry=1).picture.get("7")

    with pytest.raises(desk.gallery.errors.HTTPStatusError):
        desk.ask(answers(failure), once)
    assert len(desk.requests) == 1

    desk.requests.clear()
    with pytest.raises(desk.gallery.errors.HTTPStatusError):
        desk.ask(answers(httpx2.Response(418)), get, retry=policy_of(desk.gallery, attempts=4, statuses=(418,)))
    assert len(desk.requests) == 4


def test_each_attempt_is_signed_anew(desk: Any) -> None:
    options = {"scheme": "oauth", "token_secret": "canary-token-secret"}
    desk.ask(answers(httpx2.Response(503), OK), get, **options)
    first, second = (request.url.params["oauth_nonce"] for request in desk.requests)
    assert first != second


# The rate limit


def test_a_bucket() -> None:
    bucket = Bucket(RateLimit(2, 1))
    assert [bucket.take(0) for _ in range(4)] == [0, 0, 0.5, 1]
    assert bucket.take(0, most=1) is None
    assert bucket.take(1.0) == 0.5
    assert bucket.take(100) == bucket.take(100) == 0
    assert bucket.take(100) == 0.5


@given(st.lists(st.floats(0, 5), max_size=40), st.integers(1, 5), st.floats(0.1, 10))
def test_a_bucket_never_gives_more(steps: list[float], calls: int, seconds: float) -> None:
    bucket, now, used = Bucket(RateLimit(calls, seconds)), 0.0, []
    for step in steps:
        now += step
        wait = bucket.take(now)
        assert wait is not None
        used.append(now + wait)
    for index, moment in enumerate(used[: -calls or None]):
        assert used[index + calls] - moment >= seconds / calls * 0.999 or calls > 1
    for index in range(len(used) - 2 * calls):
        assert used[index + 2 * calls] - used[index] >= seconds * 0.999


def test_threads_share_a_bucket() -> None:
    bucket, waits = Bucket(RateLimit(1, 1)), []

    def take() -> None:
        waits.extend(bucket.take(0.0) for _ in range(200))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(waits) == list(range(1600))


def test_calls_wait_their_turn(desk: Any) -> None:
    clock = FakeClock()

    def sync(client: Any) -> None:
        derived = client.with_options(timeout=9)
        for each in (client, derived, client):
            each.picture.get("7")

    async def awaited(client: Any) -> None:
        derived = client.with_options(timeout=9)
        for each in (client, derived, client):
            await each.picture.get("7")

    use = sync if desk.kind == "sync" else awaited
    desk.ask(OK, use, clock=clock, rate_limit=RateLimit(1, 10))
    assert clock.slept == [10, 10]


def test_a_turn_after_the_deadline(desk: Any) -> None:
    def sync(client: Any) -> None:
        client.picture.get("7")
        client.picture.get("7")

    async def awaited(client: Any) -> None:
        await client.picture.get("7")
        await client.picture.get("7")

    use = sync if desk.kind == "sync" else awaited
    with pytest.raises(desk.gallery.errors.TimedOut, match="the rate limit leaves no room") as raised:
        desk.ask(OK, use, rate_limit=RateLimit(1, 1000))
    assert raised.value.was_sent is False
    assert len(desk.requests) == 1


@pytest.mark.parametrize("wrong", [(0, 1), (1, 0), (-1, 1), (1, math.inf)])
def test_limits_without_sense(wrong: tuple[float, float]) -> None:
    with pytest.raises(InvalidArgument, match="rate_limit"):
        RateLimit(*wrong)
