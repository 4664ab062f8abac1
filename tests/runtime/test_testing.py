"""Fakes for tests of applications: what they answer, and how they fail. Clients over them are real."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from .stage import Stage


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest, gallery: ModuleType, caplog: pytest.LogCaptureFixture) -> Stage:
    caplog.set_level("CRITICAL", "gallery")
    return Stage(gallery, request.param)


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
    odd = {"picture": {"novel": 1, "yes": True, "half": 0.5, "nothing": None, "many": [1, "2"]}}
    stage.fake.answer("picture.get", data=odd)
    for format in ("json", "php"):
        assert stage.use(lambda client: client.picture.get(1), format=format).to_dict() == odd
    assert stage.get(format="xml").to_dict() == {
        "novel": "1",
        "yes": "true",
        "half": "0.5",
        "nothing": "",
        "many": ["1", "2"],
    }
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
