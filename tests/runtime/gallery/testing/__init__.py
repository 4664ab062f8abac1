from __future__ import annotations

from functools import cached_property
from typing import Any

from ..async_client import AsyncGallery
from ..client import Gallery
from ..runtime.testing.fake import FakeService
from ..service import SERVICE


class FakeGallery(FakeService):
    """Gallery, played for tests."""

    service = SERVICE

    @cached_property
    def client(self) -> Gallery:
        return client(self)

    @cached_property
    def async_client(self) -> AsyncGallery:
        return async_client(self)


def client(fake: FakeGallery, /, **options: Any) -> Gallery:
    return Gallery(**fake.options(fake.transport, options))


def async_client(fake: FakeGallery, /, **options: Any) -> AsyncGallery:
    return AsyncGallery(**fake.options(fake.async_transport, options))
