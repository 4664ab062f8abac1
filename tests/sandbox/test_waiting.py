"""Uploads from end to end: the generated clients send a file to a service and wait until it is taken in."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.clock import Clock
from generator.sandbox.build import KEY, SECRET, TOKEN, Wishes
from generator.sandbox.pictures import draw

from ..promises.packages import importable
from .running import running


class Hands(Clock):
    """The clock of client and service alike: time passes when the client waits."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.waits.append(seconds)

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with importable(tmp_path_factory.mktemp("generated")):
        yield import_module("ipernity_sdk")


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture(params=["sync", "async"])
def use(request: pytest.FixtureRequest, sdk: Any, hands: Hands) -> Iterator[Callable[..., Any]]:
    """Calls a method of a group with a client of its own; `use("doc.get", …)`."""
    with running(Wishes(now=hands.time)) as (_, port):
        given = {"api_key": KEY, "api_secret": SECRET, "auth_token": TOKEN}
        given |= {"base_url": f"http://127.0.0.1:{port}/api/", "clock": hands}

        def call(path: str, *arguments: Any, **named: Any) -> Any:
            def of(client: Any) -> Any:
                for name in path.split("."):
                    client = getattr(client, name)
                return client(*arguments, **named)

            if request.param == "sync":
                with sdk.Ipernity(**given) as client:
                    return of(client)

            async def main() -> Any:
                async with sdk.AsyncIpernity(**given) as client:
                    return await of(client)

            return asyncio.run(main())

        yield call


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "boat.png"
    path.write_bytes(draw(4, 60, 40))
    return path


def test_a_file_is_sent_and_waited_for(use: Callable[..., Any], hands: Hands, picture: Path) -> None:
    told: list[tuple[int, int]] = []
    ticket = use("upload.upload_and_wait", picture, title="Boat", progress=lambda *at: told.append(at))
    assert hands.waits == [1]
    size = picture.stat().st_size
    assert told == [(0, size), (size, size)]
    doc = use("doc.get", ticket.doc_id, extra=["md5"]).doc
    assert (doc.title, doc.md5) == ("Boat", hashlib.md5(picture.read_bytes()).hexdigest())
    other = draw(5, 60, 40)
    again = use("upload.replace_and_wait", other, doc_id=ticket.doc_id)
    assert again.done
    assert use("doc.get", ticket.doc_id, extra=["md5"]).doc.md5 == hashlib.md5(other).hexdigest()


def test_what_was_given_up_is_waited_for_later(sdk: Any, use: Callable[..., Any], picture: Path) -> None:
    with pytest.raises(sdk.errors.TimedOut) as raised:
        use("upload.upload_and_wait", picture, timeout=0.25)
    ticket = use("upload.wait_for_upload", **raised.value.waiting_for)
    assert ticket.doc_id
    assert use("wait_for", "upload.file", raised.value.waiting_for) == ticket


def test_what_was_taken_in_and_then_refused_is_an_error(sdk: Any, use: Callable[..., Any], picture: Path) -> None:
    cover = use("upload.upload_and_wait", picture).doc_id
    album = use("album.create", title="Short-lived", cover_id=cover).album.album_id
    asked = use("upload.file", picture, album_id=album).ticket
    use("album.delete", album)
    with pytest.raises(sdk.errors.ProcessingFailed) as raised:
        use("upload.wait_for_upload", asked)
    assert (raised.value.item.id, raised.value.item.invalid) == (asked, True)


def test_a_ticket_that_nobody_was_given_is_told_at_once(sdk: Any, use: Callable[..., Any], hands: Hands) -> None:
    with pytest.raises(sdk.errors.TicketNotFound) as raised:
        use("upload.wait_for_upload", "1-0")
    assert raised.value.waiting_for == {"tickets": "1-0"}
    assert hands.waits == []
