"""A package written by hand as the generator would write it: the runtime is tested as it is shipped, inside of it."""

from __future__ import annotations

from importlib import import_module

_LAZY = {"Gallery": "client", "AsyncGallery": "async_client", "errors": ""}


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(name)
    module = import_module(f".{_LAZY[name] or name}", __name__)
    return getattr(module, name) if _LAZY[name] else module
