# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "geo.getTopArtists": MethodTexts(
        "List the artists most listened to in a country.",
        about=("Note: A country that is not known is told as error 6, as if it had been left out.",),
        options=(
            Option(
                "country",
                "country",
                "string",
                text="Name of the country in English, as ISO 3166-1 has it, such as Spain.",
                required=True,
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/geo.getTopArtists",
        is_paged=True,
    ),
    "geo.getTopTracks": MethodTexts(
        "List the tracks most listened to in a country.",
        about=("Note: A country that is not known is told as error 6, as if it had been left out.",),
        options=(
            Option(
                "country",
                "country",
                "string",
                text="Name of the country in English, as ISO 3166-1 has it, such as Spain.",
                required=True,
            ),
            Option(
                "location",
                "location",
                "string",
                text="Name of a large town in this country. Keeps what is listened to there.",
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/geo.getTopTracks",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
