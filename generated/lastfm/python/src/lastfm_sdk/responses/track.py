# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class TrackGetCorrectionCorrectionsCorrectionTrackArtist(Record):
    """Artist of the track. Without a name where nothing is known."""

    name = fields.string("name", optional=True)
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the artist."""
    url = fields.url("url")
    """Page of the artist on the site, empty where nothing is known."""


class TrackGetCorrectionCorrectionsCorrectionTrack(Record):
    """The track that is meant. Without a name where nothing is known."""

    name = fields.string("name", optional=True)
    """Title of the track."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site, empty where nothing is known."""
    artist = fields.record("artist", TrackGetCorrectionCorrectionsCorrectionTrackArtist)
    """Artist of the track. Without a name where nothing is known."""


class TrackGetCorrectionCorrectionsCorrection(Record):
    """`correction` of `corrections` of the answer of `track.getCorrection`."""

    index = fields.integer("index")
    """Number of the correction, counted from 0."""
    artistcorrected = fields.boolean("artistcorrected")
    """Whether the name of the artist is another than the one sent."""
    trackcorrected = fields.boolean("trackcorrected")
    """Whether the title is another than the one sent."""
    track = fields.record("track", TrackGetCorrectionCorrectionsCorrectionTrack)
    """The track that is meant. Without a name where nothing is known."""


class TrackGetCorrectionCorrections(Record):
    """What was found, mostly one correction. Empty, or nothing but blanks, where there is none."""

    correction = fields.list_of("correction", TrackGetCorrectionCorrectionsCorrection)
    """The corrections."""


class TrackGetCorrectionResponse(Record):
    """The answer of `track.getCorrection`."""

    corrections = fields.record("corrections", TrackGetCorrectionCorrections)
    """What was found, mostly one correction. Empty, or nothing but blanks, where there is none."""


class TrackGetInfoTrackAlbum(Record):
    """An album with the track on it. Left out where none is known."""

    position = fields.integer("position", optional=True)
    """Place of the track on the album, counted from 1."""
    artist = fields.string("artist")
    """Name of the artist of the album."""
    title = fields.string("title")
    """Title of the album."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the album."""
    url = fields.url("url")
    """Page of the album on the site."""
    image = fields.list_of("image", shared.Image)
    """The cover in several sizes."""


class TrackGetInfoTrack(Record):
    """`track` of the answer of `track.getInfo`."""

    name = fields.string("name")
    """Title of the track."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    duration = fields.integer("duration", optional=True)
    """Length in milliseconds, 0 where it is not known."""
    streamable = fields.record("streamable", shared.Streamable, optional=True)
    """Whether the site's own radio had it."""
    listeners = fields.integer("listeners")
    """How many people played it."""
    playcount = fields.integer("playcount")
    """How often it was played."""
    artist = fields.record("artist", shared.ArtistLink)
    """Artist of the track."""
    album = fields.record("album", TrackGetInfoTrackAlbum, optional=True)
    """An album with the track on it. Left out where none is known."""
    userplaycount = fields.integer("userplaycount", optional=True)
    """How often the member played it. Comes with username."""
    userloved = fields.boolean("userloved", optional=True)
    """Whether the member loves it. Comes with username."""
    toptags = fields.record("toptags", shared.Tags, optional=True)
    """The tags used most."""
    wiki = fields.record("wiki", shared.Wiki, optional=True)
    """What members wrote about the track."""


class TrackGetInfoResponse(Record):
    """The answer of `track.getInfo`."""

    track = fields.record("track", TrackGetInfoTrack)


class TrackGetSimilarSimilartracks(Record):
    """`similartracks` of the answer of `track.getSimilar`."""

    artist = fields.string("artist", optional=True)
    """Name of the artist that was asked for."""
    track = fields.list_of("track", shared.Track)
    """The tracks, the one most alike first."""


class TrackGetSimilarResponse(Record):
    """The answer of `track.getSimilar`."""

    similartracks = fields.record("similartracks", TrackGetSimilarSimilartracks)


class TrackGetTagsResponse(Record):
    """The answer of `track.getTags`."""

    tags = fields.record("tags", shared.TagList)


class TrackGetTopTagsResponse(Record):
    """The answer of `track.getTopTags`."""

    toptags = fields.record("toptags", shared.TagList)
    """The tags, the one used most first."""


class TrackScrobbleScrobblesScrobble(Record):
    """`scrobble` of `scrobbles` of the answer of `track.scrobble`."""

    track = fields.record("track", shared.Corrected)
    """Title of the track."""
    artist = fields.record("artist", shared.Corrected)
    """Name of the artist."""
    album = fields.record("album", shared.Corrected)
    """Title of the album."""
    album_artist = fields.record("albumArtist", shared.Corrected)
    """Artist of the album."""
    timestamp = fields.timestamp("timestamp")
    """When the track began to play."""
    ignored_message = fields.record("ignoredMessage", shared.Ignored)
    """Whether the track was ignored, and why."""


class TrackScrobbleScrobbles(Record):
    """`scrobbles` of the answer of `track.scrobble`."""

    accepted = fields.integer("accepted")
    """How many tracks were taken."""
    ignored = fields.integer("ignored")
    """How many tracks were ignored."""
    scrobble = fields.list_of("scrobble", TrackScrobbleScrobblesScrobble)
    """The tracks, in the order of the call."""


class TrackScrobbleResponse(Record):
    """The answer of `track.scrobble`."""

    scrobbles = fields.record("scrobbles", TrackScrobbleScrobbles)


class TrackSearchResultsTrackmatchesTrack(Record):
    """`track` of `trackmatches` of `results` of the answer of `track.search`."""

    name = fields.string("name")
    """Title of the track."""
    artist = fields.string("artist")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    listeners = fields.integer("listeners")
    """How many people played it."""
    streamable = fields.string("streamable", optional=True)
    """Without a meaning since the radio is gone; the word FIXME has been seen."""
    image = fields.list_of("image", shared.Image)
    """A picture in several sizes. Nowadays a placeholder."""


class TrackSearchResultsTrackmatches(Record):
    """What was found."""

    track = fields.list_of("track", TrackSearchResultsTrackmatchesTrack)
    """The tracks, the best match first."""


class TrackSearchResults(Record):
    """`results` of the answer of `track.search`."""

    for_ = fields.string("for", optional=True)
    """What was searched for, mostly left out here."""
    query = fields.record("opensearch:Query", shared.SearchQuery)
    """The same in the manner of OpenSearch."""
    total_results = fields.integer("opensearch:totalResults")
    """Matches on all pages together."""
    start_index = fields.integer("opensearch:startIndex")
    """First match here, counted from 0."""
    items_per_page = fields.integer("opensearch:itemsPerPage")
    """Matches on a full page."""
    trackmatches = fields.record("trackmatches", TrackSearchResultsTrackmatches)
    """What was found."""


class TrackSearchResponse(Record):
    """The answer of `track.search`."""

    results = fields.record("results", TrackSearchResults)


class TrackUpdateNowPlayingNowplaying(Record):
    """`nowplaying` of the answer of `track.updateNowPlaying`."""

    track = fields.record("track", shared.Corrected)
    """Title of the track."""
    artist = fields.record("artist", shared.Corrected)
    """Name of the artist."""
    album = fields.record("album", shared.Corrected)
    """Title of the album."""
    album_artist = fields.record("albumArtist", shared.Corrected)
    """Artist of the album."""
    ignored_message = fields.record("ignoredMessage", shared.Ignored)
    """Whether the track was ignored, and why."""


class TrackUpdateNowPlayingResponse(Record):
    """The answer of `track.updateNowPlaying`."""

    nowplaying = fields.record("nowplaying", TrackUpdateNowPlayingNowplaying)
