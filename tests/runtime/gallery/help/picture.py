from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "picture.get": MethodTexts(
        "Get a picture.",
        about=("100% of it.",),
        options=(
            Option("picture_id", "picture-id", "id", text="Picture wanted.", required=True),
            Option("from", "from", "enum", text="Where it was made. One of web, phone.", values=("web", "phone")),
        ),
        needs="nothing but the application key.",
        errors=(("PictureNotFound (1)", "No such picture."),),
        page="https://gallery.example/picture.get",
    ),
    "picture.list": MethodTexts(
        "List pictures.",
        options=(
            Option("page", "page", "integer", text="Page wanted. At least 1."),
            Option("per_page", "per-page", "integer", text="Pictures on a page. 2 when left out."),
        ),
        needs="nothing but the application key.",
        is_paged=True,
    ),
    "picture.comments.add": MethodTexts(
        "Comment on a picture.",
        options=(
            Option("picture_id", "picture-id", "id", required=True),
            Option("content", "content", "text", required=True),
        ),
        needs="a token and a signature, which the client makes.",
    ),
    "picture.upload": MethodTexts(
        "Upload a picture.",
        options=(Option("file", "file", "file", required=True), Option("title", "title")),
        needs="a token, the permission picture: write and a signature, which the client makes.",
    ),
    "picture.echo": MethodTexts("Echo the arguments.", needs="nothing but the application key.", is_open=True),
}
