# Generated from methods/market by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Paging, Parameter

ORDER_ATTACH = Method(
    "order.attach",
    signed=True,
    token="required",
    verb="PUT",
    body="form",
    host="upload",
    path="orders/{order_id}/file",
    permissions={"orders": ""},
    parameters=(
        Parameter("order_id", type="id", required=True, place="path"),
        Parameter("title"),
        Parameter("file", type="file", required=True, signed=False),
    ),
    errors={"order_unknown": "OrderUnknown"},
    response="order:OrderAttachResponse",
    page="https://market.example/docs/order.attach",
)

ORDER_CANCEL = Method(
    "order.cancel",
    signed=True,
    token="required",
    verb="DELETE",
    path="orders/{order_id}",
    permissions={"orders": ""},
    parameters=(Parameter("order_id", type="id", required=True, place="path"),),
    errors={"order_unknown": "OrderUnknown"},
    page="https://market.example/docs/order.cancel",
)

ORDER_CHANGE = Method(
    "order.change",
    signed=True,
    token="required",
    verb="PATCH",
    path="orders/{order_id}",
    permissions={"orders": ""},
    parameters=(
        Parameter("order_id", type="id", required=True, place="path"),
        Parameter("tags", type="list", required=True, clears=True),
    ),
    errors={"order_unknown": "OrderUnknown"},
    response="order:OrderChangeResponse",
    idempotent=True,
    page="https://market.example/docs/order.change",
)

ORDER_GET = Method(
    "order.get",
    signed=True,
    token="required",
    path="orders/{order_id}",
    permissions={"orders": ""},
    parameters=(Parameter("order_id", type="id", required=True, place="path"),),
    errors={"order_unknown": "OrderUnknown"},
    response="order:OrderGetResponse",
    idempotent=True,
    page="https://market.example/docs/order.get",
)

ORDER_LIST = Method(
    "order.list",
    signed=True,
    token="required",
    path="orders",
    permissions={"orders": ""},
    parameters=(
        Parameter("tag", type="list"),
        Parameter("limit", type="integer", default="2", minimum=1, maximum=100),
        Parameter("after"),
    ),
    response="order:OrderListResponse",
    paging=Paging("cursor", items=("orders",), size="limit", cursor="after", next="next", default_size=2, max_size=100),
    idempotent=True,
    page="https://market.example/docs/order.list",
)

ORDER_PLACE = Method(
    "order.place",
    signed=True,
    token="required",
    verb="POST",
    path="orders",
    permissions={"orders": "", "wallet": ""},
    parameters=(
        Parameter("item", required=True),
        Parameter("quantity", type="integer", required=True, minimum=1),
        Parameter("price", type="number"),
        Parameter("is_gift", type="boolean"),
        Parameter("tags", type="list", max_items=5),
        Parameter("dry_run", type="boolean", place="query"),
        Parameter("once", place="header", header="Idempotency-Key"),
    ),
    errors={"sold_out": "SoldOut"},
    response="order:OrderPlaceResponse",
    page="https://market.example/docs/order.place",
)
