# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class GroupDocsAddGroup(Record):
    """The group and what became of the documents."""

    group_id = fields.id("group_id")
    """The group."""
    total = fields.integer("total")
    """Documents in the group afterwards."""
    added = fields.integer("added")
    """Documents added."""
    skipped = fields.integer("skipped")
    """Documents left out."""
    pending = fields.integer("pending")
    """Documents that wait for a moderator."""
    doc = fields.list_of("doc", shared.AddedDoc)
    """What became of each document."""


class GroupDocsAddResponse(Record):
    """The answer of `group.docs.add`."""

    group = fields.record("group", GroupDocsAddGroup)
    """The group and what became of the documents."""


class GroupDocsGetContextGroup(Record):
    """The group."""

    group_id = fields.id("group_id")
    """The group."""
    total = fields.integer("total")
    """Documents in the group."""
    thumbsize = fields.enum("thumbsize")
    """Size of the pictures. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side),
    240 (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the
    longer side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800
    pixels on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it),
    1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the
    longer side, where the owner allows it); new values pass through.
    """


class GroupDocsGetContextResponse(Record):
    """The answer of `group.docs.getContext`."""

    group = fields.record("group", GroupDocsGetContextGroup)
    """The group."""
    prev = fields.record("prev", shared.ContextSide)
    """Documents before this one."""
    doc = fields.record("doc", shared.ContextDoc)
    """The document itself."""
    next = fields.record("next", shared.ContextSide)
    """Documents after this one."""


class GroupDocsGetListGroup(Record):
    """The group and one page of its documents."""

    group_id = fields.id("group_id")
    """The group."""
    docs = fields.record("docs", shared.Docs)
    """Its documents."""


class GroupDocsGetListResponse(Record):
    """The answer of `group.docs.getList`."""

    group = fields.record("group", GroupDocsGetListGroup)
    """The group and one page of its documents."""


class GroupDocsRemoveGroup(Record):
    """The group and what became of the documents."""

    group_id = fields.id("group_id")
    """The group."""
    total = fields.integer("total")
    """Documents in the group afterwards."""
    removed = fields.integer("removed")
    """Documents taken out."""
    skipped = fields.integer("skipped")
    """Documents that stayed."""
    docs = fields.list_of("docs", shared.RemovedDoc, also=("doc",))
    """What became of each document."""


class GroupDocsRemoveResponse(Record):
    """The answer of `group.docs.remove`."""

    group = fields.record("group", GroupDocsRemoveGroup)
    """The group and what became of the documents."""


class GroupGetGroupQuota(Record):
    """How much a member may add."""

    moderated = fields.boolean("moderated")
    """Whether a moderator looks at every document first."""
    max = fields.integer("max")
    """Documents a member may add in a period; 0 where there is no limit."""
    period = fields.enum("period")
    """The period. One of  (All time), d (A day), w (A week), m (A month); new values pass through."""
    left = fields.integer("left", optional=True)
    """Documents the caller may still add. Comes with token."""


class GroupGetGroupCan(Record):
    """What the caller may do."""

    add_doc = fields.boolean("add_doc")
    """Add documents."""
    add_topic = fields.boolean("add_topic")
    """Start discussions."""
    accept_photo = fields.boolean("accept_photo")
    """Whether the group takes pictures."""
    accept_audio = fields.boolean("accept_audio")
    """Whether the group takes music and speech."""
    accept_video = fields.boolean("accept_video")
    """Whether the group takes films."""
    accept_other = fields.boolean("accept_other")
    """Whether the group takes other files."""


class GroupGetGroup(Record):
    """The group."""

    id = fields.id("id", also=("group_id",))
    """Identifier of the group."""
    title = fields.string("title")
    """Name of the group."""
    lang = fields.string("lang")
    """Language of the title and the description."""
    link = fields.url("link")
    """Page of the group on the site."""
    icon = fields.url("icon")
    """Picture that stands for the group."""
    description = fields.text("description")
    """What the group is about."""
    quota = fields.record("quota", GroupGetGroupQuota)
    """How much a member may add."""
    can = fields.record("can", GroupGetGroupCan)
    """What the caller may do."""
    visibility = fields.record("visibility", shared.GroupVisibility)
    """Who can see the group and what is in it."""
    dates = fields.record("dates", shared.GroupDates)
    """When something last happened in the group."""
    count = fields.record("count", shared.GroupCount)
    """How much is in the group."""
    you = fields.record("you", shared.GroupMembership, optional=True)
    """What the caller is in the group. Comes with token."""


class GroupGetResponse(Record):
    """The answer of `group.get`."""

    group = fields.record("group", GroupGetGroup)
    """The group."""


class GroupGetListResponse(Record):
    """The answer of `group.getList`."""

    groups = fields.record("groups", shared.Groups)


class GroupSearchResponse(Record):
    """The answer of `group.search`."""

    groups = fields.record("groups", shared.Groups)
