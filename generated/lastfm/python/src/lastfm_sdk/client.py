# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.client import Client
from .service import SERVICE

if TYPE_CHECKING:
    from .groups.album import AlbumGroup
    from .groups.artist import ArtistGroup
    from .groups.auth import AuthGroup
    from .groups.chart import ChartGroup
    from .groups.geo import GeoGroup
    from .groups.library import LibraryGroup
    from .groups.tag import TagGroup
    from .groups.track import TrackGroup
    from .groups.user import UserGroup
    from .login import Logins


class LastFm(Client):
    """Blocking calls of Last.fm.

    A music service that keeps what its members listen to, and recommends music by it.

    Credentials that are not given are taken from the environment. The client may be shared by
    threads, and should be closed, best by using it in a `with` statement.
    """

    service = SERVICE

    @cached_property
    def login(self) -> Logins:
        """Ways for a person to let the application in."""
        from .login import Logins

        return Logins(self._desk(), self._send)

    @cached_property
    def album(self) -> AlbumGroup:
        """Calls of `album`."""
        from .groups.album import AlbumGroup

        return AlbumGroup(self)

    @cached_property
    def artist(self) -> ArtistGroup:
        """Calls of `artist`."""
        from .groups.artist import ArtistGroup

        return ArtistGroup(self)

    @cached_property
    def auth(self) -> AuthGroup:
        """Calls of `auth`."""
        from .groups.auth import AuthGroup

        return AuthGroup(self)

    @cached_property
    def chart(self) -> ChartGroup:
        """Calls of `chart`."""
        from .groups.chart import ChartGroup

        return ChartGroup(self)

    @cached_property
    def geo(self) -> GeoGroup:
        """Calls of `geo`."""
        from .groups.geo import GeoGroup

        return GeoGroup(self)

    @cached_property
    def library(self) -> LibraryGroup:
        """Calls of `library`."""
        from .groups.library import LibraryGroup

        return LibraryGroup(self)

    @cached_property
    def tag(self) -> TagGroup:
        """Calls of `tag`."""
        from .groups.tag import TagGroup

        return TagGroup(self)

    @cached_property
    def track(self) -> TrackGroup:
        """Calls of `track`."""
        from .groups.track import TrackGroup

        return TrackGroup(self)

    @cached_property
    def user(self) -> UserGroup:
        """Calls of `user`."""
        from .groups.user import UserGroup

        return UserGroup(self)
