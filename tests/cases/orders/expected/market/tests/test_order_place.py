# Generated from methods/market/order.place.yaml, methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from market_sdk import errors
from market_sdk.runtime.facts import Parameter


def test_place_tells_its_facts(member):
    spec = member.order.place.spec
    assert spec.name == "order.place"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert spec.verb == "POST"
    assert spec.path == "orders"
    assert not (spec.body or spec.host or spec.format)
    assert spec.permissions == {"orders": "", "wallet": ""}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"sold_out": "SoldOut"}
    assert spec.parameters == (
        Parameter("item", required=True),
        Parameter("quantity", type="integer", required=True, minimum=1),
        Parameter("price", type="number"),
        Parameter("is_gift", type="boolean"),
        Parameter("tags", type="list", max_items=5),
        Parameter("dry_run", type="boolean", place="query"),
        Parameter("once", place="header", header="Idempotency-Key"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_place_sends_every_parameter(member, server):
    member.order.place(
        item="Some item",
        quantity=1,
        price=1.5,
        is_gift=True,
        tags=["Some tags", "Some tags 2"],
        dry_run=True,
        once="Some once",
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.market.example/v1/orders"
    assert server.request.query == {"version": "2026-01-01", "dry_run": "true"}
    assert server.request.form == {
        "item": "Some item",
        "quantity": 1,
        "price": 1.5,
        "is_gift": True,
        "tags": ["Some tags", "Some tags 2"],
    }
    assert server.request.headers["idempotency-key"] == "Some once"
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["authorization"] == "Bearer example-token"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=Jq4We5LUConHPBEUrBliDpKlIL90ICi3f2qnPZ9y70c="


def test_place_needs_item(member, server):
    with pytest.raises(errors.MissingArgument, match="item"):
        member.order.place(item=None, quantity=1)
    assert server.is_silent


def test_place_needs_quantity(member, server):
    with pytest.raises(errors.MissingArgument, match="quantity"):
        member.order.place(item="Some item", quantity=None)
    assert server.is_silent


def test_place_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("order.place", item="Some item", quantity=1, unheard_of="1")
    assert server.is_silent


def test_place_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.order.place(item="Some item", quantity=1)
    assert server.is_silent


def test_place_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.order.place(item="Some item", quantity=1)
    assert server.is_silent


def test_place_checks_quantity(member, server):
    for quantity in (1, 2):
        member.order.place(item="Some item", quantity=quantity)
        assert server.request.form["quantity"] == quantity
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="quantity"):
            member.order.place(item="Some item", quantity=wrong)
    assert len(server.requests) == 2


def test_place_checks_is_gift(member, server):
    for is_gift in (True, False):
        member.order.place(item="Some item", quantity=1, is_gift=is_gift)
        assert server.request.form["is_gift"] == is_gift
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_gift"):
            member.order.place(item="Some item", quantity=1, is_gift=wrong)
    assert len(server.requests) == 2


def test_place_checks_tags(member, server):
    for tags, sent in (
        (["Some tags"], ["Some tags"]),
        (["Some tags"] * 5, ["Some tags", "Some tags", "Some tags", "Some tags", "Some tags"]),
    ):
        member.order.place(item="Some item", quantity=1, tags=tags)
        assert server.request.form["tags"] == sent
    for wrong in (["Some tags"] * 6, []):
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.order.place(item="Some item", quantity=1, tags=wrong)
    assert len(server.requests) == 2


def test_place_checks_dry_run(member, server):
    for dry_run, sent in ((True, "true"), (False, "false")):
        member.order.place(item="Some item", quantity=1, dry_run=dry_run)
        assert server.request.query["dry_run"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="dry_run"):
            member.order.place(item="Some item", quantity=1, dry_run=wrong)
    assert len(server.requests) == 2


def test_place_reads_every_field_of_the_answer(member, server, check, kinds):
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
    answer = member.order.place(item="Some item", quantity=1)
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


def test_place_raises_sold_out(member, server):
    server.fail("sold_out", "Sold out")
    with pytest.raises(errors.ConflictError) as caught:
        member.order.place(item="Some item", quantity=1)
    assert type(caught.value) is errors.SoldOut
    assert (caught.value.code, caught.value.message) == ("sold_out", "Sold out")
    assert caught.value.method == "order.place"
