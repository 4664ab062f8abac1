# Generated from methods/market/types.yaml by `make generate`. Do not edit.
"""Records that several methods answer with."""

from __future__ import annotations

from .runtime import fields
from .runtime.records import Record


class Order(Record):
    """An order."""

    order_id = fields.id("order_id")
    item = fields.string("item")
    quantity = fields.integer("quantity")
    price = fields.number("price")
    is_gift = fields.boolean("is_gift")
    tags = fields.list_of("tags", fields.string)
    placed_at = fields.spelt(fields.timestamp, "%Y-%m-%dT%H:%M:%SZ")("placed_at")
