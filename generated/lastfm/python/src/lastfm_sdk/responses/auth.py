# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..records import Record
from ..runtime import fields


class AuthGetMobileSessionResponse(Record):
    """The answer of `auth.getMobileSession`."""

    session = fields.record("session", shared.Session)


class AuthGetSessionResponse(Record):
    """The answer of `auth.getSession`."""

    session = fields.record("session", shared.Session)


class AuthGetTokenResponse(Record):
    """The answer of `auth.getToken`."""

    token = fields.string("token")
    """Request token. It works once and for an hour."""
