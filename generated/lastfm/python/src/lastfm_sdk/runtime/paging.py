"""Through all pages of a list: one state machine, which sends nothing, and a pager for each kind of client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from .facts import Paging
from .paths import number_at, reach
from .plain import items_of
from .records import Record

Item = TypeVar("Item")
Page = TypeVar("Page", bound=Record)

Arguments = Mapping[str, object]


class Turner:
    """Tells which arguments ask for the next page, and when there is none.

    Services leave out totals, count wrongly, send the last page again or ignore what is asked. So the end is: an
    empty page, a page or cursor that came before, the last page by the service's own count, or, where it tells none,
    a page that is not full.
    """

    def __init__(self, paging: Paging, arguments: Arguments) -> None:
        self.arguments: Arguments | None = arguments
        """What asks for the next page; None when there is no more."""
        self._paging = paging
        self._page = number_at(arguments, paging.page, paging.first)
        self._offset = number_at(arguments, paging.offset)
        self._size = number_at(arguments, paging.size, paging.default_size or 0)
        self._seen: set[object] = set()

    def turn(self, page: Record) -> list[Any]:
        """The items of a page just fetched; none if it is one that came before."""
        asked, self.arguments = self.arguments or {}, None
        items = items_of(reach(page, self._paging.items))
        if not items or self._came_before(hash(repr([_raw(item) for item in items]))):
            return []
        info = reach(page, self._paging.info)
        match self._paging.kind:
            case "page":
                more = self._another_page(info, len(items))
            case "offset":
                more = self._another_offset(info, len(items))
            case "cursor":
                more = self._another_cursor(info)
        self.arguments = {**asked, **more} if more else None
        return items

    def _another_page(self, info: object, count: int) -> Arguments:
        size = number_at(info, self._paging.per_page) or self._size
        total, pages = number_at(info, self._paging.total), number_at(info, self._paging.pages)
        if not pages and total and size:
            pages = -(-total // size)
        is_last = self._page >= pages + self._paging.first - 1 if pages else count < size
        self._page += 1
        return {} if is_last else {self._paging.page: self._page}

    def _another_offset(self, info: object, count: int) -> Arguments:
        total = number_at(info, self._paging.total)
        self._offset += count
        is_last = self._offset >= total if total else count < self._size
        return {} if is_last else {self._paging.offset: self._offset}

    def _another_cursor(self, info: object) -> Arguments:
        cursor = reach(info, (self._paging.next,))
        if not isinstance(cursor, str | int) or not cursor or self._came_before(str(cursor)):
            return {}
        return {self._paging.cursor: cursor}

    def _came_before(self, what: object) -> bool:
        before = what in self._seen
        self._seen.add(what)
        return before


class Pager(Generic[Item, Page]):
    """The items of all pages, fetched as they are needed: `for item in pager`. Each loop starts anew."""

    def __init__(self, fetch: Callable[[Arguments], Page], paging: Paging, arguments: Arguments) -> None:
        self._fetch = fetch
        self._paging = paging
        self._arguments = arguments

    def __iter__(self) -> Iterator[Item]:
        return self.items()

    def items(self, max_items: int | None = None) -> Iterator[Item]:
        """The items, at most so many."""
        left = max_items
        for _, items in self._turns() if left is None or left > 0 else ():
            yield from items[:left]
            if left is not None and (left := left - len(items)) <= 0:
                return

    def pages(self) -> Iterator[Page]:
        """The pages as they came, the first one even if it is empty."""
        return (page for page, _ in self._turns())

    def _turns(self) -> Iterator[tuple[Page, list[Item]]]:
        turner = Turner(self._paging, self._arguments)
        first = True
        while turner.arguments is not None:
            page = self._fetch(turner.arguments)
            items = turner.turn(page)
            if items or first:
                yield page, items
            first = False


class AsyncPager(Generic[Item, Page]):
    """The items of all pages, fetched as they are needed: `async for item in pager`. Each loop starts anew."""

    def __init__(self, fetch: Callable[[Arguments], Awaitable[Page]], paging: Paging, arguments: Arguments) -> None:
        self._fetch = fetch
        self._paging = paging
        self._arguments = arguments

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.items()

    async def items(self, max_items: int | None = None) -> AsyncIterator[Item]:
        """The items, at most so many."""
        left = max_items
        if left is not None and left <= 0:
            return
        async for _, items in self._turns():
            for item in items[:left]:
                yield item
            if left is not None and (left := left - len(items)) <= 0:
                return

    async def pages(self) -> AsyncIterator[Page]:
        """The pages as they came, the first one even if it is empty."""
        async for page, _ in self._turns():
            yield page

    async def _turns(self) -> AsyncIterator[tuple[Page, list[Item]]]:
        turner = Turner(self._paging, self._arguments)
        first = True
        while turner.arguments is not None:
            page = await self._fetch(turner.arguments)
            items = turner.turn(page)
            if items or first:
                yield page, items
            first = False


def _raw(item: object) -> object:
    return item.__raw__ if isinstance(item, Record) else item
