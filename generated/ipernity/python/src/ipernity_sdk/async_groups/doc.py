# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import doc as facts
from ..responses import doc as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager
from ..runtime.records import Record


class AsyncDocGroup(AsyncGroup):
    """Calls of `doc`."""

    @cached_property
    def albums(self) -> AsyncDocAlbumsGroup:
        """Calls of `doc.albums`."""
        return AsyncDocAlbumsGroup(self._client)

    @cached_property
    def comments(self) -> AsyncDocCommentsGroup:
        """Calls of `doc.comments`."""
        return AsyncDocCommentsGroup(self._client)

    @cached_property
    def notes(self) -> AsyncDocNotesGroup:
        """Calls of `doc.notes`."""
        return AsyncDocNotesGroup(self._client)

    @cached_property
    def tags(self) -> AsyncDocTagsGroup:
        """Calls of `doc.tags`."""
        return AsyncDocTagsGroup(self._client)

    @described(facts.DOC_CHECK_MD5)
    async def check_md5(self, md5: Sequence[str] | str) -> responses.DocCheckMd5Response:
        """Find out by checksum which files the caller has uploaded already.

        In doubt: The published page warns that the method does not work yet.

        In doubt: The page says that an empty answer means that nothing was found, whereas its
        example marks each missing file with found=0.

        Args:
            md5: Checksum of a file, or several checksums. At most 20. At most 20 items.

        Needs a token, the permission doc: read, for private items only and a signature, which the
        client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.checkMD5
        """
        return await self._call(facts.DOC_CHECK_MD5, responses.DocCheckMd5Response, {"md5": md5})

    @described(facts.DOC_DELETE)
    async def delete(self, doc_id: str | int) -> None:
        """Delete a document for good.

        Args:
            doc_id: Document to delete, one of the caller's own.

        Needs a token, the permission doc: delete and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is not the caller's. (code 1)

        See https://www.ipernity.com/help/api/method/doc.delete
        """
        return await self._call(facts.DOC_DELETE, None, {"doc_id": doc_id})

    @described(facts.DOC_GET)
    async def get(
        self,
        doc_id: str | int,
        *,
        extra: Sequence[Literal["tags", "notes", "geo", "md5"]] | Literal["tags", "notes", "geo", "md5"] | None = None,
    ) -> responses.DocGetResponse:
        """Get everything about a document.

        In doubt: The published page breaks off before its error codes.

        In doubt: The published example has tags in the form of before June 2009; real answers
        follow doc.tags.getList. Both are understood.

        In doubt: Real answers name dates.modified_at last_update_at and dates.comment_at
        last_comment_at. Both names are understood.

        In doubt: Where the checksum of extra=md5 stands in the answer is not published. It is taken
        to be a field of the document.

        Note: Everybody is 5 in visibility.share here, whereas doc.set and doc.setPerms write it as
        4.

        Note: Without a token only public documents can be read.

        Args:
            doc_id: Document to get.
            extra: More to return: its tags, the notes on the picture, where it was made, the
                checksum of its file. Any of tags, notes, geo, md5.

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/doc.get
        """
        return await self._call(facts.DOC_GET, responses.DocGetResponse, {"doc_id": doc_id, "extra": extra})

    @described(facts.DOC_GET_CONTAINERS)
    async def get_containers(self, doc_id: str | int) -> responses.DocGetContainersResponse:
        """List the albums and groups that hold a document.

        Args:
            doc_id: Document to look for.

        Needs the permission doc: read, for private items only.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.getContainers
        """
        return await self._call(facts.DOC_GET_CONTAINERS, responses.DocGetContainersResponse, {"doc_id": doc_id})

    @described(facts.DOC_GET_CONTEXT)
    async def get_context(
        self,
        doc_id: str | int,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        prev: int | None = None,
        next: int | None = None,
        thumbsize: values.Thumbsize | None = None,
    ) -> responses.DocGetContextResponse:
        """Get the documents uploaded just before and just after a document.

        The neighbours are those in the stream of the owner, which is what one sees when leafing
        through all that a member has uploaded. For the neighbours in an album or in a group there
        are methods of their own.

        In doubt: The published page breaks off before its error codes.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Note: The parameter safesurf of older pages is gone.

        Args:
            doc_id: Document to start from.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
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

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/doc.getContext
        """
        return await self._call(
            facts.DOC_GET_CONTEXT,
            responses.DocGetContextResponse,
            {"doc_id": doc_id, "media": media, "prev": prev, "next": next, "thumbsize": thumbsize},
        )

    @described(facts.DOC_GET_EXIF)
    async def get_exif(self, doc_id: str | int) -> responses.DocGetExifResponse:
        """Get what the camera wrote into the file of a document.

        Note: All values are texts, as the camera or a program wrote them.

        Note: Some names hold a slash, such as Date/TimeOriginal, and some values hold quotes. In
        XML that is not well formed; prefer JSON.

        Args:
            doc_id: Document whose file to look into.

        Needs the permission doc: read, for private items only.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.getExif
        """
        return await self._call(facts.DOC_GET_EXIF, responses.DocGetExifResponse, {"doc_id": doc_id})

    @described(facts.DOC_GET_FAVES)
    async def get_faves(
        self,
        doc_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.DocGetFavesResponse:
        """List the members who keep a document among their favourites.

        In doubt: The tests of a client found that the caller's own favourite is missing from the
        list.

        Args:
            doc_id: Document to look at.
            per_page: Items on a page. From 1 to 100. 10 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.getFaves
        """
        return await self._call(
            facts.DOC_GET_FAVES,
            responses.DocGetFavesResponse,
            {"doc_id": doc_id, "per_page": per_page, "page": page},
        )

    def iter_faves(
        self,
        doc_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Fave, responses.DocGetFavesResponse]:
        """Go through the items of all pages of `get_faves`, fetching each page when it is needed.

        Takes what `get_faves` takes. Call `.pages()` on the result to get whole responses instead
        of items.
        """
        return self._pages(
            facts.DOC_GET_FAVES,
            responses.DocGetFavesResponse,
            {"doc_id": doc_id, "per_page": per_page, "page": page},
        )

    @described(facts.DOC_GET_LIST)
    async def get_list(
        self,
        user_id: str | int,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        share: values.Share | None = None,
        extra: Sequence[values.DocGetListExtra] | values.DocGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.DocGetListResponse:
        """List the documents of a member.

        In doubt: Where the checksum of extra=md5 stands in the answer is not published. It is taken
        to be a field of the document.

        Note: Documents the caller may not see are left out. With a token, private documents appear
        as far as the caller may see them.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Note: The parameter safesurf of older pages is gone.

        Args:
            user_id: Member whose documents to list. In doubt: A client calls without it and gets
                the documents of the caller.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            share: Keep the documents that these people may see. One of 0 (Only the owner), 1
                (Family), 2 (Friends), 3 (Friends and family), 4 (Everybody).
            extra: More to return for each document, in fields of the same names. Any of dates,
                count, geo, medias, original, md5.
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
            MemberNotFound: No member has this id, or the account is closed. (code 1)

        See https://www.ipernity.com/help/api/method/doc.getList
        """
        return await self._call(
            facts.DOC_GET_LIST,
            responses.DocGetListResponse,
            {
                "user_id": user_id,
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
        user_id: str | int,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        share: values.Share | None = None,
        extra: Sequence[values.DocGetListExtra] | values.DocGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Doc, responses.DocGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.DOC_GET_LIST,
            responses.DocGetListResponse,
            {
                "user_id": user_id,
                "media": media,
                "share": share,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.DOC_GET_MEDIAS)
    async def get_medias(self, doc_id: str | int) -> responses.DocGetMediasResponse:
        """Get the addresses of all files of a document.

        Note: A part that a document does not have is left out. A picture has neither medias nor
        players.

        Note: The playing time of a converted file is spelt lenght, that of the original is spelt
        length.

        Args:
            doc_id: Document whose files to find.

        Needs the permission doc: read, for private items only.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.getMedias
        """
        return await self._call(facts.DOC_GET_MEDIAS, responses.DocGetMediasResponse, {"doc_id": doc_id})

    @described(facts.DOC_GET_PERMS)
    async def get_perms(self, doc_id: str | int) -> responses.DocGetPermsResponse:
        """Find out who may see a document and what may be done with it.

        In doubt: The page asks for the read permission only for private documents, although every
        call needs a token.

        Note: In XML the last element is called usage and the names begin with perm and can; clients
        read the shorter names in JSON.

        Args:
            doc_id: Document to look at.

        Needs a token, the permission doc: read, for private items only and a signature, which the
        client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.getPerms
        """
        return await self._call(facts.DOC_GET_PERMS, responses.DocGetPermsResponse, {"doc_id": doc_id})

    @described(facts.DOC_GET_VISITORS)
    async def get_visitors(
        self,
        doc_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.DocGetVisitorsResponse:
        """List the members who looked at a document last.

        Args:
            doc_id: Document to look at.
            per_page: Items on a page. From 1 to 100. 10 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs a token, the permission doc: read, for private items only and a signature, which the
        client makes.

        See https://www.ipernity.com/help/api/method/doc.getVisitors
        """
        return await self._call(
            facts.DOC_GET_VISITORS,
            responses.DocGetVisitorsResponse,
            {"doc_id": doc_id, "per_page": per_page, "page": page},
        )

    def iter_visitors(
        self,
        doc_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Visit, responses.DocGetVisitorsResponse]:
        """Go through the items of all pages of `get_visitors`, fetching each page when it is needed.

        Takes what `get_visitors` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.DOC_GET_VISITORS,
            responses.DocGetVisitorsResponse,
            {"doc_id": doc_id, "per_page": per_page, "page": page},
        )

    @described(facts.DOC_SEARCH)
    async def search(
        self,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        share: values.Share | None = None,
        text: str | None = None,
        tags: Sequence[str] | str | None = None,
        album_id: str | int | None = None,
        group_id: str | int | None = None,
        license: Sequence[values.License] | values.License | None = None,
        posted_min: datetime | int | None = None,
        posted_max: datetime | int | None = None,
        created_min: datetime | str | None = None,
        created_max: datetime | str | None = None,
        lat: float | None = None,
        lng: float | None = None,
        dist: int | None = None,
        sort: values.Sort | None = None,
        extra: Sequence[values.DocSearchExtra] | values.DocSearchExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.DocSearchResponse:
        """Search documents by words, tags, place, time and more.

        Without user_id the public documents of everybody are searched.

        Words in text are looked for without regard to case, but accents count. Plain words match
        documents that have any of them, the fullest match first. A plus sign before a word makes it
        needed, a minus sign shuts it out, and quotes hold a phrase together; any of these signs
        switches to boolean mode.

        In doubt: The published page breaks off before its error codes.

        Note: A search for words finds at most 3000 documents, however many pages are asked for.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Note: The parameter safesurf of older pages is gone.

        Give `group_id` or `album_id`, not more than one of them.

        Give `text` or `tags`, not more than one of them.

        Args:
            user_id: Member whose documents to search. Without it the public documents of everybody
                are searched.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file). In doubt: A client sends several
                kinds, separated by commas.
            share: Keep the documents that these people may see. Minded only where user_id is the
                caller. One of 0 (Only the owner), 1 (Family), 2 (Friends), 3 (Friends and family),
                4 (Everybody).
            text: Words to look for. The signs +, - and quotes narrow the search.
            tags: Tags to look for. At most 20. At most 20 items.
            album_id: Search inside this album. Cannot be combined with group_id.
            group_id: Search inside this group. Cannot be combined with album_id.
            license: Keep documents under this licence, or under one of several. Any of 0
                (Copyright, all rights reserved), 1 (Creative Commons: attribution), 3 (Creative
                Commons: attribution, non-commercial), 5 (Creative Commons: attribution, no
                derivatives), 7 (Creative Commons: attribution, non-commercial, no derivatives), 9
                (Creative Commons: attribution, share alike), 11 (Creative Commons: attribution,
                non-commercial, share alike), 255 (Copyleft).
            posted_min: Keep documents uploaded at this moment or later.
            posted_max: Keep documents uploaded at this moment or earlier.
            created_min: Keep documents made at this moment or later. The clock is that of the
                camera.
            created_max: Keep documents made at this moment or earlier. The clock is that of the
                camera.
            lat: Latitude of the centre of the search, in decimal degrees, north is positive.
            lng: Longitude of the centre of the search, in decimal degrees, east is positive.
            dist: Greatest distance from the centre, in metres. At most 30000. 5000 when left out.
                In doubt: The page speaks of metres but states the limits in kilometres.
            sort: Order of the results. One of relevance (The best match first), popular (What is
                liked most first), posted-desc (The latest upload first), posted-asc (The earliest
                upload first), created-desc (What was made last first), created-asc (What was made
                first first). relevance when left out.
            extra: More to return for each document, in fields of the same names. Any of owner,
                dates, count, license, medias, geo, original.
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

        See https://www.ipernity.com/help/api/method/doc.search
        """
        return await self._call(
            facts.DOC_SEARCH,
            responses.DocSearchResponse,
            {
                "user_id": user_id,
                "media": media,
                "share": share,
                "text": text,
                "tags": tags,
                "album_id": album_id,
                "group_id": group_id,
                "license": license,
                "posted_min": posted_min,
                "posted_max": posted_max,
                "created_min": created_min,
                "created_max": created_max,
                "lat": lat,
                "lng": lng,
                "dist": dist,
                "sort": sort,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_search(
        self,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        share: values.Share | None = None,
        text: str | None = None,
        tags: Sequence[str] | str | None = None,
        album_id: str | int | None = None,
        group_id: str | int | None = None,
        license: Sequence[values.License] | values.License | None = None,
        posted_min: datetime | int | None = None,
        posted_max: datetime | int | None = None,
        created_min: datetime | str | None = None,
        created_max: datetime | str | None = None,
        lat: float | None = None,
        lng: float | None = None,
        dist: int | None = None,
        sort: values.Sort | None = None,
        extra: Sequence[values.DocSearchExtra] | values.DocSearchExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Doc, responses.DocSearchResponse]:
        """Go through the items of all pages of `search`, fetching each page when it is needed.

        Takes what `search` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.DOC_SEARCH,
            responses.DocSearchResponse,
            {
                "user_id": user_id,
                "media": media,
                "share": share,
                "text": text,
                "tags": tags,
                "album_id": album_id,
                "group_id": group_id,
                "license": license,
                "posted_min": posted_min,
                "posted_max": posted_max,
                "created_min": created_min,
                "created_max": created_max,
                "lat": lat,
                "lng": lng,
                "dist": dist,
                "sort": sort,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.DOC_SET)
    async def set(
        self,
        doc_id: str | int,
        *,
        title: str | None = None,
        description: str | None = None,
        lng: float | None = None,
        lat: float | None = None,
        is_public: bool | None = None,
        is_family: bool | None = None,
        is_friend: bool | None = None,
        share: values.Share | None = None,
        perm_comment: Literal["0", "3", "4", "5"] | None = None,
        perm_tag: Literal["0", "3", "4", "5"] | None = None,
        perm_tagme: Literal["0", "3", "4", "5"] | None = None,
        license: values.License | None = None,
        safety: Literal["1", "2", "3"] | None = None,
    ) -> responses.DocSetResponse:
        """Change the title, the text and other properties of a document.

        Takes along the parameters of doc.setGeo, doc.setPerms, doc.setLicense and doc.setSafety, so
        that one call can set everything. A title or a description has to be among them. What is
        left out stays as it is.

        In doubt: An older page says that the answer holds nothing but the status once more than
        title and description is set.

        In doubt: No page at hand describes safety; it is the parameter guessed for doc.setSafety.

        Note: Where share is sent together with the three flags, share wins.

        Give at least one of `title` and `description`.

        Give `lat` and `lng` together, or none of them.

        Give `is_public`, `is_family` and `is_friend` together, or none of them.

        Args:
            doc_id: Document to change, one of the caller's own.
            title: The new title.
            description: The new text. Some HTML is allowed.
            lng: Longitude of the place where it was made, in decimal degrees, east is positive.
                Goes together with lat. -999 is legal too: No location.
            lat: Latitude of the place where it was made, in decimal degrees, north is positive.
                Goes together with lng. -999 is legal too: No location.
            is_public: Whether everybody may see it.
            is_family: Whether the owner's family may see it.
            is_friend: Whether the owner's friends may see it.
            share: Who may see it. Says in one value what the three flags say. One of 0 (Only the
                owner), 1 (Family), 2 (Friends), 3 (Friends and family), 4 (Everybody).
            perm_comment: Who may comment on it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member).
            perm_tag: Who may add keywords to it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member).
            perm_tagme: Who may tag themselves in it. One of 0 (Only the owner), 3 (Friends and
                family), 4 (Contacts), 5 (Every member).
            license: Licence to publish it under. One of 0 (Copyright, all rights reserved), 1
                (Creative Commons: attribution), 3 (Creative Commons: attribution, non-commercial),
                5 (Creative Commons: attribution, no derivatives), 7 (Creative Commons: attribution,
                non-commercial, no derivatives), 9 (Creative Commons: attribution, share alike), 11
                (Creative Commons: attribution, non-commercial, share alike), 255 (Copyleft).
            safety: For whom it is fit. One of 1 (Fit for everyone), 2 (Not fit for everyone), 3
                (For adults only). Not documented; inferred from sister methods.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)
            NothingToChange: Neither a title nor a description was sent. Send at least one of them.
                (code 2)
            ValueInvalid: One of the further properties has a value that is not allowed. (code 3)

        See https://www.ipernity.com/help/api/method/doc.set
        """
        return await self._call(
            facts.DOC_SET,
            responses.DocSetResponse,
            {
                "doc_id": doc_id,
                "title": title,
                "description": description,
                "lng": lng,
                "lat": lat,
                "is_public": is_public,
                "is_family": is_family,
                "is_friend": is_friend,
                "share": share,
                "perm_comment": perm_comment,
                "perm_tag": perm_tag,
                "perm_tagme": perm_tagme,
                "license": license,
                "safety": safety,
            },
        )

    @described(facts.DOC_SET_GEO)
    async def set_geo(
        self,
        doc_id: str | int,
        *,
        lng: float | None = None,
        lat: float | None = None,
    ) -> None:
        """Set or clear the place where a document was made.

        In doubt: The texts of the two parameters seem to be swapped in the original description,
        since the example of the longitude fits a latitude.

        Note: Send -999 for both to clear the place.

        Give `lat` and `lng` together, or none of them.

        Args:
            doc_id: Document to change, one of the caller's own.
            lng: Longitude of the place where it was made, in decimal degrees, east is positive.
                Goes together with lat. -999 is legal too: No location.
            lat: Latitude of the place where it was made, in decimal degrees, north is positive.
                Goes together with lng. -999 is legal too: No location.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.setGeo
        """
        return await self._call(facts.DOC_SET_GEO, None, {"doc_id": doc_id, "lng": lng, "lat": lat})

    @described(facts.DOC_SET_LICENSE)
    async def set_license(self, doc_id: str | int, license: values.License) -> None:
        """Set the licence of a document.

        Args:
            doc_id: Document to change, one of the caller's own.
            license: Licence to publish it under. One of 0 (Copyright, all rights reserved), 1
                (Creative Commons: attribution), 3 (Creative Commons: attribution, non-commercial),
                5 (Creative Commons: attribution, no derivatives), 7 (Creative Commons: attribution,
                non-commercial, no derivatives), 9 (Creative Commons: attribution, share alike), 11
                (Creative Commons: attribution, non-commercial, share alike), 255 (Copyleft).

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.setLicense
        """
        return await self._call(facts.DOC_SET_LICENSE, None, {"doc_id": doc_id, "license": license})

    @described(facts.DOC_SET_PERMS)
    async def set_perms(
        self,
        doc_id: str | int,
        *,
        is_public: bool | None = None,
        is_family: bool | None = None,
        is_friend: bool | None = None,
        share: values.Share | None = None,
        perm_comment: Literal["0", "3", "4", "5"] | None = None,
        perm_tag: Literal["0", "3", "4", "5"] | None = None,
        perm_tagme: Literal["0", "3", "4", "5"] | None = None,
    ) -> None:
        """Set who may see, comment on and tag a document.

        Who may see it is said either by the three flags is_public, is_family and is_friend, which
        go together, or by share alone. What is left out stays as it is.

        Note: Where share is sent together with the three flags, share wins.

        Give at least one of `is_public`, `is_family`, `is_friend`, `share`, `perm_comment`,
        `perm_tag` and `perm_tagme`.

        Give `is_public`, `is_family` and `is_friend` together, or none of them.

        Args:
            doc_id: Document to change, one of the caller's own.
            is_public: Whether everybody may see it.
            is_family: Whether the owner's family may see it.
            is_friend: Whether the owner's friends may see it.
            share: Who may see it. Says in one value what the three flags say. One of 0 (Only the
                owner), 1 (Family), 2 (Friends), 3 (Friends and family), 4 (Everybody).
            perm_comment: Who may comment on it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member).
            perm_tag: Who may add keywords to it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member).
            perm_tagme: Who may tag themselves in it. One of 0 (Only the owner), 3 (Friends and
                family), 4 (Contacts), 5 (Every member).

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)
            ValueInvalid: Something needed is missing, or a value is not allowed. (code 2)

        See https://www.ipernity.com/help/api/method/doc.setPerms
        """
        return await self._call(
            facts.DOC_SET_PERMS,
            None,
            {
                "doc_id": doc_id,
                "is_public": is_public,
                "is_family": is_family,
                "is_friend": is_friend,
                "share": share,
                "perm_comment": perm_comment,
                "perm_tag": perm_tag,
                "perm_tagme": perm_tagme,
            },
        )

    @described(facts.DOC_SET_SAFETY)
    async def set_safety(self, doc_id: str | int, safety: Literal["1", "2", "3"]) -> Record:
        """Set for whom a document is fit.

        The service lists this method but never documented it.

        In doubt: No page describes the parameters. They are taken from doc.setLicense and from the
        parameter safety that upload.file once had.

        Args:
            doc_id: Document to change, one of the caller's own. Not documented; inferred from
                sister methods.
            safety: For whom it is fit. One of 1 (Fit for everyone), 2 (Not fit for everyone), 3
                (For adults only). Not documented; inferred from sister methods.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.setSafety
        """
        return await self._call(facts.DOC_SET_SAFETY, Record, {"doc_id": doc_id, "safety": safety})


class AsyncDocAlbumsGroup(AsyncGroup):
    """Calls of `doc.albums`."""

    @described(facts.DOC_ALBUMS_ADD)
    async def add(self, doc_id: str | int, album_id: Sequence[str | int] | str | int) -> Record:
        """Put a document in several albums.

        The other way round from album.docs.add, which puts several documents in one album. The
        service lists this method but does not seem to have it, so prefer album.docs.add.

        This method is reported not to work.

        In doubt: The author of a client reports that the service answers with code 103, as if it
        had no such method.

        In doubt: No page describes the parameters. They are taken from a call in a client's tests
        and from album.docs.add.

        Args:
            doc_id: Document to put in the albums. Not documented; inferred from sister methods.
            album_id: One album, or several. Not documented; inferred from sister methods.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.albums.add
        """
        return await self._call(facts.DOC_ALBUMS_ADD, Record, {"doc_id": doc_id, "album_id": album_id})


class AsyncDocCommentsGroup(AsyncGroup):
    """Calls of `doc.comments`."""

    @described(facts.DOC_COMMENTS_ADD)
    async def add(
        self,
        doc_id: str | int,
        content: str,
        *,
        preview: bool | None = None,
    ) -> responses.DocCommentsAddResponse:
        """Comment on a document.

        In doubt: What the answer to a preview lacks, such as the id of the comment, is not known.

        Note: Sending the same text again succeeds without adding a second comment.

        Args:
            doc_id: Document to comment on.
            content: What to say. Some HTML is allowed.
            preview: Show what would come out, without saving anything.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)
            ContentEmpty: The text is missing, blank or nothing but markup. Send some words. (code
                2)
            CommentNotAllowed: The owner does not let the caller comment here. (code 3)
            CommentLimitReached: There are too many comments already. (code 4)

        See https://www.ipernity.com/help/api/method/doc.comments.add
        """
        return await self._call(
            facts.DOC_COMMENTS_ADD,
            responses.DocCommentsAddResponse,
            {"doc_id": doc_id, "content": content, "preview": preview},
        )

    @described(facts.DOC_COMMENTS_DELETE)
    async def delete(self, comment_id: str | int) -> None:
        """Delete a comment on a document.

        Note: Only the author of the comment and the owner of the document may delete it.

        Args:
            comment_id: Comment to delete.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.comments.delete
        """
        return await self._call(facts.DOC_COMMENTS_DELETE, None, {"comment_id": comment_id})

    @described(facts.DOC_COMMENTS_EDIT)
    async def edit(
        self,
        comment_id: str | int,
        content: str,
        *,
        preview: bool | None = None,
    ) -> responses.DocCommentsEditResponse:
        """Change the text of a comment on a document.

        In doubt: What the answer to a preview lacks, such as the id of the comment, is not known.

        Note: A change within five minutes of posting leaves no trace. Only a later one sets
        modified_at.

        Args:
            comment_id: Comment to change.
            content: The new text, which replaces the old one. Some HTML is allowed.
            preview: Show what would come out, without saving anything.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.comments.edit
        """
        return await self._call(
            facts.DOC_COMMENTS_EDIT,
            responses.DocCommentsEditResponse,
            {"comment_id": comment_id, "content": content, "preview": preview},
        )

    @described(facts.DOC_COMMENTS_GET)
    async def get(
        self,
        comment_id: str | int,
        *,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
    ) -> responses.DocCommentsGetResponse:
        """Read one comment on a document.

        In doubt: The form of what extra=owner adds is not published. It is taken to be the owner
        known from documents.

        Args:
            comment_id: Comment to read.
            extra: More to return with the comment: its author in full. Any of owner.

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/doc.comments.get
        """
        return await self._call(
            facts.DOC_COMMENTS_GET,
            responses.DocCommentsGetResponse,
            {"comment_id": comment_id, "extra": extra},
        )

    @described(facts.DOC_COMMENTS_GET_LIST)
    async def get_list(
        self,
        doc_id: str | int,
        *,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
        lg: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.DocCommentsGetListResponse:
        """List the comments on a document.

        In doubt: The form of what extra=owner adds is not published. It is taken to be the owner
        known from documents.

        Args:
            doc_id: Document whose comments to list.
            extra: More to return with each comment: its author in full. Any of owner.
            lg: Language of the reader, as a two-letter code such as fr, en or ca.
            per_page: Items on a page. From 1 to 100. 100 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.comments.getList
        """
        return await self._call(
            facts.DOC_COMMENTS_GET_LIST,
            responses.DocCommentsGetListResponse,
            {"doc_id": doc_id, "extra": extra, "lg": lg, "per_page": per_page, "page": page},
        )

    def iter_list(
        self,
        doc_id: str | int,
        *,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
        lg: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Comment, responses.DocCommentsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.DOC_COMMENTS_GET_LIST,
            responses.DocCommentsGetListResponse,
            {"doc_id": doc_id, "extra": extra, "lg": lg, "per_page": per_page, "page": page},
        )

    @described(facts.DOC_COMMENTS_REPLY)
    async def reply(
        self,
        comment_id: str | int,
        content: str,
    ) -> responses.DocCommentsReplyResponse:
        """Answer a comment on a document.

        Args:
            comment_id: Comment to answer.
            content: What to answer. Some HTML is allowed.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.comments.reply
        """
        return await self._call(
            facts.DOC_COMMENTS_REPLY,
            responses.DocCommentsReplyResponse,
            {"comment_id": comment_id, "content": content},
        )


class AsyncDocNotesGroup(AsyncGroup):
    """Calls of `doc.notes`."""

    @described(facts.DOC_NOTES_ADD)
    async def add(
        self,
        doc_id: str | int,
        x: int,
        y: int,
        w: int,
        h: int,
        *,
        content: str | None = None,
        member_id: str | int | None = None,
        preview: bool | None = None,
    ) -> responses.DocNotesAddResponse:
        """Put a note on a picture.

        A note is a rectangle with a text, or one that shows a member of the caller's network, or
        both. Its place is given in pixels of the picture in size 560, whatever the size of the
        original.

        In doubt: The parameter list marks content as required, while the text of the same page lets
        it out where member_id is given. We follow the text.

        In doubt: What the answer to a preview lacks, such as the id of the note, is not known.

        Note: A faulty rectangle does not always fail. The service may move the note to 0, 0 with 50
        by 50 pixels instead.

        `content` is needed unless `member_id` is given.

        Args:
            doc_id: Picture to put the note on.
            x: Left edge of the note, in pixels of the size 560.
            y: Top edge of the note, in pixels of the size 560.
            w: Width of the note, in pixels of the size 560.
            h: Height of the note, in pixels of the size 560.
            content: What the note says. Some HTML is allowed. Needed unless member_id is given.
            member_id: Member who can be seen in the rectangle, one of the caller's network.
            preview: Show what would come out, without saving anything.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)
            ContentEmpty: The text is missing, blank or nothing but markup. Send some words. (code
                2)
            MemberNotFound: No member has this id, or it is outside the caller's network or blocks
                the caller. (code 3)
            NoteCoordinatesInvalid: The rectangle does not fit into the picture in size 560. (code
                4)
            NoteLimitReached: The picture has as many notes as it can have. Delete one first. (code
                5)

        See https://www.ipernity.com/help/api/method/doc.notes.add
        """
        return await self._call(
            facts.DOC_NOTES_ADD,
            responses.DocNotesAddResponse,
            {
                "doc_id": doc_id,
                "x": x,
                "y": y,
                "w": w,
                "h": h,
                "content": content,
                "member_id": member_id,
                "preview": preview,
            },
        )

    @described(facts.DOC_NOTES_DELETE)
    async def delete(self, note_id: str | int) -> None:
        """Delete a note from a picture.

        Args:
            note_id: Note to delete.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.notes.delete
        """
        return await self._call(facts.DOC_NOTES_DELETE, None, {"note_id": note_id})

    @described(facts.DOC_NOTES_EDIT)
    async def edit(
        self,
        note_id: str | int,
        content: str,
        x: int,
        y: int,
        w: int,
        h: int,
        *,
        preview: bool | None = None,
    ) -> responses.DocNotesEditResponse:
        """Change the text and the place of a note.

        Text and rectangle are replaced together, so send both even where only one of them changes.

        In doubt: The published list of errors begins with 2, so that a code 1 for an unknown note
        may exist.

        In doubt: What the answer to a preview lacks, such as the id of the note, is not known.

        Args:
            note_id: Note to change.
            content: The new text, which replaces the old one. Some HTML is allowed.
            x: Left edge of the note, in pixels of the size 560.
            y: Top edge of the note, in pixels of the size 560.
            w: Width of the note, in pixels of the size 560.
            h: Height of the note, in pixels of the size 560.
            preview: Show what would come out, without saving anything.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            ContentEmpty: The text is missing, blank or nothing but markup. Send some words. (code
                2)

        See https://www.ipernity.com/help/api/method/doc.notes.edit
        """
        return await self._call(
            facts.DOC_NOTES_EDIT,
            responses.DocNotesEditResponse,
            {"note_id": note_id, "content": content, "x": x, "y": y, "w": w, "h": h, "preview": preview},
        )


class AsyncDocTagsGroup(AsyncGroup):
    """Calls of `doc.tags`."""

    @described(facts.DOC_TAGS_ADD)
    async def add(
        self,
        doc_id: str | int,
        *,
        keywords: Sequence[str] | str | None = None,
        members: Sequence[str | int] | str | int | None = None,
    ) -> responses.DocTagsAddResponse:
        """Add tags to a document.

        Give at least one of `keywords` and `members`.

        Args:
            doc_id: Document to tag.
            keywords: Keywords to add. Put one that has spaces in double quotes.
            members: Members of the caller's network to tag. An alias is accepted in place of an id.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)
            TagMissing: Neither keywords nor members were sent. Send at least one of them. (code 2)
            TagLimitReached: The document would have more tags than it can have. Nothing was added.
                (code 3)

        See https://www.ipernity.com/help/api/method/doc.tags.add
        """
        return await self._call(
            facts.DOC_TAGS_ADD,
            responses.DocTagsAddResponse,
            {"doc_id": doc_id, "keywords": keywords, "members": members},
        )

    @described(facts.DOC_TAGS_EDIT)
    async def edit(
        self,
        doc_id: str | int,
        *,
        keywords: Sequence[str] | str | None = None,
        members: Sequence[str | int] | str | int | None = None,
    ) -> responses.DocTagsEditResponse:
        """Replace the tags of a document.

        The tags sent take the place of those of the same kind. An empty value clears a kind.

        In doubt: Whether a kind that is left out keeps its tags is not said. We take it that it
        does.

        Give at least one of `keywords` and `members`.

        Args:
            doc_id: Document to tag.
            keywords: Keywords it shall have. Put one that has spaces in double quotes. An empty
                list removes all keywords. An empty value clears what was there.
            members: Members of the caller's network it shall show. An alias is accepted in place of
                an id. An empty list removes all members. An empty value clears what was there.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)
            TagMissing: Neither keywords nor members were sent. Send at least one of them. (code 2)
            TagLimitReached: The document would have more tags than it can have. Send fewer. (code
                3)

        See https://www.ipernity.com/help/api/method/doc.tags.edit
        """
        return await self._call(
            facts.DOC_TAGS_EDIT,
            responses.DocTagsEditResponse,
            {"doc_id": doc_id, "keywords": keywords, "members": members},
        )

    @described(facts.DOC_TAGS_GET_LIST)
    async def get_list(self, doc_id: str | int) -> responses.DocTagsGetListResponse:
        """List the tags of a document.

        In doubt: The published example gives some tags two types, one of them machine. We take
        machine to be a type of its own.

        Args:
            doc_id: Document whose tags to list.

        Needs the permission doc: read, for private items only.

        Raises:
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/doc.tags.getList
        """
        return await self._call(facts.DOC_TAGS_GET_LIST, responses.DocTagsGetListResponse, {"doc_id": doc_id})

    @described(facts.DOC_TAGS_REMOVE)
    async def remove(
        self,
        doc_id: str | int,
        type: Literal["keyword", "member"],
        id: str | int,
    ) -> None:
        """Remove a tag from a document.

        Args:
            doc_id: Document to take the tag from.
            type: Kind of the tag. One of keyword (A word or a phrase), member (A member of the
                site).
            id: Tag to remove, by the id that doc.tags.getList gives.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/doc.tags.remove
        """
        return await self._call(facts.DOC_TAGS_REMOVE, None, {"doc_id": doc_id, "type": type, "id": id})
