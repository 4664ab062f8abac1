"""Fakes for tests of applications: what they remember, and what a test may say about it; logins; the clock."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

from .stage import Stage


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest, gallery: ModuleType, caplog: pytest.LogCaptureFixture) -> Stage:
    caplog.set_level("CRITICAL", "gallery")
    return Stage(gallery, request.param)


def test_a_call_is_remembered_with_typed_arguments(stage: Stage) -> None:
    stage.use(lambda client: client.picture.list(page=2, per_page=5))
    stage.use(lambda client: client.picture.comments.add(7, "Nice"))
    first, second = stage.fake.calls
    assert (first.method, first.arguments, first.verb) == ("picture.list", {"page": 2, "per_page": 5}, "GET")
    assert (second.verb, second.signed, second.has_token) == ("POST", True, True)
    assert repr(second) == "picture.comments.add(picture_id='7', content='Nice')"


def test_a_fake_can_be_begun_anew(stage: Stage) -> None:
    stage.fake.answer("picture.get", picture={"title": "planned"})
    stage.fake.fail("picture.list", status=500, times=3)
    assert stage.get().title == "planned"
    stage.fake.reset()
    assert stage.fake.calls == []
    stage.fake.assert_all_used()
    assert stage.get().title == "Sea"


@pytest.mark.parametrize("scheme", ["other", "oauth"])
def test_another_way_to_sign_is_seen_too(stage: Stage, scheme: str) -> None:
    stage.use(lambda client: client.picture.comments.add(7, "Nice"), scheme=scheme)
    (call,) = stage.fake.calls
    assert call.signed
    assert call.arguments == {"picture_id": "7", "content": "Nice"}


def test_a_call_without_token_or_signature_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.get(auth_token=None)
    (call,) = stage.fake.calls
    assert not call.signed
    assert not call.has_token


def test_files_arrive_whole_and_tell_their_progress(stage: Stage) -> None:
    content, seen = b"--\r\n" * 50_000, list[Any]()
    stage.use(lambda client: client.picture.upload(content, title="T", progress=lambda *told: seen.append(told)))
    call = stage.fake.assert_called("picture.upload", file=content, title="T")
    assert call.arguments["file"].content == content
    assert seen
    stage.fake.assert_not_called("picture.upload", file=b"else")


def test_further_arguments_are_remembered_as_they_went(stage: Stage) -> None:
    stage.use(lambda client: client.call("picture.echo", free="x", number=2))
    assert stage.fake.calls[0].arguments == {"free": "x", "number": "2"}
    stage.fake.assert_called("picture.echo", number=2)


def test_assertions_compare_what_travels(stage: Stage) -> None:
    stage.use(lambda client: client.picture.get(7, from_="web"))
    for same in (7, "7"):
        stage.fake.assert_called_once("picture.get", picture_id=same, from_="web")
    stage.fake.assert_called("picture.get", **{"from": "web"})
    stage.fake.assert_not_called("picture.get", picture_id=8)
    stage.fake.assert_not_called("picture.get", from_=None)
    stage.fake.assert_not_called("picture.list")
    assert len(stage.fake.calls_of("picture.get")) == 1


def test_an_assertion_tells_what_was_called_instead(stage: Stage) -> None:
    with pytest.raises(AssertionError, match=r"picture\.get was not called; nothing was called"):
        stage.fake.assert_called("picture.get")
    stage.fake.assert_nothing_called()
    stage.use(lambda client: client.picture.list(page=2))
    with pytest.raises(AssertionError, match=r"not called; called were:\n  picture.list\(page=2\)$"):
        stage.fake.assert_called("picture.get", picture_id=1)
    with pytest.raises(AssertionError, match=r"picture.list\(page=3\) was not called; it was called:\n  picture.list"):
        stage.fake.assert_called("picture.list", page=3)
    with pytest.raises(AssertionError, match=r"picture\.list was called; it was called"):
        stage.fake.assert_not_called("picture.list")
    stage.use(lambda client: client.picture.list())
    with pytest.raises(AssertionError, match="was called 2 times, not once"):
        stage.fake.assert_called_once("picture.list")
    with pytest.raises(AssertionError, match="2 calls went out"):
        stage.fake.assert_nothing_called()


def test_an_assertion_that_can_never_hold_is_an_error(stage: Stage) -> None:
    with pytest.raises(TypeError, match="takes no argument 'pictur_id'; did you mean \"picture_id\""):
        stage.fake.assert_not_called("picture.get", pictur_id=1)
    with pytest.raises(ValueError, match="argument 'from_' must be one of web, phone"):
        stage.fake.assert_not_called("picture.get", from_="car")


def test_the_client_checks_its_arguments_as_ever(stage: Stage) -> None:
    with pytest.raises(stage.errors.UnknownArgument):
        stage.use(lambda client: client.call("picture.get", picture=7))
    with pytest.raises(stage.errors.InvalidArgument):
        stage.use(lambda client: client.picture.get(7, from_="car"))
    stage.fake.assert_nothing_called()


def test_what_was_planned_and_never_asked_for_is_told(stage: Stage) -> None:
    stage.fake.answer("picture.list")
    stage.fake.assert_all_used()
    stage.fake.fail("picture.get", 1, times=2)
    with pytest.raises(stage.errors.PictureNotFound):
        stage.get()
    with pytest.raises(AssertionError, match=r"never asked for: picture.get \(1 left\)"):
        stage.fake.assert_all_used()


# Logins, secrets, time


def test_a_login_runs_against_a_fake(stage: Stage) -> None:
    if stage.kind == "sync":
        grant = stage.use(lambda client: client.login.desktop().finish())
    else:

        async def act(client: Any) -> Any:
            return await (await client.login.desktop()).finish()

        grant = stage.use(act)
    assert grant.token == "granted"
    stage.fake.assert_called("auth.getToken", ticket="t-0")


def test_a_login_over_an_address_of_its_own_is_answered_too(stage: Stage) -> None:
    address = "https://app.example/?oauth_verifier=v&oauth_token=fake-oauth-token"
    if stage.kind == "sync":
        grant = stage.use(lambda client: client.login.oauth(callback="https://app.example/").finish(address))
    else:

        async def act(client: Any) -> Any:
            return await (await client.login.oauth(callback="https://app.example/")).finish(address)

        grant = stage.use(act)
    assert (grant.token, grant.token_secret) == ("fake-oauth-token", "fake-oauth-token-secret")
    stage.fake.answer("oauth", data={"oauth_token": "mine"})


def test_no_secret_shows_in_what_a_fake_tells(stage: Stage) -> None:
    stage.use(lambda client: client.picture.comments.add(7, "Nice"), auth_token="canary-token", api_secret="canary-s")
    stage.use(lambda client: client.call("picture.echo", password="canary-p"))
    with pytest.raises(AssertionError) as raised:
        stage.fake.assert_called("picture.get")
    assert "canary" not in repr(stage.fake.calls) + str(raised.value) + repr(stage.fake)


def test_a_fake_clock_goes_when_it_is_told(stage: Stage) -> None:
    clock = stage.fake.clock
    start = clock.time()
    clock.advance(60)
    clock.sleep(1.5)
    assert (clock.time(), clock.monotonic(), clock.slept) == (start + 61.5, start + 61.5, [1.5])
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-1)

    async def together() -> None:
        await asyncio.gather(clock.asleep(10), clock.asleep(30), clock.asleep(20))

    asyncio.run(together())
    assert clock.time() == start + 61.5 + 30
    assert datetime.fromtimestamp(clock.time(), UTC).year == 2023


def test_tasks_take_turns_over_a_fake(gallery: ModuleType) -> None:
    stage = Stage(gallery, "async")
    order: list[str] = []

    async def ask(client: Any, number: int) -> None:
        order.append(f"begin {number}")
        await client.picture.get(number)
        order.append(f"end {number}")

    async def main() -> None:
        await asyncio.gather(*(ask(stage.fake.async_client, number) for number in range(3)))

    asyncio.run(main())
    assert order[:3] == ["begin 0", "begin 1", "begin 2"]
