"""Fakes for tests of applications: what they answer, how they fail, what they remember. Clients over them are real."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest


class Stage:
    """A fake, and a client of one kind over it."""

    def __init__(self, gallery: ModuleType, kind: str) -> None:
        self.kind = kind
        self.testing = import_module("gallery.testing")
        self.errors = import_module("gallery.errors")
        self.unlikely = import_module("gallery.runtime.testing.shaping").Unlikely
        self.reply = import_module("gallery.runtime.response").Reply
        self.fake = self.testing.FakeGallery()

    def use(self, act: Callable[[Any], Any], **options: Any) -> Any:
        """What `act` makes of a client."""
        if self.kind == "sync":
            with self.testing.client(self.fake, **options) as client:
                result = act(client)
                return list(result) if isinstance(result, Iterator) else result

        async def main() -> Any:
            async with self.testing.async_client(self.fake, **options) as client:
                result = act(client)
                return [item async for item in result] if hasattr(result, "__anext__") else await result

        return asyncio.run(main())

    def get(self, **options: Any) -> Any:
        return self.use(lambda client: client.picture.get(7), **options).picture


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest, gallery: ModuleType) -> Stage:
    return Stage(gallery, request.param)


@pytest.fixture(autouse=True)
def no_noise() -> Iterator[None]:
    logging.getLogger("gallery").setLevel(logging.CRITICAL)
    yield
    logging.getLogger("gallery").setLevel(logging.NOTSET)


# Answers


@pytest.mark.parametrize("format", ["json", "xml", "php"])
def test_a_method_answers_with_its_example_in_the_format_asked(stage: Stage, format: str) -> None:
    picture = stage.get(format=format)
    assert (picture.picture_id, picture.title, picture.width) == ("7", "Sea", 640)
    assert stage.use(lambda client: client.picture.comments.add(7, "Nice"), format=format) is None
    assert stage.use(lambda client: client.call("picture.echo"), format=format)["said"] == "hello"
    assert {call.format for call in stage.fake.calls} == {format}


def test_fields_lie_over_the_example(stage: Stage) -> None:
    stage.fake.answer("picture.get", picture={"title": "Hill & <dale>\r\n"})
    for format in ("json", "xml", "php"):
        picture = stage.get(format=format)
        assert (picture.title, picture.width) == ("Hill & <dale>\r\n", 640)
    stage.fake.answer("picture.get", {"picture": {"title": None, "width": Decimal(12)}})
    assert (stage.get().title, stage.get().width) == (None, 12)


def test_items_of_a_list_are_completed_by_those_of_the_example(stage: Stage) -> None:
    given = [{"title": "A"}, {"picture_id": 9}, {"width": 3}]
    stage.fake.answer("picture.list", pictures={"picture": given, "total": 3})
    pictures = stage.use(lambda client: client.picture.list()).pictures
    assert [(p.picture_id, p.title, p.width) for p in pictures.picture] == [
        ("7", "A", 640),
        ("9", "Hill", None),
        ("8", "Hill", 3),
    ]
    assert (pictures.total, pictures.pages) == (3, 1)


def test_a_record_is_as_good_as_fields(stage: Stage) -> None:
    stage.fake.answer("picture.get", picture={"title": "Lake"})
    record = stage.use(lambda client: client.picture.get(1))
    stage.fake.reset()
    stage.fake.answer("picture.get", record)
    assert stage.get().title == "Lake"
    stage.fake.answer("picture.list", pictures={"picture": [record.picture]})
    assert stage.use(lambda client: client.picture.list()).pictures.picture == [record.picture]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"picture": {"titel": "X"}}, "picture.get.picture has no field 'titel'; did you mean \"title\"?"),
        ({"pictur": {}}, "picture.get has no field 'pictur'"),
        ({"picture": {"width": "wide"}}, "picture.get.picture.width is an integer, not 'wide'"),
        ({"picture": {"width": date(2024, 1, 1)}}, "picture.get.picture.width is an integer"),
        ({"picture": "Sea"}, "picture.get.picture has fields of its own: give a mapping, not 'Sea'"),
    ],
)
def test_what_the_service_would_never_answer_is_refused_at_once(stage: Stage, fields: Any, told: str) -> None:
    with pytest.raises(stage.unlikely) as raised:
        stage.fake.answer("picture.get", **fields)
    assert told in str(raised.value)


def test_what_answers_with_nothing_takes_no_fields(stage: Stage) -> None:
    with pytest.raises(stage.unlikely, match="nothing but success"):
        stage.fake.answer("picture.comments.add", comment={"id": 1})


def test_an_unknown_method_is_refused_with_a_suggestion(stage: Stage) -> None:
    for plan in (stage.fake.answer, stage.fake.fail, stage.fake.assert_called, stage.fake.answer_pages):
        with pytest.raises(stage.errors.UnknownMethod, match=r'did you mean "picture\.get"'):
            plan("picture.gets", *([[]] if plan == stage.fake.answer_pages else []))


def test_a_method_may_be_given_as_it_stands_on_a_client(stage: Stage) -> None:
    stage.fake.answer(stage.fake.client.picture.get, picture={"title": "One"}, times=1)
    stage.fake.answer(stage.fake.async_client.picture.get, picture={"title": "Two"}, times=1)
    assert [stage.get().title, stage.get().title, stage.get().title] == ["One", "Two", "Sea"]


def test_what_is_counted_comes_before_what_stands(stage: Stage) -> None:
    stage.fake.answer("picture.get", picture={"title": "standing"})
    stage.fake.answer("picture.get", picture={"title": "twice"}, times=2)
    stage.fake.answer("picture.get", {"picture": {"title": "a"}}, {"picture": {"title": "b"}})
    assert [stage.get().title for _ in range(6)] == ["twice", "twice", "a", "b", "standing", "standing"]


def test_a_function_answers_by_the_call(stage: Stage) -> None:
    def answer(call: Any) -> dict[str, Any]:
        if call.arguments["picture_id"] == "404":
            raise stage.errors.PictureNotFound("gone for good")
        return {"picture": {"title": f"picture {call.arguments['picture_id']}"}}

    stage.fake.answer("picture.get", answer)
    assert stage.get().title == "picture 7"
    with pytest.raises(stage.errors.PictureNotFound, match="gone for good") as raised:
        stage.use(lambda client: client.picture.get(404))
    assert raised.value.code == "1"
    stage.fake.answer("picture.get", lambda call: {"nothing": 1})
    with pytest.raises(stage.unlikely):
        stage.get()


def test_whole_data_and_whole_replies_go_out_unchecked(stage: Stage) -> None:
    stage.fake.answer("picture.get", data={"picture": {"novel": 1}})
    assert stage.use(lambda client: client.picture.get(1)).to_dict() == {"picture": {"novel": 1}}
    stage.fake.answer("picture.get", stage.reply(200, b"<html>busy</html>"))
    with pytest.raises(stage.errors.UnreadableResponse):
        stage.get()
    with pytest.raises(TypeError):
        stage.fake.answer("picture.get", {"picture": {}}, data={})


def test_pages_are_cut_as_they_are_asked_for(stage: Stage) -> None:
    stage.fake.answer_pages("picture.list", [{"picture_id": n} for n in range(5)])
    assert [p.picture_id for p in stage.use(lambda client: client.picture.iter_list().items())] == list("01234")
    assert [call.arguments.get("page") for call in stage.fake.calls] == [None, 2, 3]
    page = stage.use(lambda client: client.picture.list(page=2, per_page=4)).pictures
    assert (page.total, page.pages, [p.picture_id for p in page.picture]) == (5, 2, ["4"])
    assert stage.use(lambda client: client.picture.list(page=9)).pictures.picture == []
    stage.fake.answer_pages("picture.list", [{"picture_id": n} for n in range(5)], per_page=3)
    assert len(stage.use(lambda client: client.picture.list(per_page=100)).pictures.picture) == 3
    stage.fake.answer_pages("picture.list", [])
    assert stage.use(lambda client: client.picture.iter_list().items()) == []
    with pytest.raises(stage.unlikely, match=r"picture\.get is not paged"):
        stage.fake.answer_pages("picture.get", [])
    with pytest.raises(stage.unlikely, match="has no field 'id'"):
        stage.fake.answer_pages("picture.list", [{"id": 1}])


# Failures


def test_errors_are_planned_by_code_class_or_exception(stage: Stage) -> None:
    errors = stage.errors
    for what in (1, "1", errors.PictureNotFound, errors.NotFoundError, errors.PictureNotFound("said so")):
        stage.fake.fail("picture.get", what, times=1)
        with pytest.raises(errors.PictureNotFound) as raised:
            stage.get()
        assert (raised.value.code, raised.value.method) == ("1", "picture.get")
        assert raised.value.message == ("said so" if isinstance(what, errors.Error) else "Picture not found")
    stage.fake.fail("picture.get", 4711, message="never heard of", times=1)
    with pytest.raises(errors.ServiceError, match="never heard of") as raised:
        stage.get()
    assert type(raised.value) is errors.ServiceError
    assert stage.get().title == "Sea"
    with pytest.raises(stage.unlikely, match=r"picture\.list does not answer with PictureNotFound"):
        stage.fake.fail("picture.list", errors.PictureNotFound)


@pytest.mark.parametrize("format", ["json", "xml", "php"])
def test_errors_are_told_in_the_format_asked(stage: Stage, format: str) -> None:
    stage.fake.fail("picture.get", stage.errors.PictureNotFound, message="no & <such>")
    with pytest.raises(stage.errors.PictureNotFound) as raised:
        stage.get(format=format)
    assert raised.value.code == "1"


@pytest.mark.parametrize("name", ["TimedOut", "ConnectionFailed", "ConnectionLost"])
def test_connections_break_as_they_do(stage: Stage, name: str) -> None:
    kind = getattr(stage.errors, name)
    stage.fake.fail("picture.get", kind)
    with pytest.raises(kind) as raised:
        stage.get(retry=1)
    assert raised.value.method == "picture.get"
    assert ("picture_id", "7") in raised.value.request.parameters
    assert raised.value.was_sent == (name != "ConnectionFailed")
    stage.fake.fail("picture.get", kind("odd", was_sent=False))
    with pytest.raises(kind, match="odd") as raised:
        stage.get(retry=1)
    assert not raised.value.was_sent


def test_a_failure_that_passes_is_tried_again_without_waiting(stage: Stage) -> None:
    stage.fake.fail("picture.get", stage.errors.ConnectionLost, times=1)
    stage.fake.fail("picture.get", status=503, retry_after=7, times=1)
    assert stage.get().title == "Sea"
    assert len(stage.fake.calls) == 3
    assert stage.fake.clock.slept[-1] >= 7


def test_a_rate_limit_tells_when_to_come_back(stage: Stage) -> None:
    stage.fake.fail("picture.get", stage.errors.RateLimitError, retry_after=900)
    with pytest.raises(stage.errors.QuotaExceeded) as raised:
        stage.get()
    assert (raised.value.retry_after, raised.value.status) == (900, 429)


def test_a_status_alone_is_a_failure_of_http(stage: Stage) -> None:
    stage.fake.fail("picture.get", status=500, message="oops")
    with pytest.raises(stage.errors.HTTPStatusError, match="500: oops"):
        stage.get()


def test_any_exception_may_come(stage: Stage) -> None:
    stage.fake.fail("picture.get", ZeroDivisionError("not ours"))
    with pytest.raises(ZeroDivisionError, match="not ours"):
        stage.get()
    with pytest.raises(ValueError, match="tell what to fail with"):
        stage.fake.fail("picture.get")
    with pytest.raises(ValueError, match="comes without a reply"):
        stage.fake.fail("picture.get", stage.errors.TimedOut, status=500)


# Calls


def test_a_call_is_remembered_with_typed_arguments(stage: Stage) -> None:
    stage.use(lambda client: client.picture.list(page=2, per_page=5))
    stage.use(lambda client: client.picture.comments.add(7, "Nice"))
    first, second = stage.fake.calls
    assert (first.method, first.arguments, first.verb) == ("picture.list", {"page": 2, "per_page": 5}, "GET")
    assert (second.verb, second.signed, second.has_token) == ("POST", True, True)
    assert repr(second) == "picture.comments.add(picture_id='7', content='Nice')"
    stage.fake.reset()
    assert stage.fake.calls == []


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
