# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import faves as facts
from ..responses import faves as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncFavesGroup(AsyncGroup):
    """Calls of `faves`."""

    @cached_property
    def albums(self) -> AsyncFavesAlbumsGroup:
        """Calls of `faves.albums`."""
        return AsyncFavesAlbumsGroup(self._client)

    @cached_property
    def docs(self) -> AsyncFavesDocsGroup:
        """Calls of `faves.docs`."""
        return AsyncFavesDocsGroup(self._client)


class AsyncFavesAlbumsGroup(AsyncGroup):
    """Calls of `faves.albums`."""

    @described(facts.FAVES_ALBUMS_ADD)
    async def add(self, album_id: str | int) -> None:
        """Add an album to the caller's favourites.

        In doubt: The published list does not mark album_id as required; as the call means nothing
        without it, we do.

        Args:
            album_id: Album to add.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/faves.albums.add
        """
        return await self._call(facts.FAVES_ALBUMS_ADD, None, {"album_id": album_id})

    @described(facts.FAVES_ALBUMS_GET_LIST)
    async def get_list(
        self,
        *,
        user_id: str | int | None = None,
        owner_id: str | int | None = None,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.FavesAlbumsGetListResponse:
        """List the albums among a member's favourites.

        In doubt: The published list marks user_id as required, yet says that it stands for the
        caller when left out; we let it out.

        Note: Albums of the member's own are left out unless owner_id equals user_id.

        Args:
            user_id: Member whose favourites are wanted. Left out, the caller, who then needs a
                token.
            owner_id: Keep only albums of this member. Give the value of user_id to list the
                member's own ones.
            extra: More to tell about each album. Any of owner (The member who owns it).
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

        Needs the permission doc: read, for private items only.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)
            OwnerNotFound: No member has the id given as owner_id. (code 2)

        See https://www.ipernity.com/help/api/method/faves.albums.getList
        """
        return await self._call(
            facts.FAVES_ALBUMS_GET_LIST,
            responses.FavesAlbumsGetListResponse,
            {
                "user_id": user_id,
                "owner_id": owner_id,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_list(
        self,
        *,
        user_id: str | int | None = None,
        owner_id: str | int | None = None,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Album, responses.FavesAlbumsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.FAVES_ALBUMS_GET_LIST,
            responses.FavesAlbumsGetListResponse,
            {
                "user_id": user_id,
                "owner_id": owner_id,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.FAVES_ALBUMS_REMOVE)
    async def remove(self, album_id: str | int) -> None:
        """Remove an album from the caller's favourites.

        In doubt: The published list does not mark album_id as required; as the call means nothing
        without it, we do.

        Args:
            album_id: Album to remove.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/faves.albums.remove
        """
        return await self._call(facts.FAVES_ALBUMS_REMOVE, None, {"album_id": album_id})


class AsyncFavesDocsGroup(AsyncGroup):
    """Calls of `faves.docs`."""

    @described(facts.FAVES_DOCS_ADD)
    async def add(self, doc_id: str | int) -> None:
        """Add a document to the caller's favourites.

        In doubt: The published list does not mark doc_id as required; as the call means nothing
        without it, we do.

        Args:
            doc_id: Document to add.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/faves.docs.add
        """
        return await self._call(facts.FAVES_DOCS_ADD, None, {"doc_id": doc_id})

    @described(facts.FAVES_DOCS_GET_LIST)
    async def get_list(
        self,
        *,
        user_id: str | int | None = None,
        owner_id: str | int | None = None,
        safesurf: Literal["1", "2", "3"] | None = None,
        extra: Sequence[values.FavesDocsGetListExtra] | values.FavesDocsGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.FavesDocsGetListResponse:
        """List the documents among a member's favourites.

        In doubt: The published list marks user_id as required, yet says that it stands for the
        caller when left out; we let it out.

        In doubt: An older page has pages of 100 documents, at most 500; we follow the method list
        of 2014 with 20, at most 100.

        Note: Documents of the member's own are left out unless owner_id equals user_id.

        Args:
            user_id: Member whose favourites are wanted. Left out, the caller, who then needs a
                token.
            owner_id: Keep only documents of this member. Give the value of user_id to list the
                member's own ones.
            safesurf: Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not
                fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014
                alone; newer pages of sister methods have dropped it.
            extra: More to tell about each document. Any of owner (The member who uploaded it),
                dates (When it was made and last touched), count (How much it was noticed), geo
                (Where it was made), medias (The converted files of a video or a sound), original
                (The file as it was uploaded).
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

        Needs the permission doc: read, for private items only.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)
            OwnerNotFound: No member has the id given as owner_id. (code 2)

        See https://www.ipernity.com/help/api/method/faves.docs.getList
        """
        return await self._call(
            facts.FAVES_DOCS_GET_LIST,
            responses.FavesDocsGetListResponse,
            {
                "user_id": user_id,
                "owner_id": owner_id,
                "safesurf": safesurf,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_list(
        self,
        *,
        user_id: str | int | None = None,
        owner_id: str | int | None = None,
        safesurf: Literal["1", "2", "3"] | None = None,
        extra: Sequence[values.FavesDocsGetListExtra] | values.FavesDocsGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Doc, responses.FavesDocsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.FAVES_DOCS_GET_LIST,
            responses.FavesDocsGetListResponse,
            {
                "user_id": user_id,
                "owner_id": owner_id,
                "safesurf": safesurf,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.FAVES_DOCS_REMOVE)
    async def remove(self, doc_id: str | int) -> None:
        """Remove a document from the caller's favourites.

        In doubt: The published list does not mark doc_id as required; as the call means nothing
        without it, we do.

        Args:
            doc_id: Document to remove.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/faves.docs.remove
        """
        return await self._call(facts.FAVES_DOCS_REMOVE, None, {"doc_id": doc_id})
