from __future__ import annotations

from ..runtime import fields
from ..runtime.records import Record


class AuthGetTicketResponse(Record):
    ticket = fields.string("ticket")


class User(Record):
    user_id = fields.id("user_id")


class AuthPermissions(Record):
    picture = fields.enum("picture", optional=True)
    album = fields.enum("album", optional=True)


class Auth(Record):
    token = fields.string("token", also=("tok",))
    user = fields.record("user", User, optional=True)
    permissions = fields.record("permissions", AuthPermissions, optional=True)


class AuthGetTokenResponse(Record):
    auth = fields.record("auth", Auth)
