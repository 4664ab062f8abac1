# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

ALBUM_CREATE = Method(
    "album.create",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("title", required=True),
        Parameter("description", type="text"),
        Parameter("cover_id", type="id"),
        Parameter("perm_comment", type="enum", values=("0", "1", "2", "3", "4", "5")),
    ),
    errors={"1": "TitleMissing", "2": "CoverNotFound", "3": "CoverNotUsable", "4": "AlbumLimitReached"},
    response="album:AlbumCreateResponse",
    page="https://www.ipernity.com/help/api/method/album.create",
)

ALBUM_DELETE = Method(
    "album.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "delete"},
    parameters=(Parameter("album_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/album.delete",
)

ALBUM_DOCS_ADD = Method(
    "album.docs.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    ),
    response="album:AlbumDocsAddResponse",
    page="https://www.ipernity.com/help/api/method/album.docs.add",
)

ALBUM_DOCS_GET_CONTEXT = Method(
    "album.docs.getContext",
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("doc_id", type="id", required=True),
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
    ),
    response="album:AlbumDocsGetContextResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.docs.getContext",
)

ALBUM_DOCS_GET_LIST = Method(
    "album.docs.getList",
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("extra", type="list", of="enum", values=("dates", "geo", "medias", "original", "link")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "AlbumNotFound"},
    response="album:AlbumDocsGetListResponse",
    paging=Paging(
        "page",
        items=("album", "docs", "doc"),
        info=("album", "docs"),
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
    page="https://www.ipernity.com/help/api/method/album.docs.getList",
)

ALBUM_DOCS_REMOVE = Method(
    "album.docs.remove",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    ),
    errors={"1": "AlbumNotFound", "2": "DocumentNotFound"},
    response="album:AlbumDocsRemoveResponse",
    page="https://www.ipernity.com/help/api/method/album.docs.remove",
)

ALBUM_DOCS_SET_LIST = Method(
    "album.docs.setList",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("doc_ids", type="list", of="id", required=True),
        Parameter("cover_id", type="id", required=True),
    ),
    errors={"1": "AlbumNotFound", "2": "DocumentNotFound", "3": "CoverNotFound", "4": "AlbumFull"},
    response="album:AlbumDocsSetListResponse",
    page="https://www.ipernity.com/help/api/method/album.docs.setList",
)

ALBUM_EDIT = Method(
    "album.edit",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("title"),
        Parameter("description", type="text", clears=True),
        Parameter("cover_id", type="id"),
    ),
    rules=(Rule("any_of", ("title", "description", "cover_id")),),
    errors={"1": "AlbumNotFound", "2": "CoverNotFound", "3": "TitleMissing", "4": "NothingToChange"},
    response="album:AlbumEditResponse",
    page="https://www.ipernity.com/help/api/method/album.edit",
)

ALBUM_GET = Method(
    "album.get",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    ),
    errors={"1": "AlbumNotFound"},
    response="album:AlbumGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.get",
)

ALBUM_GET_FAVES = Method(
    "album.getFaves",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="album:AlbumGetFavesResponse",
    paging=Paging(
        "page",
        items=("faves", "fave"),
        info=("faves",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=10,
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.getFaves",
)

ALBUM_GET_LIST = Method(
    "album.getList",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("empty", type="boolean"),
        Parameter("notinfolder", type="boolean"),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "MemberNotFound"},
    response="album:AlbumGetListResponse",
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
        default_size=100,
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.getList",
)

ALBUM_GET_VISITORS = Method(
    "album.getVisitors",
    signed=True,
    token="required",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="album:AlbumGetVisitorsResponse",
    paging=Paging(
        "page",
        items=("visits", "visit"),
        info=("visits",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=10,
        max_size=100,
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.getVisitors",
)

ALBUM_ORDER_LIST = Method(
    "album.orderList",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("album_ids", type="list", of="id", required=True),),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.orderList",
)

ALBUM_SET_PERMS = Method(
    "album.setPerms",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("perm_comment", type="enum", required=True, values=("0", "3", "4", "5")),
    ),
    errors={"1": "AlbumNotFound", "2": "ValueInvalid"},
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/album.setPerms",
)
