# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "album.addTags": MethodTexts(
        "Tag an album.",
        about=("Note: Tags that the member gave before stay as they are.",),
        options=(
            Option("artist", "artist", "string", text="Name of the artist of the album.", required=True),
            Option("album", "album", "string", text="Title of the album.", required=True),
            Option(
                "tags",
                "tags",
                "list",
                text="Tags to give. A tag has no comma in it. At most 10 items.",
                required=True,
            ),
        ),
        needs="a token and a signature, which the client makes.",
        page="https://www.last.fm/api/show/album.addTags",
    ),
    "album.getInfo": MethodTexts(
        "Show an album, its tracks and what is known about it.",
        about=(
            "The album is named by artist and title, or by its mbid. Where a member is named, the answer also tells how often this member played the album.",
            "Note: An album that is not known is told as error 6.",
        ),
        options=(
            Option(
                "artist",
                "artist",
                "string",
                text="Name of the artist. Needed, together with album, unless mbid is given.",
            ),
            Option(
                "album",
                "album",
                "string",
                text="Title of the album. Needed, together with artist, unless mbid is given.",
            ),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the album. It takes the place of the names."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
            Option(
                "lang",
                "lang",
                "string",
                text="Language of the texts in wiki, as a code of two letters (ISO 639-1), such as de. en when left out.",
            ),
            Option("username", "username", "string", text="Member for whom to tell how often the album was played."),
        ),
        rules=("--artist is needed unless --mbid is given.", "--album is needed unless --mbid is given."),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/album.getInfo",
    ),
    "album.getTags": MethodTexts(
        "List the tags a member gave an album.",
        options=(
            Option(
                "artist",
                "artist",
                "string",
                text="Name of the artist. Needed, together with album, unless mbid is given.",
            ),
            Option(
                "album",
                "album",
                "string",
                text="Title of the album. Needed, together with artist, unless mbid is given.",
            ),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the album. It takes the place of the names."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
            Option(
                "user",
                "user",
                "string",
                text="Member who gave the tags. May be left out only where the call carries a session key; it is then its owner.",
            ),
        ),
        rules=("--artist is needed unless --mbid is given.", "--album is needed unless --mbid is given."),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/album.getTags",
    ),
    "album.getTopTags": MethodTexts(
        "List the tags most used for an album.",
        about=(
            "In doubt: One description of the answer in JSON calls the list tags, but that example belongs to album.getTags.",
        ),
        options=(
            Option(
                "artist",
                "artist",
                "string",
                text="Name of the artist. Needed, together with album, unless mbid is given.",
            ),
            Option(
                "album",
                "album",
                "string",
                text="Title of the album. Needed, together with artist, unless mbid is given.",
            ),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the album. It takes the place of the names."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
        ),
        rules=("--artist is needed unless --mbid is given.", "--album is needed unless --mbid is given."),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/album.getTopTags",
    ),
    "album.removeTag": MethodTexts(
        "Take a tag off an album.",
        about=("Only a tag that the member gave can be taken off.",),
        options=(
            Option("artist", "artist", "string", text="Name of the artist of the album.", required=True),
            Option("album", "album", "string", text="Title of the album.", required=True),
            Option("tag", "tag", "string", text="One tag to take off.", required=True),
        ),
        needs="a token and a signature, which the client makes.",
        page="https://www.last.fm/api/show/album.removeTag",
    ),
    "album.search": MethodTexts(
        "Search albums by title.",
        options=(
            Option("album", "album", "string", text="Words of the title.", required=True),
            Option("limit", "limit", "integer", text="Matches on a page. At least 1. 30 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/album.search",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
