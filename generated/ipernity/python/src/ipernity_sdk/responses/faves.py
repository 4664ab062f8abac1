# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class FavesAlbumsGetListResponse(Record):
    """The answer of `faves.albums.getList`."""

    albums = fields.record("albums", shared.Albums)


class FavesDocsGetListResponse(Record):
    """The answer of `faves.docs.getList`."""

    docs = fields.record("docs", shared.Docs)
