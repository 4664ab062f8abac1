"""From what came back to a record or an exception; whatever comes, the exception is one of ours."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import Error, HTTPStatusError, ServiceError, UnreadableResponse
from generator.runtime.facts import Envelope, Failure, Method, Service
from generator.runtime.records import Record
from generator.runtime.request import Request
from generator.runtime.response import Reply, read_reply

STATUS = Envelope(
    failures=(Failure("not_equal", ("api", "status"), "ok"),),
    code=(("api", "code"),),
    message=(("api", "message"), ("api", "text")),
)
SERVICE = Service("s", "S", "generator.runtime", "1", "S", "https://s.example/", envelopes={"json": STATUS})
METHOD = Method("a.b")
REQUEST = Request("a.b", "GET", "https://s.example/a.b", secrets=("geheim",))


def read(body: object, status: int = 200, service: Service = SERVICE, record: type[Record] | None = Record) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_reply(
        service, METHOD, REQUEST, Reply(status, content, {"location": "https://evil.example/x?y=geheim"}), record
    )


def test_a_success() -> None:
    assert read({"api": {"status": "ok"}, "doc": {"id": 1}}).to_dict() == {"doc": {"id": 1}}
    assert read(b'\xef\xbb\xbf{"api":{"status":"ok"}}').to_dict() == {}
    assert read({"api": {"status": "ok"}}, record=None) is None


@pytest.mark.parametrize(
    ("envelope", "success", "failure"),
    [
        (
            Envelope(failures=(Failure("present", ("error",)),), code=(("error",),), message=(("message",),)),
            {"x": 1},
            {"error": 6, "message": "m"},
        ),
        (
            Envelope(failures=(Failure("equal", ("ok",), "false"),), code=(("code",),), message=(("message",),)),
            {"ok": True},
            {"ok": False, "code": "6", "message": "m"},
        ),
        (STATUS, {"api": {"status": "ok"}}, {"api": {"status": "fail", "code": 6.0, "text": "m"}}),
    ],
)
def test_ways_to_tell_a_failure(envelope: Envelope, success: object, failure: object) -> None:
    service = replace(SERVICE, envelopes={"json": envelope})
    assert read(success, service=service) is not None
    with pytest.raises(ServiceError) as raised:
        read(failure, service=service)
    assert (raised.value.code, raised.value.message, raised.value.method) == ("6", "m", "a.b")
    with pytest.raises(ServiceError):
        read(failure, 403, service)


def test_the_same_in_xml() -> None:
    envelope = Envelope(
        root="api",
        failures=(Failure("not_equal", ("status",), "ok"),),
        code=(("code",), ("err",)),
        message=(("message",), ("err",)),
    )
    service = replace(SERVICE, format="xml", envelopes={"xml": envelope})
    assert read(b'<api status="ok"><doc id="1"/></api>', service=service).to_dict() == {"doc": {"id": "1"}}
    with pytest.raises(ServiceError, match=r"a\.b: error 7: gone"):
        read(b'<api status="error" code="7" message="gone"/>', service=service)
    with pytest.raises(UnreadableResponse, match="no api"):
        read(b"<other/>", service=service)
    with pytest.raises(UnreadableResponse, match="no status"):
        read(b"<api/>", service=service)


def test_an_error_without_a_code_is_no_error_of_the_service() -> None:
    with pytest.raises(UnreadableResponse, match="failure without a code: no message either"):
        read({"api": {"status": "maybe"}})
    with pytest.raises(UnreadableResponse, match=r"has no api\.status"):
        read({"doc": 1})


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503])
def test_a_status_of_failure_without_an_error_of_the_service(status: int) -> None:
    for body in (b"", b"<html>oops geheim</html>", b'{"x": 1}', b'{"api": {"status": "ok"}}', b"\xff\xfe"):
        with pytest.raises(HTTPStatusError) as raised:
            read(body, status)
        assert raised.value.status == status
        assert "geheim" not in str(raised.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_told_and_not_followed(status: int) -> None:
    with pytest.raises(HTTPStatusError) as raised:
        read(b"", status)
    assert raised.value.message == f"HTTP status {status}: a redirect to https://evil.example is not followed"


def test_an_empty_reply_where_nothing_is_due() -> None:
    service = replace(SERVICE, envelopes={"json": Envelope(failures=(Failure("present", ("error",)),))})
    assert read(b"", 200, service, None) is None
    with pytest.raises(UnreadableResponse):
        read(b"", 200, service, Record)
    with pytest.raises(UnreadableResponse):
        read(b"", 200, SERVICE, None)


def test_messages_are_short_printable_and_without_secrets() -> None:
    with pytest.raises(ServiceError) as raised:
        read({"api": {"status": "x", "code": "\x1b" * 500, "message": "GEHEIM \x1b[2J\n\u202e" + "x" * 10_000_000}})
    error = raised.value
    assert error.message.startswith("*** \\x1b[2J\\n\\u202e")
    assert len(error.message) == 1000
    assert error.message.isprintable()
    assert len(error.code) <= 100
    assert str(error).isprintable()
    with pytest.raises(UnreadableResponse) as unreadable:
        read(b'{"x": "' + b"y" * 180 + b'geheim", ]')
    assert "gehe" not in str(unreadable.value)
    assert "status 200" in str(unreadable.value)


bodies: st.SearchStrategy[object] = st.binary() | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["api", "status", "code", "message", "x"]), inner),
)


@given(bodies, st.sampled_from([200, 302, 404, 500]))
def test_any_reply_gives_a_record_or_an_error_of_ours(body: object, status: int) -> None:
    try:
        read(body, status)
    except Error as error:
        assert str(error).isprintable()
        assert error.request is not None
