"""Tests of going through all pages: what the service tells ends them, or what the pages hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from .code import Code
from .python_layout import data, items, layout
from .python_text import literal
from .tests_calls import Caller
from .tests_page_data import SIZE, SPREAD, Book

CURSOR = "further"


@dataclass(frozen=True, slots=True)
class Pages:
    """Two pages, the call that goes through them, and what becomes of it."""

    name: Code
    first: Code
    second: Code
    call: Code
    found: Code
    """An expression in `pager`: what the items are known by."""
    identities: Code
    place: Code
    """Where the second request says which page it wants."""
    wanted: Code
    list: Code
    """An expression in `page`: its list of items."""
    tellings: Code
    """What the service tells, each time another way, that there are no more pages; "" where it tells nothing."""
    requests: int


def told(caller: Caller) -> Iterator[Pages]:
    """Both pages are full; that there are no more is only told."""
    if caller.method.paging is None or caller.format != "json":
        return
    book = Book(caller, caller.method.paging)
    tellings = list(book.tellings(2 * SIZE))
    if tellings:
        shown = layout(items(map(data, tellings)), indent=4, before=len("for told in "))
        beside: dict[str, object] = {SPREAD: Code("told")}
        pages = book.page(0, SIZE, beside, 8), book.page(SIZE, 2 * SIZE, beside, 8)
        yield _pages(book, "goes_through_all_pages", pages, 2 * SIZE, shown, 2 * len(tellings))


def untold(caller: Caller) -> Iterator[Pages]:
    """The second page is not full, or names no further one."""
    if caller.method.paging is None or caller.format != "json":
        return
    book, style = Book(caller, caller.method.paging), caller.method.paging.style
    is_cursor = style.kind == "cursor"
    if is_cursor or book.size():
        pages = book.page(0, SIZE, {style.next: CURSOR} if is_cursor else {}, 4), book.page(SIZE, SIZE + 1, {}, 4)
        name = "follows_the_cursor" if is_cursor else "finds_the_end_without_a_total"
        yield _pages(book, name, pages, SIZE + 1, Code(""), 2)


def _pages(book: Book, name: str, pages: tuple[Code, Code], count: int, tellings: Code, requests: int) -> Pages:
    caller, style = book.caller, book.paging.style
    function = names.iterator(caller.method.name)
    place, wanted = {
        "page": (style.page, str(style.first + 1)),
        "offset": (style.offset, str(SIZE)),
        "cursor": (style.cursor, CURSOR),
    }[style.kind]
    return Pages(
        name=Code(f"{function}_{name}"),
        first=pages[0],
        second=pages[1],
        call=caller.written(
            caller.fewest() | book.size(), indent=8 if tellings else 4, before=len("pager = "), function=function
        ),
        found=book.found,
        identities=book.identities(count),
        place=caller.place(place),
        wanted=literal(wanted),
        list=Code(".".join(["page", *map(names.attribute, book.paging.items)])),
        tellings=tellings,
        requests=requests,
    )
