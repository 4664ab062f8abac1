from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

PICTURE_GET = Method(
    "picture.get",
    parameters=(
        Parameter("picture_id", type="id", required=True),
        Parameter("from", argument="from_", type="enum", values=("web", "phone")),
    ),
    errors={"1": "PictureNotFound"},
    response="picture:PictureGetResponse",
    idempotent=True,
    permissions={"picture": "read"},
    permissions_for="private",
)

PICTURE_LIST = Method(
    "picture.list",
    parameters=(Parameter("page", type="integer", minimum=1), Parameter("per_page", type="integer", default="2")),
    response="picture:PictureListResponse",
    paging=Paging(
        "page",
        ("pictures", "picture"),
        info=("pictures",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        default_size=2,
    ),
)

PICTURE_COMMENTS_ADD = Method(
    "picture.comments.add",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("picture_id", type="id", required=True), Parameter("content", type="text", required=True)),
)

PICTURE_UPLOAD = Method(
    "picture.upload",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("file", type="file", required=True), Parameter("title")),
    response="picture:PictureUploadResponse",
    permissions={"picture": "write", "album": "read"},
)

PICTURE_ECHO = Method("picture.echo", open_parameters=True, response="runtime")
