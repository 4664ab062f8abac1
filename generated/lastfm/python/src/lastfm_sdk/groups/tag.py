# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..facts import tag as facts
from ..responses import tag as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager


class TagGroup(Group):
    """Calls of `tag`."""

    @described(facts.TAG_GET_INFO)
    def get_info(self, tag: str, *, lang: str | None = None) -> responses.TagGetInfoResponse:
        """Show what is known about a tag.

        Note: A tag that nobody has used is no error; both counts are then 0.

        Args:
            tag: Name of the tag.
            lang: Language of the texts in wiki, as a code of two letters (ISO 639-1), such as de.
                en when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getInfo
        """
        return self._call(facts.TAG_GET_INFO, responses.TagGetInfoResponse, {"tag": tag, "lang": lang})

    @described(facts.TAG_GET_SIMILAR)
    def get_similar(self, tag: str) -> responses.TagGetSimilarResponse:
        """List tags much like another.

        This method is reported not to work.

        In doubt: The list has been empty for years, whatever the tag.

        Args:
            tag: Name of the tag.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getSimilar
        """
        return self._call(facts.TAG_GET_SIMILAR, responses.TagGetSimilarResponse, {"tag": tag})

    @described(facts.TAG_GET_TOP_ALBUMS)
    def get_top_albums(
        self,
        tag: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.TagGetTopAlbumsResponse:
        """List the albums that a tag was given most.

        Note: A tag that nobody has used is no error; the list is then empty.

        Args:
            tag: Name of the tag.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getTopAlbums
        """
        return self._call(
            facts.TAG_GET_TOP_ALBUMS,
            responses.TagGetTopAlbumsResponse,
            {"tag": tag, "limit": limit, "page": page},
        )

    def iter_top_albums(
        self,
        tag: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Album, responses.TagGetTopAlbumsResponse]:
        """Go through the items of all pages of `get_top_albums`, fetching each page when it is needed.

        Takes what `get_top_albums` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.TAG_GET_TOP_ALBUMS,
            responses.TagGetTopAlbumsResponse,
            {"tag": tag, "limit": limit, "page": page},
        )

    @described(facts.TAG_GET_TOP_ARTISTS)
    def get_top_artists(
        self,
        tag: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.TagGetTopArtistsResponse:
        """List the artists that a tag was given most.

        Note: A tag that nobody has used is no error; the list is then empty.

        Args:
            tag: Name of the tag.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getTopArtists
        """
        return self._call(
            facts.TAG_GET_TOP_ARTISTS,
            responses.TagGetTopArtistsResponse,
            {"tag": tag, "limit": limit, "page": page},
        )

    def iter_top_artists(
        self,
        tag: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Artist, responses.TagGetTopArtistsResponse]:
        """Go through the items of all pages of `get_top_artists`, fetching each page when it is
        needed.

        Takes what `get_top_artists` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.TAG_GET_TOP_ARTISTS,
            responses.TagGetTopArtistsResponse,
            {"tag": tag, "limit": limit, "page": page},
        )

    @described(facts.TAG_GET_TOP_TAGS)
    def get_top_tags(self) -> responses.TagGetTopTagsResponse:
        """List the tags most used on the whole site, all at once.

        In contrast to chart.getTopTags the list has no pages; it is the first fifty tags.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getTopTags
        """
        return self._call(facts.TAG_GET_TOP_TAGS, responses.TagGetTopTagsResponse, {})

    @described(facts.TAG_GET_TOP_TRACKS)
    def get_top_tracks(
        self,
        tag: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.TagGetTopTracksResponse:
        """List the tracks that a tag was given most.

        Note: A tag that nobody has used is no error; the list is then empty.

        Args:
            tag: Name of the tag.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getTopTracks
        """
        return self._call(
            facts.TAG_GET_TOP_TRACKS,
            responses.TagGetTopTracksResponse,
            {"tag": tag, "limit": limit, "page": page},
        )

    def iter_top_tracks(
        self,
        tag: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Track, responses.TagGetTopTracksResponse]:
        """Go through the items of all pages of `get_top_tracks`, fetching each page when it is needed.

        Takes what `get_top_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.TAG_GET_TOP_TRACKS,
            responses.TagGetTopTracksResponse,
            {"tag": tag, "limit": limit, "page": page},
        )

    @described(facts.TAG_GET_WEEKLY_CHART_LIST)
    def get_weekly_chart_list(self, tag: str) -> responses.TagGetWeeklyChartListResponse:
        """List the weeks for which there are charts of a tag.

        Note: The same weeks come for every tag, from February 2005 on. The calls that gave the
        charts of a tag are gone.

        Args:
            tag: Name of the tag.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/tag.getWeeklyChartList
        """
        return self._call(facts.TAG_GET_WEEKLY_CHART_LIST, responses.TagGetWeeklyChartListResponse, {"tag": tag})
