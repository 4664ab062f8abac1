# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class TagsDocsGetListResponse(Record):
    """The answer of `tags.docs.getList`."""

    docs = fields.record("docs", shared.Docs)


class TagsUserGetListResponse(Record):
    """The answer of `tags.user.getList`."""

    tags = fields.record("tags", shared.MemberTags)


class TagsUserGetPopularResponse(Record):
    """The answer of `tags.user.getPopular`."""

    tags = fields.record("tags", shared.MemberTags)
