"""Waiting for work that goes on after the answer: asked about again and again, until it is done, failed or late.

Sends nothing and waits for nothing itself: it tells what to do next, and the client does that.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

from .clock import Wait
from .errors import Error, InvalidArgument, ProcessingFailed, TimedOut, UnreadableResponse
from .facts import Method, Poll
from .paths import number_at, reach
from .plain import items_of
from .records import Record

TIMEOUT = 600.0
"""Seconds after which nobody waits any more, unless told otherwise."""
SHORTEST, LONGEST = 1.0, 60.0
"""Seconds between two questions, whatever the service tells."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Call the method that tells how far it is; its answer, or the exception it raised, comes back."""

    call: str
    arguments: Mapping[str, object]


Polling = Generator[Ask | Wait, Record | None, Record]


def what_to_ask(method: Method, answer: Record) -> dict[str, object]:
    """Arguments of the question, out of the answer that started it all."""
    arguments = {name: reach(answer, path) for name, path in poll_of(method).arguments.items()}
    if None in arguments.values():
        raise UnreadableResponse("the answer does not tell what to wait for", method=method.name)
    return arguments


def poll_of(method: Method) -> Poll:
    """How it is asked about what a method started."""
    if method.poll is None:
        raise InvalidArgument("there is nothing to wait for", method=method.name)
    return method.poll


def polling(
    method: Method, arguments: Mapping[str, object], timeout: float | None, clock: Callable[[], float]
) -> Polling:
    """What became of it. An error on the way tells in `waiting_for` how to go on waiting."""
    poll = poll_of(method)
    timeout = TIMEOUT if timeout is None else timeout
    if not timeout >= 0:
        raise InvalidArgument("timeout must be a number of seconds, 0 or more", method=method.name)
    began, untold, is_last = clock(), SHORTEST, timeout == 0
    try:
        while True:
            item = _item(method, poll, arguments, (yield Ask(poll.call, arguments)))
            if poll.failed and _is_true(reach(item, (poll.failed,))):
                raise ProcessingFailed(
                    "the service took what was sent, and then refused it", method=method.name, item=item
                )
            if _is_true(reach(item, (poll.done,))):
                return item
            left = timeout - (clock() - began)
            if is_last or left <= 0:
                raise TimedOut(f"not done after {timeout:g} s; it may be later", method=method.name)
            told = number_at(item, poll.wait)
            wait = min(max(told, SHORTEST) if told > 0 else untold, LONGEST)
            is_last = wait >= left
            yield Wait(min(wait, left))
            untold *= 1 if told > 0 else 2
    except Error as error:
        error.waiting_for = dict(arguments)
        raise


def _item(method: Method, poll: Poll, arguments: Mapping[str, object], answer: Record | None) -> Record:
    """What the answer tells about the thing that was asked about."""
    asked = set(map(str, arguments.values()))
    items = [item for item in items_of(reach(answer, poll.item)) if isinstance(item, Record)]
    ours = [item for item in items if asked & {str(item[name]) for name in item}] if len(items) > 1 else items
    if len(ours) != 1:
        raise UnreadableResponse(f"the answer of {poll.call} does not tell how far it is", method=method.name)
    return ours[0]


def _is_true(value: object) -> bool:
    return value if isinstance(value, bool) else str(value) not in ("None", "", "0", "false")
