# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class TagGetInfoTag(Record):
    """`tag` of the answer of `tag.getInfo`."""

    name = fields.string("name")
    """The tag."""
    total = fields.integer("total")
    """How often it was used."""
    reach = fields.integer("reach")
    """How many people used it."""
    wiki = fields.record("wiki", shared.Wiki, optional=True)
    """What members wrote about the tag."""


class TagGetInfoResponse(Record):
    """The answer of `tag.getInfo`."""

    tag = fields.record("tag", TagGetInfoTag)


class TagGetSimilarSimilartags(Record):
    """`similartags` of the answer of `tag.getSimilar`."""

    tag = fields.list_of("tag", shared.Tag)
    """The tags, the one most alike first. Empty nowadays."""


class TagGetSimilarResponse(Record):
    """The answer of `tag.getSimilar`."""

    similartags = fields.record("similartags", TagGetSimilarSimilartags)


class TagGetTopAlbumsResponse(Record):
    """The answer of `tag.getTopAlbums`."""

    albums = fields.record("albums", shared.AlbumPage)


class TagGetTopArtistsResponse(Record):
    """The answer of `tag.getTopArtists`."""

    topartists = fields.record("topartists", shared.ArtistPage)


class TagGetTopTagsToptagsTag(Record):
    """`tag` of `toptags` of the answer of `tag.getTopTags`."""

    name = fields.string("name")
    """The tag."""
    count = fields.integer("count")
    """How often it was used."""
    reach = fields.integer("reach")
    """How many people used it."""
    url = fields.url("url", optional=True)
    """Page of the tag on the site, in older answers."""


class TagGetTopTagsToptags(Record):
    """`toptags` of the answer of `tag.getTopTags`."""

    offset = fields.integer("offset")
    """Number of the first tag here, counted from 0."""
    num_res = fields.integer("num_res")
    """How many tags are here."""
    total = fields.integer("total")
    """How many tags there are."""
    tag = fields.list_of("tag", TagGetTopTagsToptagsTag)
    """The tags, the one used most first."""


class TagGetTopTagsResponse(Record):
    """The answer of `tag.getTopTags`."""

    toptags = fields.record("toptags", TagGetTopTagsToptags)


class TagGetTopTracksResponse(Record):
    """The answer of `tag.getTopTracks`."""

    tracks = fields.record("tracks", shared.TrackPage)


class TagGetWeeklyChartListResponse(Record):
    """The answer of `tag.getWeeklyChartList`."""

    weeklychartlist = fields.record("weeklychartlist", shared.Weeks)
