# Generated from methods/market/order.change.yaml, methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from market_sdk import errors
from market_sdk.runtime.facts import Parameter


def test_change_tells_its_facts(member):
    spec = member.order.change.spec
    assert spec.name == "order.change"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert spec.verb == "PATCH"
    assert spec.path == "orders/{order_id}"
    assert not (spec.body or spec.host or spec.format)
    assert spec.permissions == {"orders": ""}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"order_unknown": "OrderUnknown"}
    assert spec.parameters == (
        Parameter("order_id", type="id", required=True, place="path"),
        Parameter("tags", type="list", required=True, clears=True),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_change_sends_every_parameter(member, server):
    member.order.change(order_id="45640", tags=["Some tags", "Some tags 2"])
    assert server.request.verb == "PATCH"
    assert server.request.url == "https://api.market.example/v1/orders/45640"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {"tags": ["Some tags", "Some tags 2"]}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["authorization"] == "Bearer example-token"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=0lyI2huVMIHwBJJnaxrTn4gSLuV9LeBt+0hh/dOp0NY="


def test_change_needs_order_id(member, server):
    with pytest.raises(errors.MissingArgument, match="order_id"):
        member.order.change(order_id=None, tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_change_needs_tags(member, server):
    with pytest.raises(errors.MissingArgument, match="tags"):
        member.order.change(order_id="45640", tags=None)
    assert server.is_silent


def test_change_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("order.change", order_id="45640", tags=["Some tags", "Some tags 2"], unheard_of="1")
    assert server.is_silent


def test_change_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.order.change(order_id="45640", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_change_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.order.change(order_id="45640", tags=["Some tags", "Some tags 2"])
    assert server.is_silent


def test_change_checks_tags(member, server):
    for tags in ([],):
        member.order.change(order_id="45640", tags=tags)
        assert server.request.form["tags"] == tags
    for wrong in ():
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.order.change(order_id="45640", tags=wrong)
    assert len(server.requests) == 1


def test_change_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "order": {
            "order_id": "45640",
            "item": "Some item 2",
            "quantity": "3",
            "price": "4.5",
            "is_gift": "true",
            "tags": ["Some tags 6", "Some tags 7"],
            "placed_at": "2024-05-23T09:30:00Z",
        },
    }
    server.answer(came)
    answer = member.order.change(order_id="45640", tags=["Some tags", "Some tags 2"])
    check(
        answer.order,
        order_id="45640",
        item="Some item 2",
        quantity=3,
        price=4.5,
        is_gift=True,
        tags=["Some tags 6", "Some tags 7"],
        placed_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"order": "record Order"}


def test_change_raises_order_unknown(member, server):
    server.fail("order_unknown", "Order unknown")
    with pytest.raises(errors.NotFoundError) as caught:
        member.order.change(order_id="45640", tags=["Some tags", "Some tags 2"])
    assert type(caught.value) is errors.OrderUnknown
    assert (caught.value.code, caught.value.message) == ("order_unknown", "Order unknown")
    assert caught.value.method == "order.change"
