# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

FOLDER_ALBUMS_ADD = Method(
    "folder.albums.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("folder_id", type="id", required=True),
        Parameter("album_id", type="list", of="id", required=True, max_items=20),
    ),
    errors={"1": "FolderNotFound", "2": "AlbumNotFound", "3": "FolderFull"},
    response="folder:FolderAlbumsAddResponse",
    page="https://www.ipernity.com/help/api/method/folder.albums.add",
)

FOLDER_ALBUMS_GET_LIST = Method(
    "folder.albums.getList",
    parameters=(
        Parameter("folder_id", type="id", required=True),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="folder:FolderAlbumsGetListResponse",
    paging=Paging(
        "page",
        items=("folder", "albums", "album"),
        info=("folder", "albums"),
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
    page="https://www.ipernity.com/help/api/method/folder.albums.getList",
)

FOLDER_ALBUMS_REMOVE = Method(
    "folder.albums.remove",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("folder_id", type="id", required=True),
        Parameter("album_id", type="list", of="id", required=True, max_items=20),
    ),
    response="folder:FolderAlbumsRemoveResponse",
    page="https://www.ipernity.com/help/api/method/folder.albums.remove",
)

FOLDER_CREATE = Method(
    "folder.create",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("title", required=True), Parameter("description", type="text")),
    response="folder:FolderCreateResponse",
    page="https://www.ipernity.com/help/api/method/folder.create",
)

FOLDER_DELETE = Method(
    "folder.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "delete"},
    parameters=(Parameter("folder_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/folder.delete",
)

FOLDER_EDIT = Method(
    "folder.edit",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("folder_id", type="id", required=True),
        Parameter("title"),
        Parameter("description", type="text", clears=True),
        Parameter("cover_id", type="id"),
    ),
    response="folder:FolderEditResponse",
    page="https://www.ipernity.com/help/api/method/folder.edit",
)

FOLDER_GET = Method(
    "folder.get",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("folder_id", type="id", required=True),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    ),
    errors={"1": "FolderNotFound"},
    response="folder:FolderGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/folder.get",
)

FOLDER_GET_LIST = Method(
    "folder.getList",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("empty", type="boolean"),
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
    response="folder:FolderGetListResponse",
    paging=Paging(
        "page",
        items=("folders", "folder"),
        info=("folders",),
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
    page="https://www.ipernity.com/help/api/method/folder.getList",
)

FOLDER_ORDER_LIST = Method(
    "folder.orderList",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("folder_ids", type="list", of="id", required=True),),
    errors={"1": "FolderNotFound"},
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/folder.orderList",
)
