"""What a call shows for itself: key, token and signature, of those that the client has."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from .credentials import Credentials
from .errors import MissingCredential
from .facts import Credential, Method, Service
from .signing import Scheme

Pairs = list[tuple[str, str]]


@dataclass(slots=True)  # made for every call, and a frozen one takes three times as long
class Proof:
    """One call, and the credentials of the client that makes it."""

    service: Service
    method: Method
    credentials: Credentials
    names: Set[str]
    """Of all arguments."""
    scheme: Scheme | None
    """What the call is signed by, None for one that is not signed."""
    replaced: tuple[str, ...]
    """Credentials that travel as the scheme has it, and not as the service has it."""
    sends_token: bool
    has_token: bool
    """The token is sent, or an argument carries it."""

    @classmethod
    def of(cls, service: Service, method: Method, credentials: Credentials, scheme: str, names: Set[str]) -> Proof:
        """`scheme` is the name of the one chosen, "" for the service's own."""
        named = service.schemes[scheme] if scheme else None
        used, replaced = (named.scheme, named.replaces) if named else (service.scheme, ())
        sends_token = bool(credentials.token) and method.token != "none"
        has_token = sends_token or service.token.parameter in names
        token_signs = service.token.signs or "token" in replaced
        if not (method.signed or (has_token and token_signs)):
            used, replaced = None, ()
        if not sends_token and credentials.token_secret:
            credentials = replace(credentials, token_secret="")
        return cls(service, method, credentials, names, used, replaced, sends_token, has_token)

    @property
    def signer(self) -> Credentials:
        """The credentials that the scheme gets to see."""
        own = self.credentials
        return replace(own, token="") if own.token and not self.has_token else own

    def require(self) -> None:
        """Raise what is missing."""
        own, key = self.credentials, self.service.key
        uses = self.scheme.uses if self.scheme else ()
        missing: list[str] = []
        if not own.key and ("key" in uses or ((key.parameter or key.header) and "key" not in self.replaced)):
            missing.append("api_key")
        if not own.secret and "secret" in uses:
            missing.append("api_secret")
        if not self.has_token and self.method.token == "required":
            missing.append("auth_token")
        if not own.token_secret and "token_secret" in uses and self.sends_token:
            missing.append("token_secret")
        if missing:
            variables = " and ".join(f"{self.service.environment}_{name.upper()}" for name in missing)
            text = f"needs {' and '.join(missing)}: give it to the client or set {variables}"
            raise MissingCredential(text, method=self.method.name)

    def parameters(self, format: str) -> Pairs:
        """What the client puts in by itself, the signature and what arguments say aside."""
        service = self.service
        pairs = [
            (service.method_parameter, self.method.name),
            (service.format_parameter, format),
            (service.key.parameter, self._key),
            (service.token.parameter, self._token),
        ]
        if service.constants:
            added = {name for name, _ in self.scheme.add} if self.scheme else ()
            pairs += [(name, value) for name, value in service.constants.items() if name not in added]
        return [(name, value) for name, value in pairs if name and value and name not in self.names]

    def headers(self) -> Pairs:
        """The same in headers."""
        if not (self.service.key.header or self.service.token.header):
            return []
        credentials = ((self.service.key, self._key), (self.service.token, self._token))
        return [(each.header, _written(each, value)) for each, value in credentials if each.header and value]

    @property
    def _key(self) -> str:
        return "" if "key" in self.replaced else self.credentials.key

    @property
    def _token(self) -> str:
        return self.credentials.token if self.sends_token and "token" not in self.replaced else ""


def _written(credential: Credential, value: str) -> str:
    return credential.value.replace("{value}", value)
