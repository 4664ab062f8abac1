# Generated from methods/ipernity/user.get.yaml by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class UserGetUserDates(Record):
    """When the member came to the site; not in the published XML."""

    member_since = fields.timestamp("member_since", optional=True)
    """When the member joined."""
    last_online = fields.timestamp("last_online", optional=True)
    """When the member was last on the site."""


class UserGetUser(Record):
    """The member."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username")
    """Name shown on the site."""
    realname = fields.string("realname", optional=True)
    """Name in real life; may be withheld."""
    alias = fields.string("alias", optional=True)
    """Short name used in addresses."""
    sex = fields.string("sex", optional=True)
    """Sex, where the member tells it."""
    is_pro = fields.boolean("is_pro")
    """Whether the member pays for a club account."""
    is_online = fields.boolean("is_online")
    """Whether the member is on the site now."""
    is_closed = fields.boolean("is_closed")
    """Whether the account has been closed."""
    tmo = fields.integer("tmo", optional=True)
    """Offset of the member's time zone in seconds, it seems; the service does not explain it."""
    icon = fields.url("icon")
    """Address of the member's portrait."""
    link = fields.url("link")
    """Page of the member on the site."""
    relation = fields.record("relation", shared.Relation, optional=True)
    """How the caller and the member stand to each other. Comes with token."""
    location = fields.record("location", shared.MemberLocation, optional=True)
    """Where the member lives."""
    count = fields.record("count", shared.MemberCount)
    """How much the member has on the site."""
    dates = fields.record("dates", UserGetUserDates, optional=True)
    """When the member came to the site; not in the published XML."""


class UserGetResponse(Record):
    """The answer of `user.get`."""

    user = fields.record("user", UserGetUser)
    """The member."""
