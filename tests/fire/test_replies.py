"""Replies written by an attacker, over a real socket: what comes of each, and that the connection is fit for the next.

`replies.json` holds them. `body` is a text, or pieces some of which are repeated; `hex` are bytes that are no text.
"""

from __future__ import annotations

import json
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.errors import UnreadableResponse
from generator.runtime.formats import read
from tests.fire.several import several
from tests.runtime.raw_server import OK, reply

REPLIES = json.loads(Path(__file__).with_name("replies.json").read_text(encoding="utf-8"))
FORMATS = ["json", "xml", "php"]
SUCCESS = {"json": OK, "xml": b'<api status="ok"/>', "php": b'a:1:{s:3:"api";a:1:{s:6:"status";s:2:"ok";}}'}


def body_of(case: dict[str, Any]) -> bytes:
    if "hex" in case:
        return bytes.fromhex(case["hex"])
    pieces = case["body"] if isinstance(case["body"], list) else [case["body"]]
    return "".join(piece if isinstance(piece, str) else piece[0] * piece[1] for piece in pieces).encode()


def record() -> Any:
    """What an answer that can be read is opened as."""
    return import_module("gallery.runtime.records").Record


@pytest.mark.parametrize("case", REPLIES, ids=[case["name"] for case in REPLIES])
def test_a_hostile_reply(wire: Any, serve: Any, canaries: tuple[str, ...], case: dict[str, Any]) -> None:
    content_type = f"Content-Type: {case.get('type', 'application/json')}"
    status = f"{case.get('status', 200)} Whatever"
    server = serve(reply(body_of(case), status, content_type), reply(SUCCESS[case["format"]]))
    began = time.process_time()
    first, second = several(wire, 2, base_url=server.url, format=case["format"])
    assert time.process_time() - began < 2
    assert not isinstance(second, Exception), second
    assert len(server.connections) == 1
    if case["expect"] == "read":
        assert not isinstance(first, Exception), first
        return
    assert type(first) is getattr(wire.gallery.errors, case["expect"]), repr(first)
    assert str(first).isprintable()
    assert len(str(first)) < 1100
    assert not any(secret in f"{first!r} {first}" for secret in canaries)


CHANCE = settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
STATUSES = st.sampled_from([200, 201, 299, 400, 404, 500, 599])


@pytest.mark.parametrize("format", FORMATS)
@CHANCE
@given(st.lists(st.tuples(STATUSES, st.binary(max_size=300)), min_size=25, max_size=25))
def test_bytes_by_chance(wire: Any, serve: Any, format: str, replies: list[tuple[int, bytes]]) -> None:
    server = serve(*(reply(body, f"{status} Chance") for status, body in replies), reply(SUCCESS[format]))
    *outcomes, last = several(wire, len(replies) + 1, base_url=server.url, format=format)
    for outcome in outcomes:
        assert isinstance(outcome, (wire.gallery.errors.Error, record())), repr(outcome)
    assert not isinstance(last, Exception), last
    assert len(server.connections) == 1


BEGINNINGS = st.sampled_from([b"", b"HTTP/1.1 ", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 200 "])


@CHANCE
@given(st.lists(st.tuples(BEGINNINGS, st.binary(max_size=200)), min_size=25, max_size=25))
def test_heads_by_chance(wire: Any, serve: Any, heads: list[tuple[bytes, bytes]]) -> None:
    server = serve(*(begin + rest + b"\r\n\r\n" + OK for begin, rest in heads), keep=False)
    for outcome in several(wire, len(heads), base_url=server.url):
        assert isinstance(outcome, (wire.gallery.errors.Error, record())), repr(outcome)


@pytest.mark.parametrize("format", [*FORMATS, "form"])
@given(st.binary(max_size=500))
def test_readers_refuse_or_read_any_bytes(format: str, body: bytes) -> None:
    try:
        read(format, body)
    except UnreadableResponse as error:
        assert str(error).isprintable()
