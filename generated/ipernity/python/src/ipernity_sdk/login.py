# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""Logins: how people let the application in. Only `run` of what they give opens a browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypedDict

from .runtime.login import Flow, Grant, LoginGroup

Permissions = TypedDict(
    "Permissions",
    {
        "doc": Literal["read", "write", "delete"],
        "blog": Literal["read", "write", "delete"],
        "post": Literal["read", "write", "delete"],
        "network": Literal["read", "write", "delete"],
        "profile": Literal["read", "write"],
    },
    total=False,
)
"""What can be asked for."""


class Logins(LoginGroup):
    """The ways in."""

    def desktop(
        self,
        *,
        permissions: Permissions | None = None,
        state: Mapping[str, str] | None = None,
    ) -> Flow:
        """Desktop and command-line applications.

        For programs that cannot be called back. The member comes back to the program after agreeing
        in a browser.

        Have `url` of the result opened by the person, then call its `finish`; a program on a desk
        calls `run`, which does both.

        Use what is granted: `client.with_options(auth_token=grant)`.

        Args:
            permissions: What to ask for; just this stands in the link.
            state: `state` of a flow that another process began; its `url` is then empty.
        """
        return self._start("desktop", permissions=permissions, state=state)

    def web(
        self,
        *,
        permissions: Permissions | None = None,
        state: Mapping[str, str] | None = None,
    ) -> Flow:
        """Web applications.

        For sites that have a callback address registered with their key.

        Have `url` of the result opened by the person, then call its `finish`; a program on a desk
        calls `run`, which does both.

        Use what is granted: `client.with_options(auth_token=grant)`.

        Args:
            permissions: What to ask for; just this stands in the link.
            state: `state` of a flow that another process began; its `url` is then empty.
        """
        return self._start("web", permissions=permissions, state=state)

    def oauth(
        self,
        *,
        permissions: Permissions | None = None,
        state: Mapping[str, str] | None = None,
    ) -> Flow:
        """Applications that speak OAuth 1.0.

        For programs that prefer OAuth 1.0; an oauth_verifier is not supported. The application key
        is the consumer key and its secret the consumer secret. Signatures are HMAC-SHA1; the
        service also takes MD5 and, over https, PLAINTEXT.

        A call then carries the parameters of OAuth in place of api_key, auth_token and api_sig.

        Have `url` of the result opened by the person, then call its `finish`; a program on a desk
        calls `run`, which does both.

        Use what is granted: `client.with_options(auth_token=grant)`.

        Args:
            permissions: What to ask for; just this stands in the link.
            state: `state` of a flow that another process began; its `url` is then empty.
        """
        return self._start("oauth", permissions=permissions, state=state)

    def check(self) -> Grant:
        """Ask the service what the client's token may do, and whose it is; the answer is used by `with_options`."""
        return self._check()
