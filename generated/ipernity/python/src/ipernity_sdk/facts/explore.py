# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

EXPLORE_DOCS_GET_POPULAR = Method(
    "explore.docs.getPopular",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("safesurf", type="enum", values=("1", "2", "3")),
        Parameter("media", type="enum", values=("photo", "video")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "license", "medias", "geo")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=50),
        Parameter("page", type="integer", minimum=1),
    ),
    response="explore:ExploreDocsGetPopularResponse",
    paging=Paging(
        "page",
        items=("docs", "doc"),
        info=("docs",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=20,
        max_size=50,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/explore.docs.getPopular",
)

EXPLORE_DOCS_GET_RECENT = Method(
    "explore.docs.getRecent",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "license", "medias", "geo")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("count", type="integer", default="50", minimum=1, maximum=100),
    ),
    response="explore:ExploreDocsGetRecentResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/explore.docs.getRecent",
)

EXPLORE_DOCS_HOMEPAGE = Method(
    "explore.docs.homepage",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "license", "medias", "geo")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="5", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="explore:ExploreDocsHomepageResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/explore.docs.homepage",
)

EXPLORE_GROUPS_GET_RANDOM = Method(
    "explore.groups.getRandom",
    parameters=(Parameter("count", type="integer", default="10", minimum=1, maximum=50),),
    response="explore:ExploreGroupsGetRandomResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/explore.groups.getRandom",
)
