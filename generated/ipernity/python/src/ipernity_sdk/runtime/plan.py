"""What holds for every call of a method, whatever its arguments are: worked out at the first one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .facts import Method, Parameter, Service

BODIES = frozenset({"POST", "PUT", "PATCH"})
"""Verbs that put parameters into a body."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the calls of one method are made up."""

    verb: str
    """Of a call without files."""
    is_json: bool
    """A body without files is JSON."""
    in_json: frozenset[str]
    """The places whose arguments go into a body of JSON."""
    taken: frozenset[str]
    """Parameters that the client sends by itself."""
    carriers: tuple[Parameter, ...]
    """Parameters that carry the token itself."""
    signs_all: bool
    """No parameter is left out of the signature for itself."""

    def verb_with(self, has_files: bool) -> str:
        """The verb of a call; files need one with a body."""
        return "POST" if has_files and self.verb not in BODIES else self.verb


@lru_cache(maxsize=512)
def plan_of(service: Service, method: Method) -> Plan:
    """The plan of a method. There is no scheme in it: of two services that are equal, each signs by its own."""
    verb = method.verb or ("POST" if method.post_only else service.verb)
    is_json = (method.body or service.body) == "json"
    return Plan(
        verb=verb,
        is_json=is_json,
        in_json=frozenset({"", "body"} if verb in BODIES else {"body"}) if is_json else frozenset(),
        taken=_taken(service),
        carriers=tuple(each for each in method.parameters if each.carries_token),
        signs_all=all(each.signed for each in method.parameters),
    )


@lru_cache(maxsize=16)
def _taken(service: Service) -> frozenset[str]:
    taken = {service.key.parameter, service.token.parameter, service.method_parameter, service.format_parameter}
    taken |= service.constants.keys()
    for scheme in (service.scheme, *(named.scheme for named in service.schemes.values())):
        if scheme:
            taken |= {name for name, _ in scheme.add} | {place.param for place in scheme.place}
    return frozenset(taken)
