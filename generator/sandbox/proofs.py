"""Where key, token and signature are in a call, by the way of signing that it uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..model.service import Service
from ..model.wire import Credential
from ..runtime.signing import Scheme


@dataclass(frozen=True)
class Manner:
    """One way of signing, and where its parts are."""

    name: str
    scheme: Scheme
    key: str = ""
    """Parameter that carries the key in place of the service's own."""
    token: str = ""
    nonce: str = ""
    timestamp: str = ""
    constants: tuple[tuple[str, str], ...] = ()
    signature: str = ""
    """Parameter that carries the signature."""

    @cached_property
    def parameters(self) -> frozenset[str]:
        """All that such a call has besides the method's own."""
        names = {self.key, self.token, self.nonce, self.timestamp, self.signature, *dict(self.constants)}
        return frozenset(names - {""})

    @property
    def needed(self) -> Iterator[str]:
        """Parameters without which a call signed this way is not complete."""
        return (name for name in (self.key, self.nonce, self.timestamp, self.signature, *dict(self.constants)) if name)


def manners(service: Service) -> tuple[Manner, ...]:
    """Named schemes first: a call that has any of their own parameters uses them."""
    named = [_manner(each.name, Scheme.parse(each.block)) for each in service.schemes]
    return (*named, _manner("", Scheme.parse(service.signing))) if service.signing else tuple(named)


def own_parameters(service: Service, ways: tuple[Manner, ...]) -> frozenset[str]:
    """Parameters that no method declares, because every call may have them."""
    endpoint = service.endpoint
    names = {service.key.parameter, service.token.parameter, endpoint.method_parameter, endpoint.format_parameter}
    names |= {name for name, _ in service.constants}
    for way in ways:
        names |= way.parameters
    return frozenset(names - {""})


def value_in_header(credential: Credential, headers: dict[str, str]) -> str:
    """A credential out of the header that carries it."""
    sent = headers.get(credential.header.lower(), "")
    before, _, after = (credential.value or "{value}").partition("{value}")
    if not sent.startswith(before) or not sent.endswith(after) or len(sent) < len(before) + len(after):
        return ""
    return sent[len(before) : len(sent) - len(after)]


def _manner(name: str, scheme: Scheme) -> Manner:
    added = {template.text: parameter for parameter, template in scheme.add}
    constants = tuple((parameter, template.text) for parameter, template in scheme.add if "{" not in template.text)
    signature = next((place.param for place in scheme.place if place.param and "{signature" in place.value.text), "")
    return Manner(
        name=name,
        scheme=scheme,
        key=added.get("{key}", ""),
        token=added.get("{token}", ""),
        nonce=added.get("{nonce}", ""),
        timestamp=added.get("{timestamp}", ""),
        constants=constants,
        signature=signature,
    )
