# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

NETWORK_AUTOCOMPLETE = Method(
    "network.autocomplete",
    signed=True,
    token="required",
    permissions={"network": "read"},
    permissions_for="private",
    parameters=(
        Parameter("query", required=True),
        Parameter("anywhere", type="boolean"),
        Parameter("relation", type="enum", values=("0", "1", "2", "3", "4")),
    ),
    errors={"1": "QueryInvalid"},
    response="network:NetworkAutocompleteResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/network.autocomplete",
)

NETWORK_DOCS_GET_RECENT = Method(
    "network.docs.getRecent",
    signed=True,
    token="required",
    parameters=(
        Parameter("hours", type="integer", minimum=1, maximum=744),
        Parameter("limit", type="integer", default="5", minimum=1, maximum=10),
        Parameter("relation", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("extra", type="list", of="enum", values=("dates", "count", "geo", "medias", "original", "owner")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("count", type="integer", default="50", minimum=1, maximum=100),
    ),
    response="network:NetworkDocsGetRecentResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/network.docs.getRecent",
)

NETWORK_GET_LIST = Method(
    "network.getList",
    permissions={"network": "read"},
    permissions_for="private",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("relation", type="enum", values=("0", "1", "2", "3", "4", "8")),
        Parameter("extra", type="list", of="enum", values=("realname", "count", "location")),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "MemberNotFound"},
    response="network:NetworkGetListResponse",
    paging=Paging(
        "page",
        items=("network", "user"),
        info=("network",),
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
    page="https://www.ipernity.com/help/api/method/network.getList",
)
