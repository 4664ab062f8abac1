"""A fake of the package `gallery`, and clients of one kind over it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any


class Stage:
    """A fake, and a client of one kind over it."""

    def __init__(self, gallery: ModuleType, kind: str) -> None:
        self.kind = kind
        self.testing = import_module("gallery.testing")
        self.errors = import_module("gallery.errors")
        self.unlikely = import_module("gallery.runtime.testing.shaping").Unlikely
        self.reply = import_module("gallery.runtime.response").Reply
        self.fake = self.testing.FakeGallery()

    def use(self, act: Callable[[Any], Any], **options: Any) -> Any:
        """What `act` makes of a client."""
        if self.kind == "sync":
            with self.testing.client(self.fake, **options) as client:
                result = act(client)
                return list(result) if isinstance(result, Iterator) else result

        async def main() -> Any:
            async with self.testing.async_client(self.fake, **options) as client:
                result = act(client)
                return [item async for item in result] if hasattr(result, "__anext__") else await result

        return asyncio.run(main())

    def get(self, **options: Any) -> Any:
        return self.use(lambda client: client.picture.get(7), **options).picture
