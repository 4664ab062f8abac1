# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from .. import shared
from ..facts import artist as facts
from ..responses import artist as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager


class ArtistGroup(Group):
    """Calls of `artist`."""

    @described(facts.ARTIST_ADD_TAGS)
    def add_tags(self, artist: str, tags: Sequence[str] | str) -> None:
        """Tag an artist.

        Note: Tags that the member gave before stay as they are.

        Args:
            artist: Name of the artist.
            tags: Tags to give. A tag has no comma in it. At most 10 items.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/artist.addTags
        """
        return self._call(facts.ARTIST_ADD_TAGS, None, {"artist": artist, "tags": tags})

    @described(facts.ARTIST_GET_CORRECTION)
    def get_correction(self, artist: str) -> responses.ArtistGetCorrectionResponse:
        """Look up the right spelling of an artist's name.

        The service keeps a list of names that are often misspelt, and what is meant by them. A name
        without an entry gives an empty answer.

        Args:
            artist: Name to look up.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getCorrection
        """
        return self._call(facts.ARTIST_GET_CORRECTION, responses.ArtistGetCorrectionResponse, {"artist": artist})

    @described(facts.ARTIST_GET_INFO)
    def get_info(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        username: str | None = None,
        lang: str | None = None,
    ) -> responses.ArtistGetInfoResponse:
        """Show an artist, similar artists and what is known about them.

        The artist is given by name or by mbid. Where a member is named, the answer also tells how
        often this member played the artist.

        Note: An artist that is not known is told as error 6.

        `artist` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed unless mbid is given.
            mbid: MusicBrainz identifier of the artist. It takes the place of the name.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            username: Member for whom to tell how often the artist was played.
            lang: Language of the biography, as a code of two letters (ISO 639-1), such as de. en
                when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getInfo
        """
        return self._call(
            facts.ARTIST_GET_INFO,
            responses.ArtistGetInfoResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect, "username": username, "lang": lang},
        )

    @described(facts.ARTIST_GET_SIMILAR)
    def get_similar(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        limit: int | None = None,
    ) -> responses.ArtistGetSimilarResponse:
        """List artists much like another.

        Note: The name of the artist asked for comes as an attribute that is called artist as the
        list is; it is not described.

        `artist` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed unless mbid is given.
            mbid: MusicBrainz identifier of the artist. It takes the place of the name.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            limit: How many artists to give at most. At least 1. 30 when left out. In doubt: Without
                it answers with 100 artists have been seen.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getSimilar
        """
        return self._call(
            facts.ARTIST_GET_SIMILAR,
            responses.ArtistGetSimilarResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect, "limit": limit},
        )

    @described(facts.ARTIST_GET_TAGS)
    def get_tags(
        self,
        *,
        artist: str | None = None,
        user: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
    ) -> responses.ArtistGetTagsResponse:
        """List the tags a member gave an artist.

        `artist` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed unless mbid is given.
            user: Member who gave the tags. May be left out only where the call carries a session
                key; it is then its owner.
            mbid: MusicBrainz identifier of the artist. It takes the place of the name.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getTags
        """
        return self._call(
            facts.ARTIST_GET_TAGS,
            responses.ArtistGetTagsResponse,
            {"artist": artist, "user": user, "mbid": mbid, "autocorrect": autocorrect},
        )

    @described(facts.ARTIST_GET_TOP_ALBUMS)
    def get_top_albums(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.ArtistGetTopAlbumsResponse:
        """List the albums of an artist by how much they are played.

        Note: What was tagged or scrobbled wrongly is in the list as well, down to an album called
        (null).

        `artist` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed unless mbid is given.
            mbid: MusicBrainz identifier of the artist. It takes the place of the name.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getTopAlbums
        """
        return self._call(
            facts.ARTIST_GET_TOP_ALBUMS,
            responses.ArtistGetTopAlbumsResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect, "limit": limit, "page": page},
        )

    def iter_top_albums(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Album, responses.ArtistGetTopAlbumsResponse]:
        """Go through the items of all pages of `get_top_albums`, fetching each page when it is needed.

        Takes what `get_top_albums` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.ARTIST_GET_TOP_ALBUMS,
            responses.ArtistGetTopAlbumsResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect, "limit": limit, "page": page},
        )

    @described(facts.ARTIST_GET_TOP_TAGS)
    def get_top_tags(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
    ) -> responses.ArtistGetTopTagsResponse:
        """List the tags most used for an artist.

        `artist` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed unless mbid is given.
            mbid: MusicBrainz identifier of the artist. It takes the place of the name.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getTopTags
        """
        return self._call(
            facts.ARTIST_GET_TOP_TAGS,
            responses.ArtistGetTopTagsResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect},
        )

    @described(facts.ARTIST_GET_TOP_TRACKS)
    def get_top_tracks(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.ArtistGetTopTracksResponse:
        """List the tracks of an artist by how much they are played.

        `artist` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed unless mbid is given.
            mbid: MusicBrainz identifier of the artist. It takes the place of the name.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.getTopTracks
        """
        return self._call(
            facts.ARTIST_GET_TOP_TRACKS,
            responses.ArtistGetTopTracksResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect, "limit": limit, "page": page},
        )

    def iter_top_tracks(
        self,
        *,
        artist: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Track, responses.ArtistGetTopTracksResponse]:
        """Go through the items of all pages of `get_top_tracks`, fetching each page when it is needed.

        Takes what `get_top_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.ARTIST_GET_TOP_TRACKS,
            responses.ArtistGetTopTracksResponse,
            {"artist": artist, "mbid": mbid, "autocorrect": autocorrect, "limit": limit, "page": page},
        )

    @described(facts.ARTIST_REMOVE_TAG)
    def remove_tag(self, artist: str, tag: str) -> None:
        """Take a tag off an artist.

        Only a tag that the member gave can be taken off.

        Args:
            artist: Name of the artist.
            tag: One tag to take off.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/artist.removeTag
        """
        return self._call(facts.ARTIST_REMOVE_TAG, None, {"artist": artist, "tag": tag})

    @described(facts.ARTIST_SEARCH)
    def search(
        self,
        artist: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.ArtistSearchResponse:
        """Search artists by name.

        Args:
            artist: Words of the name.
            limit: Matches on a page. At least 1. 30 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/artist.search
        """
        return self._call(
            facts.ARTIST_SEARCH,
            responses.ArtistSearchResponse,
            {"artist": artist, "limit": limit, "page": page},
        )

    def iter_search(
        self,
        artist: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Artist, responses.ArtistSearchResponse]:
        """Go through the items of all pages of `search`, fetching each page when it is needed.

        Takes what `search` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.ARTIST_SEARCH,
            responses.ArtistSearchResponse,
            {"artist": artist, "limit": limit, "page": page},
        )
