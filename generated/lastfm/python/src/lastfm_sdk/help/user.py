# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "user.getFriends": MethodTexts(
        "List the members a member is friends with.",
        about=(
            "In doubt: What recenttracks adds to each friend is not known for certain; nothing of it has been seen in recent answers.",
            "In doubt: The published example in XML has the numbers of the page on the element lfm.",
            "Note: A member without friends, and a page behind the last one, are told as error 6.",
            "Note: The name of the member asked for comes as an attribute that is called user as the list is; it is not described.",
        ),
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "recenttracks",
                "recenttracks",
                "boolean",
                text="Whether to tell what each friend listened to last. 0 when left out.",
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getFriends",
        is_paged=True,
    ),
    "user.getInfo": MethodTexts(
        "Show a member's profile.",
        about=("Note: Registered has the moment in seconds a second time in JSON, and as a date in XML.",),
        options=(
            Option(
                "user",
                "user",
                "string",
                text="Name of the member. May be left out only where the call carries a session key; it is then its owner.",
            ),
        ),
        needs="nothing but the application key.",
        errors=(
            (
                "LoginRequired (17)",
                "The member hides this from everybody else. The session key of the member opens it.",
            ),
        ),
        page="https://www.last.fm/api/show/user.getInfo",
    ),
    "user.getLovedTracks": MethodTexts(
        "List the tracks a member loves.",
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option("limit", "limit", "integer", text="Tracks on a page. From 1 to 1000. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        errors=(
            (
                "LoginRequired (17)",
                "The member hides this from everybody else. The session key of the member opens it.",
            ),
        ),
        page="https://www.last.fm/api/show/user.getLovedTracks",
        is_paged=True,
    ),
    "user.getPersonalTags": MethodTexts(
        "List what a member gave a tag.",
        about=(
            "What is listed depends on taggingtype: artists, albums or tracks, each under a name of its own. The numbers of the page stand beside it.",
            "Note: To see everything, go on with page until it equals totalPages.",
        ),
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option("tag", "tag", "string", text="Name of the tag.", required=True),
            Option(
                "taggingtype",
                "taggingtype",
                "enum",
                text="What to list. One of artist (Artists), album (Albums), track (Tracks).",
                required=True,
                values=("artist", "album", "track"),
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getPersonalTags",
    ),
    "user.getRecentTracks": MethodTexts(
        "List the tracks a member listened to last.",
        about=(
            "The scrobbles of the member, the latest first. Where the member is listening to something right now, that track comes first, on every page and above the limit; it has no date.",
            "Note: Whoever follows all pages should fix to first, so that new scrobbles do not shift the pages.",
        ),
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "limit",
                "limit",
                "integer",
                text="Tracks on a page. From 1 to 1000. 50 when left out. In doubt: The published page allows 200 at most; up to 1000 have been seen to work.",
            ),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
            Option("from", "from", "timestamp", text="Keep what was scrobbled after this moment. 0 when left out."),
            Option(
                "to",
                "to",
                "timestamp",
                text="Keep what was scrobbled before this moment. The present where it is left out.",
            ),
            Option(
                "extended",
                "extended",
                "boolean",
                text="Whether to tell more about each artist, and whether the member loves the track. 0 when left out.",
            ),
        ),
        needs="nothing but the application key.",
        errors=(
            (
                "LoginRequired (17)",
                "The member hides this from everybody else. The session key of the member opens it.",
            ),
        ),
        page="https://www.last.fm/api/show/user.getRecentTracks",
        is_paged=True,
    ),
    "user.getTopAlbums": MethodTexts(
        "List the albums a member listens to most.",
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "period",
                "period",
                "enum",
                text="Time that counts. One of overall (All time), 7day (The last seven days), 1month (The last month), 3month (The last three months), 6month (The last six months), 12month (The last twelve months). overall when left out.",
                values=("overall", "7day", "1month", "3month", "6month", "12month"),
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getTopAlbums",
        is_paged=True,
    ),
    "user.getTopArtists": MethodTexts(
        "List the artists a member listens to most.",
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "period",
                "period",
                "enum",
                text="Time that counts. One of overall (All time), 7day (The last seven days), 1month (The last month), 3month (The last three months), 6month (The last six months), 12month (The last twelve months). overall when left out.",
                values=("overall", "7day", "1month", "3month", "6month", "12month"),
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getTopArtists",
        is_paged=True,
    ),
    "user.getTopTags": MethodTexts(
        "List the tags a member uses most.",
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option("limit", "limit", "integer", text="How many tags to give at most. At least 1. 50 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getTopTags",
    ),
    "user.getTopTracks": MethodTexts(
        "List the tracks a member listens to most.",
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "period",
                "period",
                "enum",
                text="Time that counts. One of overall (All time), 7day (The last seven days), 1month (The last month), 3month (The last three months), 6month (The last six months), 12month (The last twelve months). overall when left out.",
                values=("overall", "7day", "1month", "3month", "6month", "12month"),
            ),
            Option("limit", "limit", "integer", text="Items on a page. At least 1. 50 when left out."),
            Option("page", "page", "integer", text="Page wanted, counted from 1. At least 1. 1 when left out."),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getTopTracks",
        is_paged=True,
    ),
    "user.getWeeklyAlbumChart": MethodTexts(
        "List the albums a member listened to most in a week.",
        about=(
            "Any span of time will do; without one the last seven days count.",
            "Note: The service pays no attention to one of from and to alone.",
        ),
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "limit",
                "limit",
                "integer",
                text="How many to give at most. All of them where it is left out. From 1 to 1000.",
            ),
            Option(
                "from",
                "from",
                "timestamp",
                text="First moment of the chart. Seven days before the last noon by UTC where it is left out. Goes together with to.",
            ),
            Option(
                "to",
                "to",
                "timestamp",
                text="Last moment of the chart. The last noon by UTC where it is left out. Goes together with from.",
            ),
        ),
        rules=("Give --from and --to together, or none of them.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getWeeklyAlbumChart",
    ),
    "user.getWeeklyArtistChart": MethodTexts(
        "List the artists a member listened to most in a week.",
        about=(
            "Any span of time will do; without one the last seven days count.",
            "Note: The service pays no attention to one of from and to alone.",
        ),
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "limit",
                "limit",
                "integer",
                text="How many to give at most. All of them where it is left out. From 1 to 1000.",
            ),
            Option(
                "from",
                "from",
                "timestamp",
                text="First moment of the chart. Seven days before the last noon by UTC where it is left out. Goes together with to.",
            ),
            Option(
                "to",
                "to",
                "timestamp",
                text="Last moment of the chart. The last noon by UTC where it is left out. Goes together with from.",
            ),
        ),
        rules=("Give --from and --to together, or none of them.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getWeeklyArtistChart",
    ),
    "user.getWeeklyChartList": MethodTexts(
        "List the weeks for which there are charts.",
        about=(
            "Their limits fit the parameters from and to of the weekly charts.",
            "Note: All weeks since February 2005 come at once, whether or not the member listened to anything.",
        ),
        options=(
            Option(
                "user",
                "user",
                "string",
                text="Name of the member. The weeks are the same for everybody. In doubt: The published page asks for it, others do not name it at all.",
            ),
        ),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getWeeklyChartList",
    ),
    "user.getWeeklyTrackChart": MethodTexts(
        "List the tracks a member listened to most in a week.",
        about=(
            "Any span of time will do; without one the last seven days count.",
            "Note: The service pays no attention to one of from and to alone.",
        ),
        options=(
            Option("user", "user", "string", text="Name of the member.", required=True),
            Option(
                "limit",
                "limit",
                "integer",
                text="How many to give at most. All of them where it is left out. From 1 to 1000.",
            ),
            Option(
                "from",
                "from",
                "timestamp",
                text="First moment of the chart. Seven days before the last noon by UTC where it is left out. Goes together with to.",
            ),
            Option(
                "to",
                "to",
                "timestamp",
                text="Last moment of the chart. The last noon by UTC where it is left out. Goes together with from.",
            ),
        ),
        rules=("Give --from and --to together, or none of them.",),
        needs="nothing but the application key.",
        page="https://www.last.fm/api/show/user.getWeeklyTrackChart",
    ),
}
"""What the help of the command line says about each method."""
