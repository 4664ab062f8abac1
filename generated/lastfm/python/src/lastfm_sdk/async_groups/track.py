# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..facts import track as facts
from ..responses import track as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncTrackGroup(AsyncGroup):
    """Calls of `track`."""

    @described(facts.TRACK_ADD_TAGS)
    async def add_tags(self, artist: str, track: str, tags: Sequence[str] | str) -> None:
        """Tag a track.

        Note: Tags that the member gave before stay as they are.

        Args:
            artist: Name of the artist of the track.
            track: Title of the track.
            tags: Tags to give. A tag has no comma in it. At most 10 items.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/track.addTags
        """
        return await self._call(facts.TRACK_ADD_TAGS, None, {"artist": artist, "track": track, "tags": tags})

    @described(facts.TRACK_GET_CORRECTION)
    async def get_correction(self, artist: str, track: str) -> responses.TrackGetCorrectionResponse:
        """Look up the right spelling of a track and its artist.

        Args:
            artist: Name of the artist to look up.
            track: Title of the track to look up.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/track.getCorrection
        """
        return await self._call(
            facts.TRACK_GET_CORRECTION,
            responses.TrackGetCorrectionResponse,
            {"artist": artist, "track": track},
        )

    @described(facts.TRACK_GET_INFO)
    async def get_info(
        self,
        *,
        artist: str | None = None,
        track: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        username: str | None = None,
    ) -> responses.TrackGetInfoResponse:
        """Show a track and what is known about it.

        The track is named by artist and title, or by its mbid. Where a member is named, the answer
        also tells how often this member played the track, and whether it is loved.

        Note: The length is in milliseconds here; everywhere else it is in seconds.

        Note: A track that only few people have ever scrobbled is found as well, however it is
        spelt.

        `artist` is needed unless `mbid` is given.

        `track` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with track, unless mbid is given.
            track: Title of the track. Needed, together with artist, unless mbid is given.
            mbid: MusicBrainz identifier of the track. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            username: Member for whom to tell how often the track was played and whether it is
                loved.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/track.getInfo
        """
        return await self._call(
            facts.TRACK_GET_INFO,
            responses.TrackGetInfoResponse,
            {"artist": artist, "track": track, "mbid": mbid, "autocorrect": autocorrect, "username": username},
        )

    @described(facts.TRACK_GET_SIMILAR)
    async def get_similar(
        self,
        *,
        artist: str | None = None,
        track: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
        limit: int | None = None,
    ) -> responses.TrackGetSimilarResponse:
        """List tracks much like another.

        Tracks are alike when the same people listen to them.

        Note: A track that is not known is no error; the list is then empty.

        `artist` is needed unless `mbid` is given.

        `track` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with track, unless mbid is given.
            track: Title of the track. Needed, together with artist, unless mbid is given.
            mbid: MusicBrainz identifier of the track. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.
            limit: How many tracks to give at most. At least 1. 100 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/track.getSimilar
        """
        return await self._call(
            facts.TRACK_GET_SIMILAR,
            responses.TrackGetSimilarResponse,
            {"artist": artist, "track": track, "mbid": mbid, "autocorrect": autocorrect, "limit": limit},
        )

    @described(facts.TRACK_GET_TAGS)
    async def get_tags(
        self,
        *,
        artist: str | None = None,
        track: str | None = None,
        user: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
    ) -> responses.TrackGetTagsResponse:
        """List the tags a member gave a track.

        `artist` is needed unless `mbid` is given.

        `track` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with track, unless mbid is given.
            track: Title of the track. Needed, together with artist, unless mbid is given.
            user: Member who gave the tags. May be left out only where the call carries a session
                key; it is then its owner.
            mbid: MusicBrainz identifier of the track. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/track.getTags
        """
        return await self._call(
            facts.TRACK_GET_TAGS,
            responses.TrackGetTagsResponse,
            {"artist": artist, "track": track, "user": user, "mbid": mbid, "autocorrect": autocorrect},
        )

    @described(facts.TRACK_GET_TOP_TAGS)
    async def get_top_tags(
        self,
        *,
        artist: str | None = None,
        track: str | None = None,
        mbid: str | int | None = None,
        autocorrect: bool | None = None,
    ) -> responses.TrackGetTopTagsResponse:
        """List the tags most used for a track.

        `artist` is needed unless `mbid` is given.

        `track` is needed unless `mbid` is given.

        Args:
            artist: Name of the artist. Needed, together with track, unless mbid is given.
            track: Title of the track. Needed, together with artist, unless mbid is given.
            mbid: MusicBrainz identifier of the track. It takes the place of the names.
            autocorrect: Whether a misspelt name is put right before it is looked up. The answer
                then shows the right one. 0 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/track.getTopTags
        """
        return await self._call(
            facts.TRACK_GET_TOP_TAGS,
            responses.TrackGetTopTagsResponse,
            {"artist": artist, "track": track, "mbid": mbid, "autocorrect": autocorrect},
        )

    @described(facts.TRACK_LOVE)
    async def love(self, track: str, artist: str) -> None:
        """Love a track.

        The track is put among those that the member loves.

        Note: Error 6 says that track or artist is missing; error 8 asks for another try.

        Args:
            track: Title of the track.
            artist: Name of the artist.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/track.love
        """
        return await self._call(facts.TRACK_LOVE, None, {"track": track, "artist": artist})

    @described(facts.TRACK_REMOVE_TAG)
    async def remove_tag(self, artist: str, track: str, tag: str) -> None:
        """Take a tag off a track.

        Only a tag that the member gave can be taken off.

        Args:
            artist: Name of the artist of the track.
            track: Title of the track.
            tag: One tag to take off.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/track.removeTag
        """
        return await self._call(facts.TRACK_REMOVE_TAG, None, {"artist": artist, "track": track, "tag": tag})

    @described(facts.TRACK_SCROBBLE)
    async def scrobble(
        self,
        artist: Sequence[str] | str,
        track: Sequence[str] | str,
        timestamp: Sequence[datetime | int] | datetime | int,
        *,
        album: Sequence[str] | str | None = None,
        context: Sequence[str] | str | None = None,
        stream_id: Sequence[str] | str | None = None,
        chosen_by_user: Sequence[bool] | bool | None = None,
        track_number: Sequence[int] | int | None = None,
        mbid: Sequence[str | int] | str | int | None = None,
        album_artist: Sequence[str] | str | None = None,
        duration: Sequence[int] | int | None = None,
    ) -> responses.TrackScrobbleResponse:
        """Scrobble tracks, that is, put them into the member's listening history.

        One call takes up to fifty tracks. Every parameter is a list, and the lists run in parallel:
        the first artist belongs to the first track and the first timestamp. A parameter that is
        given at all is given for every track.

        A track is scrobbled once it has been played for half its length or for four minutes,
        whichever comes first. Tracks of thirty seconds and less are not scrobbled. Send the names
        as they are in the player; names that the answer of track.updateNowPlaying put right are
        only for the member to see.

        The answer tells for each track whether it was taken or ignored. After errors 11 and 16 keep
        the tracks and send them again later; after error 9 let the member log in again first; after
        any other error do not repeat the call.

        Note: What was ignored is no error: look at ignored and at each ignoredMessage.

        Note: An empty text stands for what is not known of a track; a number that is not known
        cannot be left out for one track alone.

        Note: Tracks that are older than two weeks are mostly ignored.

        `artist`, `track`, `timestamp`, `album`, `context`, `stream_id`, `chosen_by_user`,
        `track_number`, `mbid`, `album_artist` and `duration` run in parallel: give as many items in
        each that is given.

        Args:
            artist: Name of the artist. At most 50 items.
            track: Title of the track. At most 50 items.
            timestamp: When it began to play. At most 50 items.
            album: Title of the album. At most 50 items.
            context: Version of a part of the application. Works for some application keys only. At
                most 50 items.
            stream_id: Identifier of the stream that the site's own radio gave the track. At most 50
                items. Deprecated: The radio that gave these identifiers is gone.
            chosen_by_user: Whether the member chose the track, and not somebody else, such as a
                radio station. At most 50 items. 1 when left out.
            track_number: Place of the track on the album, counted from 1. At most 50 items.
            mbid: MusicBrainz identifier of the track. At most 50 items.
            album_artist: Artist of the album, where it is another. At most 50 items.
            duration: Length of the track in seconds. At most 50 items.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/track.scrobble
        """
        return await self._call(
            facts.TRACK_SCROBBLE,
            responses.TrackScrobbleResponse,
            {
                "artist": artist,
                "track": track,
                "timestamp": timestamp,
                "album": album,
                "context": context,
                "streamId": stream_id,
                "chosenByUser": chosen_by_user,
                "trackNumber": track_number,
                "mbid": mbid,
                "albumArtist": album_artist,
                "duration": duration,
            },
        )

    @described(facts.TRACK_SEARCH)
    async def search(
        self,
        track: str,
        *,
        artist: str | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.TrackSearchResponse:
        """Search tracks by title.

        Args:
            track: Words of the title.
            artist: Words of the artist's name. Keeps tracks of such artists.
            limit: Matches on a page. At least 1. 30 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/track.search
        """
        return await self._call(
            facts.TRACK_SEARCH,
            responses.TrackSearchResponse,
            {"track": track, "artist": artist, "limit": limit, "page": page},
        )

    def iter_search(
        self,
        track: str,
        *,
        artist: str | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[responses.TrackSearchResultsTrackmatchesTrack, responses.TrackSearchResponse]:
        """Go through the items of all pages of `search`, fetching each page when it is needed.

        Takes what `search` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.TRACK_SEARCH,
            responses.TrackSearchResponse,
            {"track": track, "artist": artist, "limit": limit, "page": page},
        )

    @described(facts.TRACK_UNLOVE)
    async def unlove(self, track: str, artist: str) -> None:
        """Love a track no longer.

        The track is taken out of those that the member loves.

        Note: Error 6 says that track or artist is missing.

        Args:
            track: Title of the track.
            artist: Name of the artist.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/track.unlove
        """
        return await self._call(facts.TRACK_UNLOVE, None, {"track": track, "artist": artist})

    @described(facts.TRACK_UPDATE_NOW_PLAYING)
    async def update_now_playing(
        self,
        artist: str,
        track: str,
        *,
        album: str | None = None,
        track_number: int | None = None,
        context: str | None = None,
        mbid: str | int | None = None,
        duration: int | None = None,
        album_artist: str | None = None,
    ) -> responses.TrackUpdateNowPlayingResponse:
        """Tell what the member is listening to.

        The track shows on the member's profile for as long as it plays. It does not count as
        listened to; for that it has to be scrobbled. Send it as soon as the track begins, and never
        again: a call that failed is not worth another try.

        Note: What was ignored is no error: look at ignoredMessage.

        Note: Names that were put right are for the member to see; scrobble the track under the
        names it has in the player.

        Args:
            artist: Name of the artist.
            track: Title of the track.
            album: Title of the album.
            track_number: Place of the track on the album, counted from 1. At least 1.
            context: Version of a part of the application. Works for some application keys only.
            mbid: MusicBrainz identifier of the track.
            duration: Length of the track in seconds. At least 1.
            album_artist: Artist of the album, where it is another than that of the track.

        Needs a token and a signature, which the client makes.

        See https://www.last.fm/api/show/track.updateNowPlaying
        """
        return await self._call(
            facts.TRACK_UPDATE_NOW_PLAYING,
            responses.TrackUpdateNowPlayingResponse,
            {
                "artist": artist,
                "track": track,
                "album": album,
                "trackNumber": track_number,
                "context": context,
                "mbid": mbid,
                "duration": duration,
                "albumArtist": album_artist,
            },
        )
