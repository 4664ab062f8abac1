"""Through all pages: it ends, whatever a service tells or leaves out, and loses nothing on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields
from generator.runtime.errors import RecordError
from generator.runtime.facts import Paging
from generator.runtime.paging import Pager
from generator.runtime.records import Record

PAGE = Paging(
    "page",
    ("list", "item"),
    ("list",),
    page="page",
    size="size",
    total="total",
    pages="pages",
    per_page="per",
    default_size=2,
)
OFFSET = Paging("offset", ("item",), offset="from", size="size", total="total", default_size=2)
CURSOR = Paging("cursor", ("item",), cursor="after", next="next")
MOST = 30
"""Calls after which a test gives up."""


class Service:
    """Numbers from 0, in pages."""

    def __init__(self, tell: Callable[[int, list[int]], dict[str, object]], count: int = 5, size: int = 2) -> None:
        self.tell = tell
        self.count = count
        self.size = size
        self.asked: list[Mapping[str, object]] = []

    def __call__(self, arguments: Mapping[str, object]) -> Record:
        self.asked.append(arguments)
        assert len(self.asked) < MOST, "it does not end"
        start = (int(str(arguments.get("page", 1))) - 1) * self.size
        return Record({"list": self.page(start)})

    def page(self, start: int) -> dict[str, object]:
        items = list(range(start, min(start + self.size, self.count)))
        return {"item": items, **self.tell(start, items)}


def every(fetch: Callable[[Mapping[str, object]], Record], paging: Paging = PAGE, **arguments: object) -> list[Any]:
    return list(Pager(fetch, paging, arguments))


@pytest.mark.parametrize(
    ("told", "calls"),
    [
        ({}, 3),
        ({"total": 5}, 3),
        ({"total": "5"}, 3),
        ({"pages": 3}, 3),
        ({"pages": "3", "total": ""}, 3),
        ({"total": 5, "per": 2}, 3),
        ({"total": 0}, 3),
        ({"pages": 0}, 3),
        ({"total": None, "pages": "many"}, 3),
        ({"total": 10**6}, 4),
    ],
)
def test_the_end_by_page(told: dict[str, object], calls: int) -> None:
    service = Service(lambda start, items: told)
    assert every(service) == [0, 1, 2, 3, 4]
    assert [asked.get("page") for asked in service.asked] == [None, 2, 3, 4][:calls]


def test_a_full_last_page() -> None:
    for told, calls in (({}, 3), ({"total": 4}, 2), ({"pages": 2}, 2)):
        service = Service(lambda start, items, told=told: told, count=4)  # type: ignore[misc]
        assert every(service) == [0, 1, 2, 3]
        assert len(service.asked) == calls


def test_a_start_and_a_size_of_ones_own() -> None:
    service = Service(lambda start, items: {"total": 5}, size=3)
    assert every(service, page=2, size=3, extra="x", none=None) == [3, 4]
    assert service.asked == [{"page": 2, "size": 3, "extra": "x", "none": None}]


def test_pages_that_are_short_in_the_middle_where_the_count_is_told() -> None:
    pages = [{"item": [1]}, {"item": [2, 3]}, {"item": [4]}]
    assert every(lambda arguments: Record({"list": {"pages": 3, **pages[int(str(arguments.get("page", 1))) - 1]}})) == [
        1,
        2,
        3,
        4,
    ]


def test_a_service_that_ignores_the_page() -> None:
    service = Service(lambda start, items: {"pages": 1000})
    assert every(lambda arguments: service({**arguments, "page": 1})) == [0, 1]
    assert len(service.asked) == 2


def test_a_service_that_gives_the_last_page_again() -> None:
    service = Service(lambda start, items: {"total": 1000})
    assert every(lambda arguments: service({**arguments, "page": min(int(str(arguments.get("page", 1))), 3)})) == [
        0,
        1,
        2,
        3,
        4,
    ]


def test_pages_counted_from_zero() -> None:
    paging = replace(PAGE, first=0)
    service = Service(lambda start, items: {"pages": 3})
    assert every(lambda asked: service({"page": int(str(asked.get("page", 0))) + 1}), paging) == [0, 1, 2, 3, 4]
    assert len(service.asked) == 3


@pytest.mark.parametrize(
    "data", [{}, {"list": None}, {"list": ""}, {"list": []}, {"list": {"total": 3}}, {"list": {"item": []}}]
)
def test_nothing(data: dict[str, object]) -> None:
    pager = Pager(lambda arguments: Record(data), PAGE, {})
    assert list(pager) == []
    assert [page.to_dict() for page in pager.pages()] == [data]


def test_a_lone_item() -> None:
    assert every(lambda arguments: Record({"list": {"item": {"id": 1}}})) == [{"id": 1}]


@pytest.mark.parametrize("told", [{}, {"total": 5}, {"total": "?"}])
def test_the_end_by_offset(told: dict[str, object]) -> None:
    service = Service(lambda start, items: told)
    asked: list[object] = []

    def fetch(arguments: Mapping[str, object]) -> Record:
        asked.append(arguments.get("from"))
        return Record(service.page(int(str(arguments.get("from", 0)))))

    assert every(fetch, OFFSET) == [0, 1, 2, 3, 4]
    assert asked == [None, 2, 4]


@pytest.mark.parametrize("end", [None, "", "2", {}, []])
def test_the_end_by_cursor(end: object) -> None:
    asked: list[object] = []

    def fetch(arguments: Mapping[str, object]) -> Record:
        asked.append(arguments.get("after"))
        return Record({"item": [len(asked)], "next": len(asked) + 1 if len(asked) < 3 else end})

    assert every(fetch, CURSOR) == [1, 2, 3]
    assert asked == [None, 2, 3]


def test_max_items_asks_for_no_page_too_many() -> None:
    service = Service(lambda start, items: {})
    pager = Pager(service, PAGE, {})
    assert [list(pager.items(most)) for most in (0, 1, 2, 3, 9)] == [[], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3, 4]]
    assert len(service.asked) == 0 + 1 + 1 + 2 + 3


class Item(Record):
    item_id = fields.id("item_id")


class Page(Record):
    total = fields.integer("total", optional=True)
    item_ = fields.list_of("item", Item)


class Answer(Record):
    list_ = fields.record("list", Page)


def test_described_answers_give_records() -> None:
    pages = [{"total": "3", "item": [{"item_id": 1}, {"item_id": 2}]}, {"total": "3", "item": {"item_id": 3}}]
    pager: Pager[Item, Answer] = Pager(
        lambda asked: Answer({"list": pages[int(str(asked.get("page", 1))) - 1]}), PAGE, {}
    )
    assert [item.item_id for item in pager] == ["1", "2", "3"]
    assert [page.list_.total for page in pager.pages()] == [3, 3]


def test_items_that_cannot_be_read_are_an_error_and_not_the_end() -> None:
    with pytest.raises(RecordError):
        every(lambda arguments: Answer({"list": {"item": [1, 2]}}))


@given(st.lists(st.lists(st.integers(), max_size=3), min_size=1, max_size=6), st.data())
def test_it_always_ends(pages: list[list[int]], data: st.DataObject) -> None:
    numbers = st.one_of(st.none(), st.integers(), st.text(max_size=2))
    calls = 0

    def fetch(arguments: Mapping[str, object]) -> Record:
        nonlocal calls
        calls += 1
        told = {name: data.draw(numbers) for name in ("total", "pages", "per")}
        return Record({"list": {"item": data.draw(st.sampled_from(pages)), **told}})

    every(fetch)
    assert calls <= len(pages) + 1
