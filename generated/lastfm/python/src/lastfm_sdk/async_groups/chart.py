# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..facts import chart as facts
from ..responses import chart as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncChartGroup(AsyncGroup):
    """Calls of `chart`."""

    @described(facts.CHART_GET_TOP_ARTISTS)
    async def get_top_artists(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.ChartGetTopArtistsResponse:
        """List the artists most listened to on the whole site.

        Args:
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/chart.getTopArtists
        """
        return await self._call(
            facts.CHART_GET_TOP_ARTISTS,
            responses.ChartGetTopArtistsResponse,
            {"limit": limit, "page": page},
        )

    def iter_top_artists(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Artist, responses.ChartGetTopArtistsResponse]:
        """Go through the items of all pages of `get_top_artists`, fetching each page when it is
        needed.

        Takes what `get_top_artists` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.CHART_GET_TOP_ARTISTS,
            responses.ChartGetTopArtistsResponse,
            {"limit": limit, "page": page},
        )

    @described(facts.CHART_GET_TOP_TAGS)
    async def get_top_tags(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.ChartGetTopTagsResponse:
        """List the tags most used on the whole site.

        Args:
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/chart.getTopTags
        """
        return await self._call(
            facts.CHART_GET_TOP_TAGS,
            responses.ChartGetTopTagsResponse,
            {"limit": limit, "page": page},
        )

    def iter_top_tags(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[responses.ChartGetTopTagsTagsTag, responses.ChartGetTopTagsResponse]:
        """Go through the items of all pages of `get_top_tags`, fetching each page when it is needed.

        Takes what `get_top_tags` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(facts.CHART_GET_TOP_TAGS, responses.ChartGetTopTagsResponse, {"limit": limit, "page": page})

    @described(facts.CHART_GET_TOP_TRACKS)
    async def get_top_tracks(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.ChartGetTopTracksResponse:
        """List the tracks most listened to on the whole site.

        Note: The duration is 0 for most tracks of this list; track.getInfo knows more.

        Args:
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/chart.getTopTracks
        """
        return await self._call(
            facts.CHART_GET_TOP_TRACKS,
            responses.ChartGetTopTracksResponse,
            {"limit": limit, "page": page},
        )

    def iter_top_tracks(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Track, responses.ChartGetTopTracksResponse]:
        """Go through the items of all pages of `get_top_tracks`, fetching each page when it is needed.

        Takes what `get_top_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.CHART_GET_TOP_TRACKS,
            responses.ChartGetTopTracksResponse,
            {"limit": limit, "page": page},
        )
