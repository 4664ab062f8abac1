"""Where tokens are kept: a file that is its owner's alone, the environment, the memory; and clients that use them."""

from __future__ import annotations

import json
import os
import pickle
import stat
import sys
import threading
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.errors import TokenStoreError
from generator.runtime.token_file import FileTokenStore
from generator.runtime.token_store import EnvironmentTokenStore, MemoryTokenStore, StoredToken, TokenStore

from .conftest import TOKEN, ok
from .test_login import NEW, service

KEPT = StoredToken("canary-token", "canary-token-secret", "oauth", {"doc": "write"}, {"user_id": "7"})
posix = pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "app" / "tokens.json"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("kind", ["file", "memory"])
def test_what_is_kept_is_found_again(kind: str, path: Path) -> None:
    store: TokenStore = FileTokenStore(path) if kind == "file" else MemoryTokenStore()
    assert store.load("ada") is None
    store.delete("ada")
    store.save("ada", KEPT)
    store.save("bob", StoredToken("other"))
    store.save("ada", KEPT)
    assert (store.load("ada"), store.load("bob"), store.load("carl")) == (KEPT, StoredToken("other"), None)
    store.delete("ada")
    assert (store.load("ada"), store.load("bob")) == (None, StoredToken("other"))


@posix
def test_the_file_is_its_owners_alone(path: Path) -> None:
    mask = os.umask(0)
    try:
        FileTokenStore(path).save("ada", KEPT)
    finally:
        os.umask(mask)
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)
    assert [each.name for each in path.parent.iterdir()] == ["tokens.json"]


@posix
@pytest.mark.parametrize("bits", [0o640, 0o604, 0o620, 0o602])
def test_a_file_that_others_may_use_is_refused(path: Path, bits: int) -> None:
    store = FileTokenStore(path)
    store.save("ada", KEPT)
    path.chmod(bits)
    for use in (lambda: store.load("ada"), lambda: store.save("bob", KEPT), lambda: store.delete("ada")):
        with pytest.raises(TokenStoreError, match=f"others may read {path}; run: chmod 600 '{path}'"):
            use()
    path.chmod(0o600)
    assert store.load("ada") == KEPT


@posix
def test_a_link_is_refused(path: Path, tmp_path: Path) -> None:
    elsewhere = FileTokenStore(tmp_path / "elsewhere.json")
    elsewhere.save("ada", KEPT)
    path.parent.mkdir()
    path.symlink_to(elsewhere.path)
    for use in (lambda: FileTokenStore(path).load("ada"), lambda: FileTokenStore(path).save("ada", StoredToken("x"))):
        with pytest.raises(TokenStoreError, match="it is a symbolic link"):
            use()
    assert elsewhere.load("ada") == KEPT


@posix
def test_a_file_of_another_user_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FileTokenStore(path).save("ada", KEPT)
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    with pytest.raises(TokenStoreError, match="belongs to another user"):
        FileTokenStore(path).load("ada")


def test_what_is_no_file_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(TokenStoreError):
        FileTokenStore(path).load("ada")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"canary-token",
        b"[]",
        b'{"tokens": ["canary-token"]}',
        b'{"tokens": {"ada": "canary-token"}}',
        b'{"tokens": {"ada": {"tok": "canary-token"}}}',
        b'{"tokens": {"ada": {"token": ["canary-token"]}}}',
        b'{"tokens": {"ada": {"token": "canary-token", "permissions": "canary-token"}}}',
        b"\xff canary-token",
        b"[" * 100_000,
        b'{"tokens": {}}' + b" " * 1024 * 1024,
    ],
)
def test_what_is_no_file_of_tokens_is_told_without_its_content(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(TokenStoreError) as raised:
        FileTokenStore(path).load("ada")
    assert "canary" not in told_by(raised.value)


def told_by(error: Exception) -> str:
    """All that can be learnt from an error, locals of its frames included."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in report.stack if "runtime/token" in frame.filename]
    shown = "".join(str(frame.locals) for frame in frames)
    return f"{shown}{error!r}{error.__cause__!r}{error.__context__!r}"


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "app").write_text("a file where the folder should be")
    store = FileTokenStore(tmp_path / "app" / "tokens.json")
    with pytest.raises(TokenStoreError) as raised:
        store.save("ada", KEPT)
    assert "canary" not in told_by(raised.value)


def test_nothing_is_lost_when_writing_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(path)
    store.save("ada", KEPT)

    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TokenStoreError, match="No space left"):
        store.save("bob", StoredToken("other"))
    assert store.load("ada") == KEPT
    assert [each.name for each in path.parent.iterdir()] == ["tokens.json"]


@posix
def test_many_write_at_once(path: Path) -> None:
    threads = [
        threading.Thread(target=FileTokenStore(path).save, args=(f"user{n}", StoredToken(f"token{n}")))
        for n in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = [FileTokenStore(path).load(f"user{n}") for n in range(12)]
    assert found == [StoredToken(f"token{n}") for n in range(12)]


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, ".local/share"),
        ("linux", {"XDG_DATA_HOME": "{home}/data"}, "data"),
        ("linux", {"XDG_DATA_HOME": "data"}, ".local/share"),
        ("darwin", {"XDG_DATA_HOME": "{home}/data"}, "Library/Application Support"),
        ("win32", {"LOCALAPPDATA": "{home}/Local"}, "Local"),
        ("win32", {}, "AppData/Local"),
    ],
)
def test_the_usual_place(
    gallery: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    environment: dict[str, str],
    folder: str,
) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value.format(home=tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setattr(sys, "platform", platform)
    from gallery.runtime.token_file import FileTokenStore  # type: ignore[import-not-found]

    assert FileTokenStore().path == tmp_path / folder / "gallery" / "tokens.json"


def test_the_environment(gallery: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from gallery.runtime.token_store import EnvironmentTokenStore as Own

    assert Own().load("default") is None
    monkeypatch.setenv("GALLERY_AUTH_TOKEN", " tok\n")
    monkeypatch.setenv("GALLERY_TOKEN_SECRET", "sec")
    found = Own().load("default")
    assert (found.token, found.token_secret, found.permissions) == ("tok", "sec", None)
    store = EnvironmentTokenStore("SHOP")
    for use in (lambda: store.save("default", KEPT), lambda: store.delete("default")):
        with pytest.raises(TokenStoreError, match="SHOP_AUTH_TOKEN"):
            use()


def test_a_token_as_plain_values_and_back() -> None:
    data = json.loads(json.dumps(KEPT.to_dict()))
    assert StoredToken.from_dict({**data, "of a later version": 1}) == KEPT
    assert StoredToken.from_dict({"token": "t"}) == StoredToken("t")


@pytest.mark.parametrize("data", [{}, {"token": ""}, {"token": 7}, {"token": "t", "permissions": {"doc": 1}}])
def test_what_is_no_token(data: dict[str, object]) -> None:
    with pytest.raises(TokenStoreError, match="what is kept is no token"):
        StoredToken.from_dict(data)


def test_nothing_secret_shows(path: Path) -> None:
    store = MemoryTokenStore()
    store.save("ada", KEPT)
    file = FileTokenStore(path)
    file.save("ada", KEPT)
    assert "canary" not in f"{KEPT} {KEPT!r} {store!r} {vars(file)} {file!r} {vars(store)}"
    for secret in (KEPT, store):
        with pytest.raises(TypeError, match="is not pickled"):
            pickle.dumps(secret)


def stored(desk: Any) -> Any:
    """A store of the package under test."""
    from gallery.runtime.token_store import MemoryTokenStore

    return MemoryTokenStore()


def test_a_login_is_kept_and_found_by_the_next_client(desk: Any) -> None:
    store = stored(desk)

    def use(client: Any) -> Any:
        return client.login.desktop(permissions={"picture": "read"}).finish()

    async def use_async(client: Any) -> Any:
        return await (await client.login.desktop(permissions={"picture": "read"})).finish()

    desk.ask(service, use if desk.kind == "sync" else use_async, auth_token=None, token_store=store)
    assert store.load("default").token == NEW
    assert store.load("default").user == {"user_id": 7}
    desk.requests.clear()
    desk.ask({}, lambda client: client.picture.get("7"), auth_token=None, token_store=store)
    assert desk.requests[0].url.params["user_token"] == NEW


def test_a_kept_token_knows_what_it_may_do(desk: Any) -> None:
    from gallery.runtime.token_store import StoredToken

    store = stored(desk)
    store.save("default", StoredToken(TOKEN, permissions={"picture": "read"}, user={"user_id": "7"}))
    client = desk.gallery.Gallery(api_key="k", api_secret="s", token_store=store)
    assert (client.token.permissions, client.token.user["user_id"]) == ({"picture": "read"}, "7")
    with pytest.raises(desk.gallery.errors.PermissionMissing):
        client.picture.upload(b"x")
    given = desk.gallery.Gallery(auth_token=store.load("default"))
    assert given.token.permissions == {"picture": "read"}


def test_what_is_given_goes_before_what_is_kept(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store = stored(desk)
    store.save("default", import_module("gallery.runtime.token_store").StoredToken("kept"))
    assert desk.gallery.Gallery(token_store=store).token.token == "kept"
    monkeypatch.setenv("GALLERY_AUTH_TOKEN", "ambient")
    assert desk.gallery.Gallery(token_store=store).token.token == "ambient"
    assert desk.gallery.Gallery(token_store=store, auth_token="given").token.token == "given"


def test_a_kept_token_brings_its_secret_and_its_scheme(desk: Any) -> None:
    store = stored(desk)
    token_store = import_module("gallery.runtime.token_store")
    store.save("default", token_store.StoredToken("kept", "kept-secret", "oauth"))
    desk.ask({}, lambda client: client.picture.echo(), auth_token=None, token_store=store)
    assert desk.requests[0].url.params["oauth_token"] == "kept"
    store.save("default", token_store.StoredToken("kept", "kept-secret", "gone"))
    with pytest.raises(desk.gallery.errors.InvalidArgument, match="scheme must be"):
        desk.gallery.Gallery(token_store=store)


def test_a_check_refreshes_what_is_kept_of_the_same_token(desk: Any) -> None:
    store = stored(desk)
    StoredToken = import_module("gallery.runtime.token_store").StoredToken
    answer = ok({"auth": {"token": TOKEN, "permissions": {"album": "write"}}})
    store.save("default", StoredToken(TOKEN))
    desk.ask(answer, lambda client: client.login.check(), token_store=store)
    assert store.load("default").permissions == {"album": "write"}
    store.save("default", StoredToken("of somebody else"))
    desk.ask(answer, lambda client: client.login.check(), token_store=store)
    assert store.load("default").permissions is None


def test_a_token_that_cannot_be_kept_is_not_lost(desk: Any) -> None:
    store = import_module("gallery.runtime.token_store").EnvironmentTokenStore()
    with pytest.raises(desk.gallery.errors.TokenStoreError, match="no token can be kept") as raised:
        desk.ask(service, lambda client: client.login.password("ali", "open sesame"), token_store=store)
    assert raised.value.grant.token == NEW
    assert NEW not in f"{raised.value!r} {vars(raised.value)}"
