"""What an application sees of its calls: hooks, the log, the answer as it came, transports of its own."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import httpx2
import pytest

from .conftest import SECRET, TOKEN

OK = {"picture": {"picture_id": 7}}
WRONG_SIGNATURE = {"api": {"status": "error", "code": 105, "message": "wrong signature"}}


def get(client: Any) -> Any:
    return client.picture.get("7")


def failing_once() -> Any:
    left = [httpx2.Response(503, headers={"x-node": "a"})]

    def handle(_: httpx2.Request) -> httpx2.Response:
        return (
            left.pop() if left else httpx2.Response(200, json={"api": {"status": "ok"}, **OK}, headers={"X-Node": "b"})
        )

    return handle


def test_hooks_are_told_of_each_attempt(desk: Any) -> None:
    asked: list[Any] = []
    came: list[Any] = []
    desk.ask(failing_once(), get, on_request=asked.append, on_response=came.append)
    assert [(event.method, event.attempt) for event in asked] == [("picture.get", 1), ("picture.get", 2)]
    assert dict(asked[0].request.parameters)["user_token"] == "***"
    assert [(event.attempt, event.status, event.headers["x-node"]) for event in came] == [(1, 503, "a"), (2, 200, "b")]
    assert came[0].retry_in is not None
    assert came[1].retry_in is None
    assert type(came[0].error).__name__ == "HTTPStatusError"
    assert came[1].error is None
    for secret in (SECRET, TOKEN):
        assert secret not in repr(asked) + repr(came)


def test_a_hook_may_stop_a_call(desk: Any) -> None:
    def stop(_: Any) -> None:
        raise KeyError("not today")

    with pytest.raises(KeyError, match="not today"):
        desk.ask(OK, get, on_request=stop)
    assert desk.requests == []


def test_one_line_a_call(desk: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    desk.ask(failing_once(), get)
    lines = [(each.levelname, each.getMessage()) for each in caplog.records if each.name == "gallery"]
    assert [level for level, _ in lines] == ["WARNING", "INFO"]
    assert lines[0][1].startswith("picture.get GET: HTTPStatusError, status 503, attempt 1; the next one in ")
    assert lines[1][1].startswith("picture.get GET: 200, ")
    assert lines[1][1].endswith(" ms, attempt 2")


def test_a_refused_signature_tells_what_was_signed(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.SignatureError) as raised:
        desk.ask(httpx2.Response(200, json=WRONG_SIGNATURE), get)
    told = raised.value.string_to_sign
    assert told == "app_key***picture_id7user_token***picture.get***"
    assert pickle.loads(pickle.dumps(raised.value)).string_to_sign == told


def test_the_answer_as_it_came(desk: Any) -> None:
    headers = {"X-Node": "b"}
    body = {"api": {"status": "ok"}, **OK}

    def use(client: Any) -> Any:
        return client.with_raw_response(client.picture.get, "7")

    raw = desk.ask(httpx2.Response(200, json=body, headers=headers), use)
    assert (raw.status, raw.headers["x-node"], b'"picture_id":7' in raw.body) == (200, "b", True)
    assert raw.parse().picture.picture_id == "7"
    assert "picture_id" not in repr(raw)
    with pytest.raises(TypeError, match="may hold secrets"):
        pickle.dumps(raw)


def test_an_error_as_it_came(desk: Any) -> None:
    def use(client: Any) -> Any:
        return client.with_raw_response(client.call, "picture.get", picture_id=7)

    raw = desk.ask(httpx2.Response(503, text="<html>"), use)
    assert (raw.status, raw.body) == (503, b"<html>")
    assert len(desk.requests) == 3
    with pytest.raises(desk.gallery.errors.HTTPStatusError):
        raw.parse()


def test_no_answer_is_no_response(desk: Any) -> None:
    def refuse(_: Any) -> Any:
        raise httpx2.ReadError("reset")

    with pytest.raises(desk.gallery.errors.ConnectionLost):
        desk.ask(refuse, lambda client: client.with_raw_response(client.picture.get, "7"))


def test_raw_takes_calls_only(desk: Any) -> None:
    for wrong in (len, lambda: None, "picture.get"):
        with pytest.raises(ValueError, match="takes a call of a client"):
            desk.ask(OK, lambda client, wrong=wrong: client.with_raw_response(wrong))


def test_a_transport_of_any_make(gallery: Any, desk: Any) -> None:
    from generator.runtime.response import Reply

    class Canned:
        closed = False

        def send(self, request: Any, settings: Any) -> Any:
            assert request.method == "picture.get"
            assert settings.timeouts.connect == 5
            return Reply(200, b'{"api": {"status": "ok"}, "picture": {"picture_id": "9"}}')

        def close(self) -> None:
            self.closed = True

    class Awaited(Canned):
        async def send(self, request: Any, settings: Any) -> Any:
            return Canned.send(self, request, settings)

        async def aclose(self) -> None:
            self.closed = True

    transport = Canned() if desk.kind == "sync" else Awaited()
    assert desk.live(get, transport=transport).picture.picture_id == "9"
    assert not transport.closed, "whoever made it closes it"
    with pytest.raises(ValueError, match="not both"):
        desk.live(get, transport=transport, http_client=object())
