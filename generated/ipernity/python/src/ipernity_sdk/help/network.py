# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "network.autocomplete": MethodTexts(
        "Find contacts by the letters typed so far.",
        about=(
            "For a field in which the member types a name: the answer has every contact whose name fits. Where it is complete, a longer query can only pick from it, so the program need not ask again.",
            "Note: At most 500 members are returned.",
            "Note: The service asks its callers to keep the answer for a while.",
            "Note: The permission is said to be needed for details of the network, rather than for private items.",
        ),
        options=(
            Option(
                "query",
                "query",
                "string",
                text="Beginning of a name. Capital and small letters are the same.",
                required=True,
            ),
            Option(
                "anywhere",
                "anywhere",
                "boolean",
                text="Whether the letters may stand anywhere in a name; otherwise only where a word begins.",
            ),
            Option(
                "relation",
                "relation",
                "enum",
                text="Keep only contacts of one kind. One of 0 (Everyone), 1 (Family only), 2 (Friends only), 3 (Friends and family), 4 (Contacts).",
                values=("0", "1", "2", "3", "4"),
            ),
        ),
        needs="a token, the permission network: read, for private items only and a signature, which the client makes.",
        errors=(
            ("QueryInvalid (1)", "The query is blank or has characters that no name has. Send at least one letter."),
        ),
        page="https://www.ipernity.com/help/api/method/network.autocomplete",
    ),
    "network.docs.getRecent": MethodTexts(
        "List what the caller's contacts uploaded lately.",
        about=("Note: Sizes above 800 are given only where the owner's preferences allow them.",),
        options=(
            Option(
                "hours",
                "hours",
                "integer",
                text="Greatest age of a document in hours, up to 31 days. Left out, the last visit time of each member counts instead. From 1 to 744.",
            ),
            Option("limit", "limit", "integer", text="Most documents for each member. From 1 to 10. 5 when left out."),
            Option(
                "relation",
                "relation",
                "enum",
                text="Keep only contacts of one kind. One of 0 (Everyone), 1 (Family only), 2 (Friends only), 3 (Friends and family), 4 (Contacts).",
                values=("0", "1", "2", "3", "4"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to return for each document. Any of dates (When it was made and uploaded), count (How much it was noticed), geo (Where it was made), medias (Converted files of a video or a sound), original (The file as it was uploaded), owner (Its owner). In doubt: An older page spells the value counts instead of count.",
                values=("dates", "count", "geo", "medias", "original", "owner"),
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("count", "count", "integer", text="Most documents to return. From 1 to 100. 50 when left out."),
        ),
        needs="a token and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/network.docs.getRecent",
    ),
    "network.getList": MethodTexts(
        "List the contacts of a member.",
        about=("Note: The permission is said to be needed for details of the network, rather than for private items.",),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose network is wanted; the caller when it is left out, which needs a token.",
            ),
            Option(
                "relation",
                "relation",
                "enum",
                text="Keep only contacts of one kind. Works on the caller's own network only. One of 0 (Everyone), 1 (Family only), 2 (Friends only), 3 (Friends and family), 4 (Contacts), 8 (Members the caller has blocked).",
                values=("0", "1", "2", "3", "4", "8"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to return for each member. Any of realname (Name in real life), count (How much the member has on the site), location (Where the member lives).",
                values=("realname", "count", "location"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 20 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="the permission network: read, for private items only.",
        errors=(("MemberNotFound (1)", "No member has this id, or the account is closed."),),
        page="https://www.ipernity.com/help/api/method/network.getList",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
