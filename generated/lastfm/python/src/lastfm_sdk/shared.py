# Generated from methods/lastfm/types.yaml by `make generate`. Do not edit.
"""Records that several methods answer with."""

from __future__ import annotations

from .records import Record
from .runtime import fields


class Image(Record):
    """A picture in one size."""

    size = fields.enum("size")
    """Name of the size. One of small (A square of 34 pixels), medium (A square of 64 pixels), large (A
    square of 174 pixels), extralarge (300 pixels on each side), mega (300 pixels on each side),
    (The same as mega, without a name); new values pass through.
    """
    url = fields.url("url", also=("text()",), optional=True)
    """Address of the picture. Empty where there is none."""


class Wiki(Record):
    """What members wrote about an artist, an album, a track or a tag."""

    published = fields.string("published", optional=True)
    """When this version was written, by UTC, such as 06 Oct 2008, 13:22."""
    summary = fields.text("summary", optional=True)
    """The beginning, with a link in HTML to the rest; the link alone where nothing was written."""
    content = fields.text("content", optional=True)
    """The whole text, with links in HTML and a word about its licence."""


class ArtistLink(Record):
    """An artist in short."""

    name = fields.string("name")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the artist."""
    url = fields.url("url")
    """Page of the artist on the site."""


class Artist(Record):
    """An artist as lists show it."""

    name = fields.string("name")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the artist."""
    url = fields.url("url")
    """Page of the artist on the site."""
    playcount = fields.integer("playcount", optional=True)
    """How often the artist was played; by the member in question, by everybody in the chart of the
    site. Comes with charts and libraries.
    """
    listeners = fields.integer("listeners", optional=True)
    """How many people played the artist. Comes with charts and searches."""
    tagcount = fields.integer("tagcount", optional=True)
    """How many tags the member gave the artist. Comes with library.getArtists."""
    match = fields.number("match", optional=True)
    """How much alike, from 0 to 1. Comes with artist.getSimilar."""
    rank = fields.integer("rank", optional=True)
    """Place in the list. Comes with charts of a country or a tag or a member."""
    streamable = fields.boolean("streamable", optional=True)
    """Whether the site's own radio had the artist. The radio is gone."""
    image = fields.list_of("image", Image)
    """The same picture in several sizes. Nowadays a placeholder."""


class ArtistPage(Record):
    """One page of a list of artists."""

    country = fields.string("country", optional=True)
    """Country of the chart. Comes with geo.getTopArtists."""
    tag = fields.string("tag", optional=True)
    """Tag of the chart. Comes with tag.getTopArtists."""
    user = fields.string("user", optional=True)
    """Name of the member. Comes with library.getArtists and user.getTopArtists."""
    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Artists on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Artists on all pages together."""
    artist = fields.list_of("artist", Artist)
    """The artists."""


class Album(Record):
    """An album as lists show it."""

    name = fields.string("name")
    """Title of the album."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the album."""
    url = fields.url("url")
    """Page of the album on the site."""
    artist = fields.record("artist", ArtistLink)
    """Artist of the album."""
    playcount = fields.integer("playcount", optional=True)
    """How often tracks of the album were played; by the member in question, or by everybody. Comes
    with artist.getTopAlbums and user.getTopAlbums.
    """
    rank = fields.integer("rank", optional=True)
    """Place in the list. Comes with charts of a tag or a member."""
    image = fields.list_of("image", Image)
    """The cover in several sizes."""


class AlbumPage(Record):
    """One page of a list of albums."""

    artist = fields.string("artist", optional=True)
    """Name of the artist. Comes with artist.getTopAlbums."""
    tag = fields.string("tag", optional=True)
    """Tag of the chart. Comes with tag.getTopAlbums."""
    user = fields.string("user", optional=True)
    """Name of the member. Comes with user.getTopAlbums."""
    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Albums on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Albums on all pages together."""
    album = fields.list_of("album", Album)
    """The albums."""


class Streamable(Record):
    """Whether the site's own radio had a track. The radio is gone, and both are false."""

    value = fields.boolean("value", also=("text()",))
    """Whether the track could be heard at all."""
    fulltrack = fields.boolean("fulltrack", optional=True)
    """Whether all of it could be heard."""


class Track(Record):
    """A track as lists show it."""

    name = fields.string("name")
    """Title of the track."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the track."""
    url = fields.url("url")
    """Page of the track on the site."""
    artist = fields.record("artist", ArtistLink)
    """Artist of the track."""
    duration = fields.integer("duration", optional=True)
    """Length in seconds, 0 where it is not known."""
    playcount = fields.integer("playcount", optional=True)
    """How often the track was played; by the member in question, or by everybody."""
    listeners = fields.integer("listeners", optional=True)
    """How many people played it. Comes with charts of an artist or a country or the site."""
    match = fields.number("match", optional=True)
    """How much alike, from 0 to 1. Comes with track.getSimilar."""
    rank = fields.integer("rank", optional=True)
    """Place in the list."""
    streamable = fields.record("streamable", Streamable, optional=True)
    """Whether the site's own radio had it."""
    image = fields.list_of("image", Image)
    """A picture in several sizes. Nowadays a placeholder."""


class TrackPage(Record):
    """One page of a list of tracks."""

    artist = fields.string("artist", optional=True)
    """Name of the artist. Comes with artist.getTopTracks."""
    country = fields.string("country", optional=True)
    """Country of the chart. Comes with geo.getTopTracks."""
    tag = fields.string("tag", optional=True)
    """Tag of the chart. Comes with tag.getTopTracks."""
    user = fields.string("user", optional=True)
    """Name of the member. Comes with user.getTopTracks."""
    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Tracks on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Tracks on all pages together."""
    track = fields.list_of("track", Track)
    """The tracks."""


class Tag(Record):
    """A tag and, in charts, how much it was used."""

    name = fields.string("name")
    """The tag."""
    url = fields.url("url")
    """Page of the tag on the site."""
    count = fields.integer("count", optional=True)
    """How much it was used. For an artist, an album or a track a share, 100 for the tag used most; for
    a member the number of things tagged. Comes with top tags.
    """


class Tags(Record):
    """Tags, and nothing about their number."""

    tag = fields.list_of("tag", Tag)
    """The tags."""


class TagList(Record):
    """Tags of an artist, an album or a track."""

    artist = fields.string("artist")
    """Name of the artist."""
    album = fields.string("album", optional=True)
    """Title of the album. Comes with the tags of an album."""
    track = fields.string("track", optional=True)
    """Title of the track. Comes with the tags of a track."""
    tag = fields.list_of("tag", Tag)
    """The tags."""


class SearchQuery(Record):
    """What was searched for."""

    role = fields.string("role")
    """Always request, as OpenSearch wants it."""
    search_terms = fields.string("searchTerms", optional=True)
    """The words as they were understood."""
    start_page = fields.integer("startPage")
    """This page, counted from 1."""
    text = fields.string("text", also=("text()",), optional=True)
    """Always empty."""


class MarkedName(Record):
    """A name, and its MusicBrainz identifier beside it."""

    name = fields.string("name", also=("text()",))
    """The name."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier."""


class Corrected(Record):
    """A name as it was taken, and whether it is another than the one sent."""

    name = fields.string("name", also=("text()",), optional=True)
    """The name as it was taken, empty where none was sent."""
    corrected = fields.boolean("corrected")
    """Whether the name was put right."""


class Ignored(Record):
    """Whether a track was ignored, and why."""

    code = fields.enum("code")
    """The reason, 0 where nothing was ignored. One of 0 (Nothing was ignored), 1 (The artist is on a
    list of what is ignored), 2 (The track is on a list of what is ignored), 3 (The timestamp is too
    far in the past), 4 (The timestamp lies in the future), 5 (The member has scrobbled too much
    that day); new values pass through.
    """
    text = fields.string("text", also=("text()",), optional=True)
    """The reason in words, mostly empty."""


class Moment(Record):
    """A moment."""

    uts = fields.timestamp("uts")
    """The moment."""
    text = fields.string("text", also=("text()",), optional=True)
    """The same in words, by UTC, such as 18 Jul 2008, 08:58."""


class Week(Record):
    """A week for which there are charts."""

    from_ = fields.timestamp("from")
    """First moment of the week."""
    to = fields.timestamp("to")
    """End of the week, the first moment of the next."""
    text = fields.string("text", also=("text()",), optional=True)
    """Always empty."""


class Weeks(Record):
    """The weeks for which there are charts."""

    tag = fields.string("tag", optional=True)
    """The tag. Comes with tag.getWeeklyChartList."""
    user = fields.string("user", optional=True)
    """Name of the member. Comes with user.getWeeklyChartList."""
    chart = fields.list_of("chart", Week)
    """The weeks, the earliest first."""


class Registered(Record):
    """When an account was made."""

    unixtime = fields.timestamp("unixtime")
    """The moment."""
    text = fields.string("text", also=("text()",), optional=True)
    """The same in words, such as 2002-11-20 11:50, or in seconds."""


class User(Record):
    """A member."""

    name = fields.string("name")
    """Name of the account."""
    realname = fields.string("realname", optional=True)
    """Name in real life."""
    url = fields.url("url")
    """Page of the member on the site."""
    image = fields.list_of("image", Image)
    """Portrait in several sizes."""
    country = fields.string("country", optional=True)
    """Country in English, or None."""
    age = fields.integer("age", optional=True)
    """Age in years, 0 where it is not told."""
    gender = fields.string("gender", optional=True)
    """Such as m or f; n where it is not told."""
    subscriber = fields.boolean("subscriber", optional=True)
    """Whether the member pays for the service."""
    playcount = fields.integer("playcount", optional=True)
    """How many tracks the member has scrobbled."""
    artist_count = fields.integer("artist_count", optional=True)
    """How many artists the member has scrobbled. Comes with user.getInfo."""
    album_count = fields.integer("album_count", optional=True)
    """How many albums the member has scrobbled. Comes with user.getInfo."""
    track_count = fields.integer("track_count", optional=True)
    """How many different tracks the member has scrobbled. Comes with user.getInfo."""
    playlists = fields.integer("playlists", optional=True)
    """Number of playlists, a thing of the past."""
    bootstrap = fields.boolean("bootstrap", optional=True)
    """Whether older listening data was ever uploaded."""
    registered = fields.record("registered", Registered, optional=True)
    """When the account was made."""
    type = fields.string("type", optional=True)
    """Kind of account, such as user, subscriber, alumni or staff."""


class Session(Record):
    """A session that a member granted."""

    name = fields.string("name")
    """Name of the member's account."""
    key = fields.string("key")
    """Session key, which holds until it is revoked. Keep it as you would keep a password."""
    subscriber = fields.boolean("subscriber")
    """Whether the member pays for the service."""
