from __future__ import annotations

from collections.abc import Mapping

from .runtime.login import Flow, Grant, LoginGroup


class Logins(LoginGroup):
    def desktop(self, *, permissions: Mapping[str, str] | None = None) -> Flow:
        return self._start("desktop", permissions=permissions)

    def web(
        self,
        *,
        permissions: Mapping[str, str] | None = None,
        callback: str = "",
        state: Mapping[str, str] | None = None,
    ) -> Flow:
        return self._start("web", permissions=permissions, callback=callback, state=state)

    def oauth(self, *, callback: str = "", state: Mapping[str, str] | None = None) -> Flow:
        return self._start("oauth", callback=callback, state=state)

    def password(self, username: str, password: str) -> Grant:
        return self._obtain("password", {"username": username, "password": password})

    def check(self) -> Grant:
        return self._check()
