"""Pages of a list, cut as a call asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..facts import Method, Paging
from ..paths import number_at
from .calls import Call
from .shaping import Data, Unlikely, put


@dataclass(frozen=True, slots=True)
class Pages:
    """All items of a list, by the page."""

    paging: Paging
    items: Sequence[object]
    per_page: int | None
    """Items on a page at most, whatever the call asks for."""
    is_told: Callable[[tuple[str, ...]], bool]
    """Whether the answer has a field at this path; not every list tells all that its way of paging could."""

    @classmethod
    def of(
        cls,
        method: Method,
        items: Sequence[object],
        per_page: int | None,
        is_told: Callable[[tuple[str, ...]], bool],
    ) -> Pages:
        """For one method, which has to be paged."""
        if method.paging is None:
            raise Unlikely(f"{method.name} is not paged")
        if per_page is not None and per_page < 1:
            raise ValueError("per_page is 1 or more")
        return cls(method.paging, list(items), per_page, is_told)

    def __call__(self, call: Call) -> Mapping[str, object]:
        """The fields of the page that is asked for."""
        paging, asked = self.paging, {name: pairs[0][1] for name, pairs in call.wire.items()}
        size = number_at(asked, paging.size, paging.default_size or 20)
        size = min(size, self.per_page or size) or 1
        match paging.kind:
            case "page":
                start = (number_at(asked, paging.page, paging.first) - paging.first) * size
            case "offset":
                start = number_at(asked, paging.offset)
            case "cursor":
                start = number_at(asked, paging.cursor)
        end = start + size
        told = {
            paging.total: str(len(self.items)),
            paging.pages: str(-(-len(self.items) // size)),
            paging.current: str(start // size + paging.first),
            paging.per_page: str(size),
            paging.next: str(end) if end < len(self.items) else None,
        }
        fields: list[tuple[tuple[str, ...], object]] = [
            ((*paging.info, name), value) for name, value in told.items() if name and self.is_told((*paging.info, name))
        ]
        page: Data = {}
        for path, value in (*fields, (paging.items, self.items[max(start, 0) : end])):
            put(page, path, value)
        return page

    def whole(self) -> Data:
        """All items at once."""
        page: Data = {}
        put(page, self.paging.items, self.items)
        return page
