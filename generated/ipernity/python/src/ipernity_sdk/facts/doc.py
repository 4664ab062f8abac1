# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

DOC_ALBUMS_ADD = Method(
    "doc.albums.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("album_id", type="list", of="id", required=True),
    ),
    response="runtime",
    page="https://www.ipernity.com/help/api/method/doc.albums.add",
)

DOC_CHECK_MD5 = Method(
    "doc.checkMD5",
    signed=True,
    token="required",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(Parameter("md5", type="list", of="md5", required=True, max_items=20),),
    errors={"1": "DocumentNotFound"},
    response="doc:DocCheckMd5Response",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.checkMD5",
)

DOC_COMMENTS_ADD = Method(
    "doc.comments.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("content", type="text", required=True),
        Parameter("preview", type="boolean"),
    ),
    errors={"1": "DocumentNotFound", "2": "ContentEmpty", "3": "CommentNotAllowed", "4": "CommentLimitReached"},
    response="doc:DocCommentsAddResponse",
    page="https://www.ipernity.com/help/api/method/doc.comments.add",
)

DOC_COMMENTS_DELETE = Method(
    "doc.comments.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("comment_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/doc.comments.delete",
)

DOC_COMMENTS_EDIT = Method(
    "doc.comments.edit",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("comment_id", type="id", required=True),
        Parameter("content", type="text", required=True),
        Parameter("preview", type="boolean"),
    ),
    response="doc:DocCommentsEditResponse",
    page="https://www.ipernity.com/help/api/method/doc.comments.edit",
)

DOC_COMMENTS_GET = Method(
    "doc.comments.get",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("comment_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
    ),
    response="doc:DocCommentsGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.comments.get",
)

DOC_COMMENTS_GET_LIST = Method(
    "doc.comments.getList",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
        Parameter("lg"),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "DocumentNotFound"},
    response="doc:DocCommentsGetListResponse",
    paging=Paging(
        "page",
        items=("comments", "comment"),
        info=("comments",),
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
    page="https://www.ipernity.com/help/api/method/doc.comments.getList",
)

DOC_COMMENTS_REPLY = Method(
    "doc.comments.reply",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("comment_id", type="id", required=True), Parameter("content", type="text", required=True)),
    response="doc:DocCommentsReplyResponse",
    page="https://www.ipernity.com/help/api/method/doc.comments.reply",
)

DOC_DELETE = Method(
    "doc.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "delete"},
    parameters=(Parameter("doc_id", type="id", required=True),),
    errors={"1": "DocumentNotFound"},
    page="https://www.ipernity.com/help/api/method/doc.delete",
)

DOC_GET = Method(
    "doc.get",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("tags", "notes", "geo", "md5")),
    ),
    response="doc:DocGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.get",
)

DOC_GET_CONTAINERS = Method(
    "doc.getContainers",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(Parameter("doc_id", type="id", required=True),),
    errors={"1": "DocumentNotFound"},
    response="doc:DocGetContainersResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.getContainers",
)

DOC_GET_CONTEXT = Method(
    "doc.getContext",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("prev", type="integer", default="10", minimum=1, maximum=50),
        Parameter("next", type="integer", default="10", minimum=1, maximum=50),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    ),
    response="doc:DocGetContextResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.getContext",
)

DOC_GET_EXIF = Method(
    "doc.getExif",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(Parameter("doc_id", type="id", required=True),),
    errors={"1": "DocumentNotFound"},
    response="doc:DocGetExifResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.getExif",
)

DOC_GET_FAVES = Method(
    "doc.getFaves",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "DocumentNotFound"},
    response="doc:DocGetFavesResponse",
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
    page="https://www.ipernity.com/help/api/method/doc.getFaves",
)

DOC_GET_LIST = Method(
    "doc.getList",
    parameters=(
        Parameter("user_id", type="id", required=True),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("extra", type="list", of="enum", values=("dates", "count", "geo", "medias", "original", "md5")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    errors={"1": "MemberNotFound"},
    response="doc:DocGetListResponse",
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
    page="https://www.ipernity.com/help/api/method/doc.getList",
)

DOC_GET_MEDIAS = Method(
    "doc.getMedias",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(Parameter("doc_id", type="id", required=True),),
    errors={"1": "DocumentNotFound"},
    response="doc:DocGetMediasResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.getMedias",
)

DOC_GET_PERMS = Method(
    "doc.getPerms",
    signed=True,
    token="required",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(Parameter("doc_id", type="id", required=True),),
    errors={"1": "DocumentNotFound"},
    response="doc:DocGetPermsResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.getPerms",
)

DOC_GET_VISITORS = Method(
    "doc.getVisitors",
    signed=True,
    token="required",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    response="doc:DocGetVisitorsResponse",
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
    page="https://www.ipernity.com/help/api/method/doc.getVisitors",
)

DOC_NOTES_ADD = Method(
    "doc.notes.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("content", type="text"),
        Parameter("member_id", type="id"),
        Parameter("x", type="integer", required=True),
        Parameter("y", type="integer", required=True),
        Parameter("w", type="integer", required=True),
        Parameter("h", type="integer", required=True),
        Parameter("preview", type="boolean"),
    ),
    rules=(Rule("instead", ("content", "member_id")),),
    errors={
        "1": "DocumentNotFound",
        "2": "ContentEmpty",
        "3": "MemberNotFound",
        "4": "NoteCoordinatesInvalid",
        "5": "NoteLimitReached",
    },
    response="doc:DocNotesAddResponse",
    page="https://www.ipernity.com/help/api/method/doc.notes.add",
)

DOC_NOTES_DELETE = Method(
    "doc.notes.delete",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(Parameter("note_id", type="id", required=True),),
    page="https://www.ipernity.com/help/api/method/doc.notes.delete",
)

DOC_NOTES_EDIT = Method(
    "doc.notes.edit",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("note_id", type="id", required=True),
        Parameter("content", type="text", required=True),
        Parameter("x", type="integer", required=True),
        Parameter("y", type="integer", required=True),
        Parameter("w", type="integer", required=True),
        Parameter("h", type="integer", required=True),
        Parameter("preview", type="boolean"),
    ),
    errors={"2": "ContentEmpty"},
    response="doc:DocNotesEditResponse",
    page="https://www.ipernity.com/help/api/method/doc.notes.edit",
)

DOC_SEARCH = Method(
    "doc.search",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("text", type="text"),
        Parameter("tags", type="list", max_items=20),
        Parameter("album_id", type="id"),
        Parameter("group_id", type="id"),
        Parameter("license", type="list", of="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("posted_min", type="timestamp"),
        Parameter("posted_max", type="timestamp"),
        Parameter("created_min", type="datetime"),
        Parameter("created_max", type="datetime"),
        Parameter("lat", type="latitude"),
        Parameter("lng", type="longitude"),
        Parameter("dist", type="integer", default="5000", maximum=30000),
        Parameter(
            "sort",
            type="enum",
            values=("relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"),
            default="relevance",
        ),
        Parameter(
            "extra",
            type="list",
            of="enum",
            values=("owner", "dates", "count", "license", "medias", "geo", "original"),
        ),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    ),
    rules=(Rule("at_most_one", ("group_id", "album_id")), Rule("at_most_one", ("text", "tags"))),
    response="doc:DocSearchResponse",
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
    page="https://www.ipernity.com/help/api/method/doc.search",
)

DOC_SET = Method(
    "doc.set",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("title"),
        Parameter("description", type="text"),
        Parameter("lng", type="longitude", special=("-999",)),
        Parameter("lat", type="latitude", special=("-999",)),
        Parameter("is_public", type="boolean"),
        Parameter("is_family", type="boolean"),
        Parameter("is_friend", type="boolean"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("perm_comment", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tagme", type="enum", values=("0", "3", "4", "5")),
        Parameter("license", type="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("safety", type="enum", values=("1", "2", "3")),
    ),
    rules=(
        Rule("any_of", ("title", "description")),
        Rule("together", ("lat", "lng")),
        Rule("together", ("is_public", "is_family", "is_friend")),
    ),
    errors={"1": "DocumentNotFound", "2": "NothingToChange", "3": "ValueInvalid"},
    response="doc:DocSetResponse",
    page="https://www.ipernity.com/help/api/method/doc.set",
)

DOC_SET_GEO = Method(
    "doc.setGeo",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("lng", type="longitude", special=("-999",)),
        Parameter("lat", type="latitude", special=("-999",)),
    ),
    rules=(Rule("together", ("lat", "lng")),),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.setGeo",
)

DOC_SET_LICENSE = Method(
    "doc.setLicense",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("license", type="enum", required=True, values=("0", "1", "3", "5", "7", "9", "11", "255")),
    ),
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.setLicense",
)

DOC_SET_PERMS = Method(
    "doc.setPerms",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("is_public", type="boolean"),
        Parameter("is_family", type="boolean"),
        Parameter("is_friend", type="boolean"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("perm_comment", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tagme", type="enum", values=("0", "3", "4", "5")),
    ),
    rules=(
        Rule("any_of", ("is_public", "is_family", "is_friend", "share", "perm_comment", "perm_tag", "perm_tagme")),
        Rule("together", ("is_public", "is_family", "is_friend")),
    ),
    errors={"1": "DocumentNotFound", "2": "ValueInvalid"},
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.setPerms",
)

DOC_SET_SAFETY = Method(
    "doc.setSafety",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("safety", type="enum", required=True, values=("1", "2", "3")),
    ),
    response="runtime",
    page="https://www.ipernity.com/help/api/method/doc.setSafety",
)

DOC_TAGS_ADD = Method(
    "doc.tags.add",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("keywords", type="list"),
        Parameter("members", type="list", of="id"),
    ),
    rules=(Rule("any_of", ("keywords", "members")),),
    errors={"1": "DocumentNotFound", "2": "TagMissing", "3": "TagLimitReached"},
    response="doc:DocTagsAddResponse",
    page="https://www.ipernity.com/help/api/method/doc.tags.add",
)

DOC_TAGS_EDIT = Method(
    "doc.tags.edit",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("keywords", type="list", clears=True),
        Parameter("members", type="list", of="id", clears=True),
    ),
    rules=(Rule("any_of", ("keywords", "members")),),
    errors={"1": "DocumentNotFound", "2": "TagMissing", "3": "TagLimitReached"},
    response="doc:DocTagsEditResponse",
    page="https://www.ipernity.com/help/api/method/doc.tags.edit",
)

DOC_TAGS_GET_LIST = Method(
    "doc.tags.getList",
    permissions={"doc": "read"},
    permissions_for="private",
    parameters=(Parameter("doc_id", type="id", required=True),),
    errors={"1": "DocumentNotFound"},
    response="doc:DocTagsGetListResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/doc.tags.getList",
)

DOC_TAGS_REMOVE = Method(
    "doc.tags.remove",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("doc_id", type="id", required=True),
        Parameter("type", type="enum", required=True, values=("keyword", "member")),
        Parameter("id", type="id", required=True),
    ),
    page="https://www.ipernity.com/help/api/method/doc.tags.remove",
)
