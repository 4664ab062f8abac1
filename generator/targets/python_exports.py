"""What a generated package shows to those who import it, and where each name comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.service import Service
from .code import Code

RUNTIME = {
    "EnvironmentTokenStore": "runtime.token_store",
    "FileTokenStore": "runtime.token_file",
    "Grant": "runtime.granted",
    "MemoryTokenStore": "runtime.token_store",
    "RateLimit": "runtime.rate_limit",
    "RetryPolicy": "runtime.retrying",
    "StoredToken": "runtime.token_store",
    "Timeouts": "runtime.facts",
    "TokenStore": "runtime.token_store",
}
"""Classes of the runtime that an application hands to a client."""

EXTRAS = {"AiohttpTransport": "runtime.aiohttp_transport"}
"""Those that need an extra of the package: there for who asks by name, but not part of `import *`."""


@dataclass(frozen=True, slots=True)
class Export:
    """A name, and the module it is taken from when it is asked for."""

    name: Code
    module: Code


def exports(service: Service) -> tuple[Export, ...]:
    """Classes, in the order that linters like."""
    client = service.package.client
    named = {**RUNTIME, client: "client", f"Async{client}": "async_client"}
    return tuple(Export(Code(name), Code(named[name])) for name in sorted(named, key=_order))


def extras() -> tuple[Export, ...]:
    """The same of what needs an extra."""
    return tuple(Export(Code(name), Code(module)) for name, module in EXTRAS.items())


def by_module(found: tuple[Export, ...]) -> tuple[Export, ...]:
    """The same in the order of import statements."""
    return tuple(sorted(found, key=lambda export: (export.module, *_order(export.name))))


def in_order(names: Iterable[str]) -> list[str]:
    """As linters like names of classes."""
    return sorted(names, key=_order)


def _order(name: str) -> tuple[bool, str]:
    """Constants stand before classes."""
    return not name.isupper(), name
