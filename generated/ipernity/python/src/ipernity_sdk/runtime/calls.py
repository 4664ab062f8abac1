"""What a client does for a call besides sending: the request is made, the reply is read. Loaded by the first call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from .events import Telling
from .exchange import Exchange, exchange
from .facts import Method, Service
from .rate_limit import Bucket
from .records import Record
from .request import Request, build_request
from .response import Reply, read_reply
from .retry_budget import RetryBudget
from .settings import Settings
from .uploads import looked_at

if TYPE_CHECKING:
    from .drift import Drift

E = TypeVar("E")
R = TypeVar("R", bound=Record)


class Calls:
    """The calls of one client; limits, hooks and observers are those of all clients that were derived from one."""

    def __init__(
        self,
        service: Service,
        settings: Settings,
        bucket: Bucket | None,
        budget: RetryBudget,
        telling: Telling,
        drifts: list[Drift],
    ) -> None:
        self._service = service
        self._settings = settings
        self._drifts = drifts
        self._exchange = partial(exchange, settings, bucket, budget, telling)

    def call(self, method: Method, arguments: Mapping[str, object], read: Callable[[Request, Reply], E]) -> Exchange[E]:
        """A call, for a client to drive."""
        prepare = partial(self._build, method, looked_at(arguments))
        return self._exchange(prepare, read, method=method.name, is_repeatable=method.idempotent)

    def errand(self, request: Request) -> Exchange[Reply]:
        """A request that is ready, sent as it is."""
        return self._exchange(lambda: request, lambda _, reply: reply, method=request.method, is_repeatable=False)

    def reader(self, method: Method, record: type[R] | None) -> Callable[[Request, Reply], R | None]:
        """How the reply to a call is read."""
        read = partial(read_reply, self._service, method, record=record)
        if not self._drifts:
            return read
        from .drift import observed

        return observed(self._drifts, method, read)

    def _build(self, method: Method, arguments: Mapping[str, object]) -> Request:
        settings = self._settings
        request = build_request(
            self._service,
            method,
            arguments,
            settings.credentials,
            base_url=settings.base_url,
            format=settings.format,
            scheme=settings.scheme,
            allow_http=settings.allow_http,
        )
        if settings.grant is not None and method.permissions:
            from .held_token import refuse

            refuse(self._service, settings.grant, method)
        return request
