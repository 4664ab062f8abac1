# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "explore.docs.getPopular": MethodTexts(
        "List the popular documents of the week.",
        options=(
            Option(
                "safesurf",
                "safesurf",
                "enum",
                text="Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014 alone; newer pages of sister methods have dropped it.",
                values=("1", "2", "3"),
            ),
            Option(
                "media",
                "media",
                "enum",
                text="Keep one kind of document only. One of photo (A picture), video (A film).",
                values=("photo", "video"),
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to tell about each document. Any of owner (The member who uploaded it), dates (When it was made and last touched), license (The licence its owner chose), medias (The converted files of a video or a sound), geo (Where it was made).",
                values=("owner", "dates", "license", "medias", "geo"),
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 50. 20 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="the permission doc: read, for private items only.",
        page="https://www.ipernity.com/help/api/method/explore.docs.getPopular",
        is_paged=True,
    ),
    "explore.docs.getRecent": MethodTexts(
        "List the latest public documents.",
        about=("Note: The list has no further pages.", "Note: The parameter safesurf of older pages is gone."),
        options=(
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
                text="More to tell about each document. Any of owner (The member who uploaded it), dates (When it was made and last touched), license (The licence its owner chose), medias (The converted files of a video or a sound), geo (Where it was made).",
                values=("owner", "dates", "license", "medias", "geo"),
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("count", "count", "integer", text="How many documents to give. From 1 to 100. 50 when left out."),
        ),
        needs="the permission doc: read, for private items only.",
        page="https://www.ipernity.com/help/api/method/explore.docs.getRecent",
    ),
    "explore.docs.homepage": MethodTexts(
        "List the documents featured on the home page of the site.",
        about=(
            "In doubt: As the answer does not tell where the pages end, the method is not described as paged.",
            "Note: The answer counts the documents it brings, but does not tell how many there are or how many pages.",
        ),
        options=(
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="More to tell about each document. Any of owner (The member who uploaded it), dates (When it was made and last touched), license (The licence its owner chose), medias (The converted files of a video or a sound), geo (Where it was made).",
                values=("owner", "dates", "license", "medias", "geo"),
            ),
            Option(
                "thumbsize",
                "thumbsize",
                "enum",
                text="Size of the pictures in the answer. Where a picture lacks that size, its largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer side, where the owner allows it). 75x when left out.",
                values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            ),
            Option("per_page", "per-page", "integer", text="Items on a page. From 1 to 100. 5 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1."),
        ),
        needs="the permission doc: read, for private items only.",
        page="https://www.ipernity.com/help/api/method/explore.docs.homepage",
    ),
    "explore.groups.getRandom": MethodTexts(
        "Pick some groups at random.",
        options=(Option("count", "count", "integer", text="How many groups to give. From 1 to 50. 10 when left out."),),
        needs="nothing but the application key.",
        page="https://www.ipernity.com/help/api/method/explore.groups.getRandom",
    ),
}
"""What the help of the command line says about each method."""
