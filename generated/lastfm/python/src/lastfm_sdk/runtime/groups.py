"""Groups of calls, as the generated classes are built on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast, overload

from .async_client import AsyncClient
from .client import Client
from .facts import Method, Paging
from .paging import AsyncPager, Pager
from .records import Record
from .uploads import Progress, watched

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R", bound=Record)


class Bound(Protocol[P, R_co]):
    """A call of a group, as it is found on a client."""

    @property
    def spec(self) -> Method:
        """What the description says about the method."""
        ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


class Described(Protocol[P, R_co]):
    """A call of a group, as it is found in its class. It is a function with its facts; only type checkers see this."""

    @property
    def spec(self) -> Method:
        """What the description says about the method."""
        ...

    def __get__(self, instance: object, owner: type | None = None) -> Bound[P, R_co]: ...


def described(spec: Method) -> Callable[[Callable[Concatenate[Any, P], R_co]], Described[P, R_co]]:
    """Give a call its facts: `client.photos.get.spec`."""

    def describe(function: Callable[Concatenate[Any, P], R_co]) -> Described[P, R_co]:
        function.__dict__["spec"] = spec
        return cast("Described[P, R_co]", function)

    return describe


class Group:
    """Some of the calls of a client."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def _call(
        self, method: Method, record: type[R], arguments: Mapping[str, object], progress: Progress | None = None
    ) -> R: ...
    @overload
    def _call(
        self, method: Method, record: None, arguments: Mapping[str, object], progress: Progress | None = None
    ) -> None: ...
    def _call(
        self, method: Method, record: type[R] | None, arguments: Mapping[str, object], progress: Progress | None = None
    ) -> R | None:
        return self._client.perform(method, record, _watched(method, arguments, progress))

    def _call_and_wait(
        self,
        method: Method,
        record: type[Record],
        item: type[R],
        arguments: Mapping[str, object],
        timeout: float | None,
        progress: Progress | None = None,
    ) -> R:
        from .polling import what_to_ask

        answer = self._call(method, record, arguments, progress)
        return self._wait_for(method, item, what_to_ask(method, answer), timeout)

    def _wait_for(self, method: Method, item: type[R], arguments: Mapping[str, object], timeout: float | None) -> R:
        return cast("R", self._client.wait_for(method.name, arguments, timeout))

    def _pages(self, method: Method, record: type[R], arguments: Mapping[str, object]) -> Pager[Any, R]:
        return Pager(partial(self._client.perform, method, record), _paging(method), arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncGroup:
    """Some of the calls of a client, to be awaited."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def _call(
        self, method: Method, record: type[R], arguments: Mapping[str, object], progress: Progress | None = None
    ) -> R: ...
    @overload
    async def _call(
        self, method: Method, record: None, arguments: Mapping[str, object], progress: Progress | None = None
    ) -> None: ...
    async def _call(
        self, method: Method, record: type[R] | None, arguments: Mapping[str, object], progress: Progress | None = None
    ) -> R | None:
        return await self._client.perform(method, record, _watched(method, arguments, progress))

    async def _call_and_wait(
        self,
        method: Method,
        record: type[Record],
        item: type[R],
        arguments: Mapping[str, object],
        timeout: float | None,
        progress: Progress | None = None,
    ) -> R:
        from .polling import what_to_ask

        answer = await self._call(method, record, arguments, progress)
        return await self._wait_for(method, item, what_to_ask(method, answer), timeout)

    async def _wait_for(
        self, method: Method, item: type[R], arguments: Mapping[str, object], timeout: float | None
    ) -> R:
        return cast("R", await self._client.wait_for(method.name, arguments, timeout))

    def _pages(self, method: Method, record: type[R], arguments: Mapping[str, object]) -> AsyncPager[Any, R]:
        return AsyncPager(partial(self._client.perform, method, record), _paging(method), arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def _watched(method: Method, arguments: Mapping[str, object], progress: Progress | None) -> Mapping[str, object]:
    return arguments if progress is None else watched(method, arguments, progress)


def _paging(method: Method) -> Paging:
    if method.paging is None:
        raise TypeError(f"{method.name} is not paged")
    return method.paging
