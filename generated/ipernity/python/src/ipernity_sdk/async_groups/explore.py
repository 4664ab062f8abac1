# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import explore as facts
from ..responses import explore as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncExploreGroup(AsyncGroup):
    """Calls of `explore`."""

    @cached_property
    def docs(self) -> AsyncExploreDocsGroup:
        """Calls of `explore.docs`."""
        return AsyncExploreDocsGroup(self._client)

    @cached_property
    def groups(self) -> AsyncExploreGroupsGroup:
        """Calls of `explore.groups`."""
        return AsyncExploreGroupsGroup(self._client)


class AsyncExploreDocsGroup(AsyncGroup):
    """Calls of `explore.docs`."""

    @described(facts.EXPLORE_DOCS_GET_POPULAR)
    async def get_popular(
        self,
        *,
        safesurf: Literal["1", "2", "3"] | None = None,
        media: Literal["photo", "video"] | None = None,
        extra: Sequence[values.ExploreDocsGetPopularExtra] | values.ExploreDocsGetPopularExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.ExploreDocsGetPopularResponse:
        """List the popular documents of the week.

        Args:
            safesurf: Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not
                fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014
                alone; newer pages of sister methods have dropped it.
            media: Keep one kind of document only. One of photo (A picture), video (A film).
            extra: More to tell about each document. Any of owner (The member who uploaded it),
                dates (When it was made and last touched), license (The licence its owner chose),
                medias (The converted files of a video or a sound), geo (Where it was made).
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 50. 20 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/explore.docs.getPopular
        """
        return await self._call(
            facts.EXPLORE_DOCS_GET_POPULAR,
            responses.ExploreDocsGetPopularResponse,
            {
                "safesurf": safesurf,
                "media": media,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_popular(
        self,
        *,
        safesurf: Literal["1", "2", "3"] | None = None,
        media: Literal["photo", "video"] | None = None,
        extra: Sequence[values.ExploreDocsGetPopularExtra] | values.ExploreDocsGetPopularExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Doc, responses.ExploreDocsGetPopularResponse]:
        """Go through the items of all pages of `get_popular`, fetching each page when it is needed.

        Takes what `get_popular` takes. Call `.pages()` on the result to get whole responses instead
        of items.
        """
        return self._pages(
            facts.EXPLORE_DOCS_GET_POPULAR,
            responses.ExploreDocsGetPopularResponse,
            {
                "safesurf": safesurf,
                "media": media,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.EXPLORE_DOCS_GET_RECENT)
    async def get_recent(
        self,
        *,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        extra: Sequence[values.ExploreDocsGetPopularExtra] | values.ExploreDocsGetPopularExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        count: int | None = None,
    ) -> responses.ExploreDocsGetRecentResponse:
        """List the latest public documents.

        Note: The list has no further pages.

        Note: The parameter safesurf of older pages is gone.

        Args:
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            extra: More to tell about each document. Any of owner (The member who uploaded it),
                dates (When it was made and last touched), license (The licence its owner chose),
                medias (The converted files of a video or a sound), geo (Where it was made).
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            count: How many documents to give. From 1 to 100. 50 when left out.

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/explore.docs.getRecent
        """
        return await self._call(
            facts.EXPLORE_DOCS_GET_RECENT,
            responses.ExploreDocsGetRecentResponse,
            {"media": media, "extra": extra, "thumbsize": thumbsize, "count": count},
        )

    @described(facts.EXPLORE_DOCS_HOMEPAGE)
    async def homepage(
        self,
        *,
        extra: Sequence[values.ExploreDocsGetPopularExtra] | values.ExploreDocsGetPopularExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.ExploreDocsHomepageResponse:
        """List the documents featured on the home page of the site.

        In doubt: As the answer does not tell where the pages end, the method is not described as
        paged.

        Note: The answer counts the documents it brings, but does not tell how many there are or how
        many pages.

        Args:
            extra: More to tell about each document. Any of owner (The member who uploaded it),
                dates (When it was made and last touched), license (The licence its owner chose),
                medias (The converted files of a video or a sound), geo (Where it was made).
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 100. 5 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/explore.docs.homepage
        """
        return await self._call(
            facts.EXPLORE_DOCS_HOMEPAGE,
            responses.ExploreDocsHomepageResponse,
            {"extra": extra, "thumbsize": thumbsize, "per_page": per_page, "page": page},
        )


class AsyncExploreGroupsGroup(AsyncGroup):
    """Calls of `explore.groups`."""

    @described(facts.EXPLORE_GROUPS_GET_RANDOM)
    async def get_random(
        self,
        *,
        count: int | None = None,
    ) -> responses.ExploreGroupsGetRandomResponse:
        """Pick some groups at random.

        Args:
            count: How many groups to give. From 1 to 50. 10 when left out.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/explore.groups.getRandom
        """
        return await self._call(
            facts.EXPLORE_GROUPS_GET_RANDOM,
            responses.ExploreGroupsGetRandomResponse,
            {"count": count},
        )
