"""What is kept in a file is there after the server was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from generator.sandbox.build import Wishes
from generator.sandbox.state.shelf import Sqlite

from .running import ROOT, call, sandbox, signed


def test_things_tokens_and_pictures_are_there_again(tmp_path: Path) -> None:
    shelf = Sqlite(tmp_path / "state.sqlite")
    first = sandbox(Wishes(shelf=shelf))
    album = call(first, "album.create", title="Kept").json["album"]["album_id"]
    gone = call(first, "album.getList").json["albums"]["album"][0]["album_id"]
    call(first, "album.delete", album_id=gone)
    first.desk.registry.grant("sandbox-key", first.desk.world.accounts()[0].key, {"doc": "write"}, "kept-token")
    first.desk.world.keeper.commit()
    shelf.close()
    again = Sqlite(tmp_path / "state.sqlite")
    second = sandbox(Wishes(shelf=again, seed=99))
    assert call(second, "album.get", token="kept-token", album_id=album).json["album"]["title"] == "Kept"
    assert call(second, "album.get", album_id=gone).code == "1"
    assert len(second.desk.world.keeper.things) == len(first.desk.world.keeper.things)
    assert call(second, "album.create", title="Next").json["album"]["album_id"] > album
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_it_survives_being_killed(tmp_path: Path) -> None:
    def start() -> tuple[subprocess.Popen[str], str]:
        command = [sys.executable, "-m", "generator", "sandbox", "ipernity", "--port", "0", "--state", str(file)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ})
        assert process.stdout
        lines = iter(process.stdout)
        return process, next(line.split()[1] for line in lines if line.strip().startswith("calls"))

    def post(base: str, method: str, **given: str) -> bytes:
        pairs = signed(method, {"api_key": "sandbox-key", "auth_token": "sandbox-token", **given})
        data = urllib.parse.urlencode(pairs).encode()
        deadline = time.monotonic() + 10
        while True:
            try:
                with urllib.request.urlopen(f"{base}{method}/json", data) as reply:
                    return bytes(reply.read())
            except urllib.error.URLError:
                if time.monotonic() > deadline:
                    raise

    file = tmp_path / "state.sqlite"
    process, base = start()
    try:
        assert b'"ok"' in post(base, "album.create", title="Outlives")
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    process, base = start()
    try:
        assert b"Outlives" in post(base, "album.getList", empty="1")
    finally:
        process.terminate()
        process.communicate()
