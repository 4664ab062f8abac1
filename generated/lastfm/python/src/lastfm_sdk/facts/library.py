# Generated from methods/lastfm/library.getArtists.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

LIBRARY_GET_ARTISTS = Method(
    "library.getArtists",
    parameters=(
        Parameter("user", required=True),
        Parameter("limit", type="integer", default="50", minimum=1, maximum=2000),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="library:LibraryGetArtistsResponse",
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
        max_size=2000,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/library.getArtists",
)
