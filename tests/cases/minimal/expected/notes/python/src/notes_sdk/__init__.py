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

__version__ = "1.2.3"

__all__ = ["AsyncNotes", "Notes", "__version__", "errors"]

_LAZY = {
    "Notes": "client",
    "AsyncNotes": "async_client",
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
