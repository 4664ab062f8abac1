"""One call or link, signed as a client signs it, with everything that went into the signature."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from ..runtime.credentials import Credentials
from ..runtime.facts import Method, Service
from ..runtime.listing import Param
from ..runtime.request import build_request
from ..runtime.settings import checked_scheme
from ..runtime.signable import Signable
from ..runtime.signing import Scheme, Signed, SigningError

Pairs = Sequence[tuple[str, str]]
Clock = Callable[[], float]
Nonce = Callable[[], str]


@dataclass(frozen=True, slots=True)
class How:
    """By which scheme, in which variant, "" for the usual ones; and the moment and the dice."""

    scheme: str = ""
    variant: str = ""
    clock: Clock = time.time
    nonce: Nonce | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """A signature, and all that it was worked out of."""

    scheme: Scheme
    request: Signable
    credentials: Credentials
    signed: Signed
    clock: Clock
    nonce: Nonce


@dataclass(frozen=True, slots=True)
class Sent:
    """A parameter, and where it travels: query or body."""

    name: str
    value: str = field(repr=False)
    place: str


@dataclass(frozen=True, slots=True)
class Call:
    """What would be sent."""

    verb: str
    url: str = field(repr=False)
    """Without the query."""
    parameters: tuple[Sent, ...]
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    files: tuple[tuple[str, str], ...] = ()
    """Parameter and name of the file."""
    proof: Proof | None = None
    """None for a call that is not signed."""


@dataclass(frozen=True, slots=True)
class Witness(Scheme):
    """A scheme that remembers what it signed."""

    proofs: list[Proof]

    @classmethod
    def of(cls, scheme: Scheme) -> Witness:
        return cls(**{each.name: getattr(scheme, each.name) for each in fields(Scheme)}, proofs=[])

    def sign(
        self,
        request: Signable,
        credentials: Credentials,
        *,
        variant: str = "",
        clock: Clock = time.time,
        nonce: Nonce | None = None,
    ) -> Signed:
        moment, once = clock(), (nonce or self.nonce.make)()
        signed = Scheme.sign(self, request, credentials, variant=variant, clock=lambda: moment, nonce=lambda: once)
        self.proofs.append(Proof(self, request, credentials, signed, clock=lambda: moment, nonce=lambda: once))
        return signed


def scheme_of(service: Service, how: How) -> Scheme | None:
    """What signs, None for a service that signs nothing; raises for what the service has not got."""
    scheme = service.schemes[checked_scheme(service, how.scheme)].scheme if how.scheme else service.scheme
    if scheme is None and how.variant:
        raise SigningError(f'no variant "{how.variant}": {service.title} signs nothing')
    return scheme and scheme.variant(how.variant)


def call(service: Service, method: Method, arguments: Mapping[str, object], credentials: Credentials, how: How) -> Call:
    """A call of a method; raises what a client raises for it."""
    witness = _witness(service, how)
    request = build_request(
        _with(service, how.scheme, witness),
        method,
        arguments,
        credentials,
        scheme=how.scheme,
        allow_http=True,
        clock=how.clock,
        nonce=how.nonce,
    )
    return Call(
        verb=request.verb,
        url=request.url,
        parameters=(*_sent(request.query, "query"), *_sent(request.form, "body")),
        headers=request.headers,
        files=tuple((name, upload.name) for name, upload in request.files),
        proof=witness.proofs[0] if witness and witness.proofs else None,
    )


def link(service: Service, address: str, pairs: Pairs, credentials: Credentials, how: How) -> Call:
    """A link for people to open, such as the steps of a login have."""
    if not re.match("https?://[^/]", address):
        raise SigningError(f"{address} is no address of a page")
    witness = _witness(service, how)
    if witness is None:
        raise SigningError(f"{service.title} signs nothing")
    request = Signable(verb="GET", url=address, query=[Param(*pair) for pair in pairs])
    signed = witness.sign(request, credentials, clock=how.clock, nonce=how.nonce)
    return Call(
        verb="GET",
        url=address,
        parameters=_sent((*pairs, *signed.parameters), "query"),
        headers=signed.headers,
        proof=witness.proofs[0],
    )


def _witness(service: Service, how: How) -> Witness | None:
    scheme = scheme_of(service, how)
    return Witness.of(scheme) if scheme else None


def _with(service: Service, name: str, witness: Witness | None) -> Service:
    if witness is None or not name:
        return replace(service, scheme=witness)
    return replace(service, schemes={**service.schemes, name: replace(service.schemes[name], scheme=witness)})


def _sent(pairs: Pairs, place: str) -> tuple[Sent, ...]:
    return tuple(Sent(name, value, place) for name, value in pairs)
