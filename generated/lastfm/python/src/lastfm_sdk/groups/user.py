# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from .. import shared, values
from ..facts import user as facts
from ..responses import user as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager


class UserGroup(Group):
    """Calls of `user`."""

    @described(facts.USER_GET_FRIENDS)
    def get_friends(
        self,
        user: str,
        *,
        recenttracks: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.UserGetFriendsResponse:
        """List the members a member is friends with.

        In doubt: What recenttracks adds to each friend is not known for certain; nothing of it has
        been seen in recent answers.

        In doubt: The published example in XML has the numbers of the page on the element lfm.

        Note: A member without friends, and a page behind the last one, are told as error 6.

        Note: The name of the member asked for comes as an attribute that is called user as the list
        is; it is not described.

        Args:
            user: Name of the member.
            recenttracks: Whether to tell what each friend listened to last. 0 when left out.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getFriends
        """
        return self._call(
            facts.USER_GET_FRIENDS,
            responses.UserGetFriendsResponse,
            {"user": user, "recenttracks": recenttracks, "limit": limit, "page": page},
        )

    def iter_friends(
        self,
        user: str,
        *,
        recenttracks: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.User, responses.UserGetFriendsResponse]:
        """Go through the items of all pages of `get_friends`, fetching each page when it is needed.

        Takes what `get_friends` takes. Call `.pages()` on the result to get whole responses instead
        of items.
        """
        return self._pages(
            facts.USER_GET_FRIENDS,
            responses.UserGetFriendsResponse,
            {"user": user, "recenttracks": recenttracks, "limit": limit, "page": page},
        )

    @described(facts.USER_GET_INFO)
    def get_info(self, *, user: str | None = None) -> responses.UserGetInfoResponse:
        """Show a member's profile.

        Note: Registered has the moment in seconds a second time in JSON, and as a date in XML.

        Args:
            user: Name of the member. May be left out only where the call carries a session key; it
                is then its owner.

        Needs nothing but the application key.

        Raises:
            LoginRequired: The member hides this from everybody else. The session key of the member
                opens it. (code 17)

        See https://www.last.fm/api/show/user.getInfo
        """
        return self._call(facts.USER_GET_INFO, responses.UserGetInfoResponse, {"user": user})

    @described(facts.USER_GET_LOVED_TRACKS)
    def get_loved_tracks(
        self,
        user: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.UserGetLovedTracksResponse:
        """List the tracks a member loves.

        Args:
            user: Name of the member.
            limit: Tracks on a page. From 1 to 1000. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        Raises:
            LoginRequired: The member hides this from everybody else. The session key of the member
                opens it. (code 17)

        See https://www.last.fm/api/show/user.getLovedTracks
        """
        return self._call(
            facts.USER_GET_LOVED_TRACKS,
            responses.UserGetLovedTracksResponse,
            {"user": user, "limit": limit, "page": page},
        )

    def iter_loved_tracks(
        self,
        user: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[responses.UserGetLovedTracksLovedtracksTrack, responses.UserGetLovedTracksResponse]:
        """Go through the items of all pages of `get_loved_tracks`, fetching each page when it is
        needed.

        Takes what `get_loved_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.USER_GET_LOVED_TRACKS,
            responses.UserGetLovedTracksResponse,
            {"user": user, "limit": limit, "page": page},
        )

    @described(facts.USER_GET_PERSONAL_TAGS)
    def get_personal_tags(
        self,
        user: str,
        tag: str,
        taggingtype: Literal["artist", "album", "track"],
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.UserGetPersonalTagsResponse:
        """List what a member gave a tag.

        What is listed depends on taggingtype: artists, albums or tracks, each under a name of its
        own. The numbers of the page stand beside it.

        Note: To see everything, go on with page until it equals totalPages.

        Args:
            user: Name of the member.
            tag: Name of the tag.
            taggingtype: What to list. One of artist (Artists), album (Albums), track (Tracks).
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getPersonalTags
        """
        return self._call(
            facts.USER_GET_PERSONAL_TAGS,
            responses.UserGetPersonalTagsResponse,
            {"user": user, "tag": tag, "taggingtype": taggingtype, "limit": limit, "page": page},
        )

    @described(facts.USER_GET_RECENT_TRACKS)
    def get_recent_tracks(
        self,
        user: str,
        *,
        limit: int | None = None,
        page: int | None = None,
        from_: datetime | int | None = None,
        to: datetime | int | None = None,
        extended: bool | None = None,
    ) -> responses.UserGetRecentTracksResponse:
        """List the tracks a member listened to last.

        The scrobbles of the member, the latest first. Where the member is listening to something
        right now, that track comes first, on every page and above the limit; it has no date.

        Note: Whoever follows all pages should fix to first, so that new scrobbles do not shift the
        pages.

        Args:
            user: Name of the member.
            limit: Tracks on a page. From 1 to 1000. 50 when left out. In doubt: The published page
                allows 200 at most; up to 1000 have been seen to work.
            page: Page wanted, counted from 1. At least 1. 1 when left out.
            from_: Keep what was scrobbled after this moment. 0 when left out.
            to: Keep what was scrobbled before this moment. The present where it is left out.
            extended: Whether to tell more about each artist, and whether the member loves the
                track. 0 when left out.

        Needs nothing but the application key.

        Raises:
            LoginRequired: The member hides this from everybody else. The session key of the member
                opens it. (code 17)

        See https://www.last.fm/api/show/user.getRecentTracks
        """
        return self._call(
            facts.USER_GET_RECENT_TRACKS,
            responses.UserGetRecentTracksResponse,
            {"user": user, "limit": limit, "page": page, "from": from_, "to": to, "extended": extended},
        )

    def iter_recent_tracks(
        self,
        user: str,
        *,
        limit: int | None = None,
        page: int | None = None,
        from_: datetime | int | None = None,
        to: datetime | int | None = None,
        extended: bool | None = None,
    ) -> Pager[responses.UserGetRecentTracksRecenttracksTrack, responses.UserGetRecentTracksResponse]:
        """Go through the items of all pages of `get_recent_tracks`, fetching each page when it is
        needed.

        Takes what `get_recent_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.USER_GET_RECENT_TRACKS,
            responses.UserGetRecentTracksResponse,
            {"user": user, "limit": limit, "page": page, "from": from_, "to": to, "extended": extended},
        )

    @described(facts.USER_GET_TOP_ALBUMS)
    def get_top_albums(
        self,
        user: str,
        *,
        period: values.Period | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.UserGetTopAlbumsResponse:
        """List the albums a member listens to most.

        Args:
            user: Name of the member.
            period: Time that counts. One of overall (All time), 7day (The last seven days), 1month
                (The last month), 3month (The last three months), 6month (The last six months),
                12month (The last twelve months). overall when left out.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getTopAlbums
        """
        return self._call(
            facts.USER_GET_TOP_ALBUMS,
            responses.UserGetTopAlbumsResponse,
            {"user": user, "period": period, "limit": limit, "page": page},
        )

    def iter_top_albums(
        self,
        user: str,
        *,
        period: values.Period | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Album, responses.UserGetTopAlbumsResponse]:
        """Go through the items of all pages of `get_top_albums`, fetching each page when it is needed.

        Takes what `get_top_albums` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.USER_GET_TOP_ALBUMS,
            responses.UserGetTopAlbumsResponse,
            {"user": user, "period": period, "limit": limit, "page": page},
        )

    @described(facts.USER_GET_TOP_ARTISTS)
    def get_top_artists(
        self,
        user: str,
        *,
        period: values.Period | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.UserGetTopArtistsResponse:
        """List the artists a member listens to most.

        Args:
            user: Name of the member.
            period: Time that counts. One of overall (All time), 7day (The last seven days), 1month
                (The last month), 3month (The last three months), 6month (The last six months),
                12month (The last twelve months). overall when left out.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getTopArtists
        """
        return self._call(
            facts.USER_GET_TOP_ARTISTS,
            responses.UserGetTopArtistsResponse,
            {"user": user, "period": period, "limit": limit, "page": page},
        )

    def iter_top_artists(
        self,
        user: str,
        *,
        period: values.Period | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Artist, responses.UserGetTopArtistsResponse]:
        """Go through the items of all pages of `get_top_artists`, fetching each page when it is
        needed.

        Takes what `get_top_artists` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.USER_GET_TOP_ARTISTS,
            responses.UserGetTopArtistsResponse,
            {"user": user, "period": period, "limit": limit, "page": page},
        )

    @described(facts.USER_GET_TOP_TAGS)
    def get_top_tags(
        self,
        user: str,
        *,
        limit: int | None = None,
    ) -> responses.UserGetTopTagsResponse:
        """List the tags a member uses most.

        Args:
            user: Name of the member.
            limit: How many tags to give at most. At least 1. 50 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getTopTags
        """
        return self._call(facts.USER_GET_TOP_TAGS, responses.UserGetTopTagsResponse, {"user": user, "limit": limit})

    @described(facts.USER_GET_TOP_TRACKS)
    def get_top_tracks(
        self,
        user: str,
        *,
        period: values.Period | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.UserGetTopTracksResponse:
        """List the tracks a member listens to most.

        Args:
            user: Name of the member.
            period: Time that counts. One of overall (All time), 7day (The last seven days), 1month
                (The last month), 3month (The last three months), 6month (The last six months),
                12month (The last twelve months). overall when left out.
            limit: Items on a page. At least 1. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getTopTracks
        """
        return self._call(
            facts.USER_GET_TOP_TRACKS,
            responses.UserGetTopTracksResponse,
            {"user": user, "period": period, "limit": limit, "page": page},
        )

    def iter_top_tracks(
        self,
        user: str,
        *,
        period: values.Period | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Track, responses.UserGetTopTracksResponse]:
        """Go through the items of all pages of `get_top_tracks`, fetching each page when it is needed.

        Takes what `get_top_tracks` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.USER_GET_TOP_TRACKS,
            responses.UserGetTopTracksResponse,
            {"user": user, "period": period, "limit": limit, "page": page},
        )

    @described(facts.USER_GET_WEEKLY_ALBUM_CHART)
    def get_weekly_album_chart(
        self,
        user: str,
        *,
        limit: int | None = None,
        from_: datetime | int | None = None,
        to: datetime | int | None = None,
    ) -> responses.UserGetWeeklyAlbumChartResponse:
        """List the albums a member listened to most in a week.

        Any span of time will do; without one the last seven days count.

        Note: The service pays no attention to one of from and to alone.

        Give `from_` and `to` together, or none of them.

        Args:
            user: Name of the member.
            limit: How many to give at most. All of them where it is left out. From 1 to 1000.
            from_: First moment of the chart. Seven days before the last noon by UTC where it is
                left out. Goes together with to.
            to: Last moment of the chart. The last noon by UTC where it is left out. Goes together
                with from.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getWeeklyAlbumChart
        """
        return self._call(
            facts.USER_GET_WEEKLY_ALBUM_CHART,
            responses.UserGetWeeklyAlbumChartResponse,
            {"user": user, "limit": limit, "from": from_, "to": to},
        )

    @described(facts.USER_GET_WEEKLY_ARTIST_CHART)
    def get_weekly_artist_chart(
        self,
        user: str,
        *,
        limit: int | None = None,
        from_: datetime | int | None = None,
        to: datetime | int | None = None,
    ) -> responses.UserGetWeeklyArtistChartResponse:
        """List the artists a member listened to most in a week.

        Any span of time will do; without one the last seven days count.

        Note: The service pays no attention to one of from and to alone.

        Give `from_` and `to` together, or none of them.

        Args:
            user: Name of the member.
            limit: How many to give at most. All of them where it is left out. From 1 to 1000.
            from_: First moment of the chart. Seven days before the last noon by UTC where it is
                left out. Goes together with to.
            to: Last moment of the chart. The last noon by UTC where it is left out. Goes together
                with from.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getWeeklyArtistChart
        """
        return self._call(
            facts.USER_GET_WEEKLY_ARTIST_CHART,
            responses.UserGetWeeklyArtistChartResponse,
            {"user": user, "limit": limit, "from": from_, "to": to},
        )

    @described(facts.USER_GET_WEEKLY_CHART_LIST)
    def get_weekly_chart_list(
        self,
        *,
        user: str | None = None,
    ) -> responses.UserGetWeeklyChartListResponse:
        """List the weeks for which there are charts.

        Their limits fit the parameters from and to of the weekly charts.

        Note: All weeks since February 2005 come at once, whether or not the member listened to
        anything.

        Args:
            user: Name of the member. The weeks are the same for everybody. In doubt: The published
                page asks for it, others do not name it at all.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getWeeklyChartList
        """
        return self._call(facts.USER_GET_WEEKLY_CHART_LIST, responses.UserGetWeeklyChartListResponse, {"user": user})

    @described(facts.USER_GET_WEEKLY_TRACK_CHART)
    def get_weekly_track_chart(
        self,
        user: str,
        *,
        limit: int | None = None,
        from_: datetime | int | None = None,
        to: datetime | int | None = None,
    ) -> responses.UserGetWeeklyTrackChartResponse:
        """List the tracks a member listened to most in a week.

        Any span of time will do; without one the last seven days count.

        Note: The service pays no attention to one of from and to alone.

        Give `from_` and `to` together, or none of them.

        Args:
            user: Name of the member.
            limit: How many to give at most. All of them where it is left out. From 1 to 1000.
            from_: First moment of the chart. Seven days before the last noon by UTC where it is
                left out. Goes together with to.
            to: Last moment of the chart. The last noon by UTC where it is left out. Goes together
                with from.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/user.getWeeklyTrackChart
        """
        return self._call(
            facts.USER_GET_WEEKLY_TRACK_CHART,
            responses.UserGetWeeklyTrackChartResponse,
            {"user": user, "limit": limit, "from": from_, "to": to},
        )
