# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class FolderAlbumsAddFolderAlbum(Record):
    """`album` of `folder` of the answer of `folder.albums.add`."""

    album_id = fields.id("album_id")
    """Album that was to be added."""
    added = fields.boolean("added")
    """Whether it was added. False means that it was there already."""


class FolderAlbumsAddFolder(Record):
    """`folder` of the answer of `folder.albums.add`."""

    folder_id = fields.id("folder_id")
    """Identifier of the folder."""
    total = fields.integer("total")
    """Albums in the folder now."""
    added = fields.integer("added")
    """Albums that were added."""
    skipped = fields.integer("skipped")
    """Albums that were not added."""
    album = fields.list_of("album", FolderAlbumsAddFolderAlbum)


class FolderAlbumsAddResponse(Record):
    """The answer of `folder.albums.add`."""

    folder = fields.record("folder", FolderAlbumsAddFolder)


class FolderAlbumsGetListFolderAlbumsAlbum(Record):
    """`album` of `albums` of `folder` of the answer of `folder.albums.getList`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    title = fields.string("title")
    """Title its owner gave it."""
    thumb = fields.record("thumb", shared.Thumb)
    """Its cover in the size asked for."""


class FolderAlbumsGetListFolderAlbums(Record):
    """One page of its albums."""

    total = fields.integer("total")
    """Albums on all pages together."""
    per_page = fields.integer("per_page")
    """Albums on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages")
    """Number of pages."""
    album = fields.list_of("album", FolderAlbumsGetListFolderAlbumsAlbum)


class FolderAlbumsGetListFolder(Record):
    """`folder` of the answer of `folder.albums.getList`."""

    folder_id = fields.id("folder_id")
    """Identifier of the folder."""
    albums = fields.record("albums", FolderAlbumsGetListFolderAlbums)
    """One page of its albums."""
    cover = fields.record("cover", shared.Cover, optional=True)
    """Picture that stands for the folder."""


class FolderAlbumsGetListResponse(Record):
    """The answer of `folder.albums.getList`."""

    folder = fields.record("folder", FolderAlbumsGetListFolder)


class FolderAlbumsRemoveFolderAlbum(Record):
    """`album` of `folder` of the answer of `folder.albums.remove`."""

    album_id = fields.id("album_id")
    """Album that was to be taken out."""
    removed = fields.boolean("removed")
    """Whether it was taken out."""


class FolderAlbumsRemoveFolder(Record):
    """`folder` of the answer of `folder.albums.remove`."""

    folder_id = fields.id("folder_id")
    """Identifier of the folder."""
    total = fields.integer("total")
    """Albums left in the folder."""
    removed = fields.integer("removed")
    """Albums that were taken out."""
    skipped = fields.integer("skipped")
    """Albums that were not taken out."""
    album = fields.list_of("album", FolderAlbumsRemoveFolderAlbum)


class FolderAlbumsRemoveResponse(Record):
    """The answer of `folder.albums.remove`."""

    folder = fields.record("folder", FolderAlbumsRemoveFolder)


class FolderCreateResponse(Record):
    """The answer of `folder.create`."""

    folder = fields.record("folder", shared.Folder)


class FolderEditResponse(Record):
    """The answer of `folder.edit`."""

    folder = fields.record("folder", shared.Folder)


class FolderGetResponse(Record):
    """The answer of `folder.get`."""

    folder = fields.record("folder", shared.Folder)


class FolderGetListFolders(Record):
    """`folders` of the answer of `folder.getList`."""

    total = fields.integer("total")
    """Folders on all pages together."""
    count = fields.integer("count")
    """Folders on this page."""
    per_page = fields.integer("per_page")
    """Folders on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages", optional=True)
    """Number of pages; where it is missing, total and per_page tell it."""
    thumbsize = fields.enum("thumbsize")
    """Size of the covers. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240
    (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer
    side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels
    on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600
    (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
    side, where the owner allows it); new values pass through.
    """
    can = fields.record("can", shared.ListCan)
    """What the caller may do with the list."""
    folder = fields.list_of("folder", shared.Folder)
    """The folders."""


class FolderGetListResponse(Record):
    """The answer of `folder.getList`."""

    folders = fields.record("folders", FolderGetListFolders)
