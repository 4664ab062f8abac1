"""Everything that a service keeps, and what each of its methods does with it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from ...model.method import Method, Poll
from ...model.service import Service
from ...model.store import Action
from .access import Access
from .acts import Acts
from .answers import Answers
from .attributes import Attributes
from .filters import Filters
from .holding import Holding
from .keeper import Keeper
from .listing import Listing
from .naming import Naming
from .paths import Paths
from .plan import Plan, empty
from .polled import polled, ticketed
from .samples import Sampler
from .scene import Scene
from .shelf import Shelf
from .subjects import Subjects
from .things import Thing
from .tickets import Tickets
from .writing import Writing


class World:
    """The things of a service and the plans of its methods."""

    def __init__(
        self,
        service: Service,
        shelf: Shelf | None = None,
        now: Callable[[], float] = time.time,
        seed: int = 1,
    ) -> None:
        self.service = service
        self.keeper = Keeper(service.store, shelf, now)
        self.paths = Paths(service.store, service.home)
        self.access = Access(service.store, service.conventions.true)
        appearing = tuple(each for each in service.store if each.appears)
        self.naming = Naming(self.access, appearing, service.conventions.false)
        self.tickets = Tickets(self.keeper)
        self.leftover = list(self._restore())
        """What was on the shelf besides: kind, key, value."""
        if not self.keeper.things:
            Sampler(self.keeper, self.naming, seed).fill()
        attributes = {each.name: frozenset(self._attributes(each.name)) for each in service.store}
        self._plans = {method.name: self._plan(method, attributes) for method in service.methods if method.state}
        by_time = (each.name for each in service.methods if any(map(_looks_at_clock, each.state)))
        self._unsteady = frozenset((*by_time, *(each.name for each, _ in self._polled())))
        self._plans |= {
            each.name: polled(service, self.paths, self.tickets, each, poll) for each, poll in self._polled()
        }

    def keeps(self, method: Method) -> bool:
        """Whether a method has anything to do with what is kept."""
        return method.name in self._plans

    def settle(self) -> None:
        """Work that is due by now is done."""
        self.tickets.settle()

    def is_steady(self, method: Method) -> bool:
        """What the method answers depends on the call and on what is kept, and not on the time."""
        return method.name not in self._unsteady

    def perform(self, method: Method, scene: Scene) -> dict[str, object]:
        """Do what a method does; what it did is undone where it is refused."""
        plan = self._plans[method.name]
        try:
            plan.run(scene)
            answer = plan.answer(scene)
        except BaseException:
            self.keeper.rollback()
            raise
        if scene.is_preview:
            self.keeper.rollback()
        else:
            self.keeper.commit()
        return answer

    def accounts(self) -> list[Thing]:
        """Those who can log in."""
        return self.keeper.of_kind(self.paths.account) if self.paths.account else []

    def _plan(self, method: Method, attributes: Mapping[str, frozenset[str]]) -> Plan:
        conventions = self.service.conventions
        like = next((self.service.method(action.like) for action in method.state if action.like), method)
        subjects = Subjects(method, self.paths, self.access)
        filters = Filters(method, self.paths, self.access, conventions, attributes)
        given = Attributes(method, self.paths, self.access, conventions.false)
        writing = Writing(method, subjects, given, self.naming, filters)
        listing = Listing(method, like.paging, subjects, filters)
        acts = Acts(subjects, writing, Holding(method, subjects, self.naming), listing, conventions.true)
        own = [action for action in method.state if action.subject != "token"]
        run = acts.compiled(tuple(own)) if own else _nothing
        if method.poll is not None:
            self.tickets.work[method.name] = run
            return ticketed(self.service, self.paths, self.tickets, method, method.poll)
        return Plan(run, Answers(self.service, self.paths).of(method) if own else empty)

    def _polled(self) -> Iterator[tuple[Method, Poll]]:
        """Methods that tell about tickets."""
        for method in self.service.methods:
            if method.poll is not None and method.state:
                yield self.service.method(method.poll.call), method.poll

    def _restore(self) -> Iterator[tuple[str, str, object]]:
        for kind, key, value in self.keeper.load():
            if kind == "ticket" and isinstance(value, dict):
                self.tickets.load(key, cast("dict[str, Any]", value))
            else:
                yield kind, key, value

    def _attributes(self, kind: str) -> Iterator[str]:
        """Names of attributes that things of a kind may have."""
        collection = self.keeper.collections[kind]
        for name, meanings in collection.means:
            yield name
            yield from (attribute for _, attributes in meanings for attribute, _ in attributes)
        yield from dict(collection.start)
        yield from dict(collection.samples.values) if collection.samples else ()
        yield from (collection.file.kind,) if collection.file else ()
        for method in self.service.methods:
            if any(_writes(action, kind) for action in method.state):
                yield from (each.name for each in method.parameters if each.name != collection.id)


def _writes(action: Action, kind: str) -> bool:
    return action.subject == kind and action.verb in ("creates", "changes", "saves")


def _looks_at_clock(action: Action) -> bool:
    return any(each.kind == "least" and each.choices for each in action.where)


def _nothing(scene: Scene) -> None:
    """For methods whose answer is made elsewhere."""
