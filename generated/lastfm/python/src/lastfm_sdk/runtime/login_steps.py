"""Facts about logins: the steps by which a person lets an application in, and what can be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Permission:
    """Something a token may reach: an item with levels, the one ladder of a service ("") or a flat scope."""

    name: str = ""
    parameter: str = ""
    """Name in an authorisation link; "" where the argument of the link has a name of its own."""
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LoginStep:
    """One step of a login.

    ask: values of the caller; call: a method; request: an address that answers form-encoded; open: an address for the
    person; wait: until the person has agreed; callback: parameters with which the person comes back.
    """

    kind: Literal["ask", "call", "request", "open", "wait", "callback"]
    call: str = ""
    """Name of a method."""
    address: str = ""
    """Of a request or a link."""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    """Name to a template of what was asked or given before, of `{permissions}`, `{callback}` and `{key}`."""
    gives: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Name to a path in the answer."""
    names: tuple[str, ...] = ()
    """Of ask: what the caller has to give. Of callback: parameters with which the person comes back."""
    signed: str = ""
    """Variant of the scheme that signs the link, "" for a link without a signature."""
    scheme: str = ""
    """Name of the scheme that signs, "" for the service's own."""
    not_yet: tuple[str, ...] = ()
    """Codes of errors that a call answers as long as the person has not agreed."""


@dataclass(frozen=True, slots=True)
class Login:
    """One way for a person to let an application in."""

    name: str
    steps: tuple[LoginStep, ...]
    function: str = ""
    """Name in Python, where it differs."""

    @property
    def python_name(self) -> str:
        return self.function or self.name
