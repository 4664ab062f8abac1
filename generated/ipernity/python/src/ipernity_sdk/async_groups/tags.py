# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import tags as facts
from ..responses import tags as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncTagsGroup(AsyncGroup):
    """Calls of `tags`."""

    @cached_property
    def docs(self) -> AsyncTagsDocsGroup:
        """Calls of `tags.docs`."""
        return AsyncTagsDocsGroup(self._client)

    @cached_property
    def user(self) -> AsyncTagsUserGroup:
        """Calls of `tags.user`."""
        return AsyncTagsUserGroup(self._client)


class AsyncTagsDocsGroup(AsyncGroup):
    """Calls of `tags.docs`."""

    @described(facts.TAGS_DOCS_GET_LIST)
    async def get_list(
        self,
        type: Literal["keyword", "member"],
        id: str | int,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        extra: (
            Sequence[Literal["owner", "dates", "medias", "original"]]
            | Literal["owner", "dates", "medias", "original"]
            | None
        ) = None,
        sort: Literal["popular", "posted-desc", "posted-asc"] | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.TagsDocsGetListResponse:
        """List the documents that carry a tag.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Note: The page sizes here stayed as they were when those of other lists were cut to 20 and
        at most 100.

        Args:
            type: Kind of tag. One of keyword (A word or a phrase), member (A member of the site).
            id: Identifier of the tag within its kind.
            user_id: Keep only documents of this member.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            extra: More to return for each document. Any of owner (Its owner), dates (When it was
                made and uploaded), medias (Converted files of a video or a sound), original (The
                file as it was uploaded; only together with user_id).
            sort: Order of the documents. One of popular (The most popular first), posted-desc (The
                newest first), posted-asc (The oldest first). popular when left out.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 500. 100 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        Raises:
            TagNotFound: No such tag. Take its identifier from doc.tags.getList or
                tags.user.getList. (code 1)
            MemberNotFound: No member has this id, or the account is closed. (code 2)

        See https://www.ipernity.com/help/api/method/tags.docs.getList
        """
        return await self._call(
            facts.TAGS_DOCS_GET_LIST,
            responses.TagsDocsGetListResponse,
            {
                "type": type,
                "id": id,
                "user_id": user_id,
                "media": media,
                "extra": extra,
                "sort": sort,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_list(
        self,
        type: Literal["keyword", "member"],
        id: str | int,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        extra: (
            Sequence[Literal["owner", "dates", "medias", "original"]]
            | Literal["owner", "dates", "medias", "original"]
            | None
        ) = None,
        sort: Literal["popular", "posted-desc", "posted-asc"] | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Doc, responses.TagsDocsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.TAGS_DOCS_GET_LIST,
            responses.TagsDocsGetListResponse,
            {
                "type": type,
                "id": id,
                "user_id": user_id,
                "media": media,
                "extra": extra,
                "sort": sort,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )


class AsyncTagsUserGroup(AsyncGroup):
    """Calls of `tags.user`."""

    @described(facts.TAGS_USER_GET_LIST)
    async def get_list(
        self,
        *,
        user_id: str | int | None = None,
        type: Literal["keyword", "member"] | None = None,
        count: int | None = None,
    ) -> responses.TagsUserGetListResponse:
        """List the tags that a member uses.

        Note: The call is costly, so the service asks its callers to keep the answer for a while.

        Note: Above the list the kind is spelt keywords, within it keyword.

        Args:
            user_id: Member whose tags are wanted; the caller when it is left out, which needs a
                token. In doubt: Marked as required, although the text beside it says what happens
                without it.
            type: Kind of tag. One of keyword (A word or a phrase), member (A member of the site).
                keyword when left out.
            count: Most tags to return. From 1 to 1000. 100 when left out.

        Needs nothing but the application key.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)

        See https://www.ipernity.com/help/api/method/tags.user.getList
        """
        return await self._call(
            facts.TAGS_USER_GET_LIST,
            responses.TagsUserGetListResponse,
            {"user_id": user_id, "type": type, "count": count},
        )

    @described(facts.TAGS_USER_GET_POPULAR)
    async def get_popular(
        self,
        *,
        user_id: str | int | None = None,
        type: Literal["keyword", "member"] | None = None,
        count: int | None = None,
    ) -> responses.TagsUserGetPopularResponse:
        """List the tags that a member uses most.

        Note: The call is costly, so the service asks its callers to keep the answer for a while.

        Args:
            user_id: Member whose tags are wanted; the caller when it is left out, which needs a
                token. In doubt: Marked as required, although the text beside it says what happens
                without it.
            type: Kind of tag. One of keyword (A word or a phrase), member (A member of the site).
                keyword when left out.
            count: Most tags to return. From 1 to 100. 20 when left out.

        Needs nothing but the application key.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)

        See https://www.ipernity.com/help/api/method/tags.user.getPopular
        """
        return await self._call(
            facts.TAGS_USER_GET_POPULAR,
            responses.TagsUserGetPopularResponse,
            {"user_id": user_id, "type": type, "count": count},
        )
