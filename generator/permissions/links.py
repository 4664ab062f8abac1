"""Ready links: the address that a person opens to grant just the levels that are asked."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from ..explain.call import How, link, scheme_of
from ..explain.placeholders import filled
from ..model.login import LoginStep
from ..model.service import Service
from ..runtime.credentials import Credentials
from ..runtime.login_links import PERMISSIONS, asked_for, fill
from ..runtime.percent import encode
from ..targets.facts import service_facts
from .needs import Need

SIGNATURE = "SIGNATURE"
"""Stands in a link that cannot be signed yet."""


@dataclass(frozen=True, slots=True)
class ReadyLink:
    """The link of one login."""

    login: str
    title: str
    url: str = field(repr=False)
    missing: tuple[str, ...]
    """What stands in the link as a word in capitals; empty for a link to open."""


def links(
    service: Service, needed: Sequence[Need], own: Credentials, clock: Callable[[], float] = time.time
) -> Iterator[ReadyLink]:
    """The link of every login that asks for permissions."""
    for login in service.logins:
        for step in login.steps:
            if step.kind == "open" and PERMISSIONS in dict(step.arguments).values():
                url, missing = _link(service, step, needed, own, clock)
                yield ReadyLink(login.name, login.title or login.name, url, missing)


def _link(
    described: Service, step: LoginStep, needed: Sequence[Need], own: Credentials, clock: Callable[[], float]
) -> tuple[str, tuple[str, ...]]:
    service, how = service_facts(described), How(step.scheme, step.signed, clock)
    scheme = scheme_of(service, how) if step.signed else None
    named = {name for _, template in step.arguments for name in re.findall(r"\{(\w+)\}", template)}
    uses = (scheme.uses if scheme else frozenset[str]()) | (named & {"key"})
    lacking = [f"api_{name}" for name in ("key", "secret") if name in uses and not getattr(own, name)]
    unknown = sorted(named - {"permissions", "key", "callback"})
    credentials = filled(own, service, None, scheme)
    fields = {name: name.upper() for name in unknown} | {"key": credentials.key}
    pairs = list(fill(dict(step.arguments), fields, asked_for(service, _asked(described, needed))))
    missing = (*lacking, *unknown)
    if scheme is not None:
        call = link(service, step.address, pairs, replace(credentials, token="", token_secret=""), how)
        signature = call.proof.signed.signature if call.proof and missing else ""
        pairs = [(sent.name, _unsigned(sent.value, signature)) for sent in call.parameters]
    return step.address + ("&" if urlsplit(step.address).query else "?") + encode(pairs, "rfc3986"), missing


def _unsigned(value: str, signature: str) -> str:
    """Nobody would accept a signature of words that only stand for something."""
    return value.replace(signature, SIGNATURE) if signature else value


def _asked(service: Service, needed: Sequence[Need]) -> str | list[str] | Mapping[str, str] | None:
    """As a client is told what to ask for."""
    if service.permission_shape == "items":
        return {need.item: need.level for need in needed}
    if service.permission_shape == "scopes":
        return [need.item for need in needed]
    return needed[0].level if needed else None
