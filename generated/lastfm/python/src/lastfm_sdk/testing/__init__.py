# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""For tests of an application: the service played, without a network. See `FakeLastFm`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..async_client import AsyncLastFm
from ..client import LastFm
from ..runtime.response import Reply as Reply
from ..runtime.testing.calls import Call as Call
from ..runtime.testing.calls import SentFile as SentFile
from ..runtime.testing.clock import FakeClock as FakeClock
from ..runtime.testing.fake import FakeService
from ..runtime.testing.shaping import Unlikely as Unlikely
from ..service import SERVICE

__all__ = [
    "Call",
    "FakeClock",
    "FakeLastFm",
    "Reply",
    "SentFile",
    "Unlikely",
    "async_client",
    "client",
]


class FakeLastFm(FakeService):
    """Last.fm, played for tests. Without a plan it answers with the described examples."""

    service = SERVICE

    @cached_property
    def client(self) -> LastFm:
        """A client over this fake, with made-up credentials."""
        return client(self)

    @cached_property
    def async_client(self) -> AsyncLastFm:
        """The same, to be awaited."""
        return async_client(self)


def client(fake: FakeLastFm | None = None, /, **options: Any) -> LastFm:
    """A client over a fake, with made-up credentials; `options` are those of `LastFm`."""
    fake = fake or FakeLastFm()
    return LastFm(**fake.options(fake.transport, options))


def async_client(fake: FakeLastFm | None = None, /, **options: Any) -> AsyncLastFm:
    """The same, to be awaited."""
    fake = fake or FakeLastFm()
    return AsyncLastFm(**fake.options(fake.async_transport, options))
