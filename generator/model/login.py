"""How a token is asked for, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

StepKind = Literal["call", "request", "ask", "open", "wait", "callback"]


@dataclass(frozen=True, slots=True)
class LoginStep:
    """One step of a login flow: what is done, in words, and the call or address it uses."""

    kind: StepKind
    """call: a method; request: an address that answers form-encoded; ask: values of the caller; open: an address for
    the person; wait: until the person has agreed; callback: parameters with which the person comes back."""
    doc: str
    call: str = ""
    address: str = ""
    """Of open and request."""
    arguments: tuple[tuple[str, str], ...] = ()
    """(name, template); fields are what was asked or given before, `permissions`, `callback` and `key`."""
    gives: tuple[tuple[str, str], ...] = ()
    """(name, path in the answer)."""
    names: tuple[str, ...] = ()
    """Of ask: what the caller has to give. Of callback: parameters with which the person comes back."""
    signed: str = ""
    """Variant of the scheme that signs the address before it is opened; "" for an address without a signature."""
    scheme: str = ""
    """Named scheme that signs; "" for the usual one."""


@dataclass(frozen=True, slots=True)
class Login:
    """One way for a person to let an application in."""

    name: str
    title: str
    doc: str
    page: str
    steps: tuple[LoginStep, ...]
