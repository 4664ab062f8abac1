# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "group.docs.add": MethodTexts(
        "Put documents in a group.",
        about=(
            "The call succeeds even where some of the documents were not added; look at each of them in the answer. In a moderated group a document waits until a moderator lets it in.",
        ),
        options=(
            Option(
                "group_id",
                "group-id",
                "id",
                text="Group to put them in. The caller has to be a member of it.",
                required=True,
            ),
            Option(
                "doc_id",
                "doc-id",
                "list",
                of="id",
                text="One document of the caller or several. At most 20 items.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("GroupNotFound (1)", "No group has this id, or the caller is not a member of it."),
            ("DocumentNotFound (2)", "One of the documents does not exist or is not the caller's own."),
            ("GroupQuotaReached (3)", "The caller may add nothing more in this period. See the quota in group.get."),
            ("GroupClosed (4)", "The group is closed or full and takes no more documents."),
        ),
        page="https://www.ipernity.com/help/api/method/group.docs.add",
    ),
    "group.docs.getContext": MethodTexts(
        "Get the neighbours of a document in a group.",
        about=(
            "For pages that let the reader step from one document of a group to the next: the answer has the document itself and those on either side of it, the nearest first.",
            "In doubt: The published page breaks off before its error codes.",
            "In doubt: The arguments extra and safesurf are known from the method list of 2014; the published page is older and has neither.",
            "Note: Sizes above 800 are given only where the owner's preferences allow them.",
        ),
        options=(
            Option("group_id", "group-id", "id", text="Group to look in.", required=True),
            Option("doc_id", "doc-id", "id", text="Document whose neighbours are wanted.", required=True),
            Option("user_id", "user-id", "id", text="Keep only documents of this member."),
            Option(
                "media",
                "media",
                "enum",
                text="Keep one kind of document only. One of photo (A picture), audio (Music or speech), video (A film), other (Any other file).",
                values=("photo", "audio", "video", "other"),
            ),
            Option(
                "safesurf",
                "safesurf",
                "enum",
                text="Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014 alone; newer pages of sister methods have dropped it.",
                values=("1", "2", "3"),
            ),
            Option(
                "prev",
                "prev",
                "integer",
                text="How many older documents to give at most. From 1 to 50. 10 when left out.",
            ),
            Option(
                "next",
                "next",
                "integer",
                text="How many newer documents to give at most. From 1 to 50. 10 when left out.",
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to return for each document. Any of owner (Its owner).",
                values=("owner",),
            ),
        ),
        needs="the permission doc: read, for private items only.",
        page="https://www.ipernity.com/help/api/method/group.docs.getContext",
    ),
    "group.docs.getList": MethodTexts(
        "List the documents of a group.",
        about=(
            "Note: Sizes above 800 are given only where the owner's preferences allow them.",
            "Note: A page used to hold 100 documents and at most 500; now it holds 20 and at most 100.",
        ),
        options=(
            Option("group_id", "group-id", "id", text="Group to list.", required=True),
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
                text="More to return for each document. Any of owner (Its owner), dates (When it was made and uploaded), geo (Where it was made), medias (Converted files of a video or a sound), original (The file as it was uploaded).",
                values=("owner", "dates", "geo", "medias", "original"),
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 20 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="the permission doc: read, for private items only.",
        errors=(
            ("GroupNotFound (1)", "No group has this id, or it is hidden from the caller."),
            ("MemberNotFound (2)", "No member has this id, or the account is closed."),
        ),
        page="https://www.ipernity.com/help/api/method/group.docs.getList",
        is_paged=True,
    ),
    "group.docs.remove": MethodTexts(
        "Take documents out of a group.",
        about=("Note: The documents come as docs in JSON and as doc in XML.",),
        options=(
            Option("group_id", "group-id", "id", text="Group to take them out of.", required=True),
            Option(
                "doc_id",
                "doc-id",
                "list",
                of="id",
                text="One document or several. At most 20 items.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("GroupNotFound (1)", "No group has this id, or it is hidden from the caller."),
            ("DocumentNotFound (2)", "One of the documents does not exist or is not in the group."),
        ),
        page="https://www.ipernity.com/help/api/method/group.docs.remove",
    ),
    "group.get": MethodTexts(
        "Get the details of a group.",
        about=("Note: The identifier is called id here, and group_id in every other answer.",),
        options=(
            Option(
                "group_id",
                "group-id",
                "id",
                text="Group wanted. The alias from the group's address is accepted too.",
                required=True,
            ),
            Option(
                "lang",
                "lang",
                "string",
                text="Language wanted for titles and descriptions, a code such as en-us or fr-fr.",
            ),
        ),
        needs="nothing but the application key.",
        errors=(("GroupNotFound (1)", "No group has this id, or it is hidden from the caller."),),
        page="https://www.ipernity.com/help/api/method/group.get",
    ),
    "group.getList": MethodTexts(
        "List the groups of a member.",
        about=("Note: The number of pages may be missing; total and per_page tell it.",),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose groups are wanted; the caller when it is left out, which needs a token.",
            ),
            Option(
                "lang",
                "lang",
                "string",
                text="Language wanted for titles and descriptions, a code such as en-us or fr-fr.",
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 100 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="nothing but the application key.",
        errors=(("MemberNotFound (1)", "No member has this id, or neither a member nor a token was given."),),
        page="https://www.ipernity.com/help/api/method/group.getList",
        is_paged=True,
    ),
    "group.search": MethodTexts(
        "Search groups by text.",
        options=(
            Option(
                "text",
                "text",
                "text",
                text="Words to look for. A plus sign makes a word needed, a minus sign shuts it out, quotes keep words together. In doubt: Not marked as required, although the call fails without it.",
            ),
            Option(
                "lang",
                "lang",
                "string",
                text="Language wanted for titles and descriptions, a code such as en-us or fr-fr.",
            ),
            Option(
                "sort",
                "sort",
                "enum",
                text="Order of the groups. One of relevance (The best match first), created-desc (The youngest first), created-asc (The oldest first). relevance when left out.",
                values=("relevance", "created-desc", "created-asc"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 20 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="nothing but the application key.",
        errors=(("SearchTextMissing (1)", "There is nothing to look for. Give some words as text."),),
        page="https://www.ipernity.com/help/api/method/group.search",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
