"""What a login sends on its way, and what it needs of a client for that."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from .errors import MissingCredential, TokenStoreError, UnknownMethod, UnreadableResponse
from .facts import LoginStep, Method, Service
from .granted import Grant, granted, readable
from .records import Record
from .request import Request, build_request
from .settings import Settings
from .token_store import DEFAULT

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """What a login needs of a client."""

    service: Service
    settings: Settings
    find: Callable[[str], tuple[Method, type[Record] | None]]
    """A method and the class of its answer, by its name on the wire."""
    clock: Callable[[], float] = time.time
    nonce: Callable[[], str] | None = None

    def keep(self, grant: Grant) -> Grant:
        """The grant; it is in the store of the client as well, if there is one."""
        store = self.settings.token_store
        try:
            if store is not None:
                store.save(DEFAULT, grant.stored())
        except TokenStoreError as error:
            error.grant = grant
            raise
        return grant

    def keep_checked(self, grant: Grant) -> Grant:
        """The same of a grant that was asked about again, if it is the one in the store."""
        store = self.settings.token_store
        kept = None if store is None else store.load(DEFAULT)
        return self.keep(grant) if kept and kept.token == grant.token else grant


@dataclass(frozen=True, slots=True)
class Errand:
    """A request to send, and how its answer is read."""

    service: Service
    method: Method
    record: type[Record]
    request: Request


Journey = Generator[Errand, Record, T]


def errand(
    desk: Desk,
    method: Method,
    record: type[Record] | None,
    arguments: Mapping[str, object],
    *,
    service: Service | None = None,
    token: str,
    token_secret: str,
    scheme: str | None = None,
) -> Errand:
    """A call, or with a `service` of its own a request to an address that is no method's."""
    settings = desk.settings
    request = build_request(
        service or desk.service,
        method,
        arguments,
        replace(settings.credentials, token=token, token_secret=token_secret),
        base_url="" if service else settings.base_url,
        format=settings.format,
        scheme=settings.scheme if scheme is None else scheme,
        allow_http=settings.allow_http,
        clock=desk.clock,
        nonce=desk.nonce,
    )
    secrets = (*request.secrets, *settings.credentials.values())
    return Errand(service or desk.service, method, record or Record, replace(request, secrets=secrets))


def given(step: LoginStep, method: Method, answer: Record) -> dict[str, object]:
    """What an answer gives, by the names of the step; a token has to be there."""
    found = {name: readable(answer, path) for name, path in step.gives.items()}
    for name, value in found.items():
        if value is None and name in ("token", "token_secret"):
            raise UnreadableResponse(f"the answer has no {'.'.join(step.gives[name])}", method=method.name)
    return {name: value for name, value in found.items() if value is not None}


def check(desk: Desk) -> Journey[Grant]:
    """What the client's own token may do, and whose it is."""
    settings, step = desk.settings, desk.service.check
    own = settings.credentials
    if step is None:
        raise UnknownMethod(f"{desk.service.title} has no call that tells what a token may do")
    if not own.token:
        raise MissingCredential("there is no token to check: give auth_token to the client, or log in")
    method, record = desk.find(step.call)
    answer = yield errand(desk, method, record, {}, token=own.token, token_secret=own.token_secret)
    told = given(step, method, answer)
    return Grant(own.token, own.token_secret, told, granted(desk.service, told.get("permissions")), settings.scheme)
