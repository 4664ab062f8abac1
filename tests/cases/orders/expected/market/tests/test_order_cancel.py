# Generated from methods/market/order.cancel.yaml, methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from market_sdk import errors
from market_sdk.runtime.facts import Parameter


def test_cancel_tells_its_facts(member):
    spec = member.order.cancel.spec
    assert spec.name == "order.cancel"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert spec.verb == "DELETE"
    assert spec.path == "orders/{order_id}"
    assert not (spec.body or spec.host or spec.format)
    assert spec.permissions == {"orders": ""}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"order_unknown": "OrderUnknown"}
    assert spec.parameters == (Parameter("order_id", type="id", required=True, place="path"),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_cancel_sends_every_parameter(member, server):
    member.order.cancel(order_id="45640")
    assert server.request.verb == "DELETE"
    assert server.request.url == "https://api.market.example/v1/orders/45640"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["authorization"] == "Bearer example-token"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=VHuzzeFMgFNDpel1mREsEoDMtNl8iTG2dFbCelCJNCc="


def test_cancel_needs_order_id(member, server):
    with pytest.raises(errors.MissingArgument, match="order_id"):
        member.order.cancel(order_id=None)
    assert server.is_silent


def test_cancel_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("order.cancel", order_id="45640", unheard_of="1")
    assert server.is_silent


def test_cancel_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.order.cancel(order_id="45640")
    assert server.is_silent


def test_cancel_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.order.cancel(order_id="45640")
    assert server.is_silent


def test_cancel_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.order.cancel(order_id="45640")
    assert answer is None


def test_cancel_raises_order_unknown(member, server):
    server.fail("order_unknown", "Order unknown")
    with pytest.raises(errors.NotFoundError) as caught:
        member.order.cancel(order_id="45640")
    assert type(caught.value) is errors.OrderUnknown
    assert (caught.value.code, caught.value.message) == ("order_unknown", "Order unknown")
    assert caught.value.method == "order.cancel"
