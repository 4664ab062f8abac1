# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""Client for the web API of Notes, sync and async.

    from notes_sdk import Notes

    client = Notes(api_key="\u2026", api_secret="\u2026")

Every group of methods is an attribute of the client; what it answers are typed records.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors
    from .async_client import AsyncNotes as AsyncNotes
    from .client import Notes as Notes
    from .runtime.aiohttp_transport import AiohttpTransport as AiohttpTransport
    from .runtime.facts import Timeouts as Timeouts
    from .runtime.granted import Grant as Grant
    from .runtime.rate_limit import RateLimit as RateLimit
    from .runtime.retrying import RetryPolicy as RetryPolicy
    from .runtime.token_file import FileTokenStore as FileTokenStore
    from .runtime.token_store import EnvironmentTokenStore as EnvironmentTokenStore
    from .runtime.token_store import MemoryTokenStore as MemoryTokenStore
    from .runtime.token_store import StoredToken as StoredToken
    from .runtime.token_store import TokenStore as TokenStore

__version__ = "1.2.3"

__all__ = [
    "AsyncNotes",
    "EnvironmentTokenStore",
    "FileTokenStore",
    "Grant",
    "MemoryTokenStore",
    "Notes",
    "RateLimit",
    "RetryPolicy",
    "StoredToken",
    "Timeouts",
    "TokenStore",
    "__version__",
    "errors",
]

_LAZY = {
    "AsyncNotes": "async_client",
    "EnvironmentTokenStore": "runtime.token_store",
    "FileTokenStore": "runtime.token_file",
    "Grant": "runtime.granted",
    "MemoryTokenStore": "runtime.token_store",
    "Notes": "client",
    "RateLimit": "runtime.rate_limit",
    "RetryPolicy": "runtime.retrying",
    "StoredToken": "runtime.token_store",
    "Timeouts": "runtime.facts",
    "TokenStore": "runtime.token_store",
    "AiohttpTransport": "runtime.aiohttp_transport",
    "errors": "",
}


def __getattr__(name: str) -> object:
    """Import what is asked for, so that importing the package costs next to nothing."""
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f".{_LAZY[name] or name}", __name__)
    value: object = getattr(module, name) if _LAZY[name] else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
