# Generated from methods/market/types.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

from market_sdk import shared


def test_order_reads_every_field(check, kinds):
    came = {
        "order_id": "45640",
        "item": "Some item 2",
        "quantity": "3",
        "price": "4.5",
        "is_gift": "true",
        "tags": ["Some tags 6", "Some tags 7"],
        "placed_at": "2024-05-23T09:30:00Z",
    }
    record = shared.Order(came)
    check(
        record,
        order_id="45640",
        item="Some item 2",
        quantity=3,
        price=4.5,
        is_gift=True,
        tags=["Some tags 6", "Some tags 7"],
        placed_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.Order) == {
        "order_id": "id",
        "item": "string",
        "quantity": "integer",
        "price": "number",
        "is_gift": "boolean",
        "tags": "list of string",
        "placed_at": "timestamp",
    }
