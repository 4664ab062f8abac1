from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.client import Client
from .service import SERVICE

if TYPE_CHECKING:
    from .groups.picture import Picture
    from .login import Logins


class Gallery(Client):
    """Blocking calls of Gallery."""

    service = SERVICE

    @cached_property
    def login(self) -> Logins:
        from .login import Logins

        return Logins(self._desk(), self._send)

    @cached_property
    def picture(self) -> Picture:
        """Calls of `picture`."""
        from .groups.picture import Picture

        return Picture(self)
