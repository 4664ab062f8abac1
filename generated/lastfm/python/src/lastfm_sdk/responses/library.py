# Generated from methods/lastfm/library.getArtists.yaml by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class LibraryGetArtistsResponse(Record):
    """The answer of `library.getArtists`."""

    artists = fields.record("artists", shared.ArtistPage)
    """The artists, the one played most first."""
