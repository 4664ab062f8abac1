# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "artist.addTags": MethodTexts(
        "Tag an artist.",
        about=("Note: Tags that the member gave before stay as they are.",),
        options=(
            Option("artist", "artist", "string", text="Name of the artist.", required=True),
            Option(
                "tags",
                "tags",
                "list",
                text="Tags to give. A tag has no comma in it. At most 10 items.",
                required=True,
            ),
        ),
        needs="a token and a signature, which the client makes.",
        page="https://www.last.fm/api/show/artist.addTags",
    ),
    "artist.getCorrection": MethodTexts(
        "Look up the right spelling of an artist's name.",
        about=(
            "The service keeps a list of names that are often misspelt, and what is meant by them. A name without an entry gives an empty answer.",
        ),
        options=(Option("artist", "artist", "string", text="Name to look up.", required=True),),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getCorrection",
    ),
    "artist.getInfo": MethodTexts(
        "Show an artist, similar artists and what is known about them.",
        about=(
            "The artist is given by name or by mbid. Where a member is named, the answer also tells how often this member played the artist.",
            "Note: An artist that is not known is told as error 6.",
        ),
        options=(
            Option("artist", "artist", "string", text="Name of the artist. Needed unless mbid is given."),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the artist. It takes the place of the name."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
            Option("username", "username", "string", text="Member for whom to tell how often the artist was played."),
            Option(
                "lang",
                "lang",
                "string",
                text="Language of the biography, as a code of two letters (ISO 639-1), such as de. en when left out.",
            ),
        ),
        rules=("--artist is needed unless --mbid is given.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getInfo",
    ),
    "artist.getSimilar": MethodTexts(
        "List artists much like another.",
        about=(
            "Note: The name of the artist asked for comes as an attribute that is called artist as the list is; it is not described.",
        ),
        options=(
            Option("artist", "artist", "string", text="Name of the artist. Needed unless mbid is given."),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the artist. It takes the place of the name."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
            Option(
                "limit",
                "limit",
                "integer",
                text="How many artists to give at most. At least 1. 30 when left out. In doubt: Without it answers with 100 artists have been seen.",
            ),
        ),
        rules=("--artist is needed unless --mbid is given.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getSimilar",
    ),
    "artist.getTags": MethodTexts(
        "List the tags a member gave an artist.",
        options=(
            Option("artist", "artist", "string", text="Name of the artist. Needed unless mbid is given."),
            Option(
                "user",
                "user",
                "string",
                text="Member who gave the tags. May be left out only where the call carries a session key; it is then its owner.",
            ),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the artist. It takes the place of the name."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
        ),
        rules=("--artist is needed unless --mbid is given.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getTags",
    ),
    "artist.getTopAlbums": MethodTexts(
        "List the albums of an artist by how much they are played.",
        about=("Note: What was tagged or scrobbled wrongly is in the list as well, down to an album called (null).",),
        options=(
            Option("artist", "artist", "string", text="Name of the artist. Needed unless mbid is given."),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the artist. It takes the place of the name."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        rules=("--artist is needed unless --mbid is given.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getTopAlbums",
        is_paged=True,
    ),
    "artist.getTopTags": MethodTexts(
        "List the tags most used for an artist.",
        options=(
            Option("artist", "artist", "string", text="Name of the artist. Needed unless mbid is given."),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the artist. It takes the place of the name."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
        ),
        rules=("--artist is needed unless --mbid is given.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getTopTags",
    ),
    "artist.getTopTracks": MethodTexts(
        "List the tracks of an artist by how much they are played.",
        options=(
            Option("artist", "artist", "string", text="Name of the artist. Needed unless mbid is given."),
            Option("mbid", "mbid", "id", text="MusicBrainz identifier of the artist. It takes the place of the name."),
            Option(
                "autocorrect",
                "autocorrect",
                "boolean",
                text="Whether a misspelt name is put right before it is looked up. The answer then shows the right one. 0 when left out.",
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        rules=("--artist is needed unless --mbid is given.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.getTopTracks",
        is_paged=True,
    ),
    "artist.removeTag": MethodTexts(
        "Take a tag off an artist.",
        about=("Only a tag that the member gave can be taken off.",),
        options=(
            Option("artist", "artist", "string", text="Name of the artist.", required=True),
            Option("tag", "tag", "string", text="One tag to take off.", required=True),
        ),
        needs="a token and a signature, which the client makes.",
        page="https://www.last.fm/api/show/artist.removeTag",
    ),
    "artist.search": MethodTexts(
        "Search artists by name.",
        options=(
            Option("artist", "artist", "string", text="Words of the name.", required=True),
            Option("limit", "limit", "integer", text="Matches on a page. At least 1. 30 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/artist.search",
        is_paged=True,
    ),
}
"""What the help of the command line says about each method."""
