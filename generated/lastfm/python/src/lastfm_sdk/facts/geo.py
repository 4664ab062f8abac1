# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

GEO_GET_TOP_ARTISTS = Method(
    "geo.getTopArtists",
    token="none",
    parameters=(
        Parameter("country", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="geo:GeoGetTopArtistsResponse",
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
    page="https://www.last.fm/api/show/geo.getTopArtists",
)

GEO_GET_TOP_TRACKS = Method(
    "geo.getTopTracks",
    token="none",
    parameters=(
        Parameter("country", required=True),
        Parameter("location"),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="geo:GeoGetTopTracksResponse",
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
    page="https://www.last.fm/api/show/geo.getTopTracks",
)
