"""Tests of waiting for work that goes on after the answer: until it is done, or has failed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.method import Poll
from ..model.shape import Record
from .code import Code
from .python_layout import call, data, layout, pairs
from .python_text import literal
from .tests_answers import answer, in_json
from .tests_calls import Caller
from .tests_page_data import put


@dataclass(frozen=True, slots=True)
class Waits:
    """A call whose work goes on: what is answered at first and in the end, and the calls that wait for it."""

    name: Code
    alone: Code
    started: Code
    done: Code
    failed: Code
    """What tells of a failure; "" where nothing does."""
    call: Code
    refused_call: Code
    later_call: Code
    attribute: Code
    """Tells in Python that it is done."""
    asked: Code
    """What an error says to go on waiting for."""
    arguments: tuple[Code, ...]
    """Where the question says what it is about, and what it says."""


TICKET = "7-x"
"""What is waited for, in every test."""


def waits(caller: Caller) -> Iterator[Waits]:
    """The tests of a call that is polled."""
    method, poll, service = caller.method, caller.method.poll, caller.service
    if poll is None or caller.format != "json":
        return
    polled = Caller(service, service.method(poll.call))
    if polled.format != "json":
        return
    record = method.response.record or Record(())
    started = answer(service, method)
    for _, path in poll.arguments:
        put(started, tuple(path.split(".")), TICKET)
    both, alone = names.and_wait(poll.work), names.wait_for(poll.work)
    asked = pairs((names.argument(name), literal(TICKET)) for name, _ in poll.arguments)
    fewest = caller.fewest()
    path = names.call_path(method.name).rpartition(".")[0]
    keywords = [(names.argument(name), literal(TICKET)) for name, _ in poll.arguments]
    yield Waits(
        name=Code(both),
        alone=Code(alone),
        started=layout(data(in_json(service, record, started)), indent=4, before=len("started = "), after=0),
        done=_told(polled, poll, failed=False),
        failed=_told(polled, poll, failed=True) if poll.failed else Code(""),
        call=caller.written(fewest, before=len("item = "), function=both),
        refused_call=caller.written(fewest, indent=8, function=both),
        later_call=layout(call(f"member.{path}.{alone}", keywords), indent=4, before=len("item = "), after=0),
        attribute=Code(names.attribute(poll.done)),
        asked=layout(asked, indent=4, before=len("assert caught.value.waiting_for == "), after=0),
        arguments=tuple(Code(f"{polled.place(name)} == {literal(TICKET)}") for name, _ in poll.arguments),
    )


def _told(polled: Caller, poll: Poll, *, failed: bool) -> Code:
    conventions = polled.service.conventions
    item = {poll.done: conventions.false if failed else conventions.true}
    if poll.failed:
        item[poll.failed] = conventions.true if failed else conventions.false
    told: dict[str, object] = {}
    put(told, poll.item, [item])
    record = polled.method.response.record or Record(())
    before = len("failed = " if failed else "done = ")
    return layout(data(in_json(polled.service, record, told)), indent=4, before=before, after=0)
