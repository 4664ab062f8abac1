# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

FAVES_ALBUMS_ADD = Method(
    "faves.albums.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("album_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/faves.albums.add",
)

FAVES_ALBUMS_GET_LIST = Method(
    "faves.albums.getList",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("owner_id", type="id"),
        Parameter("extra", type="list", of="enum", values=("owner",)),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "MemberNotFound", "2": "OwnerNotFound"},
    response="faves:FavesAlbumsGetListResponse",
    paging=Paging(
        "page",
        items=("albums", "album"),
        info=("albums",),
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
    page="https://www.ipernity.com/help/api/method/faves.albums.getList",
)

FAVES_ALBUMS_REMOVE = Method(
    "faves.albums.remove",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("album_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/faves.albums.remove",
)

FAVES_DOCS_ADD = Method(
    "faves.docs.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("doc_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/faves.docs.add",
)

FAVES_DOCS_GET_LIST = Method(
    "faves.docs.getList",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("owner_id", type="id"),
        Parameter("safesurf", type="enum", values=("1", "2", "3")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "count", "geo", "medias", "original")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "MemberNotFound", "2": "OwnerNotFound"},
    response="faves:FavesDocsGetListResponse",
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
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/faves.docs.getList",
)

FAVES_DOCS_REMOVE = Method(
    "faves.docs.remove",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("doc_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/faves.docs.remove",
)
