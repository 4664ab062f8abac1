"""The client that waits for its answers."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar, cast, overload

from .base_client import BaseClient
from .deferred import DeferredTransport
from .following import follow
from .frames import bare, is_foreign

if TYPE_CHECKING:
    import httpx2

    from .exchange import Exchange, Send
    from .facts import Method
    from .groups import Bound
    from .raw_response import RawResponse
    from .records import Record
    from .request import Request
    from .response import Reply
    from .seam import Transport

E = TypeVar("E")
P = ParamSpec("P")
R = TypeVar("R", bound="Record")


class Client(BaseClient["httpx2.Client", "Transport"]):
    """Base of generated clients. Threads may share one; it is closed by `close` or at the end of a `with` block.

    A process that is forked opens connections of its own and leaves those of its parent alone. A client is neither
    pickled nor copied: it holds secrets and connections, so another process makes its own.
    """

    def call(self, name: str, /, **arguments: object) -> Record | None:
        """Call a method by its name on the wire; arguments are named as on the wire or as in Python."""
        method = self._find(name)
        return self.perform(method, self._record(method), arguments)

    @overload
    def perform(self, method: Method, record: type[R], arguments: Mapping[str, object]) -> R: ...
    @overload
    def perform(self, method: Method, record: None, arguments: Mapping[str, object]) -> None: ...
    @overload
    def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None: ...
    def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None:
        """Call a method by its facts and open the answer with a class of records; None for the status only."""
        return self._drive(self._calls.call(method, arguments, self._calls.reader(method, record)))

    def wait_for(self, name: str, arguments: Mapping[str, object], /, timeout: float | None = None) -> Record:
        """Wait until the work that a call of a method started is done; `arguments` say what to ask about.

        They are what an error on the way tells in `waiting_for`. `timeout` is in seconds, ten minutes unless given.
        """
        from .polling import Ask, polling

        def ask(step: Ask) -> Record | None:
            return self.call(step.call, **step.arguments)

        clock = self._settings.clock
        steps = polling(self._find(name), arguments, timeout, clock.monotonic)
        return follow(steps, ask, clock)

    def with_raw_response(self, call: Bound[P, E], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[E]:
        """Make a call, and get status, headers and body of its answer: `with_raw_response(client.group.method, …)`.

        What the service answers with an error is no exception here; `parse` of what comes back gives what the call
        gives, or raises it.
        """
        return cast("RawResponse[E]", self._raw_call(call)(*args, **kwargs))

    def close(self) -> None:
        """Close the connections, unless they were handed in; a second time does nothing."""
        if self._is_owner:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _perform_raw(
        self, method: Method, record: type[Record] | None, arguments: Mapping[str, object]
    ) -> RawResponse[Record | None]:
        from .raw_response import ANSWERED, Keeping

        keeping = Keeping(self._calls.reader(method, record))
        try:
            result = self._drive(self._calls.call(method, arguments, keeping))
        except ANSWERED as error:
            return keeping.response(None, error)
        return keeping.response(result, None)

    def _open(self, http_client: httpx2.Client | None) -> Transport:
        def open() -> Transport:
            from .sync_transport import HttpxTransport

            return HttpxTransport(http_client)

        return open() if http_client is not None else DeferredTransport(open)

    def _send(self, request: Request) -> Reply:
        return self._drive(self._calls.errand(request))

    def _drive(self, exchange: Exchange[E]) -> E:
        """What comes of the exchange; what it raises leads into no frame of ours but this one."""
        try:
            return follow(exchange, self._carry_out, self._settings.clock)
        except BaseException as error:
            if is_foreign(error):
                raise
            fault = bare(error)
        raise fault

    def _carry_out(self, step: Send) -> Reply:
        return self._transport.send(step.request, step.settings)
