# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "tags.docs.getList": MethodTexts(
        "List the documents that carry a tag.",
        about=(
            "Note: Sizes above 800 are given only where the owner's preferences allow them.",
            "Note: The page sizes here stayed as they were when those of other lists were cut to 20 and at most 100.",
        ),
        options=(
            Option(
                "type",
                "type",
                "enum",
                text="Kind of tag. One of keyword (A word or a phrase), member (A member of the site).",
                required=True,
                values=("keyword", "member"),
            ),
            Option("id", "id", "id", text="Identifier of the tag within its kind.", required=True),
            Option("user_id", "user-id", "id", text="Keep only documents of this member."),
            Option(
                "media",
                "media",
                "enum",
                text="Keep one kind of document only. One of photo (A picture), audio (Music or speech), video (A film), other (Any other file).",
                values=("photo", "audio", "video", "other"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to return for each document. Any of owner (Its owner), dates (When it was made and uploaded), medias (Converted files of a video or a sound), original (The file as it was uploaded; only together with user_id).",
                values=("owner", "dates", "medias", "original"),
            ),
            Option(
                "sort",
                "sort",
                "enum",
                text="Order of the documents. One of popular (The most popular first), posted-desc (The newest first), posted-asc (The oldest first). popular when left out.",
                values=("popular", "posted-desc", "posted-asc"),
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 500. 100 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="the permission doc: read, for private items only.",
        errors=(
            ("TagNotFound (1)", "No such tag. Take its identifier from doc.tags.getList or tags.user.getList."),
            ("MemberNotFound (2)", "No member has this id, or the account is closed."),
        ),
        page="https://www.ipernity.com/help/api/method/tags.docs.getList",
        is_paged=True,
    ),
    "tags.user.getList": MethodTexts(
        "List the tags that a member uses.",
        about=(
            "Note: The call is costly, so the service asks its callers to keep the answer for a while.",
            "Note: Above the list the kind is spelt keywords, within it keyword.",
        ),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose tags are wanted; the caller when it is left out, which needs a token. In doubt: Marked as required, although the text beside it says what happens without it.",
            ),
            Option(
                "type",
                "type",
                "enum",
                text="Kind of tag. One of keyword (A word or a phrase), member (A member of the site). keyword when left out.",
                values=("keyword", "member"),
            ),
            Option("count", "count", "integer", text="Most tags to return. From 1 to 1000. 100 when left out."),
        ),
        needs="nothing but the application key.",
        errors=(("MemberNotFound (1)", "No member has this id, or the account is closed."),),
        page="https://www.ipernity.com/help/api/method/tags.user.getList",
    ),
    "tags.user.getPopular": MethodTexts(
        "List the tags that a member uses most.",
        about=("Note: The call is costly, so the service asks its callers to keep the answer for a while.",),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose tags are wanted; the caller when it is left out, which needs a token. In doubt: Marked as required, although the text beside it says what happens without it.",
            ),
            Option(
                "type",
                "type",
                "enum",
                text="Kind of tag. One of keyword (A word or a phrase), member (A member of the site). keyword when left out.",
                values=("keyword", "member"),
            ),
            Option("count", "count", "integer", text="Most tags to return. From 1 to 100. 20 when left out."),
        ),
        needs="nothing but the application key.",
        errors=(("MemberNotFound (1)", "No member has this id, or the account is closed."),),
        page="https://www.ipernity.com/help/api/method/tags.user.getPopular",
    ),
}
"""What the help of the command line says about each method."""
