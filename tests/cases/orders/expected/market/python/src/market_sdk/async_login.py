# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""Logins: how people let the application in. Only `run` of what they give opens a browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .runtime.login import AsyncFlow, AsyncLoginGroup, Grant

Permissions = Sequence[Literal["orders", "wallet"]]
"""What can be asked for."""


class AsyncLogins(AsyncLoginGroup):
    """The ways in."""

    async def web(
        self,
        *,
        permissions: Permissions | None = None,
        callback: str = "",
        state: Mapping[str, str] | None = None,
    ) -> AsyncFlow:
        """Sites.

        For sites that the seller's browser can come back to.

        Have `url` of the result opened by the person, then call its `finish`; a program on a desk
        calls `run`, which does both.

        Use what is granted: `client.with_options(auth_token=grant)`.

        Args:
            permissions: What to ask for; just this stands in the link.
            callback: Address that the person comes back to, where it is not registered with the
                key.
            state: `state` of a flow that another process began; its `url` is then empty.
        """
        return await self._start("web", permissions=permissions, callback=callback, state=state)

    async def password(self, user: str, password: str) -> Grant:
        """Devices.

        For devices without a browser.

        Use what is granted: `client.with_options(auth_token=grant)`.
        """
        return await self._obtain("password", {"user": user, "password": password})
