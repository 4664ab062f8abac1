# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class UserGetFriendsFriends(Record):
    """`friends` of the answer of `user.getFriends`."""

    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Friends on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Friends on all pages together."""
    user = fields.list_of("user", shared.User)
    """The friends."""


class UserGetFriendsResponse(Record):
    """The answer of `user.getFriends`."""

    friends = fields.record("friends", UserGetFriendsFriends)


class UserGetInfoResponse(Record):
    """The answer of `user.getInfo`."""

    user = fields.record("user", shared.User)


class UserGetLovedTracksLovedtracksTrack(Record):
    """`track` of `lovedtracks` of the answer of `user.getLovedTracks`."""

    name = fields.string("name")
    """Title of the track."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    date = fields.record("date", shared.Moment)
    """When the member loved it."""
    artist = fields.record("artist", shared.ArtistLink)
    """Artist of the track."""
    streamable = fields.record("streamable", shared.Streamable, optional=True)
    """Whether the site's own radio had it."""
    image = fields.list_of("image", shared.Image)
    """A picture in several sizes. Nowadays a placeholder."""


class UserGetLovedTracksLovedtracks(Record):
    """`lovedtracks` of the answer of `user.getLovedTracks`."""

    user = fields.string("user")
    """Name of the member."""
    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Tracks on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Tracks on all pages together."""
    track = fields.list_of("track", UserGetLovedTracksLovedtracksTrack)
    """The tracks, the one loved last first."""


class UserGetLovedTracksResponse(Record):
    """The answer of `user.getLovedTracks`."""

    lovedtracks = fields.record("lovedtracks", UserGetLovedTracksLovedtracks)


class UserGetPersonalTagsTaggingsArtists(Record):
    """What was tagged."""

    artist = fields.list_of("artist", shared.Artist)
    """The artists."""


class UserGetPersonalTagsTaggingsAlbums(Record):
    """What was tagged."""

    album = fields.list_of("album", shared.Album)
    """The albums."""


class UserGetPersonalTagsTaggingsTracks(Record):
    """What was tagged."""

    track = fields.list_of("track", shared.Track)
    """The tracks."""


class UserGetPersonalTagsTaggings(Record):
    """`taggings` of the answer of `user.getPersonalTags`."""

    user = fields.string("user")
    """Name of the member."""
    tag = fields.string("tag")
    """Name of the tag."""
    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Items on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Items on all pages together."""
    artists = fields.record("artists", UserGetPersonalTagsTaggingsArtists, optional=True)
    """What was tagged. Comes with taggingtype=artist."""
    albums = fields.record("albums", UserGetPersonalTagsTaggingsAlbums, optional=True)
    """What was tagged. Comes with taggingtype=album."""
    tracks = fields.record("tracks", UserGetPersonalTagsTaggingsTracks, optional=True)
    """What was tagged. Comes with taggingtype=track."""


class UserGetPersonalTagsResponse(Record):
    """The answer of `user.getPersonalTags`."""

    taggings = fields.record("taggings", UserGetPersonalTagsTaggings)


class UserGetRecentTracksRecenttracksTrackArtist(Record):
    """Artist of the track."""

    name = fields.string("name", also=("text()",))
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the artist."""
    url = fields.url("url", optional=True)
    """Page of the artist on the site. Comes with extended=1."""
    image = fields.list_of("image", shared.Image)
    """A picture in several sizes. Nowadays a placeholder. Comes with extended=1."""


class UserGetRecentTracksRecenttracksTrack(Record):
    """`track` of `recenttracks` of the answer of `user.getRecentTracks`."""

    nowplaying = fields.boolean("nowplaying", optional=True)
    """True for a track that plays right now. Left out otherwise."""
    name = fields.string("name")
    """Title of the track."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    date = fields.record("date", shared.Moment, optional=True)
    """When the track began to play. Left out while it plays."""
    artist = fields.record("artist", UserGetRecentTracksRecenttracksTrackArtist)
    """Artist of the track."""
    album = fields.record("album", shared.MarkedName, optional=True)
    """Album of the track, with an empty name where it is not known."""
    loved = fields.boolean("loved", optional=True)
    """Whether the member loves the track. Comes with extended=1."""
    streamable = fields.boolean("streamable", optional=True)
    """Whether the site's own radio had it. The radio is gone."""
    image = fields.list_of("image", shared.Image)
    """The cover of the album in several sizes."""


class UserGetRecentTracksRecenttracks(Record):
    """`recenttracks` of the answer of `user.getRecentTracks`."""

    user = fields.string("user")
    """Name of the member."""
    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Tracks on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Tracks on all pages together."""
    track = fields.list_of("track", UserGetRecentTracksRecenttracksTrack)
    """The tracks, the latest first."""


class UserGetRecentTracksResponse(Record):
    """The answer of `user.getRecentTracks`."""

    recenttracks = fields.record("recenttracks", UserGetRecentTracksRecenttracks)


class UserGetTopAlbumsResponse(Record):
    """The answer of `user.getTopAlbums`."""

    topalbums = fields.record("topalbums", shared.AlbumPage)


class UserGetTopArtistsResponse(Record):
    """The answer of `user.getTopArtists`."""

    topartists = fields.record("topartists", shared.ArtistPage)


class UserGetTopTagsToptags(Record):
    """`toptags` of the answer of `user.getTopTags`."""

    user = fields.string("user")
    """Name of the member."""
    tag = fields.list_of("tag", shared.Tag)
    """The tags, the one used most first."""


class UserGetTopTagsResponse(Record):
    """The answer of `user.getTopTags`."""

    toptags = fields.record("toptags", UserGetTopTagsToptags)


class UserGetTopTracksResponse(Record):
    """The answer of `user.getTopTracks`."""

    toptracks = fields.record("toptracks", shared.TrackPage)


class UserGetWeeklyAlbumChartWeeklyalbumchartAlbum(Record):
    """`album` of `weeklyalbumchart` of the answer of `user.getWeeklyAlbumChart`."""

    rank = fields.integer("rank")
    """Place in the chart, counted from 1."""
    name = fields.string("name")
    """Title of the album."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the album."""
    url = fields.url("url")
    """Page of the album on the site."""
    artist = fields.record("artist", shared.MarkedName)
    """Artist of the album."""
    playcount = fields.integer("playcount")
    """How often the member played its tracks."""


class UserGetWeeklyAlbumChartWeeklyalbumchart(Record):
    """`weeklyalbumchart` of the answer of `user.getWeeklyAlbumChart`."""

    user = fields.string("user")
    """Name of the member."""
    from_ = fields.timestamp("from")
    """First moment of the chart."""
    to = fields.timestamp("to")
    """Last moment of the chart."""
    album = fields.list_of("album", UserGetWeeklyAlbumChartWeeklyalbumchartAlbum)
    """The albums, the one played most first."""


class UserGetWeeklyAlbumChartResponse(Record):
    """The answer of `user.getWeeklyAlbumChart`."""

    weeklyalbumchart = fields.record("weeklyalbumchart", UserGetWeeklyAlbumChartWeeklyalbumchart)


class UserGetWeeklyArtistChartWeeklyartistchartArtist(Record):
    """`artist` of `weeklyartistchart` of the answer of `user.getWeeklyArtistChart`."""

    rank = fields.integer("rank")
    """Place in the chart, counted from 1."""
    name = fields.string("name")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the artist."""
    url = fields.url("url")
    """Page of the artist on the site."""
    playcount = fields.integer("playcount")
    """How often the member played the artist."""


class UserGetWeeklyArtistChartWeeklyartistchart(Record):
    """`weeklyartistchart` of the answer of `user.getWeeklyArtistChart`."""

    user = fields.string("user")
    """Name of the member."""
    from_ = fields.timestamp("from")
    """First moment of the chart."""
    to = fields.timestamp("to")
    """Last moment of the chart."""
    artist = fields.list_of("artist", UserGetWeeklyArtistChartWeeklyartistchartArtist)
    """The artists, the one played most first."""


class UserGetWeeklyArtistChartResponse(Record):
    """The answer of `user.getWeeklyArtistChart`."""

    weeklyartistchart = fields.record("weeklyartistchart", UserGetWeeklyArtistChartWeeklyartistchart)


class UserGetWeeklyChartListResponse(Record):
    """The answer of `user.getWeeklyChartList`."""

    weeklychartlist = fields.record("weeklychartlist", shared.Weeks)


class UserGetWeeklyTrackChartWeeklytrackchartTrack(Record):
    """`track` of `weeklytrackchart` of the answer of `user.getWeeklyTrackChart`."""

    rank = fields.integer("rank")
    """Place in the chart, counted from 1."""
    name = fields.string("name")
    """Title of the track."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    artist = fields.record("artist", shared.MarkedName)
    """Artist of the track."""
    playcount = fields.integer("playcount")
    """How often the member played it."""
    image = fields.list_of("image", shared.Image)
    """A picture in several sizes. Nowadays a placeholder."""


class UserGetWeeklyTrackChartWeeklytrackchart(Record):
    """`weeklytrackchart` of the answer of `user.getWeeklyTrackChart`."""

    user = fields.string("user")
    """Name of the member."""
    from_ = fields.timestamp("from")
    """First moment of the chart."""
    to = fields.timestamp("to")
    """Last moment of the chart."""
    track = fields.list_of("track", UserGetWeeklyTrackChartWeeklytrackchartTrack)
    """The tracks, the one played most first."""


class UserGetWeeklyTrackChartResponse(Record):
    """The answer of `user.getWeeklyTrackChart`."""

    weeklytrackchart = fields.record("weeklytrackchart", UserGetWeeklyTrackChartWeeklytrackchart)
