# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.async_client import AsyncClient
from .service import SERVICE

if TYPE_CHECKING:
    from .async_groups.album import AsyncAlbumGroup
    from .async_groups.artist import AsyncArtistGroup
    from .async_groups.auth import AsyncAuthGroup
    from .async_groups.chart import AsyncChartGroup
    from .async_groups.geo import AsyncGeoGroup
    from .async_groups.library import AsyncLibraryGroup
    from .async_groups.tag import AsyncTagGroup
    from .async_groups.track import AsyncTrackGroup
    from .async_groups.user import AsyncUserGroup
    from .async_login import AsyncLogins


class AsyncLastFm(AsyncClient):
    """Calls for asyncio of Last.fm.

    A music service that keeps what its members listen to, and recommends music by it.

    Credentials that are not given are taken from the environment. The client may be shared by
    threads, and should be closed, best by using it in a `with` statement.
    """

    service = SERVICE

    @cached_property
    def login(self) -> AsyncLogins:
        """Ways for a person to let the application in."""
        from .async_login import AsyncLogins

        return AsyncLogins(self._desk(), self._send)

    @cached_property
    def album(self) -> AsyncAlbumGroup:
        """Calls of `album`."""
        from .async_groups.album import AsyncAlbumGroup

        return AsyncAlbumGroup(self)

    @cached_property
    def artist(self) -> AsyncArtistGroup:
        """Calls of `artist`."""
        from .async_groups.artist import AsyncArtistGroup

        return AsyncArtistGroup(self)

    @cached_property
    def auth(self) -> AsyncAuthGroup:
        """Calls of `auth`."""
        from .async_groups.auth import AsyncAuthGroup

        return AsyncAuthGroup(self)

    @cached_property
    def chart(self) -> AsyncChartGroup:
        """Calls of `chart`."""
        from .async_groups.chart import AsyncChartGroup

        return AsyncChartGroup(self)

    @cached_property
    def geo(self) -> AsyncGeoGroup:
        """Calls of `geo`."""
        from .async_groups.geo import AsyncGeoGroup

        return AsyncGeoGroup(self)

    @cached_property
    def library(self) -> AsyncLibraryGroup:
        """Calls of `library`."""
        from .async_groups.library import AsyncLibraryGroup

        return AsyncLibraryGroup(self)

    @cached_property
    def tag(self) -> AsyncTagGroup:
        """Calls of `tag`."""
        from .async_groups.tag import AsyncTagGroup

        return AsyncTagGroup(self)

    @cached_property
    def track(self) -> AsyncTrackGroup:
        """Calls of `track`."""
        from .async_groups.track import AsyncTrackGroup

        return AsyncTrackGroup(self)

    @cached_property
    def user(self) -> AsyncUserGroup:
        """Calls of `user`."""
        from .async_groups.user import AsyncUserGroup

        return AsyncUserGroup(self)
