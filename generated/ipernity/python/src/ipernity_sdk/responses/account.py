# Generated from methods/ipernity/account.getQuota.yaml by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class AccountGetQuotaQuotaUpload(Record):
    """How much may be uploaded."""

    unlimited = fields.boolean("unlimited")
    """Whether uploads are unlimited. The amounts then show an internal ceiling of 10 GiB."""
    max = fields.record("max", shared.Allowance)
    """The whole allowance."""
    used = fields.record("used", shared.Allowance)
    """What has been used of it."""
    left = fields.record("left", shared.Allowance)
    """What is left of it."""


class AccountGetQuotaQuotaMaxfilesize(Record):
    """How big one file may be."""

    photo = fields.record("photo", shared.FileSize)
    """A picture."""
    audio = fields.record("audio", shared.FileSize)
    """Music or speech."""
    video = fields.record("video", shared.FileSize)
    """A film."""
    other = fields.record("other", shared.FileSize)
    """Any other file."""


class AccountGetQuotaQuotaAlbums(Record):
    """How many albums there may be."""

    max = fields.integer("max")
    """Albums allowed."""
    created = fields.integer("created")
    """Albums there are."""
    left = fields.integer("left")
    """Albums that may still be made."""


class AccountGetQuotaQuota(Record):
    """What the caller may have on the site."""

    user_id = fields.id("user_id")
    """The caller."""
    is_pro = fields.boolean("is_pro")
    """Whether the caller pays for a club account."""
    upload = fields.record("upload", AccountGetQuotaQuotaUpload)
    """How much may be uploaded."""
    maxfilesize = fields.record("maxfilesize", AccountGetQuotaQuotaMaxfilesize)
    """How big one file may be."""
    albums = fields.record("albums", AccountGetQuotaQuotaAlbums)
    """How many albums there may be."""


class AccountGetQuotaResponse(Record):
    """The answer of `account.getQuota`."""

    quota = fields.record("quota", AccountGetQuotaQuota)
    """What the caller may have on the site."""
