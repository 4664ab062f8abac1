# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class ExploreDocsGetPopularResponse(Record):
    """The answer of `explore.docs.getPopular`."""

    docs = fields.record("docs", shared.Docs)


class ExploreDocsGetRecentResponse(Record):
    """The answer of `explore.docs.getRecent`."""

    docs = fields.record("docs", shared.DocSelection)


class ExploreDocsHomepageResponse(Record):
    """The answer of `explore.docs.homepage`."""

    docs = fields.record("docs", shared.DocSelection)


class ExploreGroupsGetRandomGroups(Record):
    """`groups` of the answer of `explore.groups.getRandom`."""

    count = fields.integer("count")
    """Groups in the answer."""
    group = fields.list_of("group", shared.Group)
    """The groups."""


class ExploreGroupsGetRandomResponse(Record):
    """The answer of `explore.groups.getRandom`."""

    groups = fields.record("groups", ExploreGroupsGetRandomGroups)
