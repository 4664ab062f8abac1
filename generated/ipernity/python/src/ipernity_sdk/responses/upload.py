# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class UploadCheckTicketsTickets(Record):
    """How far the uploads have come."""

    count = fields.integer("count")
    """Tickets asked about."""
    done = fields.integer("done")
    """Files taken in."""
    invalid = fields.integer("invalid")
    """Files refused."""
    left = fields.integer("left")
    """Files still waiting."""
    eta = fields.integer("eta")
    """Seconds to wait before asking about all of them again."""
    ticket = fields.list_of("ticket", shared.Ticket)
    """How far each upload has come."""


class UploadCheckTicketsResponse(Record):
    """The answer of `upload.checkTickets`."""

    tickets = fields.record("tickets", UploadCheckTicketsTickets)
    """How far the uploads have come."""


class UploadFileResponse(Record):
    """The answer of `upload.file`."""

    ticket = fields.string("ticket")
    """Ticket to ask upload.checkTickets about."""


class UploadReplaceResponse(Record):
    """The answer of `upload.replace`."""

    ticket = fields.string("ticket")
    """Ticket to ask upload.checkTickets about."""
