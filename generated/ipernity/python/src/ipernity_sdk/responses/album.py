# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class AlbumCreateResponse(Record):
    """The answer of `album.create`."""

    album = fields.record("album", shared.AlbumDetails)


class AlbumDocsAddAlbum(Record):
    """`album` of the answer of `album.docs.add`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    total = fields.integer("total")
    """Documents in the album now."""
    added = fields.integer("added")
    """Documents that were added."""
    skipped = fields.integer("skipped")
    """Documents that were not added."""
    doc = fields.list_of("doc", shared.AddedDoc)
    """What became of each document, in turn."""


class AlbumDocsAddResponse(Record):
    """The answer of `album.docs.add`."""

    album = fields.record("album", AlbumDocsAddAlbum)


class AlbumDocsGetContextAlbum(Record):
    """`album` of the answer of `album.docs.getContext`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    total = fields.integer("total")
    """Documents in the album."""
    thumbsize = fields.enum("thumbsize")
    """Size of the thumbnails. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side),
    240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the
    longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800
    pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it),
    1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the
    longer side, where the owner allows it); new values pass through.
    """


class AlbumDocsGetContextResponse(Record):
    """The answer of `album.docs.getContext`."""

    album = fields.record("album", AlbumDocsGetContextAlbum)
    prev = fields.record("prev", shared.ContextSide)
    """Documents before the one asked for."""
    doc = fields.record("doc", shared.ContextDoc)
    """The document asked for."""
    next = fields.record("next", shared.ContextSide)
    """Documents after the one asked for."""


class AlbumDocsGetListAlbum(Record):
    """`album` of the answer of `album.docs.getList`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    docs = fields.record("docs", shared.Docs)
    """One page of its documents."""
    cover = fields.record("cover", shared.Cover, optional=True)
    """Picture that stands for the album."""


class AlbumDocsGetListResponse(Record):
    """The answer of `album.docs.getList`."""

    album = fields.record("album", AlbumDocsGetListAlbum)


class AlbumDocsRemoveAlbum(Record):
    """`album` of the answer of `album.docs.remove`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    total = fields.integer("total")
    """Documents left in the album."""
    removed = fields.integer("removed")
    """Documents that were taken out."""
    skipped = fields.integer("skipped")
    """Documents that were not taken out."""
    doc = fields.list_of("doc", shared.RemovedDoc)
    """What became of each document, in turn."""


class AlbumDocsRemoveResponse(Record):
    """The answer of `album.docs.remove`."""

    album = fields.record("album", AlbumDocsRemoveAlbum)


class AlbumDocsSetListAlbum(Record):
    """`album` of the answer of `album.docs.setList`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    cover_id = fields.id("cover_id")
    """Document the cover is taken from."""
    total = fields.integer("total")
    """Documents in the album now."""
    added = fields.integer("added")
    """Documents that were added."""
    skipped = fields.integer("skipped")
    """Documents that were not added."""
    docs = fields.list_of("docs", shared.AddedDoc, also=("doc",))
    """What became of each document, in turn."""


class AlbumDocsSetListResponse(Record):
    """The answer of `album.docs.setList`."""

    album = fields.record("album", AlbumDocsSetListAlbum)


class AlbumEditAlbumVisibility(Record):
    """Who may see it."""

    ispublic = fields.boolean("ispublic")
    """Whether everybody may see it."""
    isfriends = fields.boolean("isfriends")
    """Whether friends may see it."""
    isfamily = fields.boolean("isfamily")
    """Whether family may see it."""
    share = fields.integer("share")
    """The three flags as one number: 0 the owner, 1 family, 2 friends, 3 friends and family, 4 or 5
    everybody.
    """


class AlbumEditAlbum(Record):
    """`album` of the answer of `album.edit`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    title = fields.string("title")
    """Title its owner gave it."""
    link = fields.url("link")
    """Page of the album on the site."""
    description = fields.text("description")
    """What its owner says about it. May hold HTML."""
    visibility = fields.record("visibility", AlbumEditAlbumVisibility)
    """Who may see it."""
    dates = fields.record("dates", shared.AlbumDetailsDates)
    """When it was made and last touched."""
    count = fields.record("count", shared.AlbumCount)
    """How much it holds and how much it was noticed."""
    cover = fields.record("cover", shared.Cover, optional=True)
    """Picture that stands for it."""
    permissions = fields.record("permissions", shared.AlbumPermissions)
    """What others may do with it."""


class AlbumEditResponse(Record):
    """The answer of `album.edit`."""

    album = fields.record("album", AlbumEditAlbum)


class AlbumGetResponse(Record):
    """The answer of `album.get`."""

    album = fields.record("album", shared.AlbumDetails)


class AlbumGetFavesResponse(Record):
    """The answer of `album.getFaves`."""

    faves = fields.record("faves", shared.Faves)


class AlbumGetListResponse(Record):
    """The answer of `album.getList`."""

    albums = fields.record("albums", shared.Albums)


class AlbumGetVisitorsResponse(Record):
    """The answer of `album.getVisitors`."""

    visits = fields.record("visits", shared.Visits)
