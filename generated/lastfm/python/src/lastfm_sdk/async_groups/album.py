# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..facts import album as facts
from ..responses import album as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncAlbumGroup(AsyncGroup):
    """Calls of `album`."""

    @described(facts.ALBUM_ADD_TAGS)
    async def add_tags(self, artist: str, album: str, tags: Sequence[str] | str) -> None:
        """Tag an album.

        Note: Tags that the member gave before stay as they are.

        Args:
            artist: Name of the artist of the album.
            album: Title of the album.
            tags: Tags to give. A tag has no comma in it. At most 10 items.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/album.addTags
        """
        return await self._call(facts.ALBUM_ADD_TAGS, None, {"artist": artist, "album": album, "tags": tags})

    @described(facts.ALBUM_GET_INFO)
    async def get_info(
        self,
        *,
        artist: str | None = None,
        album: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        lang: str | None = None,
        username: str | None = None,
    ) -> responses.AlbumGetInfoResponse:
        """Show an album, its tracks and what is known about it.

        The album is named by artist and title, or by its mbid. Where a member is named, the answer
        also tells how often this member played the album.

        Note: An album that is not known is told as error 6.

        `artist` is needed unless `mbid` is given.

        `album` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with album, unless mbid is given.
            album: Title of the album. Needed, together with artist, unless mbid is given.
            mbid: MusicBrainz identifier of the album. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            lang: Language of the texts in wiki, as a code of two letters (ISO 639-1), such as de.
                en when left out.
            username: Member for whom to tell how often the album was played.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/album.getInfo
        """
        return await self._call(
            facts.ALBUM_GET_INFO,
            responses.AlbumGetInfoResponse,
            {
                "artist": artist,
                "album": album,
                "mbid": mbid,
                "autocorrect": autocorrect,
                "lang": lang,
                "username": username,
            },
        )

    @described(facts.ALBUM_GET_TAGS)
    async def get_tags(
        self,
        *,
        artist: str | None = None,
        album: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        user: str | None = None,
    ) -> responses.AlbumGetTagsResponse:
        """List the tags a member gave an album.

        `artist` is needed unless `mbid` is given.

        `album` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with album, unless mbid is given.
            album: Title of the album. Needed, together with artist, unless mbid is given.
            mbid: MusicBrainz identifier of the album. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            user: Member who gave the tags. May be left out only where the call carries a session
                key; it is then its owner.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/album.getTags
        """
        return await self._call(
            facts.ALBUM_GET_TAGS,
            responses.AlbumGetTagsResponse,
            {"artist": artist, "album": album, "mbid": mbid, "autocorrect": autocorrect, "user": user},
        )

    @described(facts.ALBUM_GET_TOP_TAGS)
    async def get_top_tags(
        self,
        *,
        artist: str | None = None,
        album: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
    ) -> responses.AlbumGetTopTagsResponse:
        """List the tags most used for an album.

        In doubt: One description of the answer in JSON calls the list tags, but that example
        belongs to album.getTags.

        `artist` is needed unless `mbid` is given.

        `album` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with album, unless mbid is given.
            album: Title of the album. Needed, together with artist, unless mbid is given.
            mbid: MusicBrainz identifier of the album. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/album.getTopTags
        """
        return await self._call(
            facts.ALBUM_GET_TOP_TAGS,
            responses.AlbumGetTopTagsResponse,
            {"artist": artist, "album": album, "mbid": mbid, "autocorrect": autocorrect},
        )

    @described(facts.ALBUM_REMOVE_TAG)
    async def remove_tag(self, artist: str, album: str, tag: str) -> None:
        """Take a tag off an album.

        Only a tag that the member gave can be taken off.

        Args:
            artist: Name of the artist of the album.
            album: Title of the album.
            tag: One tag to take off.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/album.removeTag
        """
        return await self._call(facts.ALBUM_REMOVE_TAG, None, {"artist": artist, "album": album, "tag": tag})

    @described(facts.ALBUM_SEARCH)
    async def search(
        self,
        album: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.AlbumSearchResponse:
        """Search albums by title.

        Args:
            album: Words of the title.
            limit: Matches on a page. At least 1. 30 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/album.search
        """
        return await self._call(
            facts.ALBUM_SEARCH,
            responses.AlbumSearchResponse,
            {"album": album, "limit": limit, "page": page},
        )

    def iter_search(
        self,
        album: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[responses.AlbumSearchResultsAlbummatchesAlbum, responses.AlbumSearchResponse]:
        """Go through the items of all pages of `search`, fetching each page when it is needed.

        Takes what `search` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.ALBUM_SEARCH,
            responses.AlbumSearchResponse,
            {"album": album, "limit": limit, "page": page},
        )
