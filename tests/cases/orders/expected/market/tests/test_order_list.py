# Generated from methods/market/order.list.yaml, methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from market_sdk import errors
from market_sdk.runtime.facts import Paging, Parameter


def test_list_tells_its_facts(member):
    spec = member.order.list.spec
    assert spec.name == "order.list"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert spec.path == "orders"
    assert not (spec.verb or spec.body or spec.host or spec.format)
    assert spec.permissions == {"orders": ""}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("tag", type="list"),
        Parameter("limit", type="integer", default="2", minimum=1, maximum=100),
        Parameter("after"),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "cursor",
        items=("orders",),
        size="limit",
        cursor="after",
        next="next",
        default_size=2,
        max_size=100,
    )
    assert spec.poll is None


def test_list_sends_every_parameter(member, server):
    member.order.list(tag=["Some tag", "Some tag 2"], limit=2, after="Some after")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.market.example/v1/orders"
    assert server.request.query == {
        "version": "2026-01-01",
        "tag": ["Some tag", "Some tag 2"],
        "limit": "2",
        "after": "Some after",
    }
    assert server.request.form == {}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["authorization"] == "Bearer example-token"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=ydY9lkLP3yXAN0e+9lBAzXderGDebLmJjtWdhgJQxaI="


def test_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("order.list", unheard_of="1")
    assert server.is_silent


def test_list_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.order.list()
    assert server.is_silent


def test_list_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.order.list()
    assert server.is_silent


def test_list_checks_limit(member, server):
    for limit, sent in ((1, "1"), (100, "100")):
        member.order.list(limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.order.list(limit=wrong)
    assert len(server.requests) == 2


def test_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "orders": [
            {
                "order_id": "45640",
                "item": "Some item 2",
                "quantity": "3",
                "price": "4.5",
                "is_gift": "true",
                "tags": ["Some tags 6", "Some tags 7"],
                "placed_at": "2024-05-23T09:30:00Z",
            },
            {
                "order_id": "45641",
                "item": "Some item 3",
                "quantity": "4",
                "price": "5.5",
                "is_gift": "false",
                "tags": ["Some tags 7", "Some tags 8"],
                "placed_at": "2024-05-24T09:30:00Z",
            },
        ],
        "next": "Some next 2",
    }
    server.answer(came)
    answer = member.order.list()
    check(answer, next="Some next 2")
    check(
        answer.orders[0],
        order_id="45640",
        item="Some item 2",
        quantity=3,
        price=4.5,
        is_gift=True,
        tags=["Some tags 6", "Some tags 7"],
        placed_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
    )
    check(
        answer.orders[1],
        order_id="45641",
        item="Some item 3",
        quantity=4,
        price=5.5,
        is_gift=False,
        tags=["Some tags 7", "Some tags 8"],
        placed_at=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"orders": "list of record Order", "next": "string or None"}


def test_iter_list_follows_the_cursor(member, server):
    first = {"next": "further", "orders": [{"order_id": "45640"}, {"order_id": "45641"}]}
    second = {"orders": [{"order_id": "45642"}]}
    server.answer(first, second)
    pager = member.order.iter_list(limit=2)
    assert [item.order_id for item in pager] == ["45640", "45641", "45642"]
    assert server.request.query["after"] == "further"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.orders) for page in pager.pages()] == [2, 1]
