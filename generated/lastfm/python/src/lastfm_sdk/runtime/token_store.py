"""Where an application keeps the tokens of its users between two runs.

A store is anything with the three functions of `TokenStore`; what it keeps are `StoredToken`s, by a name that the
application chooses. A client that is given a store keeps the token of a login in it, under "default".
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, cast

from .errors import TokenStoreError
from .frames import unframed
from .masking import HIDDEN

if TYPE_CHECKING:
    from .facts import Service

DEFAULT = "default"
"""The name under which a client keeps its token."""


@dataclass(frozen=True, slots=True)
class StoredToken:
    """A token as plain values. Keep it where secrets are kept."""

    token: str = field(repr=False)
    token_secret: str = field(default="", repr=False)
    scheme: str = ""
    """Name of the scheme that signs with it, "" for the service's own."""
    permissions: Mapping[str, str] | None = None
    """Level by item, None where they are not known."""
    user: Any = field(default=None, repr=False)
    """Whose it is, as the service told it: texts, numbers, lists and mappings."""

    def to_dict(self) -> dict[str, Any]:
        """For JSON. It holds the secrets in the clear."""
        held = None if self.permissions is None else dict(self.permissions)
        return {**{each.name: getattr(self, each.name) for each in fields(self)}, "permissions": held}

    @classmethod
    @unframed
    def from_dict(cls, data: Mapping[str, Any]) -> StoredToken:
        """What `to_dict` gave; names of a later version are passed over."""
        known = {each.name: data[each.name] for each in fields(cls) if each.name in data}
        texts = [known.get(name, "") for name in ("token", "token_secret", "scheme")]
        permissions = known.get("permissions")
        if not (all(isinstance(text, str) for text in texts) and texts[0] and _are_levels(permissions)):
            raise TokenStoreError("what is kept is no token")
        return cls(**known)

    def __repr__(self) -> str:
        return f"StoredToken(token={HIDDEN}, permissions={self.permissions})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a StoredToken is not pickled: it holds secrets; to_dict gives them on purpose")


def _are_levels(permissions: object) -> bool:
    if not isinstance(permissions, Mapping):
        return permissions is None
    levels = cast("Mapping[object, object]", permissions)
    return all(isinstance(text, str) for pair in levels.items() for text in pair)


class TokenStore(Protocol):
    """Keeps tokens by name. Threads may share one."""

    def load(self, name: str, /) -> StoredToken | None:
        """The token of this name, None where there is none."""
        ...

    def save(self, name: str, token: StoredToken, /) -> None:
        """Keep it, in place of what was there."""
        ...

    def delete(self, name: str, /) -> None:
        """Forget it; nothing happens where there is none."""
        ...


class MemoryTokenStore:
    """Keeps tokens as long as the program runs."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}

    def load(self, name: str, /) -> StoredToken | None:
        """The token of this name, None where there is none."""
        return self._tokens.get(name)

    def save(self, name: str, token: StoredToken, /) -> None:
        """Keep it, in place of what was there."""
        self._tokens[name] = token

    def delete(self, name: str, /) -> None:
        """Forget it."""
        self._tokens.pop(name, None)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a MemoryTokenStore is not pickled: it holds secrets")


class EnvironmentTokenStore:
    """Reads the variables that the client reads too, PREFIX_AUTH_TOKEN and PREFIX_TOKEN_SECRET. Nothing can be kept."""

    def __init__(self, prefix: str | None = None) -> None:
        self._prefix = own_service().environment if prefix is None else prefix

    def load(self, name: str, /) -> StoredToken | None:
        """The token of the environment, whatever the name."""
        token, secret = (self._value(part) for part in ("AUTH_TOKEN", "TOKEN_SECRET"))
        return StoredToken(token, secret) if token else None

    def save(self, name: str, token: StoredToken, /) -> NoReturn:
        """Refused: what a program sets is gone with it."""
        raise TokenStoreError(f"no token can be kept in the environment; set {self._prefix}_AUTH_TOKEN there yourself")

    def delete(self, name: str, /) -> NoReturn:
        """Refused, as `save` is."""
        raise TokenStoreError(f"no token can be removed from the environment; unset {self._prefix}_AUTH_TOKEN yourself")

    def _value(self, part: str) -> str:
        return os.environ.get(f"{self._prefix}_{part}", "").strip()


def own_service() -> Service:
    """The service of the package that this runtime is a part of."""
    package = __name__.rpartition(".")[0].rpartition(".")[0]
    return cast("Service", import_module(f"{package}.service").SERVICE)
