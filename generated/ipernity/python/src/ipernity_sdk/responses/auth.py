# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class AuthCheckTokenAuth(Record):
    """The token and what it stands for."""

    token = fields.string("token")
    """Token that was checked."""
    permissions = fields.record("permissions", shared.GrantedPermissions, also=("perms",))
    """How far the token reaches."""
    user = fields.record("user", shared.TokenOwner)
    """Member who granted the token."""


class AuthCheckTokenResponse(Record):
    """The answer of `auth.checkToken`."""

    auth = fields.record("auth", AuthCheckTokenAuth)
    """The token and what it stands for."""


class AuthGetFrobAuth(Record):
    """The ticket."""

    frob = fields.string("frob")
    """Names this attempt to log in; for the link and for the exchange."""


class AuthGetFrobResponse(Record):
    """The answer of `auth.getFrob`."""

    auth = fields.record("auth", AuthGetFrobAuth)
    """The ticket."""


class AuthGetTokenAuth(Record):
    """The token and what it stands for."""

    token = fields.string("token")
    """Token to send along with calls made for this member."""
    permissions = fields.record("permissions", shared.GrantedPermissions)
    """How far the token reaches."""
    user = fields.record("user", shared.TokenOwner)
    """Member who granted the token."""


class AuthGetTokenResponse(Record):
    """The answer of `auth.getToken`."""

    auth = fields.record("auth", AuthGetTokenAuth)
    """The token and what it stands for."""
