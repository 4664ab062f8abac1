"""What a call shows for itself: key, token and signature, of those that the client has."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from .credentials import Credentials
from .errors import MissingCredential
from .facts import Credential, Method, Service
from .signing import Scheme

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Proof:
    """One call, and the credentials of the client that makes it."""

    service: Service
    method: Method
    credentials: Credentials
    scheme: Scheme | None
    """What the call is signed by, None for one that is not signed."""
    replaced: tuple[str, ...]
    """Credentials that travel as the scheme has it, and not as the service has it."""
    sends_token: bool
    has_token: bool
    """The token is sent, or an argument carries it."""

    @classmethod
    def of(cls, service: Service, method: Method, credentials: Credentials, scheme: str, names: Set[str]) -> Proof:
        """`scheme` is the name of the one chosen, "" for the service's own; `names` are those of all arguments."""
        named = service.schemes[scheme] if scheme else None
        used, replaced = (named.scheme, named.replaces) if named else (service.scheme, ())
        sends_token = bool(credentials.token) and method.token != "none"
        has_token = sends_token or service.token.parameter in names
        token_signs = service.token.signs or "token" in replaced
        if not (method.signed or (has_token and token_signs)):
            used, replaced = None, ()
        if not sends_token and credentials.token_secret:
            credentials = replace(credentials, token_secret="")
        return cls(service, method, credentials, used, replaced, sends_token, has_token)

    @property
    def signer(self) -> Credentials:
        """The credentials that the scheme gets to see."""
        return self.credentials if self.has_token else replace(self.credentials, token="")

    def require(self) -> None:
        """Raise what is missing."""
        uses = self.scheme.uses if self.scheme else frozenset[str]()
        own, key = self.credentials, self.service.key
        sends_key = bool(key.parameter or key.header) and "key" not in self.replaced
        needed = {
            "api_key": not own.key and (sends_key or "key" in uses),
            "api_secret": not own.secret and "secret" in uses,
            "auth_token": not self.has_token and self.method.token == "required",
            "token_secret": not own.token_secret and "token_secret" in uses and self.sends_token,
        }
        if missing := [name for name, is_missing in needed.items() if is_missing]:
            variables = " and ".join(f"{self.service.environment}_{name.upper()}" for name in missing)
            text = f"needs {' and '.join(missing)}: give it to the client or set {variables}"
            raise MissingCredential(text, method=self.method.name)

    def parameters(self, format: str) -> Pairs:
        """What the client puts in by itself, the signature aside."""
        service = self.service
        added = {name for name, _ in self.scheme.add} if self.scheme and service.constants else ()
        pairs = [
            (service.method_parameter, self.method.name),
            (service.format_parameter, format),
            (service.key.parameter, self._sent("key")),
            (service.token.parameter, self._sent("token")),
            *((name, value) for name, value in service.constants.items() if name not in added),
        ]
        return [pair for pair in pairs if all(pair)]

    def headers(self) -> Pairs:
        """The same in headers."""
        credentials = ((self.service.key, self._sent("key")), (self.service.token, self._sent("token")))
        return [(each.header, _written(each, value)) for each, value in credentials if each.header and value]

    def _sent(self, name: str) -> str:
        if name in self.replaced:
            return ""
        return self.credentials.key if name == "key" else self.credentials.token if self.sends_token else ""


def _written(credential: Credential, value: str) -> str:
    return credential.value.replace("{value}", value)
