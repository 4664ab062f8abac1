# Generated from methods/market/session.open.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime import fields
from ..runtime.records import Record


class SessionOpenSession(Record):
    """`session` of the answer of `session.open`."""

    token = fields.string("token")
    seller = fields.string("seller")


class SessionOpenResponse(Record):
    """The answer of `session.open`."""

    session = fields.record("session", SessionOpenSession)
