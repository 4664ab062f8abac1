# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

TAGS_DOCS_GET_LIST = Method(
    "tags.docs.getList",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("type", type="enum", required=True, values=("keyword", "member")),
        Parameter("id", type="id", required=True),
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "medias", "original")),
        Parameter("sort", type="enum", values=("popular", "posted-desc", "posted-asc"), default="popular"),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=500),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "TagNotFound", "2": "MemberNotFound"},
    response="tags:TagsDocsGetListResponse",
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
        default_size=100,
        max_size=500,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/tags.docs.getList",
)

TAGS_USER_GET_LIST = Method(
    "tags.user.getList",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("type", type="enum", values=("keyword", "member"), default="keyword"),
        Parameter("count", type="integer", default="100", minimum=1, maximum=1000),
    ),
    errors={"1": "MemberNotFound"},
    response="tags:TagsUserGetListResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/tags.user.getList",
)

TAGS_USER_GET_POPULAR = Method(
    "tags.user.getPopular",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("type", type="enum", values=("keyword", "member"), default="keyword"),
        Parameter("count", type="integer", default="20", minimum=1, maximum=100),
    ),
    errors={"1": "MemberNotFound"},
    response="tags:TagsUserGetPopularResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/tags.user.getPopular",
)
