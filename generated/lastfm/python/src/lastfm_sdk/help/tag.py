# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "tag.getInfo": MethodTexts(
        "Show what is known about a tag.",
        about=("Note: A tag that nobody has used is no error; both counts are then 0.",),
        options=(
            Option("tag", "tag", "string", text="Name of the tag.", required=True),
            Option(
                "lang",
                "lang",
                "string",
                text="Language of the texts in wiki, as a code of two letters (ISO 639-1), such as de. en when left out.",
            ),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getInfo",
    ),
    "tag.getSimilar": MethodTexts(
        "List tags much like another.",
        about=(
            "This method is reported not to work.",
            "In doubt: The list has been empty for years, whatever the tag.",
        ),
        options=(Option("tag", "tag", "string", text="Name of the tag.", required=True),),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getSimilar",
    ),
    "tag.getTopAlbums": MethodTexts(
        "List the albums that a tag was given most.",
        about=("Note: A tag that nobody has used is no error; the list is then empty.",),
        options=(
            Option("tag", "tag", "string", text="Name of the tag.", required=True),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getTopAlbums",
        is_paged=True,
    ),
    "tag.getTopArtists": MethodTexts(
        "List the artists that a tag was given most.",
        about=("Note: A tag that nobody has used is no error; the list is then empty.",),
        options=(
            Option("tag", "tag", "string", text="Name of the tag.", required=True),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getTopArtists",
        is_paged=True,
    ),
    "tag.getTopTags": MethodTexts(
        "List the tags most used on the whole site, all at once.",
        about=("In contrast to chart.getTopTags the list has no pages; it is the first fifty tags.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getTopTags",
    ),
    "tag.getTopTracks": MethodTexts(
        "List the tracks that a tag was given most.",
        about=("Note: A tag that nobody has used is no error; the list is then empty.",),
        options=(
            Option("tag", "tag", "string", text="Name of the tag.", required=True),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getTopTracks",
        is_paged=True,
    ),
    "tag.getWeeklyChartList": MethodTexts(
        "List the weeks for which there are charts of a tag.",
        about=(
            "Note: The same weeks come for every tag, from February 2005 on. The calls that gave the charts of a tag are gone.",
        ),
        options=(Option("tag", "tag", "string", text="Name of the tag.", required=True),),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/tag.getWeeklyChartList",
    ),
}
"""What the help of the command line says about each method."""
