# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import album as facts
from ..responses import album as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncAlbumGroup(AsyncGroup):
    """Calls of `album`."""

    @cached_property
    def docs(self) -> AsyncAlbumDocsGroup:
        """Calls of `album.docs`."""
        return AsyncAlbumDocsGroup(self._client)

    @described(facts.ALBUM_CREATE)
    async def create(
        self,
        title: str,
        *,
        description: str | None = None,
        cover_id: str | int | None = None,
        perm_comment: values.PermComment | None = None,
    ) -> responses.AlbumCreateResponse:
        """Make an album.

        The cover is the album's first document. An album made without one is empty.

        In doubt: An older page calls cover_id required; we follow the newer page and the method
        list of 2014, where it is optional.

        Args:
            title: Title of the album.
            description: What the album is about. Some HTML is understood.
            cover_id: Document of the caller's own whose picture stands for the album.
            perm_comment: Who may comment on the album. One of 0 (Only the owner), 1 (Family), 2
                (Friends), 3 (Friends and family), 4 (Contacts), 5 (Every member).

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            TitleMissing: The title is missing or blank. Give one with something to read in it.
                (code 1)
            CoverNotFound: No such document to take the cover from, or it is not the caller's own.
                (code 2)
            CoverNotUsable: The document for the cover is in as many albums as allowed. Choose
                another. (code 3)
            AlbumLimitReached: The caller has as many albums as allowed. Delete one first. (code 4)

        See https://www.ipernity.com/help/api/method/album.create
        """
        return await self._call(
            facts.ALBUM_CREATE,
            responses.AlbumCreateResponse,
            {"title": title, "description": description, "cover_id": cover_id, "perm_comment": perm_comment},
        )

    @described(facts.ALBUM_DELETE)
    async def delete(self, album_id: str | int) -> None:
        """Delete an album.

        Note: The service deletes an album by itself when its last document is taken out; deleting
        it afterwards fails.

        Args:
            album_id: Album to delete.

        Needs a token, the permission doc: delete and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/album.delete
        """
        return await self._call(facts.ALBUM_DELETE, None, {"album_id": album_id})

    @described(facts.ALBUM_EDIT)
    async def edit(
        self,
        album_id: str | int,
        *,
        title: str | None = None,
        description: str | None = None,
        cover_id: str | int | None = None,
    ) -> responses.AlbumEditResponse:
        """Change the title, the description or the cover of an album.

        What is left out stays as it is.

        In doubt: The visibility flags have other names here than in album.create and album.getList;
        we keep those of the published example.

        In doubt: The published example names the document of the cover cover_id, real answers in
        JSON name it doc_id; either is understood.

        Give at least one of `title`, `description` and `cover_id`.

        Args:
            album_id: Album to change.
            title: New title. It must not be blank.
            description: New text about the album. Some HTML is understood. An empty text clears the
                old one. An empty value clears what was there. In doubt: That an empty text clears
                the old one is our reading; nothing published says so.
            cover_id: Document of the caller's own whose picture is to stand for the album.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            AlbumNotFound: No such album, or it is hidden from the caller. (code 1)
            CoverNotFound: No such document to take the cover from, or it is not the caller's own.
                (code 2)
            TitleMissing: The title is blank. Give one with something to read in it. (code 3)
            NothingToChange: Nothing to change was given. Give a title, a description or a cover.
                (code 4)

        See https://www.ipernity.com/help/api/method/album.edit
        """
        return await self._call(
            facts.ALBUM_EDIT,
            responses.AlbumEditResponse,
            {"album_id": album_id, "title": title, "description": description, "cover_id": cover_id},
        )

    @described(facts.ALBUM_GET)
    async def get(
        self,
        album_id: str | int,
        *,
        thumbsize: values.Thumbsize | None = None,
    ) -> responses.AlbumGetResponse:
        """Show an album.

        Note: Only the owner sees permissions.

        Note: The counts public, friend, family and ff say how many documents each circle may see.

        Args:
            album_id: Album to show.
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
            AlbumNotFound: No such album, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/album.get
        """
        return await self._call(
            facts.ALBUM_GET,
            responses.AlbumGetResponse,
            {"album_id": album_id, "thumbsize": thumbsize},
        )

    @described(facts.ALBUM_GET_FAVES)
    async def get_faves(
        self,
        album_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.AlbumGetFavesResponse:
        """List the members who keep an album among their favourites.

        In doubt: A client's author found that the caller was missing from the list although the
        album was among their favourites.

        Args:
            album_id: Album whose admirers are wanted.
            per_page: Items on a page. From 1 to 100. 10 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/album.getFaves
        """
        return await self._call(
            facts.ALBUM_GET_FAVES,
            responses.AlbumGetFavesResponse,
            {"album_id": album_id, "per_page": per_page, "page": page},
        )

    def iter_faves(
        self,
        album_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Fave, responses.AlbumGetFavesResponse]:
        """Go through the items of all pages of `get_faves`, fetching each page when it is needed.

        Takes what `get_faves` takes. Call `.pages()` on the result to get whole responses instead
        of items.
        """
        return self._pages(
            facts.ALBUM_GET_FAVES,
            responses.AlbumGetFavesResponse,
            {"album_id": album_id, "per_page": per_page, "page": page},
        )

    @described(facts.ALBUM_GET_LIST)
    async def get_list(
        self,
        *,
        user_id: str | int | None = None,
        empty: bool | None = None,
        notinfolder: bool | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.AlbumGetListResponse:
        """List the albums of a member.

        In doubt: That user_id stands for the caller when it is left out is taken from sister
        methods.

        Note: The parameter safesurf of older pages is gone.

        Note: Only the owner sees permissions.

        Note: In the published example an album shows either visibility or the counts public,
        friend, family and ff.

        Args:
            user_id: Member whose albums are wanted. Left out, the caller, who then needs a token.
            empty: Whether to list empty albums too.
            notinfolder: Whether to keep only albums that are in no folder.
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

        See https://www.ipernity.com/help/api/method/album.getList
        """
        return await self._call(
            facts.ALBUM_GET_LIST,
            responses.AlbumGetListResponse,
            {
                "user_id": user_id,
                "empty": empty,
                "notinfolder": notinfolder,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_list(
        self,
        *,
        user_id: str | int | None = None,
        empty: bool | None = None,
        notinfolder: bool | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Album, responses.AlbumGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.ALBUM_GET_LIST,
            responses.AlbumGetListResponse,
            {
                "user_id": user_id,
                "empty": empty,
                "notinfolder": notinfolder,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.ALBUM_GET_VISITORS)
    async def get_visitors(
        self,
        album_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.AlbumGetVisitorsResponse:
        """List the latest visitors of an album.

        Args:
            album_id: Album whose visitors are wanted.
            per_page: Items on a page. From 1 to 100. 10 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs a token, the permission doc: read, for private items only and a signature, which the
        client makes.

        See https://www.ipernity.com/help/api/method/album.getVisitors
        """
        return await self._call(
            facts.ALBUM_GET_VISITORS,
            responses.AlbumGetVisitorsResponse,
            {"album_id": album_id, "per_page": per_page, "page": page},
        )

    def iter_visitors(
        self,
        album_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Visit, responses.AlbumGetVisitorsResponse]:
        """Go through the items of all pages of `get_visitors`, fetching each page when it is needed.

        Takes what `get_visitors` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.ALBUM_GET_VISITORS,
            responses.AlbumGetVisitorsResponse,
            {"album_id": album_id, "per_page": per_page, "page": page},
        )

    @described(facts.ALBUM_ORDER_LIST)
    async def order_list(self, album_ids: Sequence[str | int] | str | int) -> None:
        """Put the caller's albums in order.

        Args:
            album_ids: Albums of the caller's own, in the order wanted. Those not named follow,
                sorted by identifier.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/album.orderList
        """
        return await self._call(facts.ALBUM_ORDER_LIST, None, {"album_ids": album_ids})

    @described(facts.ALBUM_SET_PERMS)
    async def set_perms(
        self,
        album_id: str | int,
        perm_comment: Literal["0", "3", "4", "5"],
    ) -> None:
        """Choose who may comment on an album.

        Args:
            album_id: Album to change.
            perm_comment: Who may comment on the album. One of 0 (Only the owner), 3 (Friends and
                family), 4 (Contacts), 5 (Every member).

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            AlbumNotFound: No such album, or it is hidden from the caller. (code 1)
            ValueInvalid: Something needed is missing, or a value is not allowed. (code 2)

        See https://www.ipernity.com/help/api/method/album.setPerms
        """
        return await self._call(facts.ALBUM_SET_PERMS, None, {"album_id": album_id, "perm_comment": perm_comment})


class AsyncAlbumDocsGroup(AsyncGroup):
    """Calls of `album.docs`."""

    @described(facts.ALBUM_DOCS_ADD)
    async def add(
        self,
        album_id: str | int,
        doc_id: Sequence[str | int] | str | int,
    ) -> responses.AlbumDocsAddResponse:
        """Put documents in an album.

        The answer tells for each document whether it was added. A document that cannot be added
        does not keep the others out.

        Note: A document that was in the album already counts as skipped and shows error 0.

        Note: A document that is in as many albums as allowed counts as skipped and shows error 1.

        Args:
            album_id: Album to put the documents in.
            doc_id: Documents to add: one, or several. At most 20 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/album.docs.add
        """
        return await self._call(
            facts.ALBUM_DOCS_ADD,
            responses.AlbumDocsAddResponse,
            {"album_id": album_id, "doc_id": doc_id},
        )

    @described(facts.ALBUM_DOCS_GET_CONTEXT)
    async def get_context(
        self,
        album_id: str | int,
        doc_id: str | int,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        safesurf: Literal["1", "2", "3"] | None = None,
        prev: int | None = None,
        next: int | None = None,
        thumbsize: values.Thumbsize | None = None,
    ) -> responses.AlbumDocsGetContextResponse:
        """Show the neighbours of a document in an album.

        The answer holds the document and those before and after it in the album, for leafing
        through.

        In doubt: The published example repeats media within one element, so it is not well-formed
        XML; we read it as one field.

        In doubt: The published list of errors was not at hand.

        Args:
            album_id: Album to look into.
            doc_id: Document of that album whose neighbours are wanted.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            safesurf: Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not
                fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014
                alone; newer pages of sister methods have dropped it.
            prev: How many older documents to give at most. From 1 to 50. 10 when left out.
            next: How many newer documents to give at most. From 1 to 50. 10 when left out.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/album.docs.getContext
        """
        return await self._call(
            facts.ALBUM_DOCS_GET_CONTEXT,
            responses.AlbumDocsGetContextResponse,
            {
                "album_id": album_id,
                "doc_id": doc_id,
                "media": media,
                "safesurf": safesurf,
                "prev": prev,
                "next": next,
                "thumbsize": thumbsize,
            },
        )

    @described(facts.ALBUM_DOCS_GET_LIST)
    async def get_list(
        self,
        album_id: str | int,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        share: values.Share | None = None,
        extra: Sequence[values.AlbumDocsGetListExtra] | values.AlbumDocsGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.AlbumDocsGetListResponse:
        """List the documents of an album.

        Note: The parameter safesurf of older pages is gone.

        Args:
            album_id: Album to list.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            share: Keep only documents that just these people may see. Works on the caller's own
                albums. One of 0 (Only the owner), 1 (Family), 2 (Friends), 3 (Friends and family),
                4 (Everybody).
            extra: More to tell about each document. Any of dates (When each document was made and
                last touched), geo (Where it was made), medias (The converted files of a video or a
                sound), original (The file as it was uploaded), link (Its page on the site).
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

        Raises:
            AlbumNotFound: No such album, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/album.docs.getList
        """
        return await self._call(
            facts.ALBUM_DOCS_GET_LIST,
            responses.AlbumDocsGetListResponse,
            {
                "album_id": album_id,
                "media": media,
                "share": share,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_list(
        self,
        album_id: str | int,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        share: values.Share | None = None,
        extra: Sequence[values.AlbumDocsGetListExtra] | values.AlbumDocsGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Doc, responses.AlbumDocsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.ALBUM_DOCS_GET_LIST,
            responses.AlbumDocsGetListResponse,
            {
                "album_id": album_id,
                "media": media,
                "share": share,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.ALBUM_DOCS_REMOVE)
    async def remove(
        self,
        album_id: str | int,
        doc_id: Sequence[str | int] | str | int,
    ) -> responses.AlbumDocsRemoveResponse:
        """Take documents out of an album.

        The documents themselves stay. The answer tells for each of them whether it was taken out.

        Note: The service deletes the album when its last document is taken out.

        Args:
            album_id: Album to take the documents out of.
            doc_id: Documents to take out: one, or several. At most 20 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            AlbumNotFound: No such album, or it is not the caller's own. (code 1)
            DocumentNotFound: One of the documents does not exist or is not the caller's own. (code
                2)

        See https://www.ipernity.com/help/api/method/album.docs.remove
        """
        return await self._call(
            facts.ALBUM_DOCS_REMOVE,
            responses.AlbumDocsRemoveResponse,
            {"album_id": album_id, "doc_id": doc_id},
        )

    @described(facts.ALBUM_DOCS_SET_LIST)
    async def set_list(
        self,
        album_id: str | int,
        doc_ids: Sequence[str | int] | str | int,
        cover_id: str | int,
    ) -> responses.AlbumDocsSetListResponse:
        """Replace the documents and the cover of an album.

        The album then holds the documents given, in the order given, and no others. To add some or
        to take some out, use album.docs.add and album.docs.remove.

        Note: A document that is in as many albums as allowed counts as skipped and shows error 1.

        Note: The list of results is named docs in JSON, doc in XML.

        Args:
            album_id: Album to fill anew.
            doc_ids: All documents of the album, in their new order.
            cover_id: Document of the caller's own whose picture stands for the album. It has to be
                among doc_ids.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            AlbumNotFound: No such album, or it is hidden from the caller. (code 1)
            DocumentNotFound: One of the documents does not exist or is not the caller's own. (code
                2)
            CoverNotFound: The document for the cover is not among those given. Put it in doc_ids.
                (code 3)
            AlbumFull: These are more documents than an album can hold. Give fewer. (code 4)

        See https://www.ipernity.com/help/api/method/album.docs.setList
        """
        return await self._call(
            facts.ALBUM_DOCS_SET_LIST,
            responses.AlbumDocsSetListResponse,
            {"album_id": album_id, "doc_ids": doc_ids, "cover_id": cover_id},
        )
