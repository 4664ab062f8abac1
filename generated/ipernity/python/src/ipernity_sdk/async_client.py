# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.async_client import AsyncClient
from .service import SERVICE

if TYPE_CHECKING:
    from .async_groups.account import AsyncAccountGroup
    from .async_groups.album import AsyncAlbumGroup
    from .async_groups.api import AsyncApiGroup
    from .async_groups.auth import AsyncAuthGroup
    from .async_groups.doc import AsyncDocGroup
    from .async_groups.explore import AsyncExploreGroup
    from .async_groups.faves import AsyncFavesGroup
    from .async_groups.folder import AsyncFolderGroup
    from .async_groups.group import AsyncGroupGroup
    from .async_groups.network import AsyncNetworkGroup
    from .async_groups.post import AsyncPostGroup
    from .async_groups.tags import AsyncTagsGroup
    from .async_groups.test import AsyncTestGroup
    from .async_groups.upload import AsyncUploadGroup
    from .async_groups.user import AsyncUserGroup
    from .async_login import AsyncLogins


class AsyncIpernity(AsyncClient):
    """Calls for asyncio of ipernity.

    A community for sharing photos, videos, music and articles.

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
    def account(self) -> AsyncAccountGroup:
        """Calls of `account`."""
        from .async_groups.account import AsyncAccountGroup

        return AsyncAccountGroup(self)

    @cached_property
    def album(self) -> AsyncAlbumGroup:
        """Calls of `album`."""
        from .async_groups.album import AsyncAlbumGroup

        return AsyncAlbumGroup(self)

    @cached_property
    def api(self) -> AsyncApiGroup:
        """Calls of `api`."""
        from .async_groups.api import AsyncApiGroup

        return AsyncApiGroup(self)

    @cached_property
    def auth(self) -> AsyncAuthGroup:
        """Calls of `auth`."""
        from .async_groups.auth import AsyncAuthGroup

        return AsyncAuthGroup(self)

    @cached_property
    def doc(self) -> AsyncDocGroup:
        """Calls of `doc`."""
        from .async_groups.doc import AsyncDocGroup

        return AsyncDocGroup(self)

    @cached_property
    def explore(self) -> AsyncExploreGroup:
        """Calls of `explore`."""
        from .async_groups.explore import AsyncExploreGroup

        return AsyncExploreGroup(self)

    @cached_property
    def faves(self) -> AsyncFavesGroup:
        """Calls of `faves`."""
        from .async_groups.faves import AsyncFavesGroup

        return AsyncFavesGroup(self)

    @cached_property
    def folder(self) -> AsyncFolderGroup:
        """Calls of `folder`."""
        from .async_groups.folder import AsyncFolderGroup

        return AsyncFolderGroup(self)

    @cached_property
    def group(self) -> AsyncGroupGroup:
        """Calls of `group`."""
        from .async_groups.group import AsyncGroupGroup

        return AsyncGroupGroup(self)

    @cached_property
    def network(self) -> AsyncNetworkGroup:
        """Calls of `network`."""
        from .async_groups.network import AsyncNetworkGroup

        return AsyncNetworkGroup(self)

    @cached_property
    def post(self) -> AsyncPostGroup:
        """Calls of `post`."""
        from .async_groups.post import AsyncPostGroup

        return AsyncPostGroup(self)

    @cached_property
    def tags(self) -> AsyncTagsGroup:
        """Calls of `tags`."""
        from .async_groups.tags import AsyncTagsGroup

        return AsyncTagsGroup(self)

    @cached_property
    def test(self) -> AsyncTestGroup:
        """Calls of `test`."""
        from .async_groups.test import AsyncTestGroup

        return AsyncTestGroup(self)

    @cached_property
    def upload(self) -> AsyncUploadGroup:
        """Calls of `upload`."""
        from .async_groups.upload import AsyncUploadGroup

        return AsyncUploadGroup(self)

    @cached_property
    def user(self) -> AsyncUserGroup:
        """Calls of `user`."""
        from .async_groups.user import AsyncUserGroup

        return AsyncUserGroup(self)
