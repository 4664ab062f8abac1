# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

TAG_GET_INFO = Method(
    "tag.getInfo",
    token="none",
    parameters=(Parameter("tag", required=True), Parameter("lang", default="en")),
    response="tag:TagGetInfoResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/tag.getInfo",
)

TAG_GET_SIMILAR = Method(
    "tag.getSimilar",
    token="none",
    parameters=(Parameter("tag", required=True),),
    response="tag:TagGetSimilarResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/tag.getSimilar",
)

TAG_GET_TOP_ALBUMS = Method(
    "tag.getTopAlbums",
    token="none",
    parameters=(
        Parameter("tag", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="tag:TagGetTopAlbumsResponse",
    paging=Paging(
        "page",
        items=("albums", "album"),
        info=("albums",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/tag.getTopAlbums",
)

TAG_GET_TOP_ARTISTS = Method(
    "tag.getTopArtists",
    token="none",
    parameters=(
        Parameter("tag", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="tag:TagGetTopArtistsResponse",
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
    page="https://www.last.fm/api/show/tag.getTopArtists",
)

TAG_GET_TOP_TAGS = Method(
    "tag.getTopTags",
    token="none",
    response="tag:TagGetTopTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/tag.getTopTags",
)

TAG_GET_TOP_TRACKS = Method(
    "tag.getTopTracks",
    token="none",
    parameters=(
        Parameter("tag", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="tag:TagGetTopTracksResponse",
    paging=Paging(
        "page",
        items=("tracks", "track"),
        info=("tracks",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/tag.getTopTracks",
)

TAG_GET_WEEKLY_CHART_LIST = Method(
    "tag.getWeeklyChartList",
    token="none",
    parameters=(Parameter("tag", required=True),),
    response="tag:TagGetWeeklyChartListResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/tag.getWeeklyChartList",
)
