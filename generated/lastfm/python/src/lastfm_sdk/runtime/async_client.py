"""The client whose calls are awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar, cast, overload

from .base_client import BaseClient
from .deferred import AsyncDeferredTransport
from .following import follow_later
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
    from .seam import AsyncTransport

E = TypeVar("E")
P = ParamSpec("P")
R = TypeVar("R", bound="Record")


class AsyncClient(BaseClient["httpx2.AsyncClient", "AsyncTransport"]):
    """Base of generated clients. Tasks may share one; it is closed by `aclose` or at the end of `async with`.

    Each event loop has connections of its own. A call that is cancelled gives up its connection, half-read or not. A
    client is neither pickled nor copied: it holds secrets and connections, so another process makes its own.
    """

    async def call(self, name: str, /, **arguments: object) -> Record | None:
        """Call a method by its name on the wire; arguments are named as on the wire or as in Python."""
        method = self._find(name)
        return await self.perform(method, self._record(method), arguments)

    @overload
    async def perform(self, method: Method, record: type[R], arguments: Mapping[str, object]) -> R: ...
    @overload
    async def perform(self, method: Method, record: None, arguments: Mapping[str, object]) -> None: ...
    @overload
    async def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None: ...
    async def perform(self, method: Method, record: type[R] | None, arguments: Mapping[str, object]) -> R | None:
        """Call a method by its facts and open the answer with a class of records; None for the status only."""
        return await self._drive(self._calls.call(method, arguments, self._calls.reader(method, record)))

    async def wait_for(self, name: str, arguments: Mapping[str, object], /, timeout: float | None = None) -> Record:
        """Wait until the work that a call of a method started is done; `arguments` say what to ask about.

        They are what an error on the way tells in `waiting_for`. `timeout` is in seconds, ten minutes unless given.
        """
        from .polling import Ask, polling

        def ask(step: Ask) -> Awaitable[Record | None]:
            return self.call(step.call, **step.arguments)

        clock = self._settings.clock
        steps = polling(self._find(name), arguments, timeout, clock.monotonic)
        return await follow_later(steps, ask, clock)

    def with_raw_response(
        self, call: Bound[P, Awaitable[E]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Awaitable[RawResponse[E]]:
        """Make a call, and get status, headers and body of its answer: `with_raw_response(client.group.method, …)`.

        What the service answers with an error is no exception here; `parse` of what comes back gives what the call
        gives, or raises it.
        """
        return cast("Awaitable[RawResponse[E]]", self._raw_call(call)(*args, **kwargs))

    async def aclose(self) -> None:
        """Close the connections, unless they were handed in; a second time does nothing."""
        if self._is_owner:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _perform_raw(
        self, method: Method, record: type[Record] | None, arguments: Mapping[str, object]
    ) -> RawResponse[Record | None]:
        from .raw_response import ANSWERED, Keeping

        keeping = Keeping(self._calls.reader(method, record))
        try:
            result = await self._drive(self._calls.call(method, arguments, keeping))
        except ANSWERED as error:
            return keeping.response(None, error)
        return keeping.response(result, None)

    def _open(self, http_client: httpx2.AsyncClient | None) -> AsyncTransport:
        def open() -> AsyncTransport:
            from .async_transport import AsyncHttpxTransport

            return AsyncHttpxTransport(http_client)

        return open() if http_client is not None else AsyncDeferredTransport(open)

    async def _send(self, request: Request) -> Reply:
        return await self._drive(self._calls.errand(request))

    async def _drive(self, exchange: Exchange[E]) -> E:
        """What comes of the exchange; what it raises leads into no frame of ours but this one."""
        try:
            return await follow_later(exchange, self._carry_out, self._settings.clock)
        except BaseException as error:
            if is_foreign(error):
                raise
            fault = bare(error)
        raise fault

    def _carry_out(self, step: Send) -> Awaitable[Reply]:
        return self._transport.send(step.request, step.settings)
