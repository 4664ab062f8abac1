# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""The client: every group of methods is an attribute of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.client import Client
from .service import SERVICE

if TYPE_CHECKING:
    from .groups.account import AccountGroup
    from .groups.album import AlbumGroup
    from .groups.api import ApiGroup
    from .groups.auth import AuthGroup
    from .groups.doc import DocGroup
    from .groups.explore import ExploreGroup
    from .groups.faves import FavesGroup
    from .groups.folder import FolderGroup
    from .groups.group import GroupGroup
    from .groups.network import NetworkGroup
    from .groups.post import PostGroup
    from .groups.tags import TagsGroup
    from .groups.test import TestGroup
    from .groups.upload import UploadGroup
    from .groups.user import UserGroup
    from .login import Logins


class Ipernity(Client):
    """Blocking calls of ipernity.

    A community for sharing photos, videos, music and articles.

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
    def account(self) -> AccountGroup:
        """Calls of `account`."""
        from .groups.account import AccountGroup

        return AccountGroup(self)

    @cached_property
    def album(self) -> AlbumGroup:
        """Calls of `album`."""
        from .groups.album import AlbumGroup

        return AlbumGroup(self)

    @cached_property
    def api(self) -> ApiGroup:
        """Calls of `api`."""
        from .groups.api import ApiGroup

        return ApiGroup(self)

    @cached_property
    def auth(self) -> AuthGroup:
        """Calls of `auth`."""
        from .groups.auth import AuthGroup

        return AuthGroup(self)

    @cached_property
    def doc(self) -> DocGroup:
        """Calls of `doc`."""
        from .groups.doc import DocGroup

        return DocGroup(self)

    @cached_property
    def explore(self) -> ExploreGroup:
        """Calls of `explore`."""
        from .groups.explore import ExploreGroup

        return ExploreGroup(self)

    @cached_property
    def faves(self) -> FavesGroup:
        """Calls of `faves`."""
        from .groups.faves import FavesGroup

        return FavesGroup(self)

    @cached_property
    def folder(self) -> FolderGroup:
        """Calls of `folder`."""
        from .groups.folder import FolderGroup

        return FolderGroup(self)

    @cached_property
    def group(self) -> GroupGroup:
        """Calls of `group`."""
        from .groups.group import GroupGroup

        return GroupGroup(self)

    @cached_property
    def network(self) -> NetworkGroup:
        """Calls of `network`."""
        from .groups.network import NetworkGroup

        return NetworkGroup(self)

    @cached_property
    def post(self) -> PostGroup:
        """Calls of `post`."""
        from .groups.post import PostGroup

        return PostGroup(self)

    @cached_property
    def tags(self) -> TagsGroup:
        """Calls of `tags`."""
        from .groups.tags import TagsGroup

        return TagsGroup(self)

    @cached_property
    def test(self) -> TestGroup:
        """Calls of `test`."""
        from .groups.test import TestGroup

        return TestGroup(self)

    @cached_property
    def upload(self) -> UploadGroup:
        """Calls of `upload`."""
        from .groups.upload import UploadGroup

        return UploadGroup(self)

    @cached_property
    def user(self) -> UserGroup:
        """Calls of `user`."""
        from .groups.user import UserGroup

        return UserGroup(self)
