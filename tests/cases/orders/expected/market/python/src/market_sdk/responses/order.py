# Generated from methods/market by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class OrderAttachResponse(Record):
    """The answer of `order.attach`."""

    size = fields.integer("size")


class OrderChangeResponse(Record):
    """The answer of `order.change`."""

    order = fields.record("order", shared.Order)


class OrderGetResponse(Record):
    """The answer of `order.get`."""

    order = fields.record("order", shared.Order)


class OrderListResponse(Record):
    """The answer of `order.list`."""

    orders = fields.list_of("orders", shared.Order)
    next = fields.string("next", optional=True)


class OrderPlaceResponse(Record):
    """The answer of `order.place`."""

    order = fields.record("order", shared.Order)
