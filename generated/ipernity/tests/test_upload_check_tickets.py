# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_check_tickets_tells_its_facts(member):
    spec = member.upload.check_tickets.spec
    assert spec.name == "upload.checkTickets"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "TicketNotFound"}
    assert spec.parameters == (Parameter("tickets", type="list", required=True, max_items=50),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_check_tickets_sends_every_parameter(member, server):
    member.upload.check_tickets(tickets=["Some tickets", "Some tickets 2"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/upload.checkTickets/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "tickets": "Some tickets,Some tickets 2",
        "api_sig": "a2c48b02a799bde954ee9f8f397323e0",
    }
    assert server.request.form == {}


def test_check_tickets_needs_tickets(member, server):
    with pytest.raises(errors.MissingArgument, match="tickets"):
        member.upload.check_tickets(tickets=None)
    assert server.is_silent


def test_check_tickets_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("upload.checkTickets", tickets=["Some tickets", "Some tickets 2"], unheard_of="1")
    assert server.is_silent


def test_check_tickets_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.upload.check_tickets(tickets=["Some tickets", "Some tickets 2"])
    assert server.is_silent


def test_check_tickets_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.upload.check_tickets(tickets=["Some tickets", "Some tickets 2"])
    assert server.is_silent


def test_check_tickets_checks_tickets(member, server):
    for tickets, sent in ((["Some tickets"], "Some tickets"), (["Some tickets"] * 50, ",".join(["Some tickets"] * 50))):
        member.upload.check_tickets(tickets=tickets)
        assert server.request.query["tickets"] == sent
    for wrong in (["Some tickets"] * 51, []):
        with pytest.raises(errors.InvalidArgument, match="tickets"):
            member.upload.check_tickets(tickets=wrong)
    assert len(server.requests) == 2


def test_check_tickets_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tickets": {
            "count": 4,
            "done": 2,
            "invalid": 1,
            "left": 1,
            "eta": 120,
            "ticket": [
                {"id": "712218", "done": True, "invalid": False, "doc_id": "5412", "eta": 0},
                {"id": "712219", "done": False, "invalid": True, "eta": 0},
                {"id": "712310", "done": True, "invalid": False, "doc_id": "1235", "eta": 0},
                {"id": "712311", "done": False, "invalid": False, "eta": 120},
            ],
        },
    }
    server.answer(came)
    answer = member.upload.check_tickets(tickets=["Some tickets", "Some tickets 2"])
    check(answer.tickets, count=4, done=2, invalid=1, left=1, eta=120)
    check(answer.tickets.ticket[0], id="712218", done=True, invalid=False, doc_id="5412", eta=0)
    check(answer.tickets.ticket[1], id="712219", done=False, invalid=True, eta=0)
    check(answer.tickets.ticket[2], id="712310", done=True, invalid=False, doc_id="1235", eta=0)
    check(answer.tickets.ticket[3], id="712311", done=False, invalid=False, eta=120)
    assert kinds(type(answer)) == {"tickets": "record UploadCheckTicketsTickets"}
    assert kinds(type(answer).tickets.item) == {
        "count": "integer",
        "done": "integer",
        "invalid": "integer",
        "left": "integer",
        "eta": "integer",
        "ticket": "list of record Ticket",
    }


def test_check_tickets_raises_ticket_not_found(member, server):
    server.fail("1", "Ticket not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.upload.check_tickets(tickets=["Some tickets", "Some tickets 2"])
    assert type(caught.value) is errors.TicketNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Ticket not found")
    assert caught.value.method == "upload.checkTickets"
