# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "folder.albums.add": MethodTexts(
        "Put albums in a folder.",
        about=(
            "The answer tells for each album whether it was added.",
            "Note: An album that was in the folder already counts as skipped.",
        ),
        options=(
            Option("folder_id", "folder-id", "id", text="Folder to put the albums in.", required=True),
            Option(
                "album_id",
                "album-id",
                "list",
                of="id",
                text="Albums to add: one, or several. At most 20 items.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("FolderNotFound (1)", "No such folder, or it is hidden from the caller."),
            ("AlbumNotFound (2)", "One of the albums does not exist or is not the caller's own."),
            ("FolderFull (3)", "The folder holds as many albums as it can. Use another one."),
        ),
        page="https://www.ipernity.com/help/api/method/folder.albums.add",
    ),
    "folder.albums.getList": MethodTexts(
        "List the albums of a folder.",
        options=(
            Option("folder_id", "folder-id", "id", text="Folder to list.", required=True),
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
        page="https://www.ipernity.com/help/api/method/folder.albums.getList",
        is_paged=True,
    ),
    "folder.albums.remove": MethodTexts(
        "Take albums out of a folder.",
        about=(
            "The albums themselves stay. The answer tells for each of them whether it was taken out.",
            "Note: The service deletes the folder when its last album is taken out.",
        ),
        options=(
            Option("folder_id", "folder-id", "id", text="Folder to take the albums out of.", required=True),
            Option(
                "album_id",
                "album-id",
                "list",
                of="id",
                text="Albums to take out: one, or several. At most 20 items.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/folder.albums.remove",
    ),
    "folder.create": MethodTexts(
        "Make a folder for albums.",
        about=("A new folder is empty; folder.albums.add fills it.",),
        options=(
            Option("title", "title", "string", text="Title of the folder.", required=True),
            Option("description", "description", "text", text="What the folder is about. Some HTML is understood."),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/folder.create",
    ),
    "folder.delete": MethodTexts(
        "Delete a folder.",
        options=(Option("folder_id", "folder-id", "id", text="Folder to delete.", required=True),),
        needs="a token, the permission doc: delete and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/folder.delete",
    ),
    "folder.edit": MethodTexts(
        "Change the title, the description or the cover of a folder.",
        about=("What is left out stays as it is.",),
        options=(
            Option("folder_id", "folder-id", "id", text="Folder to change.", required=True),
            Option("title", "title", "string", text="New title."),
            Option(
                "description",
                "description",
                "text",
                text="New text about the folder. Some HTML is understood. An empty text clears the old one. An empty value clears what was there. In doubt: That an empty text clears the old one is our reading; nothing published says so.",
            ),
            Option(
                "cover_id",
                "cover-id",
                "id",
                text="Document of the caller's own whose picture is to stand for the folder.",
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/folder.edit",
    ),
    "folder.get": MethodTexts(
        "Show a folder.",
        about=("Note: An empty folder is said not to exist.",),
        options=(
            Option("folder_id", "folder-id", "id", text="Folder to show.", required=True),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
        ),
        needs="the permission doc: read, for private items only.",
        errors=(("FolderNotFound (1)", "No such folder, or it is hidden from the caller."),),
        page="https://www.ipernity.com/help/api/method/folder.get",
    ),
    "folder.getList": MethodTexts(
        "List the folders of a member.",
        about=(
            "In doubt: That user_id stands for the caller when it is left out is taken from sister methods.",
            "Note: In the published example some folders show visibility, others do not.",
        ),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member whose folders are wanted. Left out, the caller, who then needs a token.",
            ),
            Option("empty", "empty", "boolean", text="Whether to list empty folders too."),
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
        page="https://www.ipernity.com/help/api/method/folder.getList",
        is_paged=True,
    ),
    "folder.orderList": MethodTexts(
        "Put the caller's folders in order.",
        options=(
            Option(
                "folder_ids",
                "folder-ids",
                "list",
                of="id",
                text="Folders of the caller's own, in the order wanted. Those not named follow, sorted by identifier.",
                required=True,
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(("FolderNotFound (1)", "One of the folders does not exist or is not the caller's own."),),
        page="https://www.ipernity.com/help/api/method/folder.orderList",
    ),
}
"""What the help of the command line says about each method."""
