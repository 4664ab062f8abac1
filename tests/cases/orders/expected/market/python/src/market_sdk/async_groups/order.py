# Generated from methods/market by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from .. import shared
from ..facts import order as facts
from ..responses import order as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager
from ..runtime.uploads import Progress
from ..runtime.wire import FileSource


class AsyncOrderGroup(AsyncGroup):
    """Calls of `order`."""

    @described(facts.ORDER_ATTACH)
    async def attach(
        self,
        order_id: str | int,
        file: FileSource,
        *,
        title: str | None = None,
        progress: Progress | None = None,
    ) -> responses.OrderAttachResponse:
        """Attach a file to an order.

        Args:
            order_id: Order to attach it to.
            file: The file.
            title: What it shows.
            progress: Called while files are sent, with the bytes sent and those in all; a further
                attempt begins anew.

        Needs a token, the permission orders and a signature, which the client makes.

        Raises:
            OrderUnknown: There is no such order. (code order_unknown)

        See https://market.example/docs/order.attach
        """
        return await self._call(
            facts.ORDER_ATTACH,
            responses.OrderAttachResponse,
            {"order_id": order_id, "file": file, "title": title},
            progress=progress,
        )

    @described(facts.ORDER_CANCEL)
    async def cancel(self, order_id: str | int) -> None:
        """Cancel an order.

        Args:
            order_id: Order to cancel.

        Needs a token, the permission orders and a signature, which the client makes.

        Raises:
            OrderUnknown: There is no such order. (code order_unknown)

        See https://market.example/docs/order.cancel
        """
        return await self._call(facts.ORDER_CANCEL, None, {"order_id": order_id})

    @described(facts.ORDER_CHANGE)
    async def change(
        self,
        order_id: str | int,
        tags: Sequence[str] | str,
    ) -> responses.OrderChangeResponse:
        """Change the tags of an order.

        Args:
            order_id: Order to change.
            tags: Its tags from now on. An empty value clears what was there.

        Needs a token, the permission orders and a signature, which the client makes.

        Raises:
            OrderUnknown: There is no such order. (code order_unknown)

        See https://market.example/docs/order.change
        """
        return await self._call(facts.ORDER_CHANGE, responses.OrderChangeResponse, {"order_id": order_id, "tags": tags})

    @described(facts.ORDER_GET)
    async def get(self, order_id: str | int) -> responses.OrderGetResponse:
        """Get one order.

        Args:
            order_id: Order to get.

        Needs a token, the permission orders and a signature, which the client makes.

        Raises:
            OrderUnknown: There is no such order. (code order_unknown)

        See https://market.example/docs/order.get
        """
        return await self._call(facts.ORDER_GET, responses.OrderGetResponse, {"order_id": order_id})

    @described(facts.ORDER_LIST)
    async def list(
        self,
        *,
        tag: Sequence[str] | str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> responses.OrderListResponse:
        """List the orders of a seller.

        Args:
            tag: Only orders with one of these tags.
            limit: Orders on a page. From 1 to 100. 2 when left out.
            after: Cursor of the page wanted.

        Needs a token, the permission orders and a signature, which the client makes.

        See https://market.example/docs/order.list
        """
        return await self._call(
            facts.ORDER_LIST,
            responses.OrderListResponse,
            {"tag": tag, "limit": limit, "after": after},
        )

    def iter_list(
        self,
        *,
        tag: Sequence[str] | str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> AsyncPager[shared.Order, responses.OrderListResponse]:
        """Go through the items of all pages of `list`, fetching each page when it is needed.

        Takes what `list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(facts.ORDER_LIST, responses.OrderListResponse, {"tag": tag, "limit": limit, "after": after})

    @described(facts.ORDER_PLACE)
    async def place(
        self,
        item: str,
        quantity: int,
        *,
        price: float | None = None,
        is_gift: bool | None = None,
        tags: Sequence[str] | str | None = None,
        dry_run: bool | None = None,
        once: str | None = None,
    ) -> responses.OrderPlaceResponse:
        """Place an order.

        Args:
            item: What is ordered.
            quantity: How many of it. At least 1.
            price: The most to pay for one of it.
            is_gift: Whether it comes in gift paper.
            tags: Tags of the order. At most 5 items.
            dry_run: Whether to try it only.
            once: Text that makes sure the order is placed once.

        Needs a token, the permission orders, wallet and a signature, which the client makes.

        Raises:
            SoldOut: There is not enough left of it. (code sold_out)

        See https://market.example/docs/order.place
        """
        return await self._call(
            facts.ORDER_PLACE,
            responses.OrderPlaceResponse,
            {
                "item": item,
                "quantity": quantity,
                "price": price,
                "is_gift": is_gift,
                "tags": tags,
                "dry_run": dry_run,
                "once": once,
            },
        )
