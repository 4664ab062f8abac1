# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

USER_GET_FRIENDS = Method(
    "user.getFriends",
    parameters=(
        Parameter("user", required=True),
        Parameter("recenttracks", type="boolean", default="0"),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="user:UserGetFriendsResponse",
    paging=Paging(
        "page",
        items=("friends", "user"),
        info=("friends",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/user.getFriends",
)

USER_GET_INFO = Method(
    "user.getInfo",
    parameters=(Parameter("user"),),
    errors={"17": "LoginRequired"},
    response="user:UserGetInfoResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getInfo",
)

USER_GET_LOVED_TRACKS = Method(
    "user.getLovedTracks",
    parameters=(
        Parameter("user", required=True),
        Parameter("limit", type="integer", default="50", minimum=1, maximum=1000),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    errors={"17": "LoginRequired"},
    response="user:UserGetLovedTracksResponse",
    paging=Paging(
        "page",
        items=("lovedtracks", "track"),
        info=("lovedtracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
        max_size=1000,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/user.getLovedTracks",
)

USER_GET_PERSONAL_TAGS = Method(
    "user.getPersonalTags",
    parameters=(
        Parameter("user", required=True),
        Parameter("tag", required=True),
        Parameter("taggingtype", type="enum", required=True, values=("artist", "album", "track")),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="user:UserGetPersonalTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getPersonalTags",
)

USER_GET_RECENT_TRACKS = Method(
    "user.getRecentTracks",
    parameters=(
        Parameter("user", required=True),
        Parameter("limit", type="integer", default="50", minimum=1, maximum=1000),
        Parameter("page", type="integer", default="1", minimum=1),
        Parameter("from", argument="from_", type="timestamp", default="0"),
        Parameter("to", type="timestamp"),
        Parameter("extended", type="boolean", default="0"),
    ),
    errors={"17": "LoginRequired"},
    response="user:UserGetRecentTracksResponse",
    paging=Paging(
        "page",
        items=("recenttracks", "track"),
        info=("recenttracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
        max_size=1000,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/user.getRecentTracks",
)

USER_GET_TOP_ALBUMS = Method(
    "user.getTopAlbums",
    parameters=(
        Parameter("user", required=True),
        Parameter(
            "period",
            type="enum",
            values=("overall", "7day", "1month", "3month", "6month", "12month"),
            default="overall",
        ),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="user:UserGetTopAlbumsResponse",
    paging=Paging(
        "page",
        items=("topalbums", "album"),
        info=("topalbums",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/user.getTopAlbums",
)

USER_GET_TOP_ARTISTS = Method(
    "user.getTopArtists",
    parameters=(
        Parameter("user", required=True),
        Parameter(
            "period",
            type="enum",
            values=("overall", "7day", "1month", "3month", "6month", "12month"),
            default="overall",
        ),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="user:UserGetTopArtistsResponse",
    paging=Paging(
        "page",
        items=("topartists", "artist"),
        info=("topartists",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/user.getTopArtists",
)

USER_GET_TOP_TAGS = Method(
    "user.getTopTags",
    parameters=(Parameter("user", required=True), Parameter("limit", type="integer", default="50", minimum=1)),
    response="user:UserGetTopTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getTopTags",
)

USER_GET_TOP_TRACKS = Method(
    "user.getTopTracks",
    parameters=(
        Parameter("user", required=True),
        Parameter(
            "period",
            type="enum",
            values=("overall", "7day", "1month", "3month", "6month", "12month"),
            default="overall",
        ),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="user:UserGetTopTracksResponse",
    paging=Paging(
        "page",
        items=("toptracks", "track"),
        info=("toptracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/user.getTopTracks",
)

USER_GET_WEEKLY_ALBUM_CHART = Method(
    "user.getWeeklyAlbumChart",
    parameters=(
        Parameter("user", required=True),
        Parameter("limit", type="integer", minimum=1, maximum=1000),
        Parameter("from", argument="from_", type="timestamp"),
        Parameter("to", type="timestamp"),
    ),
    rules=(Rule("together", ("from", "to")),),
    response="user:UserGetWeeklyAlbumChartResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getWeeklyAlbumChart",
)

USER_GET_WEEKLY_ARTIST_CHART = Method(
    "user.getWeeklyArtistChart",
    parameters=(
        Parameter("user", required=True),
        Parameter("limit", type="integer", minimum=1, maximum=1000),
        Parameter("from", argument="from_", type="timestamp"),
        Parameter("to", type="timestamp"),
    ),
    rules=(Rule("together", ("from", "to")),),
    response="user:UserGetWeeklyArtistChartResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getWeeklyArtistChart",
)

USER_GET_WEEKLY_CHART_LIST = Method(
    "user.getWeeklyChartList",
    token="none",
    parameters=(Parameter("user"),),
    response="user:UserGetWeeklyChartListResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getWeeklyChartList",
)

USER_GET_WEEKLY_TRACK_CHART = Method(
    "user.getWeeklyTrackChart",
    parameters=(
        Parameter("user", required=True),
        Parameter("limit", type="integer", minimum=1, maximum=1000),
        Parameter("from", argument="from_", type="timestamp"),
        Parameter("to", type="timestamp"),
    ),
    rules=(Rule("together", ("from", "to")),),
    response="user:UserGetWeeklyTrackChartResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/user.getWeeklyTrackChart",
)
