from __future__ import annotations

from collections.abc import Mapping

from .runtime.login import AsyncFlow, AsyncLoginGroup, Grant


class AsyncLogins(AsyncLoginGroup):
    async def desktop(self, *, permissions: Mapping[str, str] | None = None) -> AsyncFlow:
        return await self._start("desktop", permissions=permissions)

    async def web(
        self,
        *,
        permissions: Mapping[str, str] | None = None,
        callback: str = "",
        state: Mapping[str, str] | None = None,
    ) -> AsyncFlow:
        return await self._start("web", permissions=permissions, callback=callback, state=state)

    async def oauth(self, *, callback: str = "", state: Mapping[str, str] | None = None) -> AsyncFlow:
        return await self._start("oauth", callback=callback, state=state)

    async def password(self, username: str, password: str) -> Grant:
        return await self._obtain("password", {"username": username, "password": password})

    async def check(self) -> Grant:
        return await self._check()
