# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.async_client import AsyncClient
from .service import SERVICE

if TYPE_CHECKING:
    from .async_groups.order import AsyncOrderGroup
    from .async_groups.session import AsyncSessionGroup
    from .async_login import AsyncLogins


class AsyncMarket(AsyncClient):
    """Calls for asyncio of Market.

    A market that takes orders from programs.

    Credentials that are not given are taken from the environment. The client may be shared by
    threads, and should be closed, best by using it in a `with` statement.
    """

    service = SERVICE

    @cached_property
    def login(self) -> AsyncLogins:
        """Ways for a person to let the application in."""
        from .async_login import AsyncLogins

        return AsyncLogins(self._desk(), self._send)

    @cached_property
    def order(self) -> AsyncOrderGroup:
        """Calls of `order`."""
        from .async_groups.order import AsyncOrderGroup

        return AsyncOrderGroup(self)

    @cached_property
    def session(self) -> AsyncSessionGroup:
        """Calls of `session`."""
        from .async_groups.session import AsyncSessionGroup

        return AsyncSessionGroup(self)
