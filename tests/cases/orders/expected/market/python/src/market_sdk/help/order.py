# Generated from methods/market by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "order.attach": MethodTexts(
        "Attach a file to an order.",
        options=(
            Option("order_id", "order-id", "id", text="Order to attach it to.", required=True),
            Option("file", "file", "file", text="The file.", required=True),
            Option("title", "title", "string", text="What it shows."),
        ),
        needs="a token, the permission orders and a signature, which the client makes.",
        errors=(("OrderUnknown (order_unknown)", "There is no such order."),),
        page="https://market.example/docs/order.attach",
    ),
    "order.cancel": MethodTexts(
        "Cancel an order.",
        options=(Option("order_id", "order-id", "id", text="Order to cancel.", required=True),),
        needs="a token, the permission orders and a signature, which the client makes.",
        errors=(("OrderUnknown (order_unknown)", "There is no such order."),),
        page="https://market.example/docs/order.cancel",
    ),
    "order.change": MethodTexts(
        "Change the tags of an order.",
        options=(
            Option("order_id", "order-id", "id", text="Order to change.", required=True),
            Option(
                "tags",
                "tags",
                "list",
                text="Its tags from now on. An empty value clears what was there.",
                required=True,
                unquotes=True,
            ),
        ),
        needs="a token, the permission orders and a signature, which the client makes.",
        errors=(("OrderUnknown (order_unknown)", "There is no such order."),),
        page="https://market.example/docs/order.change",
    ),
    "order.get": MethodTexts(
        "Get one order.",
        options=(Option("order_id", "order-id", "id", text="Order to get.", required=True),),
        needs="a token, the permission orders and a signature, which the client makes.",
        errors=(("OrderUnknown (order_unknown)", "There is no such order."),),
        page="https://market.example/docs/order.get",
    ),
    "order.list": MethodTexts(
        "List the orders of a seller.",
        options=(
            Option("tag", "tag", "list", text="Only orders with one of these tags.", unquotes=True),
            Option("limit", "limit", "integer", text="Orders on a page. From 1 to 100. 2 when left out."),
            Option("after", "after", "string", text="Cursor of the page wanted."),
        ),
        needs="a token, the permission orders and a signature, which the client makes.",
        page="https://market.example/docs/order.list",
        is_paged=True,
    ),
    "order.place": MethodTexts(
        "Place an order.",
        options=(
            Option("item", "item", "string", text="What is ordered.", required=True),
            Option("quantity", "quantity", "integer", text="How many of it. At least 1.", required=True),
            Option("price", "price", "number", text="The most to pay for one of it."),
            Option("is_gift", "is-gift", "boolean", text="Whether it comes in gift paper."),
            Option("tags", "tags", "list", text="Tags of the order. At most 5 items.", unquotes=True),
            Option("dry_run", "dry-run", "boolean", text="Whether to try it only."),
            Option("once", "once", "string", text="Text that makes sure the order is placed once."),
        ),
        needs="a token, the permission orders, wallet and a signature, which the client makes.",
        errors=(("SoldOut (sold_out)", "There is not enough left of it."),),
        page="https://market.example/docs/order.place",
    ),
}
"""What the help of the command line says about each method."""
