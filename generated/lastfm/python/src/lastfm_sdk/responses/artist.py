# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class ArtistGetCorrectionCorrectionsCorrection(Record):
    """`correction` of `corrections` of the answer of `artist.getCorrection`."""

    index = fields.integer("index")
    """Number of the correction, counted from 0."""
    artist = fields.record("artist", shared.ArtistLink)
    """The artist that is meant."""


class ArtistGetCorrectionCorrections(Record):
    """What was found, mostly one correction. Empty, or nothing but blanks, where there is none."""

    correction = fields.list_of("correction", ArtistGetCorrectionCorrectionsCorrection)
    """The corrections."""


class ArtistGetCorrectionResponse(Record):
    """The answer of `artist.getCorrection`."""

    corrections = fields.record("corrections", ArtistGetCorrectionCorrections)
    """What was found, mostly one correction. Empty, or nothing but blanks, where there is none."""


class ArtistGetInfoArtistStats(Record):
    """How much the artist is listened to."""

    listeners = fields.integer("listeners")
    """How many people played the artist."""
    playcount = fields.integer("playcount")
    """How often the artist was played."""
    userplaycount = fields.integer("userplaycount", optional=True)
    """How often the member played the artist. Comes with username."""


class ArtistGetInfoArtistSimilarArtist(Record):
    """`artist` of `similar` of `artist` of the answer of `artist.getInfo`."""

    name = fields.string("name")
    """Name of the artist."""
    url = fields.url("url")
    """Page of the artist on the site."""
    image = fields.list_of("image", shared.Image)
    """The same picture in several sizes. Nowadays a placeholder."""


class ArtistGetInfoArtistSimilar(Record):
    """Artists much alike."""

    artist = fields.list_of("artist", ArtistGetInfoArtistSimilarArtist)
    """The artists, mostly five."""


class ArtistGetInfoArtistBioLinksLink(Record):
    """`link` of `links` of `bio` of `artist` of the answer of `artist.getInfo`."""

    rel = fields.string("rel")
    """What the page is, such as original."""
    href = fields.url("href")
    """Address of the page."""
    text = fields.string("text", also=("text()",), optional=True)
    """Always empty."""


class ArtistGetInfoArtistBioLinks(Record):
    """Where the text comes from."""

    link = fields.list_of("link", ArtistGetInfoArtistBioLinksLink)
    """The pages, mostly one."""


class ArtistGetInfoArtistBio(Record):
    """What members wrote about the artist."""

    links = fields.record("links", ArtistGetInfoArtistBioLinks, optional=True)
    """Where the text comes from."""
    published = fields.string("published", optional=True)
    """When this version was written, by UTC, such as 06 Oct 2008, 13:22."""
    summary = fields.text("summary", optional=True)
    """The beginning, with a link in HTML to the rest."""
    content = fields.text("content", optional=True)
    """The whole text, with links in HTML and a word about its licence."""


class ArtistGetInfoArtist(Record):
    """`artist` of the answer of `artist.getInfo`."""

    name = fields.string("name")
    """Name of the artist."""
    mbid = fields.id("mbid", optional=True)
    """MusicBrainz identifier of the artist."""
    url = fields.url("url")
    """Page of the artist on the site."""
    image = fields.list_of("image", shared.Image)
    """The same picture in several sizes. Nowadays a placeholder."""
    streamable = fields.boolean("streamable", optional=True)
    """Whether the site's own radio had the artist. The radio is gone."""
    ontour = fields.boolean("ontour", optional=True)
    """Whether concerts are coming."""
    stats = fields.record("stats", ArtistGetInfoArtistStats)
    """How much the artist is listened to."""
    similar = fields.record("similar", ArtistGetInfoArtistSimilar, optional=True)
    """Artists much alike."""
    tags = fields.record("tags", shared.Tags, optional=True)
    """The tags used most."""
    bio = fields.record("bio", ArtistGetInfoArtistBio, optional=True)
    """What members wrote about the artist."""


class ArtistGetInfoResponse(Record):
    """The answer of `artist.getInfo`."""

    artist = fields.record("artist", ArtistGetInfoArtist)


class ArtistGetSimilarSimilarartists(Record):
    """`similarartists` of the answer of `artist.getSimilar`."""

    artist = fields.list_of("artist", shared.Artist)
    """The artists, the one most alike first."""


class ArtistGetSimilarResponse(Record):
    """The answer of `artist.getSimilar`."""

    similarartists = fields.record("similarartists", ArtistGetSimilarSimilarartists)


class ArtistGetTagsResponse(Record):
    """The answer of `artist.getTags`."""

    tags = fields.record("tags", shared.TagList)


class ArtistGetTopAlbumsResponse(Record):
    """The answer of `artist.getTopAlbums`."""

    topalbums = fields.record("topalbums", shared.AlbumPage)


class ArtistGetTopTagsResponse(Record):
    """The answer of `artist.getTopTags`."""

    toptags = fields.record("toptags", shared.TagList)
    """The tags, the one used most first."""


class ArtistGetTopTracksResponse(Record):
    """The answer of `artist.getTopTracks`."""

    toptracks = fields.record("toptracks", shared.TrackPage)


class ArtistSearchResultsArtistmatches(Record):
    """What was found."""

    artist = fields.list_of("artist", shared.Artist)
    """The artists, the best match first."""


class ArtistSearchResults(Record):
    """`results` of the answer of `artist.search`."""

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
    artistmatches = fields.record("artistmatches", ArtistSearchResultsArtistmatches)
    """What was found."""


class ArtistSearchResponse(Record):
    """The answer of `artist.search`."""

    results = fields.record("results", ArtistSearchResults)
