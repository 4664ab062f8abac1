"""Which page comes next, and when there is none: the state machine of a walk through a list. It sends nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from .errors import InvalidArgument
from .facts import Paging
from .paths import number_at, reach
from .plain import items_of
from .records import Record

Arguments = Mapping[str, object]
Position = dict[str, Any]
"""What asks for one page, beside the arguments of the call: `{"page": 3}`. It can be kept as JSON."""


class Turner:
    """Tells which arguments ask for the next page, and when there is none.

    Services leave out totals, count wrongly, send the last page again or ignore what is asked. So the end is: an
    empty page, a page or cursor that came before, the last page by the service's own count, or, where it tells none,
    a page that is not full.
    """

    def __init__(self, paging: Paging, arguments: Arguments, start: Mapping[str, object] | None = None) -> None:
        self._paging = paging
        self._name = {"page": paging.page, "offset": paging.offset, "cursor": paging.cursor}[paging.kind]
        self._first = paging.first if paging.kind == "page" else 0
        self._size = number_at(arguments, paging.size, paging.default_size or 0)
        self._seen: set[object] = set()
        self._step = self._end = 0
        self.arguments: Arguments | None = {**arguments, **self._checked(start)}
        """What asks for the next page; None when there is no more."""

    @property
    def position(self) -> Position | None:
        """Where the next page is; None when there is no more."""
        if self.arguments is None:
            return None
        place = self.arguments.get(self._name)
        return {} if place is None else {self._name: place}

    def turn(self, page: Record) -> list[Any]:
        """The items of the page just fetched; none if it is one that came before. An error leaves all as it was."""
        asked = self.arguments or {}
        items = items_of(reach(page, self._paging.items))
        mark = hash(repr([_raw(item) for item in items]))
        if not items or mark in self._seen:
            self.arguments = None
            return []
        info = reach(page, self._paging.info)
        place = self._by_cursor(info) if self._paging.kind == "cursor" else self._by_count(asked, info, len(items))
        self._seen |= {mark, str(place)}
        self.arguments = None if place is None else {**asked, self._name: place}
        return items

    def ahead(self, most: int) -> Iterator[Arguments]:
        """What asks for the next pages, as far as that can be told before they are here."""
        arguments = self.arguments
        for _ in range(most):
            if arguments is None:
                return
            yield arguments
            place = number_at(arguments, self._name, self._first) + self._step
            arguments = {**arguments, self._name: place} if self._step and place < self._end else None

    def _by_count(self, asked: Arguments, info: object, count: int) -> int | None:
        total = number_at(info, self._paging.total)
        size = number_at(info, self._paging.per_page) or self._size
        if self._paging.kind == "offset":
            self._step, self._end = count, total
        else:
            pages = number_at(info, self._paging.pages) or (-(-total // size) if total and size else 0)
            self._step, self._end = 1, pages and self._first + pages
        place = number_at(asked, self._name, self._first) + self._step
        is_last = place >= self._end if self._end else count < size
        return None if is_last else place

    def _by_cursor(self, info: object) -> str | int | None:
        cursor = reach(info, (self._paging.next,))
        is_new = isinstance(cursor, str | int) and cursor and str(cursor) not in self._seen
        return cursor if is_new and isinstance(cursor, str | int) else None

    def _checked(self, start: object) -> Arguments:
        if start is None:
            return {}
        given = cast("Arguments", start) if isinstance(start, Mapping) else {"": start}
        if given.keys() - {self._name}:
            raise InvalidArgument(f'start must be the position of a walk through this list: {{"{self._name}": …}}')
        return given


def _raw(item: object) -> object:
    return item.__raw__ if isinstance(item, Record) else item
