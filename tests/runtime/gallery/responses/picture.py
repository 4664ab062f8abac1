from __future__ import annotations

from ..runtime import fields
from ..runtime.records import Record


class PictureEntry(Record):
    """A picture."""

    picture_id = fields.id("picture_id")
    title = fields.text("title", optional=True)
    width = fields.integer("width", optional=True)


class PictureGetResponse(Record):
    """What picture.get answers."""

    picture = fields.record("picture", PictureEntry)


class PictureListPictures(Record):
    """A page of pictures."""

    total = fields.integer("total", optional=True)
    pages = fields.integer("pages", optional=True)
    picture = fields.list_of("picture", PictureEntry)


class PictureListResponse(Record):
    """What picture.list answers."""

    pictures = fields.record("pictures", PictureListPictures, optional=True)


class PictureUploadResponse(Record):
    """What picture.upload answers."""

    ticket = fields.string("ticket")
