"""Through all pages of a list, for each kind of client: a pager, and the walks over items or pages that it gives.

A walk is an iterator that knows its place: after an error the next step tries the same page again, and `position`
is where another walk, in another process, would go on.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from .facts import Paging
from .records import Record
from .turner import Arguments, Position, Turner

Item = TypeVar("Item")
Page = TypeVar("Page", bound=Record)


class Pager(Generic[Item, Page]):
    """The items of all pages, fetched as they are needed: `for item in pager`. Each loop starts anew."""

    def __init__(self, fetch: Callable[[Arguments], Page], paging: Paging, arguments: Arguments) -> None:
        self._fetch = fetch
        self._paging = paging
        self._arguments = arguments

    def __iter__(self) -> Items[Item]:
        return self.items()

    def items(self, max_items: int | None = None, *, start: Mapping[str, object] | None = None) -> Items[Item]:
        """The items, at most so many; `start` is the position of another walk, to go on there."""
        return Items(self.pages(start=start), max_items)

    def pages(self, *, start: Mapping[str, object] | None = None) -> Pages[Page]:
        """The pages as they came, the first one even if it is empty."""
        return Pages(self._fetch, Turner(self._paging, self._arguments, start))


class AsyncPager(Generic[Item, Page]):
    """The items of all pages, fetched as they are needed: `async for item in pager`. Each loop starts anew."""

    def __init__(self, fetch: Callable[[Arguments], Awaitable[Page]], paging: Paging, arguments: Arguments) -> None:
        self._fetch = fetch
        self._paging = paging
        self._arguments = arguments

    def __aiter__(self) -> AsyncItems[Item]:
        return self.items()

    def items(
        self, max_items: int | None = None, *, start: Mapping[str, object] | None = None, look_ahead: int = 0
    ) -> AsyncItems[Item]:
        """The items, at most so many; `start` is the position of another walk, to go on there.

        While items are worked on, up to `look_ahead` further pages are fetched, where it is known how to ask for them.
        """
        return AsyncItems(self.pages(start=start, look_ahead=look_ahead), max_items)

    def pages(self, *, start: Mapping[str, object] | None = None, look_ahead: int = 0) -> AsyncPages[Page]:
        """The pages as they came, the first one even if it is empty."""
        return AsyncPages(self._fetch, Turner(self._paging, self._arguments, start), look_ahead)


class Walk:
    """What walks over pages have in common."""

    def __init__(self, turner: Turner) -> None:
        self._turner = turner
        self._is_first = True

    @property
    def position(self) -> Position | None:
        """Where to start so that nothing is lost that was not given yet: to be kept as JSON; None at the end."""
        return self._turner.position

    def open(self, page: Record) -> list[Any] | None:
        """The items of the page that came; None if the walk has ended before it."""
        items = self._turner.turn(page)
        is_first, self._is_first = self._is_first, False
        return items if items or is_first else None


class Pages(Walk, Iterator[Page], Generic[Page]):
    """A walk over pages."""

    def __init__(self, fetch: Callable[[Arguments], Page], turner: Turner) -> None:
        super().__init__(turner)
        self._fetch = fetch

    def __next__(self) -> Page:
        return self.turn()[0]

    def turn(self) -> tuple[Page, list[Any]]:
        """The next page and its items."""
        if self._turner.arguments is not None:
            page = self._fetch(self._turner.arguments)
            items = self.open(page)
            if items is not None:
                return page, items
        raise StopIteration


class AsyncPages(Walk, AsyncIterator[Page], Generic[Page]):
    """A walk over pages. Left early, its tasks are ended as soon as nothing holds it, or by `aclose`."""

    def __init__(self, fetch: Callable[[Arguments], Awaitable[Page]], turner: Turner, look_ahead: int) -> None:
        super().__init__(turner)
        self._fetch = fetch
        self._most = look_ahead
        self._ahead = None
        if look_ahead > 0:
            from .look_ahead import LookAhead

            self._ahead = LookAhead(fetch)
            self._fetch = self._ahead.fetch

    async def __anext__(self) -> Page:
        return (await self.turn(None))[0]

    async def turn(self, wanted: int | None) -> tuple[Page, list[Any]]:
        """The next page and its items; no more than `wanted` items are, with those of pages to come."""
        if self._turner.arguments is not None:
            page = await self._fetch(self._turner.arguments)
            items = self.open(page)
            if items is not None:
                if self._ahead:
                    further = self._most if wanted is None else -(-wanted // len(items or [0])) - 1
                    self._ahead.send_for(self._turner.ahead(min(self._most, further)))
                return page, items
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End what is fetched ahead, and wait until it has ended. The walk can go on all the same."""
        if self._ahead:
            await self._ahead.aclose()


class Stock(Generic[Item]):
    """The items in hand on a walk over items, and how many more may be given."""

    def __init__(self, walk: Walk, most: int | None) -> None:
        self._walk = walk
        self._left = most
        self._items: list[Item] = []
        self._given = 0
        self._from: Position | None = None

    @property
    def position(self) -> Position | None:
        """Where to start so that nothing is lost that was not given yet: to be kept as JSON; None at the end.

        Within a page that is the page, whose first items come again.
        """
        return self._from if self._given < len(self._items) else self._walk.position

    @property
    def is_over(self) -> bool:
        """No more may be given."""
        return self._left is not None and self._left <= 0

    @property
    def is_empty(self) -> bool:
        """All in hand were given."""
        return self._given >= len(self._items)

    def fill(self, items: list[Item], came_from: Position | None) -> None:
        """Take the items of a page in hand."""
        self._items, self._given, self._from = items, 0, came_from

    def give(self) -> Item:
        """One of those in hand."""
        item = self._items[self._given]
        self._given += 1
        self._left = None if self._left is None else self._left - 1
        return item


class Items(Stock[Item], Iterator[Item]):
    """A walk over items."""

    def __init__(self, pages: Pages[Any], most: int | None) -> None:
        super().__init__(pages, most)
        self._pages = pages

    def __next__(self) -> Item:
        while self.is_empty and not self.is_over:
            came_from = self._pages.position
            self.fill(self._pages.turn()[1], came_from)
        if self.is_over:
            raise StopIteration
        return self.give()


class AsyncItems(Stock[Item], AsyncIterator[Item]):
    """A walk over items. Left early, its tasks are ended as soon as nothing holds it, or by `aclose`."""

    def __init__(self, pages: AsyncPages[Any], most: int | None) -> None:
        super().__init__(pages, most)
        self._pages = pages

    async def __anext__(self) -> Item:
        while self.is_empty and not self.is_over:
            came_from = self._pages.position
            self.fill((await self._pages.turn(self._left))[1], came_from)
        if self.is_over:
            raise StopAsyncIteration
        return self.give()

    async def aclose(self) -> None:
        """End what is fetched ahead, and wait until it has ended. The walk can go on all the same."""
        await self._pages.aclose()
