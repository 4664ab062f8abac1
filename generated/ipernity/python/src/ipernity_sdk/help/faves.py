# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "faves.albums.add": MethodTexts(
        "Add an album to the caller's favourites.",
        about=(
            "In doubt: The published list does not mark album_id as required; as the call means nothing without it, we do.",
        ),
        options=(Option("album_id", "album-id", "id", text="Album to add.", required=True),),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/faves.albums.add",
    ),
    "faves.albums.getList": MethodTexts(
        "List the albums among a member's favourites.",
        about=(
            "In doubt: The published list marks user_id as required, yet says that it stands for the caller when left out; we let it out.",
            "Note: Albums of the member's own are left out unless owner_id equals user_id.",
        ),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose favourites are wanted. Left out, the caller, who then needs a token.",
            ),
            Option(
                "owner_id",
                "owner-id",
                "id",
                text="Keep only albums of this member. Give the value of user_id to list the member's own ones.",
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to tell about each album. Any of owner (The member who owns it).",
                values=("owner",),
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
            ("MemberNotFound (1)", "No member has this id, or the account is closed."),
            ("OwnerNotFound (2)", "No member has the id given as owner_id."),
        ),
        page="https://www.ipernity.com/help/api/method/faves.albums.getList",
        is_paged=True,
    ),
    "faves.albums.remove": MethodTexts(
        "Remove an album from the caller's favourites.",
        about=(
            "In doubt: The published list does not mark album_id as required; as the call means nothing without it, we do.",
        ),
        options=(Option("album_id", "album-id", "id", text="Album to remove.", required=True),),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/faves.albums.remove",
    ),
    "faves.docs.add": MethodTexts(
        "Add a document to the caller's favourites.",
        about=(
            "In doubt: The published list does not mark doc_id as required; as the call means nothing without it, we do.",
        ),
        options=(Option("doc_id", "doc-id", "id", text="Document to add.", required=True),),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/faves.docs.add",
    ),
    "faves.docs.getList": MethodTexts(
        "List the documents among a member's favourites.",
        about=(
            "In doubt: The published list marks user_id as required, yet says that it stands for the caller when left out; we let it out.",
            "In doubt: An older page has pages of 100 documents, at most 500; we follow the method list of 2014 with 20, at most 100.",
            "Note: Documents of the member's own are left out unless owner_id equals user_id.",
        ),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose favourites are wanted. Left out, the caller, who then needs a token.",
            ),
            Option(
                "owner_id",
                "owner-id",
                "id",
                text="Keep only documents of this member. Give the value of user_id to list the member's own ones.",
            ),
            Option(
                "safesurf",
                "safesurf",
                "enum",
                text="Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014 alone; newer pages of sister methods have dropped it.",
                values=("1", "2", "3"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to tell about each document. Any of owner (The member who uploaded it), dates (When it was made and last touched), count (How much it was noticed), geo (Where it was made), medias (The converted files of a video or a sound), original (The file as it was uploaded).",
                values=("owner", "dates", "count", "geo", "medias", "original"),
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
            ("MemberNotFound (1)", "No member has this id, or the account is closed."),
            ("OwnerNotFound (2)", "No member has the id given as owner_id."),
        ),
        page="https://www.ipernity.com/help/api/method/faves.docs.getList",
        is_paged=True,
    ),
    "faves.docs.remove": MethodTexts(
        "Remove a document from the caller's favourites.",
        about=(
            "In doubt: The published list does not mark doc_id as required; as the call means nothing without it, we do.",
        ),
        options=(Option("doc_id", "doc-id", "id", text="Document to remove.", required=True),),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/faves.docs.remove",
    ),
}
"""What the help of the command line says about each method."""
