# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.client import Client
from .service import SERVICE

if TYPE_CHECKING:
    from .groups.order import OrderGroup
    from .groups.session import SessionGroup
    from .login import Logins


class Market(Client):
    """Blocking calls of Market.

    A market that takes orders from programs.

    Credentials that are not given are taken from the environment. The client may be shared by
    threads, and should be closed, best by using it in a `with` statement.
    """

    service = SERVICE

    @cached_property
    def login(self) -> Logins:
        """Ways for a person to let the application in."""
        from .login import Logins

        return Logins(self._desk(), self._send)

    @cached_property
    def order(self) -> OrderGroup:
        """Calls of `order`."""
        from .groups.order import OrderGroup

        return OrderGroup(self)

    @cached_property
    def session(self) -> SessionGroup:
        """Calls of `session`."""
        from .groups.session import SessionGroup

        return SessionGroup(self)
