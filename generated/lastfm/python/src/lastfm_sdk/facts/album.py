# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

ALBUM_ADD_TAGS = Method(
    "album.addTags",
    signed=True,
    token="required",
    post_only=True,
    parameters=(
        Parameter("artist", required=True),
        Parameter("album", required=True),
        Parameter("tags", type="list", required=True, min_items=1, max_items=10),
    ),
    page="https://www.last.fm/api/show/album.addTags",
)

ALBUM_GET_INFO = Method(
    "album.getInfo",
    parameters=(
        Parameter("artist"),
        Parameter("album"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("lang", default="en"),
        Parameter("username"),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("album", "mbid"))),
    response="album:AlbumGetInfoResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/album.getInfo",
)

ALBUM_GET_TAGS = Method(
    "album.getTags",
    parameters=(
        Parameter("artist"),
        Parameter("album"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("user"),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("album", "mbid"))),
    response="album:AlbumGetTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/album.getTags",
)

ALBUM_GET_TOP_TAGS = Method(
    "album.getTopTags",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("album"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("album", "mbid"))),
    response="album:AlbumGetTopTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/album.getTopTags",
)

ALBUM_REMOVE_TAG = Method(
    "album.removeTag",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("artist", required=True), Parameter("album", required=True), Parameter("tag", required=True)),
    page="https://www.last.fm/api/show/album.removeTag",
)

ALBUM_SEARCH = Method(
    "album.search",
    token="none",
    parameters=(
        Parameter("album", required=True),
        Parameter("limit", type="integer", default="30", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="album:AlbumSearchResponse",
    paging=Paging(
        "page",
        items=("results", "albummatches", "album"),
        info=("results",),
        page="page",
        size="limit",
        total="total_results",
        per_page="items_per_page",
        default_size=30,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/album.search",
)
