"""Waiting for work that goes on: asked as often as the service wants, never for ever, and nothing is forgotten."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields
from generator.runtime.clock import Wait
from generator.runtime.errors import Error, InvalidArgument, ProcessingFailed, TimedOut, UnreadableResponse
from generator.runtime.facts import Method, Poll
from generator.runtime.polling import Ask, polling, what_to_ask
from generator.runtime.records import Record

POLL = Poll("job.check", {"jobs": ("job", "id")}, ("jobs", "job"), "done", "failed", "eta")
METHOD = Method("job.start", poll=POLL)
JOB = {"jobs": "j1"}


class Job(Record):
    id = fields.id("id")
    done = fields.boolean("done", optional=True)
    failed = fields.boolean("failed", optional=True)
    eta = fields.integer("eta", optional=True)


class Jobs(Record):
    job = fields.list_of("job", Job)


class Answer(Record):
    jobs = fields.record("jobs", Jobs)


def answer(**told: object) -> Answer:
    return Answer({"jobs": {"job": [{"id": "j1", **told}]}})


WAITING, DONE = answer(done="0", failed="0"), answer(done="1", failed="0", result="7")


def run(
    answers: Iterable[Record | Error | None], timeout: float | None = None, method: Method = METHOD
) -> tuple[Any, list[float]]:
    """What comes of it, and how long was waited each time; the clock stands still but for that."""
    now, waits, left = 1000.0, list[float](), iter(answers)
    steps = polling(method, JOB, timeout, lambda: now)
    try:
        step = next(steps)
        while True:
            if isinstance(step, Wait):
                waits.append(step.seconds)
                now += step.seconds
                step = steps.send(None)
                continue
            assert step == Ask("job.check", JOB)
            came = next(left)
            step = steps.throw(came) if isinstance(came, Error) else steps.send(came)
    except StopIteration as end:
        return end.value, waits
    except Error as error:
        return error, waits


def test_it_ends_with_the_item_as_soon_as_it_is_done() -> None:
    item, waits = run([DONE])
    assert waits == []
    assert isinstance(item, Job)
    assert item["result"] == "7"


def test_it_waits_as_long_as_it_is_told_within_limits() -> None:
    etas = [5, "7", "0.2", 0, 3600, -3]
    _, waits = run([*(answer(done=0, eta=eta) for eta in etas), DONE])
    assert waits == [5, 7, 1, 2, 60, 4]


def test_where_nothing_is_told_it_waits_longer_and_longer() -> None:
    _, waits = run([WAITING] * 9 + [DONE])
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize(("timeout", "waits"), [(0, []), (0.5, [0.5]), (5, [1, 2, 2]), (7, [1, 2, 4])])
def test_it_gives_up_at_the_deadline_and_tells_how_to_go_on(timeout: float, waits: list[float]) -> None:
    error, waited = run([WAITING] * 99, timeout)
    assert type(error) is TimedOut
    assert waited == waits
    assert error.waiting_for == JOB
    assert str(error) == f"job.start: not done after {timeout:g} s; it may be later"


def test_ten_minutes_unless_told_otherwise() -> None:
    assert sum(run([WAITING] * 99)[1]) == 600
    assert sum(run([WAITING] * 999, 3000)[1]) == 3000


def test_what_is_done_at_the_deadline_is_done() -> None:
    item, _ = run([WAITING, DONE], 1)
    assert isinstance(item, Job)


@pytest.mark.parametrize("timeout", [-1, float("nan")])
def test_a_timeout_is_a_number_of_seconds(timeout: float) -> None:
    error, _ = run([], timeout)
    assert isinstance(error, InvalidArgument)


def test_a_failure_is_an_error_that_holds_what_was_told() -> None:
    error, _ = run([WAITING, answer(done="0", failed="1", why="no picture")])
    assert type(error) is ProcessingFailed
    assert error.item["why"] == "no picture"
    assert error.waiting_for == JOB
    again = pickle.loads(pickle.dumps(error))
    assert (again.item, again.waiting_for, str(again)) == (error.item, JOB, str(error))


def test_without_a_field_for_failures_only_the_end_counts() -> None:
    method = Method("job.start", poll=Poll("job.check", POLL.arguments, POLL.item, "done"))
    item, waits = run([answer(done=0, failed=1, eta=9), answer(done=1, failed=1)], method=method)
    assert isinstance(item, Job)
    assert waits == [1]


def test_an_error_on_the_way_tells_how_to_go_on() -> None:
    fault = TimedOut("no progress", method="job.check")
    error, _ = run([WAITING, fault])
    assert error is fault
    assert error.waiting_for == JOB


@pytest.mark.parametrize(
    "odd",
    [
        None,
        Record({}),
        Record({"jobs": {"job": []}}),
        Record({"jobs": {"job": ["x"]}}),
        Answer({"jobs": {"job": [{"id": "j2"}, {"id": "j3"}]}}),
    ],
)
def test_an_answer_that_does_not_tell_is_an_error(odd: Record | None) -> None:
    error, _ = run([WAITING, odd])
    assert isinstance(error, UnreadableResponse)
    assert error.waiting_for == JOB


def test_among_others_it_finds_its_own() -> None:
    others = [{"id": "j0", "done": 1}, {"id": "j1", "done": 1}, {"id": "j11", "done": 0}]
    item, _ = run([Answer({"jobs": {"job": others}})])
    assert item.id == "j1"


@pytest.mark.parametrize("told", ["1", 1, True, "true", "yes", "finished"])
@pytest.mark.parametrize("untold", ["0", 0, False, "false", "", None])
def test_a_field_of_any_type_tells_the_end(told: object, untold: object) -> None:
    class Bare(Record):
        jobs = fields.list_of("jobs", Record)

    method = Method("job.start", poll=Poll("job.check", POLL.arguments, ("jobs",), "done"))
    item, waits = run([Bare({"jobs": [{"done": done}]}) for done in (untold, told)], method=method)
    assert waits == [1]
    assert item["done"] == told


def test_what_to_ask_comes_from_the_answer() -> None:
    class Started(Record):
        job = fields.record("job", Job)

    assert what_to_ask(METHOD, Started({"job": {"id": 7}})) == {"jobs": "7"}
    assert what_to_ask(METHOD, Record({"job": {"id": "x"}})) == {"jobs": "x"}
    with pytest.raises(UnreadableResponse, match="does not tell what to wait for"):
        what_to_ask(METHOD, Record({"job": {}}))


def test_of_other_methods_there_is_nothing_to_wait_for() -> None:
    with pytest.raises(InvalidArgument, match=r"job\.get: there is nothing to wait for"):
        what_to_ask(Method("job.get"), Record({}))


@given(st.lists(st.one_of(st.none(), st.integers(), st.text(max_size=3), st.floats()), max_size=40), st.floats(0, 1e4))
def test_it_always_ends_in_time(etas: list[Any], timeout: float) -> None:
    last = [answer(done=0)] * 200
    error, waits = run([*(answer(eta=eta) for eta in etas), *last], timeout)
    assert isinstance(error, Error)
    assert all(0 <= wait <= 60 for wait in waits)
    assert sum(waits) <= timeout * (1 + 1e-9)
