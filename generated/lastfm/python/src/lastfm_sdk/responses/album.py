# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class AlbumGetInfoAlbumTracksTrack(Record):
    """`track` of `tracks` of `album` of the answer of `album.getInfo`."""

    name = fields.string("name")
    """Title of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    duration = fields.integer("duration", optional=True)
    """Length in seconds, left out or empty where it is not known."""
    rank = fields.integer("rank")
    """Place on the album, counted from 1."""
    streamable = fields.record("streamable", shared.Streamable, optional=True)
    """Whether the site's own radio had it."""
    artist = fields.record("artist", shared.ArtistLink)
    """Artist of the track."""


class AlbumGetInfoAlbumTracks(Record):
    """The tracks. Left out where none are known."""

    track = fields.list_of("track", AlbumGetInfoAlbumTracksTrack)
    """The tracks, in order."""


class AlbumGetInfoAlbum(Record):
    """`album` of the answer of `album.getInfo`."""

    name = fields.string("name")
    """Title of the album."""
    artist = fields.string("artist")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the album."""
    url = fields.url("url")
    """Page of the album on the site."""
    image = fields.list_of("image", shared.Image)
    """The cover in several sizes."""
    listeners = fields.integer("listeners")
    """How many people played it."""
    playcount = fields.integer("playcount")
    """How often its tracks were played."""
    userplaycount = fields.integer("userplaycount", optional=True)
    """How often the member played it. Comes with username."""
    tracks = fields.record("tracks", AlbumGetInfoAlbumTracks, optional=True)
    """The tracks. Left out where none are known."""
    tags = fields.record("tags", shared.Tags, optional=True)
    """The tags used most."""
    wiki = fields.record("wiki", shared.Wiki, optional=True)
    """What members wrote about the album."""


class AlbumGetInfoResponse(Record):
    """The answer of `album.getInfo`."""

    album = fields.record("album", AlbumGetInfoAlbum)


class AlbumGetTagsResponse(Record):
    """The answer of `album.getTags`."""

    tags = fields.record("tags", shared.TagList)


class AlbumGetTopTagsResponse(Record):
    """The answer of `album.getTopTags`."""

    toptags = fields.record("toptags", shared.TagList, also=("tags",))
    """The tags, the one used most first."""


class AlbumSearchResultsAlbummatchesAlbum(Record):
    """`album` of `albummatches` of `results` of the answer of `album.search`."""

    name = fields.string("name")
    """Title of the album."""
    artist = fields.string("artist")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the album."""
    url = fields.url("url")
    """Page of the album on the site."""
    streamable = fields.string("streamable", optional=True)
    """Without a meaning since the radio is gone."""
    image = fields.list_of("image", shared.Image)
    """The cover in several sizes."""


class AlbumSearchResultsAlbummatches(Record):
    """What was found."""

    album = fields.list_of("album", AlbumSearchResultsAlbummatchesAlbum)
    """The albums, the best match first."""


class AlbumSearchResults(Record):
    """`results` of the answer of `album.search`."""

    for_ = fields.string("for", optional=True)
    """What was searched for."""
    query = fields.record("opensearch:Query", shared.SearchQuery)
    """The same in the manner of OpenSearch."""
    total_results = fields.integer("opensearch:totalResults")
    """Matches on all pages together."""
    start_index = fields.integer("opensearch:startIndex")
    """First match here, counted from 0."""
    items_per_page = fields.integer("opensearch:itemsPerPage")
    """Matches on a full page."""
    albummatches = fields.record("albummatches", AlbumSearchResultsAlbummatches)
    """What was found."""


class AlbumSearchResponse(Record):
    """The answer of `album.search`."""

    results = fields.record("results", AlbumSearchResults)
