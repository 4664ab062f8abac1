# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "album.create": MethodTexts(
        "Make an album.",
        about=(
            "The cover is the album's first document. An album made without one is empty.",
            "In doubt: An older page calls cover_id required; we follow the newer page and the method list of 2014, where it is optional.",
        ),
        options=(
            Option("title", "title", "string", text="Title of the album.", required=True),
            Option("description", "description", "text", text="What the album is about. Some HTML is understood."),
            Option(
                "cover_id",
                "cover-id",
                "id",
                text="Document of the caller's own whose picture stands for the album.",
            ),
            Option(
                "perm_comment",
                "perm-comment",
                "enum",
                text="Who may comment on the album. One of 0 (Only the owner), 1 (Family), 2 (Friends), 3 (Friends and family), 4 (Contacts), 5 (Every member).",
                values=("0", "1", "2", "3", "4", "5"),
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("TitleMissing (1)", "The title is missing or blank. Give one with something to read in it."),
            ("CoverNotFound (2)", "No such document to take the cover from, or it is not the caller's own."),
            ("CoverNotUsable (3)", "The document for the cover is in as many albums as allowed. Choose another."),
            ("AlbumLimitReached (4)", "The caller has as many albums as allowed. Delete one first."),
        ),
        page="https://www.ipernity.com/help/api/method/album.create",
    ),
    "album.delete": MethodTexts(
        "Delete an album.",
        about=(
            "Note: The service deletes an album by itself when its last document is taken out; deleting it afterwards fails.",
        ),
        options=(Option("album_id", "album-id", "id", text="Album to delete.", required=True),),
        needs="a token, the permission doc: delete and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/album.delete",
    ),
    "album.docs.add": MethodTexts(
        "Put documents in an album.",
        about=(
            "The answer tells for each document whether it was added. A document that cannot be added does not keep the others out.",
            "Note: A document that was in the album already counts as skipped and shows error 0.",
            "Note: A document that is in as many albums as allowed counts as skipped and shows error 1.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album to put the documents in.", required=True),
            Option(
                "doc_id",
                "doc-id",
                "list",
                of="id",
                text="Documents to add: one, or several. At most 20 items.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/album.docs.add",
    ),
    "album.docs.getContext": MethodTexts(
        "Show the neighbours of a document in an album.",
        about=(
            "The answer holds the document and those before and after it in the album, for leafing through.",
            "In doubt: The published example repeats media within one element, so it is not well-formed XML; we read it as one field.",
            "In doubt: The published list of errors was not at hand.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album to look into.", required=True),
            Option("doc_id", "doc-id", "id", text="Document of that album whose neighbours are wanted.", required=True),
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
        ),
        needs="nothing but the application key.",
        page="https://www.ipernity.com/help/api/method/album.docs.getContext",
    ),
    "album.docs.getList": MethodTexts(
        "List the documents of an album.",
        about=("Note: The parameter safesurf of older pages is gone.",),
        options=(
            Option("album_id", "album-id", "id", text="Album to list.", required=True),
            Option(
                "media",
                "media",
                "enum",
                text="Keep one kind of document only. One of photo (A picture), audio (Music or speech), video (A film), other (Any other file).",
                values=("photo", "audio", "video", "other"),
            ),
            Option(
                "share",
                "share",
                "enum",
                text="Keep only documents that just these people may see. Works on the caller's own albums. One of 0 (Only the owner), 1 (Family), 2 (Friends), 3 (Friends and family), 4 (Everybody).",
                values=("0", "1", "2", "3", "4"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to tell about each document. Any of dates (When each document was made and last touched), geo (Where it was made), medias (The converted files of a video or a sound), original (The file as it was uploaded), link (Its page on the site).",
                values=("dates", "geo", "medias", "original", "link"),
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
        needs="nothing but the application key.",
        errors=(("AlbumNotFound (1)", "No such album, or it is hidden from the caller."),),
        page="https://www.ipernity.com/help/api/method/album.docs.getList",
        is_paged=True,
    ),
    "album.docs.remove": MethodTexts(
        "Take documents out of an album.",
        about=(
            "The documents themselves stay. The answer tells for each of them whether it was taken out.",
            "Note: The service deletes the album when its last document is taken out.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album to take the documents out of.", required=True),
            Option(
                "doc_id",
                "doc-id",
                "list",
                of="id",
                text="Documents to take out: one, or several. At most 20 items.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("AlbumNotFound (1)", "No such album, or it is not the caller's own."),
            ("DocumentNotFound (2)", "One of the documents does not exist or is not the caller's own."),
        ),
        page="https://www.ipernity.com/help/api/method/album.docs.remove",
    ),
    "album.docs.setList": MethodTexts(
        "Replace the documents and the cover of an album.",
        about=(
            "The album then holds the documents given, in the order given, and no others. To add some or to take some out, use album.docs.add and album.docs.remove.",
            "Note: A document that is in as many albums as allowed counts as skipped and shows error 1.",
            "Note: The list of results is named docs in JSON, doc in XML.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album to fill anew.", required=True),
            Option(
                "doc_ids",
                "doc-ids",
                "list",
                of="id",
                text="All documents of the album, in their new order.",
                required=True,
            ),
            Option(
                "cover_id",
                "cover-id",
                "id",
                text="Document of the caller's own whose picture stands for the album. It has to be among doc_ids.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("AlbumNotFound (1)", "No such album, or it is hidden from the caller."),
            ("DocumentNotFound (2)", "One of the documents does not exist or is not the caller's own."),
            ("CoverNotFound (3)", "The document for the cover is not among those given. Put it in doc_ids."),
            ("AlbumFull (4)", "These are more documents than an album can hold. Give fewer."),
        ),
        page="https://www.ipernity.com/help/api/method/album.docs.setList",
    ),
    "album.edit": MethodTexts(
        "Change the title, the description or the cover of an album.",
        about=(
            "What is left out stays as it is.",
            "In doubt: The visibility flags have other names here than in album.create and album.getList; we keep those of the published example.",
            "In doubt: The published example names the document of the cover cover_id, real answers in JSON name it doc_id; either is understood.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album to change.", required=True),
            Option("title", "title", "string", text="New title. It must not be blank."),
            Option(
                "description",
                "description",
                "text",
                text="New text about the album. Some HTML is understood. An empty text clears the old one. An empty value clears what was there. In doubt: That an empty text clears the old one is our reading; nothing published says so.",
            ),
            Option(
                "cover_id",
                "cover-id",
                "id",
                text="Document of the caller's own whose picture is to stand for the album.",
            ),
        ),
        rules=("Give at least one of --title, --description and --cover-id.",),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("AlbumNotFound (1)", "No such album, or it is hidden from the caller."),
            ("CoverNotFound (2)", "No such document to take the cover from, or it is not the caller's own."),
            ("TitleMissing (3)", "The title is blank. Give one with something to read in it."),
            ("NothingToChange (4)", "Nothing to change was given. Give a title, a description or a cover."),
        ),
        page="https://www.ipernity.com/help/api/method/album.edit",
    ),
    "album.get": MethodTexts(
        "Show an album.",
        about=(
            "Note: Only the owner sees permissions.",
            "Note: The counts public, friend, family and ff say how many documents each circle may see.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album to show.", required=True),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
        ),
        needs="the permission doc: read, for private items only.",
        errors=(("AlbumNotFound (1)", "No such album, or it is hidden from the caller."),),
        page="https://www.ipernity.com/help/api/method/album.get",
    ),
    "album.getFaves": MethodTexts(
        "List the members who keep an album among their favourites.",
        about=(
            "In doubt: A client's author found that the caller was missing from the list although the album was among their favourites.",
        ),
        options=(
            Option("album_id", "album-id", "id", text="Album whose admirers are wanted.", required=True),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 10 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="the permission doc: read, for private items only.",
        page="https://www.ipernity.com/help/api/method/album.getFaves",
        is_paged=True,
    ),
    "album.getList": MethodTexts(
        "List the albums of a member.",
        about=(
            "In doubt: That user_id stands for the caller when it is left out is taken from sister methods.",
            "Note: The parameter safesurf of older pages is gone.",
            "Note: Only the owner sees permissions.",
            "Note: In the published example an album shows either visibility or the counts public, friend, family and ff.",
        ),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose albums are wanted. Left out, the caller, who then needs a token.",
            ),
            Option("empty", "empty", "boolean", text="Whether to list empty albums too."),
            Option("notinfolder", "notinfolder", "boolean", text="Whether to keep only albums that are in no folder."),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 100 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="nothing but the application key.",
        errors=(("MemberNotFound (1)", "No member has this id, or the account is closed."),),
        page="https://www.ipernity.com/help/api/method/album.getList",
        is_paged=True,
    ),
    "album.getVisitors": MethodTexts(
        "List the latest visitors of an album.",
        options=(
            Option("album_id", "album-id", "id", text="Album whose visitors are wanted.", required=True),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 10 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="a token, the permission doc: read, for private items only and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/album.getVisitors",
        is_paged=True,
    ),
    "album.orderList": MethodTexts(
        "Put the caller's albums in order.",
        options=(
            Option(
                "album_ids",
                "album-ids",
                "list",
                of="id",
                text="Albums of the caller's own, in the order wanted. Those not named follow, sorted by identifier.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/album.orderList",
    ),
    "album.setPerms": MethodTexts(
        "Choose who may comment on an album.",
        options=(
            Option("album_id", "album-id", "id", text="Album to change.", required=True),
            Option(
                "perm_comment",
                "perm-comment",
                "enum",
                text="Who may comment on the album. One of 0 (Only the owner), 3 (Friends and family), 4 (Contacts), 5 (Every member).",
                required=True,
                values=("0", "3", "4", "5"),
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("AlbumNotFound (1)", "No such album, or it is hidden from the caller."),
            ("ValueInvalid (2)", "Something needed is missing, or a value is not allowed."),
        ),
        page="https://www.ipernity.com/help/api/method/album.setPerms",
    ),
}
"""What the help of the command line says about each method."""
