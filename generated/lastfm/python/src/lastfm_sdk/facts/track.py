# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter, Rule

TRACK_ADD_TAGS = Method(
    "track.addTags",
    signed=True,
    token="required",
    post_only=True,
    parameters=(
        Parameter("artist", required=True),
        Parameter("track", required=True),
        Parameter("tags", type="list", required=True, min_items=1, max_items=10),
    ),
    page="https://www.last.fm/api/show/track.addTags",
)

TRACK_GET_CORRECTION = Method(
    "track.getCorrection",
    token="none",
    parameters=(Parameter("artist", required=True), Parameter("track", required=True)),
    response="track:TrackGetCorrectionResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/track.getCorrection",
)

TRACK_GET_INFO = Method(
    "track.getInfo",
    parameters=(
        Parameter("artist"),
        Parameter("track"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("username"),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid"))),
    response="track:TrackGetInfoResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/track.getInfo",
)

TRACK_GET_SIMILAR = Method(
    "track.getSimilar",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("track"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("limit", type="integer", default="100", minimum=1),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid"))),
    response="track:TrackGetSimilarResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/track.getSimilar",
)

TRACK_GET_TAGS = Method(
    "track.getTags",
    parameters=(
        Parameter("artist"),
        Parameter("track"),
        Parameter("user"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid"))),
    response="track:TrackGetTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/track.getTags",
)

TRACK_GET_TOP_TAGS = Method(
    "track.getTopTags",
    token="none",
    parameters=(
        Parameter("artist"),
        Parameter("track"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    ),
    rules=(Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid"))),
    response="track:TrackGetTopTagsResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/track.getTopTags",
)

TRACK_LOVE = Method(
    "track.love",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("track", required=True), Parameter("artist", required=True)),
    idempotent=True,
    page="https://www.last.fm/api/show/track.love",
)

TRACK_REMOVE_TAG = Method(
    "track.removeTag",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("artist", required=True), Parameter("track", required=True), Parameter("tag", required=True)),
    page="https://www.last.fm/api/show/track.removeTag",
)

TRACK_SCROBBLE = Method(
    "track.scrobble",
    signed=True,
    token="required",
    post_only=True,
    parameters=(
        Parameter("artist", type="list", required=True, min_items=1, max_items=50, spelling="brackets"),
        Parameter("track", type="list", required=True, min_items=1, max_items=50, spelling="brackets"),
        Parameter(
            "timestamp",
            type="list",
            of="timestamp",
            required=True,
            min_items=1,
            max_items=50,
            spelling="brackets",
        ),
        Parameter("album", type="list", max_items=50, spelling="brackets"),
        Parameter("context", type="list", max_items=50, spelling="brackets"),
        Parameter("streamId", argument="stream_id", type="list", max_items=50, spelling="brackets"),
        Parameter(
            "chosenByUser",
            argument="chosen_by_user",
            type="list",
            of="boolean",
            default="1",
            max_items=50,
            spelling="brackets",
        ),
        Parameter("trackNumber", argument="track_number", type="list", of="integer", max_items=50, spelling="brackets"),
        Parameter("mbid", type="list", of="id", max_items=50, spelling="brackets"),
        Parameter("albumArtist", argument="album_artist", type="list", max_items=50, spelling="brackets"),
        Parameter("duration", type="list", of="integer", max_items=50, spelling="brackets"),
    ),
    rules=(
        Rule(
            "same_length",
            (
                "artist",
                "track",
                "timestamp",
                "album",
                "context",
                "streamId",
                "chosenByUser",
                "trackNumber",
                "mbid",
                "albumArtist",
                "duration",
            ),
        ),
    ),
    response="track:TrackScrobbleResponse",
    page="https://www.last.fm/api/show/track.scrobble",
)

TRACK_SEARCH = Method(
    "track.search",
    token="none",
    parameters=(
        Parameter("track", required=True),
        Parameter("artist"),
        Parameter("limit", type="integer", default="30", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    ),
    response="track:TrackSearchResponse",
    paging=Paging(
        "page",
        items=("results", "trackmatches", "track"),
        info=("results",),
        page="page",
        size="limit",
        total="total_results",
        per_page="items_per_page",
        default_size=30,
    ),
    idempotent=True,
    page="https://www.last.fm/api/show/track.search",
)

TRACK_UNLOVE = Method(
    "track.unlove",
    signed=True,
    token="required",
    post_only=True,
    parameters=(Parameter("track", required=True), Parameter("artist", required=True)),
    idempotent=True,
    page="https://www.last.fm/api/show/track.unlove",
)

TRACK_UPDATE_NOW_PLAYING = Method(
    "track.updateNowPlaying",
    signed=True,
    token="required",
    post_only=True,
    parameters=(
        Parameter("artist", required=True),
        Parameter("track", required=True),
        Parameter("album"),
        Parameter("trackNumber", argument="track_number", type="integer", minimum=1),
        Parameter("context"),
        Parameter("mbid", type="id"),
        Parameter("duration", type="integer", minimum=1),
        Parameter("albumArtist", argument="album_artist"),
    ),
    response="track:TrackUpdateNowPlayingResponse",
    page="https://www.last.fm/api/show/track.updateNowPlaying",
)
