# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "chart.getTopArtists": MethodTexts(
        "List the artists most listened to on the whole site.",
        options=(
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/chart.getTopArtists",
        is_paged=True,
    ),
    "chart.getTopTags": MethodTexts(
        "List the tags most used on the whole site.",
        options=(
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/chart.getTopTags",
        is_paged=True,
    ),
    "chart.getTopTracks": MethodTexts(
        "List the tracks most listened to on the whole site.",
        about=("Note: The duration is 0 for most tracks of this list; track.getInfo knows more.",),
        options=(
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/chart.getTopTracks",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
