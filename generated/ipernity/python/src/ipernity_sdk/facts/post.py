# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

POST_COMMENTS_ADD = Method(
    "post.comments.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"post": "write"},
    parameters=(
        Parameter("post_id", type="id", required=True),
        Parameter("content", type="text", required=True),
        Parameter("preview", type="boolean"),
    ),
    response="runtime",
    page="https://www.ipernity.com/help/api/method/post.comments.add",
)

POST_COMMENTS_DELETE = Method(
    "post.comments.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"post": "write"},
    parameters=(Parameter("comment_id", type="id", required=True),),
    errors={"1": "CommentNotFound", "3": "CommentTooOld"},
    page="https://www.ipernity.com/help/api/method/post.comments.delete",
)

POST_COMMENTS_EDIT = Method(
    "post.comments.edit",
    signed=True,
    token="required",
    post_only=True,
    permissions={"post": "write"},
    parameters=(
        Parameter("comment_id", type="id", required=True),
        Parameter("content", type="text", required=True),
        Parameter("preview", type="boolean"),
    ),
    response="runtime",
    page="https://www.ipernity.com/help/api/method/post.comments.edit",
)

POST_COMMENTS_GET = Method(
    "post.comments.get",
    permissions={"post": "read"},
    permissions_for="private",
    parameters=(
        Parameter("comment_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
    ),
    response="runtime",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/post.comments.get",
)

POST_COMMENTS_GET_LIST = Method(
    "post.comments.getList",
    permissions={"post": "read"},
    permissions_for="private",
    parameters=(
        Parameter("post_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="runtime",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/post.comments.getList",
)

POST_COMMENTS_REPLY = Method(
    "post.comments.reply",
    signed=True,
    token="required",
    post_only=True,
    permissions={"post": "write"},
    parameters=(Parameter("comment_id", type="id", required=True), Parameter("content", type="text", required=True)),
    response="runtime",
    page="https://www.ipernity.com/help/api/method/post.comments.reply",
)

POST_GET = Method(
    "post.get",
    permissions={"blog": "read"},
    permissions_for="private",
    parameters=(
        Parameter("post_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("tags", "embed")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    ),
    errors={"1": "PostNotFound"},
    response="post:PostGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/post.get",
)

POST_GET_CONTEXT = Method(
    "post.getContext",
    permissions={"post": "read"},
    permissions_for="private",
    parameters=(
        Parameter("post_id", type="id", required=True),
        Parameter("prev", type="integer", default="10", minimum=1, maximum=50),
        Parameter("next", type="integer", default="10", minimum=1, maximum=50),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    ),
    response="runtime",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/post.getContext",
)

POST_GET_FAVES = Method(
    "post.getFaves",
    permissions={"post": "read"},
    permissions_for="private",
    parameters=(
        Parameter("post_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "PostNotFound"},
    response="post:PostGetFavesResponse",
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
    page="https://www.ipernity.com/help/api/method/post.getFaves",
)

POST_GET_LIST = Method(
    "post.getList",
    parameters=(
        Parameter("user_id", type="id", required=True),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("extra", type="list", of="enum", values=("embed",)),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="runtime",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/post.getList",
)

POST_GET_VISITORS = Method(
    "post.getVisitors",
    signed=True,
    token="required",
    permissions={"post": "read"},
    permissions_for="private",
    parameters=(
        Parameter("post_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="post:PostGetVisitorsResponse",
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
    page="https://www.ipernity.com/help/api/method/post.getVisitors",
)

POST_SEARCH = Method(
    "post.search",
    permissions={"post": "read"},
    permissions_for="private",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("text", type="text"),
        Parameter("tags", type="list", max_items=20),
        Parameter("license", type="list", of="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("posted_min", type="timestamp"),
        Parameter("posted_max", type="timestamp"),
        Parameter("created_min", type="date"),
        Parameter("created_max", type="date"),
        Parameter(
            "sort",
            type="enum",
            values=("relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"),
            default="relevance",
        ),
        Parameter("extra", type="list", of="enum", values=("embed",)),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    rules=(Rule("at_most_one", ("text", "tags")),),
    response="runtime",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/post.search",
)

POST_SET = Method(
    "post.set",
    signed=True,
    token="required",
    post_only=True,
    permissions={"blog": "write"},
    parameters=(
        Parameter("post_id", type="id"),
        Parameter("title"),
        Parameter("content", type="text"),
        Parameter("intro", type="text"),
        Parameter("com", type="enum", values=("0", "3", "4", "5")),
        Parameter("tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("tagme", type="enum", values=("0", "3", "4", "5")),
        Parameter("lg_id", type="integer"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("license", type="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
    ),
    rules=(Rule("any_of", ("title", "content")),),
    errors={"1": "PostNotFound", "2": "PostEmpty", "3": "ValueInvalid"},
    response="post:PostSetResponse",
    page="https://www.ipernity.com/help/api/method/post.set",
)
