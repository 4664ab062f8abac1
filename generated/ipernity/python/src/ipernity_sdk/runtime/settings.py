"""How a client is set up: credentials, address, limits. Nothing secret shows."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from .address import checked_base
from .clock import SYSTEM_CLOCK, Clock
from .credentials import Credentials
from .errors import InvalidArgument, InvalidCredential
from .facts import Service, Timeouts
from .misfits import show
from .retrying import RetryPolicy
from .suggest import suggest

if TYPE_CHECKING:
    from .granted import Grant
    from .token_store import TokenStore

MAX_REPLY = 32 * 1024 * 1024
"""Bytes of a reply, unpacked."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every call of a client."""

    credentials: Credentials
    base_url: str
    """In place of every host of the service, "" for these."""
    format: str
    scheme: str
    """Name of the scheme that signs, "" for the service's own."""
    timeouts: Timeouts
    user_agent: str
    allow_http: bool
    max_reply: int
    retry: RetryPolicy
    clock: Clock = SYSTEM_CLOCK
    grant: Grant | None = None
    """The token with what is known of it; None where it is a text and no more."""
    token_store: TokenStore | None = None

    def within(self, seconds: float | None) -> Settings:
        """The same with no wait longer than this."""
        own = self.timeouts
        if seconds is None or seconds >= own.longest:
            return self
        most = max(seconds, 0.001)
        waits = {each.name: min(most, getattr(own, each.name)) for each in fields(own)}
        return replace(self, timeouts=Timeouts(**waits))


def credentials_of(
    service: Service, api_key: str | None, api_secret: str | None, auth_token: str | None, token_secret: str | None
) -> Credentials:
    """What is given, and the environment for the rest."""
    return Credentials(
        key=_credential(service, "api_key", api_key),
        secret=_credential(service, "api_secret", api_secret),
        token=_credential(service, "auth_token", auth_token),
        token_secret=_credential(service, "token_secret", token_secret),
    )


def _credential(service: Service, name: str, given: str | None) -> str:
    if given is None:
        given = os.environ.get(f"{service.environment}_{name.upper()}", "").strip()
        return checked_credential(name, given) if given else ""
    return checked_credential(name, given)


def checked_credential(name: str, given: object) -> str:
    """Without white space around it, such as the end of line of the file it came from."""
    if not isinstance(given, str):
        raise InvalidCredential(f"{name} must be a text")
    value = given.strip()
    if not value:
        raise InvalidCredential(f"{name} is empty")
    if not (value.isascii() and value.isprintable()):
        raise InvalidCredential(f"{name} holds characters that no credential has")
    return value


def checked_timeouts(service: Service, given: float | Timeouts | None) -> Timeouts:
    """The service's own, or the given ones; one number holds for every wait."""
    if given is None:
        return service.timeouts
    timeouts = given if isinstance(given, Timeouts) else Timeouts(given, given, given, given, given)
    for seconds in (timeouts.connect, timeouts.read, timeouts.write, timeouts.pool, timeouts.reply):
        if not 0 < seconds < math.inf:
            raise InvalidArgument("timeout must be a number of seconds above 0, or Timeouts of such")
    return timeouts


def checked_retry(service: Service, given: RetryPolicy | int | None) -> RetryPolicy:
    """The service's own policy, or the given one; a number changes the attempts only.

    What a given policy leaves open about codes and statuses is as the service has it.
    """
    own = service.retry
    if given is None:
        return own
    if isinstance(given, int):
        return replace(own, attempts=given)
    codes = own.codes if given.codes is None else given.codes
    return replace(given, codes=codes, statuses=own.statuses if given.statuses is None else given.statuses)


def checked_base_url(given: str | None) -> str:
    """An address of the same shape as the service's own; "" where none is given."""
    return "" if given is None else checked_base(given)


def checked_format(service: Service, given: str | None) -> str:
    """One of the formats that the service speaks."""
    return _one_of("format", service.format if given is None else given, {service.format, *service.formats})


def checked_scheme(service: Service, given: str | None) -> str:
    """The name of one of the ways to sign, "" for the usual one."""
    return _one_of("scheme", given, service.schemes) if given else ""


def _one_of(name: str, given: str, choices: Iterable[str]) -> str:
    known = sorted(choices)
    if given not in known:
        legal = " or ".join(filter(None, (", ".join(known[:-1]), *known[-1:]))) or "left out"
        raise InvalidArgument(f"{name} must be {legal}, not {show(given)}{suggest(str(given), known)}")
    return given


def checked_user_agent(service: Service, given: str | None) -> str:
    """The application's own words, if any, before ours."""
    major, minor, micro = sys.version_info[:3]
    own = f"{service.package}/{service.version} python/{major}.{minor}.{micro}"
    if given is not None and not (given.isascii() and given.isprintable() and given.strip()):
        raise InvalidArgument("user_agent must be one line of ASCII characters")
    return own if given is None else f"{given.strip()} {own}"


def checked_max_reply(given: int) -> int:
    """Bytes of a reply that the client will hold."""
    if given < 1:
        raise InvalidArgument("max_reply must be a number of bytes above 0")
    return given
