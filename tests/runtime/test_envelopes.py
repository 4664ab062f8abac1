"""What envelopes can say: several signs of failure, subcodes, wrappers, a key around the answer, fixed formats."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from generator.runtime.errors import HTTPStatusError, ServiceError, UnreadableResponse
from generator.runtime.facts import Envelope, Failure, Method, Service
from generator.runtime.formats import read as decode
from generator.runtime.records import Record
from generator.runtime.request import Request
from generator.runtime.response import Reply, read_reply

METHOD = Method("item.get.list")
REQUEST = Request("item.get.list", "GET", "https://s.example/")
ERROR = {"code": (("error",), ("error", "code"), ("code",)), "message": (("message",), ("error", "message"))}


def read(envelope: Envelope, body: object, status: int = 200, format: str = "json", method: Method = METHOD) -> Any:
    service = Service("s", "S", "generator.runtime", "1", "S", "https://s.example/", envelopes={format: envelope})
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_reply(service, method, replace(REQUEST, format=format), Reply(status, content), Record)


def fails(envelope: Envelope, body: object, status: int = 200) -> ServiceError:
    with pytest.raises(ServiceError) as raised:
        read(envelope, body, status)
    return raised.value


@pytest.mark.parametrize(
    ("failure", "good", "bad"),
    [
        (
            Failure("not_empty", ("error",)),
            [{"error": ""}, {"error": None}, {"error": []}, {"error": False}, {"error": 0}, {"error": "0"}, {}],
            ["6"],
        ),
        (Failure("present", ("error",)), [{}, {"error": None}], ["6", 6]),
        (Failure("not_equal", ("error",), "0"), [{"error": 0}, {"error": "0"}], [6, "6"]),
        (Failure("equal", ("error",), "6"), [{"error": 0}, {}], [6, "6"]),
    ],
)
def test_each_sign_of_a_failure(failure: Failure, good: list[object], bad: list[object]) -> None:
    envelope = Envelope(failures=(failure,), **ERROR)  # type: ignore[arg-type]
    for body in good:
        assert "error" not in read(envelope, body)
    for error in bad:
        assert fails(envelope, {"error": error, "message": "m"}).code == "6"


def test_an_attribute_of_xml_may_have_its_mark() -> None:
    envelope = Envelope(root="r", failures=(Failure("not_equal", ("@status",), "ok"),), code=(("error", "@code"),))
    assert read(envelope, b'<r status="ok"><x>1</x></r>', format="xml").to_dict() == {"x": "1"}
    with pytest.raises(ServiceError, match="error 7"):
        read(envelope, b'<r status="failed"><error code="7">no</error></r>', format="xml")


def test_any_of_several_signs_is_a_failure() -> None:
    envelope = Envelope(failures=(Failure("present", ("error",)), Failure("equal", ("ok",), "false")), **ERROR)  # type: ignore[arg-type]
    assert read(envelope, {"ok": True, "x": 1}).to_dict() == {"x": 1}
    assert fails(envelope, {"error": {"code": "NoSuchThing", "message": "m"}}).code == "NoSuchThing"
    assert fails(envelope, {"ok": False, "code": 7}).code == "7"


def test_the_status_alone_may_tell() -> None:
    envelope = Envelope(failures=(Failure("status"),), **ERROR)  # type: ignore[arg-type]
    assert read(envelope, {"code": 7}).to_dict() == {"code": 7}
    assert fails(envelope, {"code": 7, "message": "m"}, 400).message == "m"
    with pytest.raises(HTTPStatusError):
        read(envelope, {"what": "is this"}, 400)


def test_a_subcode() -> None:
    envelope = Envelope(failures=(Failure("present", ("error",)),), subcode=(("error", "sub"),), **ERROR)  # type: ignore[arg-type]
    error = fails(envelope, {"error": {"code": 15, "sub": "isv.invalid", "message": "m"}})
    assert (error.code, error.subcode) == ("15", "isv.invalid")
    assert str(error) == "item.get.list: error 15 (isv.invalid): m"
    assert fails(envelope, {"error": {"code": 15}}).subcode == ""


@pytest.mark.parametrize(
    "body",
    [
        b'show({"x": 1})',
        b'show({"x": 1});',
        b' /**/ show ( {"x": 1} ) ;\n',
        b'\xef\xbb\xbfshow({"x": 1})',
        b'{"x": 1}',
    ],
)
def test_a_call_around_json_is_taken_off(body: bytes) -> None:
    assert read(Envelope(wrapper="show"), body).to_dict() == {"x": 1}


@pytest.mark.parametrize(
    "body",
    [b'other({"x": 1})', b'show({"x": 1}', b'show({"x": 1}); alert(1)', b"show({}) + show({})", b"show", b"show()"],
)
def test_anything_else_around_json_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadableResponse):
        read(Envelope(wrapper="show"), body)
    with pytest.raises(UnreadableResponse):
        read(Envelope(), b'show({"x": 1})')


@pytest.mark.parametrize(
    ("key", "name"), [("{method_}_response", "item_get_list_response"), ("{method}", "item.get.list"), ("data", "data")]
)
def test_a_key_that_holds_the_whole_answer(key: str, name: str) -> None:
    envelope = Envelope(inside=key, failures=(Failure("present", ("error",)),), **ERROR)  # type: ignore[arg-type]
    assert read(envelope, {name: {"x": 1}}).to_dict() == {"x": 1}
    assert read(envelope, {name: ""}).to_dict() == {}
    assert fails(envelope, {"error": {"code": 1}}).code == "1"
    assert fails(envelope, {name: {"error": 1}}).code == "1"
    with pytest.raises(UnreadableResponse, match="has no"):
        read(envelope, {"other": {}})


def test_the_document_element_may_be_named_after_the_method() -> None:
    envelope = Envelope(root="{method_}_response")
    assert read(envelope, b"<item_get_list_response><x>1</x></item_get_list_response>", format="xml").to_dict() == {
        "x": "1"
    }
    with pytest.raises(UnreadableResponse, match="has no item_get_list_response"):
        read(envelope, b"<other/>", format="xml")


def test_a_method_may_answer_in_a_format_of_its_own() -> None:
    method = replace(METHOD, format="xml")
    service = Service(
        "s", "S", "s", "1", "S", "https://s.example/", envelopes={"json": Envelope(), "xml": Envelope(root="r")}
    )
    answer = read_reply(service, method, REQUEST, Reply(200, b"<r x='1'/>"), Record)
    assert answer.to_dict() == {"x": "1"}


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (b"a=1&b=x%20y%2Bz+w", {"a": "1", "b": "x y+z w"}),
        (b"a=&b=%C3%A4\n", {"a": "", "b": "ä"}),
        (b"", {}),
    ],
)
def test_answers_in_the_notation_of_forms(body: bytes, data: object) -> None:
    assert decode("form", body) == data


@pytest.mark.parametrize("body", [b"a=1&a=2", b"a=%FF", b"\xff=1", b"no pair", b"<html>", b"&".join([b"a=1"] * 2000)])
def test_what_is_no_form_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadableResponse):
        decode("form", body)


# Formats of a client


REPLIES = {
    "json": b'{"api": {"status": "ok"}, "picture": {"picture_id": 7, "title": "Sea", "width": 640}}',
    "xml": b'<api status="ok"><picture picture_id="7" width="640"><title>Sea</title></picture></api>',
    "php": b'a:2:{s:3:"api";a:1:{s:6:"status";s:2:"ok";}s:7:"picture";a:3:{s:10:"picture_id";i:7;s:5:"title";s:3:"Sea";'
    b's:5:"width";s:3:"640";}}',
}


def test_a_client_speaks_the_format_it_is_told_to(desk: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=REPLIES[request.url.path.rpartition("/")[2]])

    found = [desk.ask(answer, lambda client: client.picture.get(7), format=format) for format in REPLIES]
    found += [
        desk.ask(answer, lambda client, f=format: client.with_options(format=f).picture.get(7)) for format in REPLIES
    ]
    assert all(record == found[0] for record in found)
    assert found[0].picture.width == 640
    assert [request.url.path for request in desk.requests[:3]] == [f"/api/picture.get/{format}" for format in REPLIES]


def test_a_format_nobody_speaks(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.InvalidArgument, match=r"format must be json, php or xml, not 'jsn'; did"):
        desk.ask({}, lambda client: client.picture.get(7), format="jsn")
