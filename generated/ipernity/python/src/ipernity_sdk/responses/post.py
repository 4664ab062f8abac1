# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class PostGetResponse(Record):
    """The answer of `post.get`."""

    post = fields.record("post", shared.Post)


class PostGetFavesResponse(Record):
    """The answer of `post.getFaves`."""

    faves = fields.record("faves", shared.Faves)


class PostGetVisitorsResponse(Record):
    """The answer of `post.getVisitors`."""

    visits = fields.record("visits", shared.Visits)


class PostSetResponse(Record):
    """The answer of `post.set`."""

    post = fields.record("post", shared.Post)
