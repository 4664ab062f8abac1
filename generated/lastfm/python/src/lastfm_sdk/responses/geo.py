# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class GeoGetTopArtistsResponse(Record):
    """The answer of `geo.getTopArtists`."""

    topartists = fields.record("topartists", shared.ArtistPage)


class GeoGetTopTracksResponse(Record):
    """The answer of `geo.getTopTracks`."""

    tracks = fields.record("tracks", shared.TrackPage)
    """The tracks. Their rank is counted from 0 here."""
