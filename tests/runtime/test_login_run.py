"""Logins of programs on a desk: the address is opened, the person is waited for, and the token comes."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from generator.runtime.testing.clock import FakeClock

from .conftest import ok
from .test_login import NEW, TICKET, query, service

ADDRESS = "https://gallery.example/allow?"


class Terminal:
    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)

    def isatty(self) -> bool:
        return True

    def readline(self, size: int = -1) -> str:
        return self.lines.pop(0)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that a browser was asked to open."""
    addresses: list[str] = []

    def open_(url: str) -> bool:
        addresses.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", open_)
    return addresses


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)


def run(
    desk: Any, start: Callable[[Any], Any], answer: Any = service, clock: FakeClock | None = None, **options: Any
) -> Any:
    """What a flow gives that is run from beginning to end."""

    def use(client: Any) -> Any:
        return start(client.login).run(**options)

    async def use_async(client: Any) -> Any:
        return await (await start(client.login)).run(**options)

    settings = {"clock": clock} if clock else {}
    return desk.ask(answer, use if desk.kind == "sync" else use_async, **settings)


def desktop(login: Any) -> Any:
    return login.desktop(permissions={"picture": "write"})


def test_at_a_terminal(
    desk: Any, opened: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("\n"))
    assert run(desk, desktop).token == NEW
    (url,) = opened
    assert url.startswith(ADDRESS)
    assert query(url)["may_picture"] == "write"
    captured = capsys.readouterr()
    assert f"If no browser has opened, open this address to let the application in:\n\n    {url}\n" in captured.err
    assert captured.err.endswith("Press Enter when you have agreed there: ")
    assert captured.out == "", "what the program itself prints stays apart"


@pytest.mark.parametrize("fault", [None, webbrowser.Error("none"), OSError("none")])
def test_a_machine_without_a_browser(
    desk: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: Exception | None
) -> None:
    def open_(url: str) -> bool:
        if fault:
            raise fault
        return False

    monkeypatch.setattr(webbrowser, "open", open_)
    monkeypatch.setattr(sys, "stdin", Terminal("\n"))
    assert run(desk, desktop).token == NEW
    assert f"\nOpen this address to let the application in:\n\n    {ADDRESS}" in f"\n{capsys.readouterr().err}"


def test_nobody_opens_a_browser_unasked(
    desk: Any, opened: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("\n"))
    assert run(desk, desktop, open_browser=False).token == NEW
    assert opened == []
    assert ADDRESS in capsys.readouterr().err


def test_an_application_shows_the_address_and_waits_itself(
    desk: Any, opened: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    assert run(desk, desktop, open_browser=told.append, wait=told.append).token == NEW
    assert [url.startswith(ADDRESS) for url in told] == [True, True]
    assert (opened, capsys.readouterr()) == ([], ("", ""))


def test_an_address_that_the_person_pastes(desk: Any, opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(f"https://app.example/back?ticket={TICKET}\n"))
    assert run(desk, lambda login: login.web()).token == NEW


@pytest.mark.parametrize("came", [f"https://app.example/back?ticket={TICKET}", {"ticket": TICKET}])
def test_what_waits_brings_what_the_person_came_back_with(desk: Any, opened: list[str], came: Any) -> None:
    assert run(desk, lambda login: login.web(), wait=lambda url: came).token == NEW
    with pytest.raises(desk.gallery.errors.InvalidArgument, match="the person came back with: ticket"):
        run(desk, lambda login: login.web(), wait=lambda url: None)


def waiting(times: int, then: dict[str, object], **error: object) -> Callable[[httpx2.Request], httpx2.Response]:
    """A service that answers so many times that nobody has agreed."""
    left = [times]

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/auth.getTicket/json"):
            return ok({"ticket": TICKET})
        left[0] -= 1
        return ok({"api": {"status": "error", "message": "no", **error}} if left[0] >= 0 else then)

    return answer


def test_without_a_terminal_the_service_is_asked_until_somebody_agrees(
    desk: Any, opened: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    clock = FakeClock()
    answer = waiting(4, {"auth": {"token": NEW}}, code=14)
    assert run(desk, desktop, answer, clock).token == NEW
    assert clock.slept == [3.0] * 4
    assert len(opened) == 1
    assert ADDRESS in capsys.readouterr().err


def test_nobody_is_waited_for_forever(desk: Any, opened: list[str]) -> None:
    clock = FakeClock()
    with pytest.raises(desk.gallery.errors.ServiceError, match="error 14"):
        run(desk, desktop, waiting(99, {}, code=14), clock, timeout=10)
    assert clock.slept == [3.0, 3.0, 3.0]


def test_another_error_ends_the_wait(desk: Any, opened: list[str]) -> None:
    clock = FakeClock()
    with pytest.raises(desk.gallery.errors.ServiceError, match="error 2"):
        run(desk, desktop, waiting(99, {}, code=2), clock)
    assert clock.slept == []


def test_where_nothing_tells_when_to_go_on(desk: Any, opened: list[str]) -> None:
    with pytest.raises(desk.gallery.errors.InvalidArgument, match="there is no terminal to wait at"):
        run(desk, lambda login: login.web())
    assert opened == [], "and nobody is sent anywhere"


def test_a_flow_that_was_begun_elsewhere_is_not_run(desk: Any, opened: list[str]) -> None:
    with pytest.raises(desk.gallery.errors.InvalidArgument, match="begun elsewhere; call finish"):
        run(desk, lambda login: login.web(state={}), wait=lambda url: "x")


def test_async_applications_wait_their_own_way(desk: Any, opened: list[str]) -> None:
    if desk.kind == "sync":
        pytest.skip("functions of a blocking client block")
    told: list[str] = []

    async def tell(url: str) -> None:
        told.append(url)

    assert run(desk, desktop, open_browser=tell, wait=tell).token == NEW
    assert len(told) == 2
