# Generated from methods/lastfm/library.getArtists.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "library.getArtists": MethodTexts(
        "List all the artists a member listens to.",
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option("limit", "limit", "integer", text="Artists on a page. From 1 to 2000. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/library.getArtists",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
