"""A service played for tests: it answers by its description, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from threading import Lock
from typing import Any

from ..errors import ServiceError
from ..facts import Method
from ..request import Request
from ..response import Reply
from ..settings import Settings
from .calls import Call, call_of
from .clock import FakeClock
from .encoding import success
from .failing import Failing, Failure, failure_of
from .following import Done
from .memory import Memory, Named
from .paged import Pages
from .planning import Answer, Outcome, Plan, Whole
from .transports import AsyncFakeTransport, FakeTransport


class FakeService(Memory):
    """Base of generated fakes: in the place of a service and of the network before it.

    Clients over it are real: they check arguments, sign and read answers. Every method answers with its described
    example, unless the test plans another outcome. Threads and tasks may share one.
    """

    def __init__(self, clock: FakeClock | None = None) -> None:
        super().__init__()
        self.clock = clock or FakeClock()
        """The clock of all clients over this fake."""
        self.transport = FakeTransport(self)
        """For a client of one's own making: `Client(transport=fake.transport)`."""
        self.async_transport = AsyncFakeTransport(self)
        self._plans: dict[str, Plan] = {}
        self._followed: dict[str, Done] = {}
        self._lock = Lock()

    def answer(
        self,
        method: Named,
        /,
        *answers: Answer,
        data: Mapping[str, Any] | None = None,
        times: int | None = None,
        **fields: Any,
    ) -> None:
        """Plan what a method answers from now on, or so many times.

        Fields lie over the described example: `answer("photos.get", photo={"title": "Sea"})`. A mapping, a record or a
        function of the call gives them as well; several of those come one after the other, each once. `data` is the
        whole answer, sent as it is and unchecked. What comes a number of times comes before what stands.
        """
        if bool(answers) + bool(fields) + (data is not None) > 1:
            raise TypeError("give fields, answers or data, not several of them")
        facts = self._find(method)
        outcomes: list[Outcome] = [Whole(data)] if data is not None else [*answers] if answers else [fields]
        for outcome in outcomes:
            if not isinstance(outcome, Reply | Whole | Failure) and not callable(outcome):
                self._examples.with_fields(facts, outcome)  # what is wrong is told here, where the test stands
            self._add(facts, outcome, 1 if times is None and len(outcomes) > 1 else times)

    def answer_pages(
        self, method: Named, /, items: Sequence[object], *, per_page: int | None = None, times: int | None = None
    ) -> None:
        """Plan a list: each call gets the page it asks for. `per_page` is the most that a page holds.

        Each item is completed by the item of the example.
        """
        facts = self._find(method)
        pages = Pages.of(facts, items, per_page, partial(self._examples.has_field, facts))
        self._examples.with_fields(facts, pages.whole())
        self._add(facts, pages, times)

    def fail(
        self,
        method: Named,
        what: Failing | None = None,
        /,
        *,
        message: str = "",
        status: int | None = None,
        retry_after: float | None = None,
        times: int | None = None,
    ) -> None:
        """Plan a failure, from now on or so many times.

        `what` is a code of the service, a class of errors such as `errors.NotFoundError` or `errors.TimedOut`, or an
        exception. Without it, `status` alone is a failure of HTTP with the message for a body.
        """
        facts = self._find(method)
        self._add(facts, failure_of(self.service, facts, what, message, status, retry_after), times)

    def reset(self) -> None:
        """Forget calls and plans."""
        with self._lock:
            self.calls.clear()
            self._plans.clear()
            self._followed.clear()

    def assert_all_used(self) -> None:
        """Everything that was planned for a number of times was asked for as often."""
        left = [f"{name} ({plan.left} left)" for name, plan in self._plans.items() if plan.left]
        if left:
            raise AssertionError(f"planned and never asked for: {', '.join(left)}")

    def options(self, transport: object, given: Mapping[str, Any]) -> dict[str, Any]:
        """What a client over this fake is made with: made-up credentials, a clock that does not wait."""
        made_up = {name: f"fake-{name.replace('_', '-')}" for name in CREDENTIALS}
        return {**made_up, "transport": transport, "clock": self.clock, **given}

    def reply(self, request: Request, settings: Settings) -> Reply:
        """What comes back for a request; transports ask here."""
        method = self._examples.find(request.method)
        call = call_of(self.service, method, request)
        with self._lock:
            self.calls.append(call)
            if method.poll is not None:
                polled = self._examples.find(method.poll.call)
                self._followed[polled.name] = Done(method.poll, partial(self._examples.first_field, polled))
            plan = self._plans.get(method.name)
            outcome = plan.take() if plan else None
            example = self._followed.get(method.name) or dict[str, Any]()
        return self._reply(method, call, example if outcome is None else outcome)

    def _reply(self, method: Method, call: Call, outcome: Outcome) -> Reply:
        if isinstance(outcome, Failure):
            return outcome.reply(self.service, method, call.format, call.request)
        if callable(outcome):
            try:
                outcome = outcome(call)
            except ServiceError as error:
                return self._reply(method, call, failure_of(self.service, method, error))
        if isinstance(outcome, Reply):
            return outcome
        data = outcome.data if isinstance(outcome, Whole) else self._examples.with_fields(method, outcome)
        return Reply(200, success(self.service, method, call.format, data))

    def _add(self, method: Method, outcome: Outcome, times: int | None) -> None:
        with self._lock:
            self._plans.setdefault(method.name, Plan()).add(outcome, times)


CREDENTIALS = ("api_key", "api_secret", "auth_token", "token_secret")
