# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..facts import geo as facts
from ..responses import geo as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncGeoGroup(AsyncGroup):
    """Calls of `geo`."""

    @described(facts.GEO_GET_TOP_ARTISTS)
    async def get_top_artists(
        self,
        country: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.GeoGetTopArtistsResponse:
        """List the artists most listened to in a country.

        Note: A country that is not known is told as error 6, as if it had been left out.

        Args:
            country: Name of the country in English, as ISO 3166-1 has it, such as Spain.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/geo.getTopArtists
        """
        return await self._call(
            facts.GEO_GET_TOP_ARTISTS,
            responses.GeoGetTopArtistsResponse,
            {"country": country, "limit": limit, "page": page},
        )

    def iter_top_artists(
        self,
        country: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Artist, responses.GeoGetTopArtistsResponse]:
        """Go through the items of all pages of `get_top_artists`, fetching each page when it is
        needed.

        Takes what `get_top_artists` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.GEO_GET_TOP_ARTISTS,
            responses.GeoGetTopArtistsResponse,
            {"country": country, "limit": limit, "page": page},
        )

    @described(facts.GEO_GET_TOP_TRACKS)
    async def get_top_tracks(
        self,
        country: str,
        *,
        location: str | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.GeoGetTopTracksResponse:
        """List the tracks most listened to in a country.

        Note: A country that is not known is told as error 6, as if it had been left out.

        Args:
            country: Name of the country in English, as ISO 3166-1 has it, such as Spain.
            location: Name of a large town in this country. Keeps what is listened to there.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/geo.getTopTracks
        """
        return await self._call(
            facts.GEO_GET_TOP_TRACKS,
            responses.GeoGetTopTracksResponse,
            {"country": country, "location": location, "limit": limit, "page": page},
        )

    def iter_top_tracks(
        self,
        country: str,
        *,
        location: str | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Track, responses.GeoGetTopTracksResponse]:
        """Go through the items of all pages of `get_top_tracks`, fetching each page when it is needed.

        Takes what `get_top_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.GEO_GET_TOP_TRACKS,
            responses.GeoGetTopTracksResponse,
            {"country": country, "location": location, "limit": limit, "page": page},
        )
