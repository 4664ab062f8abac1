# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""Logins: how people let the application in. Only `run` of what they give opens a browser."""

from __future__ import annotations

from collections.abc import Mapping

from .runtime.login import Flow, Grant, LoginGroup


class Logins(LoginGroup):
    """The ways in."""

    def desktop(self, *, state: Mapping[str, str] | None = None) -> Flow:
        """Desktop and command-line applications.

        For programs that cannot be called back. The member comes back to the program after agreeing
        in a browser.

        Have `url` of the result opened by the person, then call its `finish`; a program on a desk
        calls `run`, which does both.

        Use what is granted: `client.with_options(auth_token=grant)`.

        Args:
            state: `state` of a flow that another process began; its `url` is then empty.
        """
        return self._start("desktop", state=state)

    def web(self, *, callback: str = "", state: Mapping[str, str] | None = None) -> Flow:
        """Web applications.

        For sites that the member's browser can come back to.

        Have `url` of the result opened by the person, then call its `finish`; a program on a desk
        calls `run`, which does both.

        Use what is granted: `client.with_options(auth_token=grant)`.

        Args:
            callback: Address that the person comes back to, where it is not registered with the
                key.
            state: `state` of a flow that another process began; its `url` is then empty.
        """
        return self._start("web", callback=callback, state=state)

    def mobile(self, username: str, password: str) -> Grant:
        """Devices on which the member types the password.

        For devices of their own without a browser. Anything that can open a web page should choose
        one of the other ways, so that it never sees a password. Keep the session key, not the
        password.

        Use what is granted: `client.with_options(auth_token=grant)`.
        """
        return self._obtain("mobile", {"username": username, "password": password})
