"""Work that goes on after the answer: a ticket now, and what the call was to do after a while."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, cast

from ...model.method import Method, Poll
from ..refused import Refused
from .keeper import Keeper
from .scene import Argument, Scene

MOST_TICKETS = 10_000
WAIT = 1.0
"""Seconds that the work takes."""


@dataclass(slots=True)
class Ticket:
    """One call whose work is still to be done, or has been."""

    id: str
    method: str
    account: int
    due: float
    arguments: dict[str, Argument]
    files: dict[str, str]
    made: dict[str, str]
    """Identifiers of what came of it, by the name of the identifier."""
    state: str = "waiting"
    """waiting, done or failed."""


Work = Callable[[Scene], None]


class Tickets:
    """All tickets of a service."""

    def __init__(self, keeper: Keeper, wait: float = WAIT) -> None:
        self._keeper = keeper
        self._wait = wait
        self._tickets: OrderedDict[str, Ticket] = OrderedDict()
        self._waiting: list[Ticket] = []
        self.work: dict[str, Work] = {}
        """What the methods do, by name."""

    def load(self, key: str, data: Mapping[str, Any]) -> None:
        ticket = Ticket(**data)
        self._tickets[key] = ticket
        if ticket.state == "waiting":
            self._waiting.append(ticket)

    def open(self, method: Method, scene: Scene) -> str:
        """Try what the call is to do, undo it, and promise it."""
        contents = {name: self._keeper.files.contents[file] for name, file in scene.files.items()}
        names = {name: self._keeper.files.known[file].name for name, file in scene.files.items()}
        self.work[method.name](scene)
        self._keeper.rollback()
        files = {name: self._keeper.add_file(names[name], content).md5 for name, content in contents.items()}
        ticket = Ticket(
            id=f"{len(self._tickets) + 1}-{secrets.token_hex(5)}",
            method=method.name,
            account=scene.caller.key if scene.caller else 0,
            due=self._keeper.now() + self._wait,
            arguments=dict(scene.arguments),
            files=files,
            made={},
        )
        self._tickets[ticket.id] = ticket
        self._waiting.append(ticket)
        self._keeper.keep("ticket", ticket.id, asdict(ticket))
        while len(self._tickets) > MOST_TICKETS:
            self._keeper.keep("ticket", self._tickets.popitem(last=False)[0], None)
        return ticket.id

    def settle(self) -> None:
        """Do what is due by now."""
        while self._waiting and self._waiting[0].due <= self._keeper.now():
            self._do(self._waiting.pop(0))

    def find(self, id: str, parameter: str) -> Ticket:
        ticket = self._tickets.get(id)
        if ticket is None:
            raise Refused("unknown", (parameter,), f"{parameter} names a ticket that nobody was given")
        return ticket

    def rows(self, poll: Poll, scene: Scene) -> None:
        """What has become of the tickets asked about."""
        ((parameter, path),) = poll.arguments[:1]
        tickets = [self.find(id, parameter) for id in scene.texts(parameter)]
        scene.rows = [self._row(poll, ticket, {"id", parameter, path.rpartition(".")[2]}) for ticket in tickets]
        waits = [self._seconds(ticket) for ticket in tickets]
        counts = {"done": sum(ticket.state == "done" for ticket in tickets)}
        counts["failed"] = sum(ticket.state == "failed" for ticket in tickets)
        left = len(tickets) - counts["done"] - counts["failed"]
        told = {poll.done: counts["done"], poll.failed: counts["failed"], poll.wait: max(waits, default=0)}
        told |= {"count": len(tickets), "total": len(tickets), "left": left}
        scene.told = {name: str(number) for name, number in told.items() if name}

    def _row(self, poll: Poll, ticket: Ticket, names: set[str]) -> dict[str, object]:
        row: dict[str, object] = dict.fromkeys(names, ticket.id)
        row |= {poll.done: ticket.state == "done", poll.failed: ticket.state == "failed"}
        row[poll.wait] = str(self._seconds(ticket))
        return row | ticket.made

    def _seconds(self, ticket: Ticket) -> int:
        left = ticket.due - self._keeper.now() if ticket.state == "waiting" else 0
        return max(-int(-left // 1), 0)

    def _do(self, ticket: Ticket) -> None:
        keeper = self._keeper
        caller = keeper.things.get(ticket.account)
        scene = Scene(keeper, caller, sees_private=True, arguments=ticket.arguments, files=ticket.files)
        try:
            self.work[ticket.method](scene)
        except Refused:  # what it needs has gone in the meantime
            keeper.rollback()
            ticket.state = "failed"
        else:
            ticket.state = "done"
            first = next(iter(scene.roots.values()), None)
            if first is not None:
                ticket.made = {keeper.collections[first.kind].id: first.id}
        keeper.keep("ticket", ticket.id, cast("object", asdict(ticket)))
        keeper.commit()
