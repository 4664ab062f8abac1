"""A storm of calls that fail is not made worse by sending all of them again."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2

from generator.runtime.errors import ConnectionLost, TimedOut
from generator.runtime.retry_budget import CAPACITY, PRICE, PRICE_OF_WAITING, RetryBudget


def test_what_attempts_cost_and_successes_bring_back() -> None:
    budget = RetryBudget()
    assert budget.pay(ConnectionLost("x")) == PRICE
    assert budget.pay(TimedOut("x")) == PRICE_OF_WAITING
    budget.succeeded(PRICE)
    budget.succeeded(PRICE_OF_WAITING)
    assert sum(budget.pay(ConnectionLost("x")) for _ in range(1000)) == CAPACITY
    budget.succeeded(0)
    assert budget.pay(ConnectionLost("x")) == 0
    for _ in range(PRICE - 1):
        budget.succeeded(0)
    assert budget.pay(ConnectionLost("x")) == PRICE


def test_it_never_holds_more_than_at_the_start() -> None:
    budget = RetryBudget()
    for _ in range(CAPACITY):
        budget.succeeded(PRICE)
    assert sum(budget.pay(ConnectionLost("x")) for _ in range(1000)) == CAPACITY


def test_a_thousand_calls_that_fail_at_once(desk: Any) -> None:
    def fail(number: int, client: Any) -> None:
        try:
            client.with_options(timeout=3).picture.get(number)
        except desk.gallery.errors.Error:
            failed.append(number)

    async def fail_later(number: int, client: Any) -> None:
        try:
            await client.with_options(timeout=3).picture.get(number)
        except desk.gallery.errors.Error:
            failed.append(number)

    def storm(client: Any) -> Any:
        if desk.kind == "async":
            return asyncio.gather(*(fail_later(number, client) for number in range(1000)))
        with ThreadPoolExecutor(20) as pool:
            return list(pool.map(lambda number: fail(number, client), range(1000)))

    failed: list[int] = []

    async def awaited(client: Any) -> Any:
        return await storm(client)

    desk.ask(httpx2.Response(503), storm if desk.kind == "sync" else awaited)
    assert sorted(failed) == list(range(1000))
    assert len(desk.requests) == 1000 + CAPACITY // PRICE


def test_faults_now_and_then_cost_nothing(desk: Any) -> None:
    answers = iter([httpx2.Response(503), None] * 300)

    def handle(request: httpx2.Request) -> httpx2.Response:
        return next(answers) or httpx2.Response(200, json={"api": {"status": "ok"}, "picture": {}})

    def use(client: Any) -> None:
        for _ in range(300):
            client.picture.get("7")

    async def use_async(client: Any) -> None:
        for _ in range(300):
            await client.picture.get("7")

    desk.ask(handle, use if desk.kind == "sync" else use_async)
    assert len(desk.requests) == 600
