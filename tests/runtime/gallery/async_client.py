from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.async_client import AsyncClient
from .service import SERVICE

if TYPE_CHECKING:
    from .async_groups.picture import AsyncPicture
    from .async_login import AsyncLogins


class AsyncGallery(AsyncClient):
    """Calls for asyncio of Gallery."""

    service = SERVICE

    @cached_property
    def login(self) -> AsyncLogins:
        from .async_login import AsyncLogins

        return AsyncLogins(self._desk(), self._send)

    @cached_property
    def picture(self) -> AsyncPicture:
        """Calls of `picture`."""
        from .async_groups.picture import AsyncPicture

        return AsyncPicture(self)
