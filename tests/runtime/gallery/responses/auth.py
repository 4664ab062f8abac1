from __future__ import annotations

from ..runtime import fields
from ..runtime.records import Record


class AuthGetTicketResponse(Record):
    ticket = fields.string("ticket")


class User(Record):
    user_id = fields.id("user_id")


class Auth(Record):
    token = fields.string("token", also=("tok",))
    user = fields.record("user", User, optional=True)


class AuthGetTokenResponse(Record):
    auth = fields.record("auth", Auth)
