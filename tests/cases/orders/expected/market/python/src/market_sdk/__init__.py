# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""Client for the web API of Market, sync and async.

    from market_sdk import Market

    client = Market(api_key="\u2026", api_secret="\u2026")

Every group of methods is an attribute of the client; what it answers are typed records.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors
    from .async_client import AsyncMarket as AsyncMarket
    from .client import Market as Market

__version__ = "0.1.0"

__all__ = ["AsyncMarket", "Market", "__version__", "errors"]

_LAZY = {
    "Market": "client",
    "AsyncMarket": "async_client",
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
    return sorted({*globals(), *_LAZY})
