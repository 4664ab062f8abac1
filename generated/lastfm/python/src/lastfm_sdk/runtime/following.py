"""Doing what a generator tells, step by step: it decides, and waits for nothing and sends nothing itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TypeVar, cast

from .clock import Clock, Wait
from .errors import Error

S = TypeVar("S")
A = TypeVar("A")
E = TypeVar("E")
Steps = Generator[Wait | S, A | None, E]


def follow(steps: Steps[S, A, E], carry_out: Callable[[S], A | None], clock: Clock) -> E:
    """What comes of it. What carrying out a step gives goes back, and so does an error of ours."""
    try:
        step = next(steps)
        while True:
            if isinstance(step, Wait):
                clock.sleep(step.seconds)
                step = steps.send(None)
                continue
            answer, fault = None, None
            try:
                answer = carry_out(step)
            except Error as error:
                fault = error
            step = steps.send(answer) if fault is None else steps.throw(fault)
    except StopIteration as end:
        return cast("E", end.value)


async def follow_later(steps: Steps[S, A, E], carry_out: Callable[[S], Awaitable[A | None]], clock: Clock) -> E:
    """The same, where each step is awaited."""
    try:
        step = next(steps)
        while True:
            if isinstance(step, Wait):
                await clock.asleep(step.seconds)
                step = steps.send(None)
                continue
            answer, fault = None, None
            try:
                answer = await carry_out(step)
            except Error as error:
                fault = error
            step = steps.send(answer) if fault is None else steps.throw(fault)
    except StopIteration as end:
        return cast("E", end.value)
