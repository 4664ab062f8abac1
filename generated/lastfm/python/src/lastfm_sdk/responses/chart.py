# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class ChartGetTopArtistsResponse(Record):
    """The answer of `chart.getTopArtists`."""

    artists = fields.record("artists", shared.ArtistPage)


class ChartGetTopTagsTagsTag(Record):
    """`tag` of `tags` of the answer of `chart.getTopTags`."""

    name = fields.string("name")
    """The tag."""
    url = fields.url("url")
    """Page of the tag on the site."""
    reach = fields.integer("reach")
    """How many people used it."""
    taggings = fields.integer("taggings")
    """How often it was used."""
    streamable = fields.boolean("streamable", optional=True)
    """Whether the site's own radio had it. The radio is gone."""
    wiki = fields.record("wiki", shared.Wiki, optional=True)
    """What members wrote about the tag, empty in this list."""


class ChartGetTopTagsTags(Record):
    """`tags` of the answer of `chart.getTopTags`."""

    page = fields.integer("page")
    """This page, counted from 1."""
    per_page = fields.integer("perPage")
    """Tags on a full page."""
    total_pages = fields.integer("totalPages")
    """Number of pages."""
    total = fields.integer("total")
    """Tags on all pages together."""
    tag = fields.list_of("tag", ChartGetTopTagsTagsTag)
    """The tags."""


class ChartGetTopTagsResponse(Record):
    """The answer of `chart.getTopTags`."""

    tags = fields.record("tags", ChartGetTopTagsTags)


class ChartGetTopTracksResponse(Record):
    """The answer of `chart.getTopTracks`."""

    tracks = fields.record("tracks", shared.TrackPage)
