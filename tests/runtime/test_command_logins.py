"""Logging in at the command line: the token ends up in a file of the user's own and nowhere else."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import ModuleType

import httpx2
import pytest

from .command_line import Typed, typed
from .conftest import ok

GRANTED = "granted-token-4714"
USER = {"user_id": "7", "name": "\x1b[2JAnn"}


@pytest.fixture(autouse=True)
def kept(gallery: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of tokens."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "gallery" / "tokens.json"


def service(request: httpx2.Request) -> httpx2.Response:
    """Gives tickets and tokens, and tells whose a token is."""
    name = request.url.path.split("/")[2]
    if name == "auth.getTicket":
        return ok({"ticket": "ticket-1"})
    if name in ("auth.getToken", "auth.enter", "auth.checkToken"):
        return ok({"auth": {"token": GRANTED, "user": USER, "permissions": {"picture": "read"}}})
    return ok({"seen": request.url.params.get("user_token", "")})


def log_in(monkeypatch: pytest.MonkeyPatch, *words: str, line: str = "\n") -> Typed:
    monkeypatch.setattr("sys.stdin", io.StringIO(line))
    return typed("login", "--headless", *words, answer=service, token=None)


def test_a_login_keeps_its_token(
    kept: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    run = log_in(monkeypatch, "desktop", "--permission", "picture=read", "--permission", "album=write")
    assert run.status == 0, run.err
    assert json.loads(kept.read_text())["tokens"]["default"]["token"] == GRANTED
    assert kept.stat().st_mode & 0o777 == 0o600
    shown = run.out + run.err + "".join(capfd.readouterr())
    assert "may_picture=read" in shown and "may_album=write" in shown
    assert "\\x1b[2JAnn" in run.out
    assert GRANTED not in shown


def test_the_first_login_is_the_usual_one(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert log_in(monkeypatch).status == 0
    assert kept.exists()


def test_what_the_browser_came_back_with_is_typed_in(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = log_in(monkeypatch, "web", line="https://app.example/?ticket=ticket-2\n")
    assert run.status == 0, run.err
    assert run.form["ticket"] == "ticket-2"


def test_nobody_is_there(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = log_in(monkeypatch, "web", line="")
    assert run.status == 2
    assert "there is no terminal" in run.err
    assert not kept.exists()


def test_a_login_that_asks(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = log_in(monkeypatch, "password", line="ann\nopen sesame\n")
    assert run.status == 0, run.err
    assert (run.form["username"], run.form["password"]) == ("ann", "open sesame")
    assert kept.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("dektop",), "no login is called 'dektop'; there is desktop, web, oauth, password; did you mean \"desktop\"?"),
        (("--permission", "pictures=read"), "item must be one of picture, album, not 'pictures'; did you mean"),
        (("--permission", "picture"), "--permission is written NAME=LEVEL, not 'picture'; names are picture, album"),
        (("oauth", "--permission", "picture=read"), "oauth asks for no permissions"),
        (("desktop", "web"), "unexpected argument 'web'"),
        (("--permision", "x"), 'did you mean "--permission"?'),
    ],
)
def test_what_is_no_login(words: tuple[str, ...], told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    run = log_in(monkeypatch, *words)
    assert (run.status, run.requests) == (2, [])
    assert told in run.err


def test_the_kept_token_is_used(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(monkeypatch)
    run = typed("picture.echo", answer=service, token=None)
    assert json.loads(run.out)["seen"] == GRANTED


def test_a_token_of_the_environment_comes_first(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(monkeypatch)
    monkeypatch.setenv("GALLERY_AUTH_TOKEN", "other-token")
    assert json.loads(typed("picture.echo", answer=service, token=None).out)["seen"] == "other-token"


def test_a_token_that_does_not_reach_so_far(kept: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    log_in(monkeypatch)
    typed("whoami", answer=service, token=None)
    file = tmp_path / "sea.jpg"
    file.write_bytes(b"sea")
    run = typed("picture.upload", "--file", str(file), answer=service, token=None)
    assert (run.status, run.requests) == (2, [])
    assert "run: gallery login --permission picture=write" in run.err


def test_who_am_i(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(monkeypatch)
    run = typed("whoami", answer=service, token=None)
    assert run.status == 0, run.err
    assert run.out.splitlines() == ["user_id: 7", "name: \\x1b[2JAnn", "permissions: picture=read"]


def test_nobody(kept: Path) -> None:
    run = typed("whoami", answer=service, token=None)
    assert (run.status, run.out, run.requests) == (1, "", [])
    assert "there is no token; run: gallery login" in run.err


def test_logging_out_forgets_the_token(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(monkeypatch)
    run = typed("logout", token=None)
    assert (run.status, run.requests) == (0, [])
    assert GRANTED not in kept.read_text()
    assert typed("whoami", answer=service, token=None).status == 1
    assert typed("logout", token=None).status == 0


def test_a_file_that_others_may_read_is_not_used(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(monkeypatch)
    kept.chmod(0o644)
    run = typed("picture.echo", answer=service, token=None)
    assert (run.status, run.requests) == (2, [])
    assert "chmod 600" in run.err
