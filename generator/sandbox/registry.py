"""Applications, what people have granted them, and attempts to log in. All of it is bounded and none of it is shown."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from . import limits

LOGIN_SECONDS = 600.0
"""How long an attempt to log in may take."""
Keep = Callable[[str, str, object], None]


@dataclass(frozen=True, slots=True)
class Application:
    """Somebody's program, with the credentials it was given."""

    key: str
    secret: str = field(repr=False)
    title: str = "Your application"
    callback: str = ""
    """Where a browser goes after a login for the web."""
    enabled: bool = True


@dataclass(slots=True)
class Token:
    """What one person granted one application."""

    text: str = field(repr=False)
    secret: str = field(repr=False)
    key: str = field(repr=False)
    account: int
    permissions: dict[str, str]
    made: float
    is_expired: bool = False


@dataclass(slots=True)
class Attempt:
    """One attempt to log in, from the first step until the exchange."""

    ticket: str = field(repr=False)
    secret: str = field(repr=False)
    key: str = field(repr=False)
    made: float
    callback: str = ""
    state: Literal["open", "allowed", "refused"] = "open"
    account: int = 0
    permissions: dict[str, str] = field(default_factory=dict[str, str])


class Registry:
    """Who may call."""

    def __init__(self, applications: tuple[Application, ...], keep: Keep, now: Callable[[], float] = time.time) -> None:
        self.applications = {each.key: each for each in applications}
        self.tokens: OrderedDict[str, Token] = OrderedDict()
        self._attempts: OrderedDict[str, Attempt] = OrderedDict()
        self._keep = keep
        self._now = now

    def load(self, data: Mapping[str, Any]) -> None:
        """A token that was granted before the server was started."""
        token = Token(**data)
        self.tokens[token.text] = token

    def grant(self, key: str, account: int, permissions: Mapping[str, str], text: str = "") -> Token:
        """A new token."""
        text = text or f"{account}-{secrets.token_hex(12)}"
        token = Token(text, secrets.token_hex(12), key, account, dict(permissions), self._now())
        self.tokens[text] = token
        self._keep("token", text, asdict(token))
        while len(self.tokens) > limits.TOKENS:
            self.revoke(next(iter(self.tokens)))
        return token

    def expire(self, text: str) -> None:
        """From now on the token is too old."""
        if token := self.tokens.get(text):
            token.is_expired = True
            self._keep("token", text, asdict(token))

    def revoke(self, text: str) -> None:
        if self.tokens.pop(text, None) is not None:
            self._keep("token", text, None)

    def begin(self, key: str, callback: str = "") -> Attempt:
        """A new attempt to log in."""
        attempt = Attempt(f"{len(self._attempts) + 1}-{secrets.token_hex(8)}", secrets.token_hex(12), key, self._now())
        attempt.callback = callback
        self._attempts[attempt.ticket] = attempt
        while len(self._attempts) > limits.LOGINS:
            self._attempts.popitem(last=False)
        return attempt

    def attempt(self, ticket: str, key: str) -> Attempt | None:
        """The attempt of an application with this ticket; None for one that is unknown, used up or too old."""
        found = self._attempts.get(ticket)
        if found is None or found.key != key or self._now() - found.made > LOGIN_SECONDS:
            return None
        return found

    def is_old(self, ticket: str, key: str) -> bool:
        """An attempt of the application has this ticket, and has taken too long."""
        found = self._attempts.get(ticket)
        return found is not None and found.key == key and self._now() - found.made > LOGIN_SECONDS

    def exchange(self, attempt: Attempt) -> Token:
        """The token that was agreed to; the attempt is used up."""
        del self._attempts[attempt.ticket]
        return self.grant(attempt.key, attempt.account, attempt.permissions)
