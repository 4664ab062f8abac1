# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from .. import shared, values
from ..facts import folder as facts
from ..responses import folder as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager


class FolderGroup(Group):
    """Calls of `folder`."""

    @cached_property
    def albums(self) -> FolderAlbumsGroup:
        """Calls of `folder.albums`."""
        return FolderAlbumsGroup(self._client)

    @described(facts.FOLDER_CREATE)
    def create(
        self,
        title: str,
        *,
        description: str | None = None,
    ) -> responses.FolderCreateResponse:
        """Make a folder for albums.

        A new folder is empty; folder.albums.add fills it.

        Args:
            title: Title of the folder.
            description: What the folder is about. Some HTML is understood.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/folder.create
        """
        return self._call(
            facts.FOLDER_CREATE,
            responses.FolderCreateResponse,
            {"title": title, "description": description},
        )

    @described(facts.FOLDER_DELETE)
    def delete(self, folder_id: str | int) -> None:
        """Delete a folder.

        Args:
            folder_id: Folder to delete.

        Needs a token, the permission doc: delete and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/folder.delete
        """
        return self._call(facts.FOLDER_DELETE, None, {"folder_id": folder_id})

    @described(facts.FOLDER_EDIT)
    def edit(
        self,
        folder_id: str | int,
        *,
        title: str | None = None,
        description: str | None = None,
        cover_id: str | int | None = None,
    ) -> responses.FolderEditResponse:
        """Change the title, the description or the cover of a folder.

        What is left out stays as it is.

        Args:
            folder_id: Folder to change.
            title: New title.
            description: New text about the folder. Some HTML is understood. An empty text clears
                the old one. An empty value clears what was there. In doubt: That an empty text
                clears the old one is our reading; nothing published says so.
            cover_id: Document of the caller's own whose picture is to stand for the folder.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/folder.edit
        """
        return self._call(
            facts.FOLDER_EDIT,
            responses.FolderEditResponse,
            {"folder_id": folder_id, "title": title, "description": description, "cover_id": cover_id},
        )

    @described(facts.FOLDER_GET)
    def get(
        self,
        folder_id: str | int,
        *,
        thumbsize: values.Thumbsize | None = None,
    ) -> responses.FolderGetResponse:
        """Show a folder.

        Note: An empty folder is said not to exist.

        Args:
            folder_id: Folder to show.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.

        Needs the permission doc: read, for private items only.

        Raises:
            FolderNotFound: No such folder, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/folder.get
        """
        return self._call(
            facts.FOLDER_GET,
            responses.FolderGetResponse,
            {"folder_id": folder_id, "thumbsize": thumbsize},
        )

    @described(facts.FOLDER_GET_LIST)
    def get_list(
        self,
        *,
        user_id: str | int | None = None,
        empty: bool | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.FolderGetListResponse:
        """List the folders of a member.

        In doubt: That user_id stands for the caller when it is left out is taken from sister
        methods.

        Note: In the published example some folders show visibility, others do not.

        Args:
            user_id: Member whose folders are wanted. Left out, the caller, who then needs a token.
            empty: Whether to list empty folders too.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 100. 100 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs nothing but the application key.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)

        See https://www.ipernity.com/help/api/method/folder.getList
        """
        return self._call(
            facts.FOLDER_GET_LIST,
            responses.FolderGetListResponse,
            {"user_id": user_id, "empty": empty, "thumbsize": thumbsize, "per_page": per_page, "page": page},
        )

    def iter_list(
        self,
        *,
        user_id: str | int | None = None,
        empty: bool | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Folder, responses.FolderGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.FOLDER_GET_LIST,
            responses.FolderGetListResponse,
            {"user_id": user_id, "empty": empty, "thumbsize": thumbsize, "per_page": per_page, "page": page},
        )

    @described(facts.FOLDER_ORDER_LIST)
    def order_list(self, folder_ids: Sequence[str | int] | str | int) -> None:
        """Put the caller's folders in order.

        Args:
            folder_ids: Folders of the caller's own, in the order wanted. Those not named follow,
                sorted by identifier.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            FolderNotFound: One of the folders does not exist or is not the caller's own. (code 1)

        See https://www.ipernity.com/help/api/method/folder.orderList
        """
        return self._call(facts.FOLDER_ORDER_LIST, None, {"folder_ids": folder_ids})


class FolderAlbumsGroup(Group):
    """Calls of `folder.albums`."""

    @described(facts.FOLDER_ALBUMS_ADD)
    def add(
        self,
        folder_id: str | int,
        album_id: Sequence[str | int] | str | int,
    ) -> responses.FolderAlbumsAddResponse:
        """Put albums in a folder.

        The answer tells for each album whether it was added.

        Note: An album that was in the folder already counts as skipped.

        Args:
            folder_id: Folder to put the albums in.
            album_id: Albums to add: one, or several. At most 20 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            FolderNotFound: No such folder, or it is hidden from the caller. (code 1)
            AlbumNotFound: One of the albums does not exist or is not the caller's own. (code 2)
            FolderFull: The folder holds as many albums as it can. Use another one. (code 3)

        See https://www.ipernity.com/help/api/method/folder.albums.add
        """
        return self._call(
            facts.FOLDER_ALBUMS_ADD,
            responses.FolderAlbumsAddResponse,
            {"folder_id": folder_id, "album_id": album_id},
        )

    @described(facts.FOLDER_ALBUMS_GET_LIST)
    def get_list(
        self,
        folder_id: str | int,
        *,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.FolderAlbumsGetListResponse:
        """List the albums of a folder.

        Args:
            folder_id: Folder to list.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 100. 20 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/folder.albums.getList
        """
        return self._call(
            facts.FOLDER_ALBUMS_GET_LIST,
            responses.FolderAlbumsGetListResponse,
            {"folder_id": folder_id, "thumbsize": thumbsize, "per_page": per_page, "page": page},
        )

    def iter_list(
        self,
        folder_id: str | int,
        *,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[responses.FolderAlbumsGetListFolderAlbumsAlbum, responses.FolderAlbumsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.FOLDER_ALBUMS_GET_LIST,
            responses.FolderAlbumsGetListResponse,
            {"folder_id": folder_id, "thumbsize": thumbsize, "per_page": per_page, "page": page},
        )

    @described(facts.FOLDER_ALBUMS_REMOVE)
    def remove(
        self,
        folder_id: str | int,
        album_id: Sequence[str | int] | str | int,
    ) -> responses.FolderAlbumsRemoveResponse:
        """Take albums out of a folder.

        The albums themselves stay. The answer tells for each of them whether it was taken out.

        Note: The service deletes the folder when its last album is taken out.

        Args:
            folder_id: Folder to take the albums out of.
            album_id: Albums to take out: one, or several. At most 20 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/folder.albums.remove
        """
        return self._call(
            facts.FOLDER_ALBUMS_REMOVE,
            responses.FolderAlbumsRemoveResponse,
            {"folder_id": folder_id, "album_id": album_id},
        )
