"""Walks through a list know their place, go on after a failure, and look ahead no further than they may."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Iterator, Mapping
from contextlib import aclosing, suppress
from typing import Any

import pytest

from generator.runtime.errors import InvalidArgument, RecordError, TimedOut
from generator.runtime.facts import Paging
from generator.runtime.paging import AsyncPager, Pager
from generator.runtime.records import Record

KINDS = {
    "page": Paging("page", ("item",), page="page", size="size", total="total", pages="pages", default_size=2),
    "offset": Paging("offset", ("item",), offset="from", size="size", total="total", default_size=2),
    "cursor": Paging("cursor", ("item",), cursor="after", next="next"),
}
PLACES: dict[str, list[Any]] = {"page": [1, 2, 3], "offset": [0, 2, 4], "cursor": ["", "c2", "c4"]}
COUNT = 5


class Service:
    """Numbers from 0 to 4, in pages of two; `faults` are raised for the next calls, None of them is none."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.paging = KINDS[kind]
        self.asked: list[int] = []
        self.faults: list[Exception | None] = []
        self.running = self.most = 0
        self.gate: asyncio.Event | None = None

    def __call__(self, arguments: Mapping[str, Any]) -> Record:
        match self.kind:
            case "page":
                start = (int(arguments.get("page", 1)) - 1) * 2
            case "offset":
                start = int(arguments.get("from", 0))
            case _:
                start = int(str(arguments.get("after", "c0"))[1:])
        self.asked.append(start)
        fault = self.faults.pop(0) if self.faults else None
        if fault:
            raise fault
        told = {"next": f"c{start + 2}" if start + 2 < COUNT else ""} if self.kind == "cursor" else {"total": COUNT}
        return Record({"item": list(range(start, min(start + 2, COUNT))), **told})

    async def fetch(self, arguments: Mapping[str, Any]) -> Record:
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(0)
            answer = self(arguments)
            if self.gate and len(self.asked) > 1:
                await self.gate.wait()
            return answer
        finally:
            self.running -= 1


@pytest.fixture(params=list(KINDS))
def service(request: pytest.FixtureRequest) -> Service:
    return Service(request.param)


END = object()


class Walked:
    """A walk of either kind, step by step."""

    def __init__(self, service: Service, flavour: str, what: str, *given: Any, **named: Any) -> None:
        if flavour == "sync":
            self.walk: Any = getattr(Pager(service, service.paging, {}), what)(*given, **named)
        else:
            self.walk = getattr(AsyncPager(service.fetch, service.paging, {}), what)(*given, **named)

    async def step(self) -> Any:
        return next(self.walk, END) if isinstance(self.walk, Iterator) else await anext(self.walk, END)

    async def rest(self) -> list[Any]:
        walk = self.walk
        return list(walk) if isinstance(walk, Iterator) else [each async for each in walk]


flavours = pytest.mark.parametrize(
    ("flavour", "more"), [("sync", {}), ("async", {}), ("async", {"look_ahead": 2})], ids=["sync", "async", "ahead"]
)


@flavours
def test_a_walk_over_items_goes_on_elsewhere(service: Service, flavour: str, more: dict[str, int]) -> None:
    async def main() -> None:
        walked = Walked(service, flavour, "items", **more)
        for number in range(COUNT):
            assert await walked.step() == number
            kept = json.loads(json.dumps(walked.walk.position))
            given = Walked(service, flavour, "items", start=kept, **more)
            if number == COUNT - 1:
                assert kept is None
            else:  # within a page, the page comes again
                assert await given.rest() == list(range((number + 1) // 2 * 2, COUNT))

    asyncio.run(main())


@flavours
def test_a_walk_over_pages_goes_on_elsewhere(service: Service, flavour: str, more: dict[str, int]) -> None:
    async def main() -> None:
        walked = Walked(service, flavour, "pages", **more)
        assert walked.walk.position == {}
        assert (await walked.step())["item"] == [0, 1]
        (name,) = walked.walk.position
        assert walked.walk.position == {name: PLACES[service.kind][1]}
        again = Walked(service, flavour, "pages", start=walked.walk.position, **more)
        assert [page["item"] for page in await again.rest()] == [[2, 3], [4]]
        assert [page["item"] for page in await walked.rest()] == [[2, 3], [4]]
        assert walked.walk.position is again.walk.position is None

    asyncio.run(main())


@pytest.mark.parametrize("what", ["items", "pages"])
@flavours
def test_a_failed_page_keeps_its_place(service: Service, flavour: str, more: dict[str, int], what: str) -> None:
    def flat(found: list[Any]) -> list[int]:
        return [number for each in found for number in (each["item"] if what == "pages" else [each])]

    async def main() -> None:
        walked = Walked(service, flavour, what, **more)
        service.faults = [TimedOut("a"), None, TimedOut("b"), TimedOut("c")]
        found: list[Any] = []
        failures: list[tuple[str, int]] = []
        while END not in found and len(failures) < 9:
            try:
                found.append(await walked.step())
            except TimedOut as error:
                failures.append((error.message, len(flat(found))))
        assert found.pop() is END
        assert flat(found) == [0, 1, 2, 3, 4]
        told = [("a", 0), ("b", 2), ("c", 2)]  # the third page was under way with the second
        assert failures == told[: 2 if more and service.kind != "cursor" else 3]

    asyncio.run(main())


def test_a_page_that_cannot_be_read_keeps_its_place_too() -> None:
    class Odd(Record):
        """Its list is broken once."""

    answers = iter([Record({"item": [0, 1], "total": 3}), RecordError("odd"), Record({"item": [2], "total": 3})])

    def fetch(arguments: Mapping[str, Any]) -> Record:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    walk = Pager(fetch, KINDS["page"], {}).items()
    assert [next(walk), next(walk)] == [0, 1]
    with pytest.raises(RecordError):
        next(walk)
    assert walk.position == {"page": 2}
    assert list(walk) == [2]


@pytest.mark.parametrize("start", [3, "3", {"pag": 3}, {"from": 2, "x": 1}, [("page", 3)]])
def test_what_is_no_position_is_refused(service: Service, start: Any) -> None:
    for pager in (Pager(service, service.paging, {}), AsyncPager(service.fetch, service.paging, {})):
        with pytest.raises(InvalidArgument, match="start must be the position"):
            pager.items(start=start)  # type: ignore[attr-defined]


def test_no_position_is_the_beginning(service: Service) -> None:
    pager: Pager[int, Record] = Pager(service, service.paging, {"page": 2, "from": 2, "after": "c2"})
    assert list(pager.items(start=None)) == list(pager.items(start={})) == [2, 3, 4]


def test_the_most_items_leave_the_page_in_hand_as_the_position(service: Service) -> None:
    walk = Pager(service, service.paging, {}).items(3)
    assert list(walk) == [0, 1, 2]
    assert walk.position is not None
    assert list(walk.position.values()) == [PLACES[service.kind][1]]
    assert list(walk) == []
    assert len(service.asked) == 2


@pytest.mark.parametrize(("look_ahead", "most"), [(0, 1), (1, 1), (2, 2), (9, 2)])
def test_so_many_pages_are_fetched_ahead(service: Service, look_ahead: int, most: int) -> None:
    async def main() -> None:
        service.gate = asyncio.Event()
        walk = AsyncPager(service.fetch, service.paging, {}).items(look_ahead=look_ahead)
        assert await anext(walk) == 0
        await turns()
        ahead = {"cursor": min(look_ahead, 1)}.get(service.kind, min(look_ahead, 2))
        assert service.asked == [0, 2, 4][: 1 + ahead]
        service.gate.set()
        assert [item async for item in walk] == [1, 2, 3, 4]
        assert service.asked == [0, 2, 4]
        assert service.most == (1 if service.kind == "cursor" else most)

    asyncio.run(main())


def test_no_page_is_fetched_ahead_that_is_not_wanted(service: Service) -> None:
    async def main() -> None:
        for most, pages in ((1, 1), (2, 1), (3, 2), (4, 2), (5, 3)):
            service.asked.clear()
            pager: AsyncPager[int, Record] = AsyncPager(service.fetch, service.paging, {})
            assert [item async for item in pager.items(most, look_ahead=5)] == list(range(most))
            await turns()
            assert len(service.asked) == pages

    asyncio.run(main())


def test_a_page_shorter_than_foreseen_makes_up_for_what_was_fetched_ahead() -> None:
    asked: list[int] = []

    async def fetch(arguments: Mapping[str, Any]) -> Record:
        start = int(arguments.get("from", 0))
        asked.append(start)
        return Record({"item": list(range(start, min(start + (1 if start == 2 else 2), 7))), "total": 7})

    async def main() -> list[int]:
        pager: AsyncPager[int, Record] = AsyncPager(fetch, KINDS["offset"], {})
        return [item async for item in pager.items(look_ahead=2)]

    assert asyncio.run(main()) == [0, 1, 2, 3, 4, 5, 6]
    assert asked[:3] == [0, 2, 4]


async def turns() -> None:
    for _ in range(9):
        await asyncio.sleep(0)


@pytest.mark.parametrize("fault", [None, TimedOut("ahead")])
@pytest.mark.parametrize("way", ["break", "error", "closed", "cancelled body", "cancelled step"])
def test_a_walk_that_is_left_leaves_nothing_running(service: Service, way: str, fault: Exception | None) -> None:
    complaints: list[Any] = []

    async def body(pager: AsyncPager[int, Record]) -> None:
        if way == "closed":
            async with aclosing(pager.items(look_ahead=2)) as walk:
                await anext(walk)
            return
        async for _ in pager.items(look_ahead=2):
            if way == "break":
                break
            if way == "error":
                raise ZeroDivisionError
            if way == "cancelled body":
                await asyncio.Event().wait()

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: complaints.append(context))
        service.gate = asyncio.Event()
        service.faults = [None, fault]
        pager: AsyncPager[int, Record] = AsyncPager(service.fetch, service.paging, {})
        task = asyncio.create_task(body(pager))
        await turns()
        assert service.running == 0 or way.startswith("cancelled")
        task.cancel()
        with suppress(asyncio.CancelledError, ZeroDivisionError, TimedOut):
            await task
        del task
        await turns()
        assert service.running == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}
        gc.collect()

    asyncio.run(main())
    assert complaints == []


def test_a_cancelled_step_keeps_its_place(service: Service) -> None:
    async def main() -> None:
        service.gate = asyncio.Event()
        async with aclosing(AsyncPager(service.fetch, service.paging, {}).items(look_ahead=2)) as walk:
            assert [await anext(walk), await anext(walk)] == [0, 1]
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(walk), 0.001)
            assert service.running == 0
            service.gate.set()
            assert [item async for item in walk] == [2, 3, 4]

    asyncio.run(main())


def test_without_looking_ahead_no_event_loop_is_needed(service: Service) -> None:
    async def fetch(arguments: Mapping[str, Any]) -> Record:
        return service(arguments)

    async def main() -> list[int]:
        pager: AsyncPager[int, Record] = AsyncPager(fetch, service.paging, {})
        return [item async for item in pager]

    with pytest.raises(StopIteration) as ended:  # any framework may drive it; here none does
        main().send(None)
    assert ended.value.value == [0, 1, 2, 3, 4]
