# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

ARTIST_ADD_TAGS = Method(
    "artist.addTags",
    signed=True,
    token="required",
    post_only=True,
    parameters=(
        Parameter("artist", required=True),
        Parameter("tags", type="list", required=True, min_items=1, max_items=10),
    ),
    page="https://www.last.fm/api/show/artist.addTags",
)

ARTIST_GET_CORRECTION = Method(
    "artist.getCorrection",
    token="none",
    parameters=(Parameter("artist", required=True),),
    response="artist:ArtistGetCorrectionResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/artist.getCorrection",
)

ARTIST_GET_INFO = Method(
    "artist.getInfo",
    parameters=(
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("username"),
        Parameter("lang", default="en"),
    ),
    rules=(Rule("instead", ("artist", "mbid")),),
    response="artist:ArtistGetInfoResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/artist.getInfo",
)

ARTIST_GET_SIMILAR = Method(
    "artist.getSimilar",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("limit", type="integer", default="30", minimum=1),
    ),
    rules=(Rule("instead", ("artist", "mbid")),),
    response="artist:ArtistGetSimilarResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/artist.getSimilar",
)

ARTIST_GET_TAGS = Method(
    "artist.getTags",
    parameters=(
        Parameter("artist"),
        Parameter("user"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    ),
    rules=(Rule("instead", ("artist", "mbid")),),
    response="artist:ArtistGetTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/artist.getTags",
)

ARTIST_GET_TOP_ALBUMS = Method(
    "artist.getTopAlbums",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    rules=(Rule("instead", ("artist", "mbid")),),
    response="artist:ArtistGetTopAlbumsResponse",
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
    page="https://www.last.fm/api/show/artist.getTopAlbums",
)

ARTIST_GET_TOP_TAGS = Method(
    "artist.getTopTags",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    ),
    rules=(Rule("instead", ("artist", "mbid")),),
    response="artist:ArtistGetTopTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/artist.getTopTags",
)

ARTIST_GET_TOP_TRACKS = Method(
    "artist.getTopTracks",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    rules=(Rule("instead", ("artist", "mbid")),),
    response="artist:ArtistGetTopTracksResponse",
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
    page="https://www.last.fm/api/show/artist.getTopTracks",
)

ARTIST_REMOVE_TAG = Method(
    "artist.removeTag",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("artist", required=True), Parameter("tag", required=True)),
    page="https://www.last.fm/api/show/artist.removeTag",
)

ARTIST_SEARCH = Method(
    "artist.search",
    token="none",
    parameters=(
        Parameter("artist", required=True),
        Parameter("limit", type="integer", default="30", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="artist:ArtistSearchResponse",
    paging=Paging(
        "page",
        items=("results", "artistmatches", "artist"),
        info=("results",),
        page="page",
        size="limit",
        total="total_results",
        per_page="items_per_page",
        default_size=30,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/artist.search",
)
