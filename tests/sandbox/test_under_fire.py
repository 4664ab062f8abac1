"""A running sandbox under fire: odd requests, too large parts, slow clients, and kills in the middle of writing."""

from __future__ import annotations

import contextlib
import http.client
import json
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.sandbox import limits
from generator.sandbox.build import KEY, TOKEN

from ..fuzz.sandbox import attack
from .running import ROOT, described, running, sandbox, send, signed

PATHS = (
    "/api/test.echo/json",
    "/api/album.create/xml",
    "/apps/authorize",
    "/_sandbox/faults",
    "/_sandbox/files/1.1x1.png",
)
TYPES = ("application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=b", "text/plain", "")
APP = sandbox()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with running() as (_, port):
        yield port


def test_requests_that_are_nearly_right_are_answered_below_500(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    told = attack(port, 300, seed=5)
    assert told.failed == []
    assert len(told.statuses) > 4
    assert "Traceback" not in capsys.readouterr().err


@settings(max_examples=60, deadline=None)
@given(
    path=st.sampled_from(PATHS) | st.text(st.characters(min_codepoint=33, max_codepoint=126)).map("/".__add__),
    verb=st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD"]),
    query=st.binary(max_size=200),
    kind=st.sampled_from(TYPES),
    body=st.binary(max_size=300) | st.binary(max_size=100).map(lambda data: b"--b\r\n" + data + b"\r\n--b--\r\n"),
)
def test_no_bytes_make_it_fail(path: str, verb: str, query: bytes, kind: str, body: bytes) -> None:
    headers = {"content-type": kind, "content-length": str(len(body))}
    assert send(APP, path, verb, query, body, headers).status < 500


METHODS = ["album.create", "album.getList", "doc.search", "doc.get", "doc.set", "doc.tags.edit", "upload.file"]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(METHODS), st.data())
def test_no_arguments_make_it_fail(name: str, data: st.DataObject) -> None:
    method = described().method(name)
    texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30) | st.sampled_from(
        ["0", "-1", "1e9", "9" * 30, "1001", "1,2,3", '"', "{", "unix", "__class__", "{doc_id}"]
    )
    names = st.sampled_from([each.name for each in method.parameters])
    given_ = data.draw(st.dictionaries(names, texts, max_size=6))
    pairs = signed(name, {"api_key": KEY, "auth_token": TOKEN, **given_})
    answer = send(APP, f"/api/{name}/json", "POST", body=urlencode(pairs).encode())
    assert answer.status == 200
    assert answer.json["api"]["status"] in ("ok", "error")


def post(port: int, kind: str, body: bytes) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    with contextlib.closing(connection):
        connection.request("POST", "/api/upload.file/json", body, {"Content-Type": kind})
        return connection.getresponse().status


def test_parts_that_are_too_large_or_too_many_are_refused(port: int) -> None:
    field = b'--b\r\nContent-Disposition: form-data; name="a%d"\r\n\r\n%s\r\n'
    multipart = "multipart/form-data; boundary=b"
    assert post(port, multipart, field % (1, b"x" * (limits.FORM + 1)) + b"--b--") == 413
    assert post(port, multipart, b"".join(field % (n, b"x") for n in range(limits.PARTS + 1)) + b"--b--") == 400
    assert post(port, multipart, b"--b\r\n" + b"X: y\r\n" * 5000 + b"\r\n\r\n--b--") == 400
    assert post(port, "application/x-www-form-urlencoded", b"a=" + b"x" * limits.FORM) == 413
    assert post(port, "application/x-www-form-urlencoded", b"a=1&" * (limits.FIELDS + 1)) == 400
    assert post(port, "application/json", b"[" * 100_000) == 400


def test_a_body_that_comes_too_slowly_is_given_up(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BODY_SECONDS", 0.2)
    head = f"POST /api/test.echo/json HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 100\r\n\r\nabc"
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 408")


def test_clients_that_go_away_leave_nothing_behind(port: int) -> None:
    head = f"POST /api/test.echo/json HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 100\r\n\r\nabc"
    for _ in range(100):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(head.encode())
    assert post(port, "text/plain", b"x") == 415


class Writer(threading.Thread):
    """Makes albums one after the other until the server is gone; knows which were acknowledged."""

    def __init__(self, port: int, batch: int) -> None:
        super().__init__(daemon=True)
        self.port, self.batch = port, batch
        self.done: list[str] = []

    def run(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        with contextlib.closing(connection), contextlib.suppress(OSError, http.client.HTTPException, ValueError):
            while True:
                given = {"api_key": KEY, "auth_token": TOKEN, "title": f"{self.batch}-{len(self.done)}"}
                connection.request("POST", "/api/album.create/json", urlencode(signed("album.create", given)), form)
                self.done.append(json.loads(connection.getresponse().read())["album"]["title"])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_whatever_was_acknowledged_survives_kills_at_any_moment(tmp_path: Path) -> None:
    file = tmp_path / "state.sqlite"
    command = [sys.executable, "-m", "generator", "sandbox", "ipernity", "--port", "0", "--state", str(file)]
    chance, acknowledged = random.Random(3), list[str]()
    for batch in range(3):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
            port = int(
                next(line for line in server.stdout or () if "calls" in line).rpartition(":")[2].partition("/")[0]
            )
            writer = Writer(port, batch)
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                    break
            writer.start()
            wanted = chance.randrange(5, 60)
            while len(writer.done) < wanted and writer.is_alive() and time.monotonic() < deadline:
                writer.join(0.001)
            server.send_signal(signal.SIGKILL)
            writer.join(10)
        assert len(writer.done) >= wanted
        acknowledged += writer.done
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kept = [json.loads(value) for (value,) in connection.execute("SELECT value FROM kept WHERE kind = 'thing'")]
    titles = {thing["values"].get("title") for thing in kept}
    assert set(acknowledged) <= titles
