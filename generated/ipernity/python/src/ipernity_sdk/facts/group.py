# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

GROUP_DOCS_ADD = Method(
    "group.docs.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("group_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    ),
    errors={"1": "GroupNotFound", "2": "DocumentNotFound", "3": "GroupQuotaReached", "4": "GroupClosed"},
    response="group:GroupDocsAddResponse",
    page="https://www.ipernity.com/help/api/method/group.docs.add",
)

GROUP_DOCS_GET_CONTEXT = Method(
    "group.docs.getContext",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("group_id", type="id", required=True),
        Parameter("doc_id", type="id", required=True),
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("safesurf", type="enum", values=("1", "2", "3")),
        Parameter("prev", type="integer", default="10", minimum=1, maximum=50),
        Parameter("next", type="integer", default="10", minimum=1, maximum=50),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("extra", type="list", of="enum", values=("owner",)),
    ),
    response="group:GroupDocsGetContextResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/group.docs.getContext",
)

GROUP_DOCS_GET_LIST = Method(
    "group.docs.getList",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("group_id", type="id", required=True),
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "geo", "medias", "original")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "GroupNotFound", "2": "MemberNotFound"},
    response="group:GroupDocsGetListResponse",
    paging=Paging(
        "page",
        items=("group", "docs", "doc"),
        info=("group", "docs"),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=20,
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/group.docs.getList",
)

GROUP_DOCS_REMOVE = Method(
    "group.docs.remove",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("group_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    ),
    errors={"1": "GroupNotFound", "2": "DocumentNotFound"},
    response="group:GroupDocsRemoveResponse",
    page="https://www.ipernity.com/help/api/method/group.docs.remove",
)

GROUP_GET = Method(
    "group.get",
    parameters=(Parameter("group_id", type="id", required=True), Parameter("lang")),
    errors={"1": "GroupNotFound"},
    response="group:GroupGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/group.get",
)

GROUP_GET_LIST = Method(
    "group.getList",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("lang"),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "MemberNotFound"},
    response="group:GroupGetListResponse",
    paging=Paging(
        "page",
        items=("groups", "group"),
        info=("groups",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=100,
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/group.getList",
)

GROUP_SEARCH = Method(
    "group.search",
    parameters=(
        Parameter("text", type="text"),
        Parameter("lang"),
        Parameter("sort", type="enum", values=("relevance", "created-desc", "created-asc"), default="relevance"),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "SearchTextMissing"},
    response="group:GroupSearchResponse",
    paging=Paging(
        "page",
        items=("groups", "group"),
        info=("groups",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=20,
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/group.search",
)
