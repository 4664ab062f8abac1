# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

CHART_GET_TOP_ARTISTS = Method(
    "chart.getTopArtists",
    token="none",
    parameters=(
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="chart:ChartGetTopArtistsResponse",
    paging=Paging(
        "page",
        items=("artists", "artist"),
        info=("artists",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/chart.getTopArtists",
)

CHART_GET_TOP_TAGS = Method(
    "chart.getTopTags",
    token="none",
    parameters=(
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="chart:ChartGetTopTagsResponse",
    paging=Paging(
        "page",
        items=("tags", "tag"),
        info=("tags",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/chart.getTopTags",
)

CHART_GET_TOP_TRACKS = Method(
    "chart.getTopTracks",
    token="none",
    parameters=(
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="chart:ChartGetTopTracksResponse",
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
    page="https://www.last.fm/api/show/chart.getTopTracks",
)
