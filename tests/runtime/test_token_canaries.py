"""What goes wrong with tokens and their stores shows neither the old secrets nor the new."""

from __future__ import annotations

import logging
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .conftest import TOKEN, ok
from .test_canaries import caught, everything, signatures

NEW = "canary-new-token"
TOLD = {"auth": {"token": NEW, "permissions": {"picture": "none"}, "user": {"user_id": "7"}}}


def stored(desk: Any, **more: Any) -> Any:
    token = import_module("gallery.runtime.token_store").StoredToken(
        TOKEN, "canary-token-secret", permissions={}, **more
    )
    store = import_module("gallery.runtime.token_store").MemoryTokenStore()
    store.save("default", token)
    return store


def leaks(desk: Any, seen: str, canaries: tuple[str, ...]) -> list[str]:
    secrets = (*canaries, NEW, "canary-token-secret", *signatures(desk.requests))
    return [secret for secret in secrets if secret in seen]


def test_a_call_beyond_the_permissions(desk: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    options = {"auth_token": None, "token_store": stored(desk)}
    error = caught(
        desk,
        desk.gallery.errors.PermissionMissing,
        lambda: desk.ask({}, lambda client: client.picture.upload(b"x"), **options),
    )
    assert leaks(desk, everything(error) + caplog.text, canaries) == []


def test_a_login_that_cannot_be_kept(desk: Any, canaries: tuple[str, ...]) -> None:
    store = import_module("gallery.runtime.token_store").EnvironmentTokenStore()
    error = caught(
        desk,
        desk.gallery.errors.TokenStoreError,
        lambda: desk.ask(TOLD, lambda client: client.login.password("ali", "open sesame"), token_store=store),
    )
    assert leaks(desk, everything(error), canaries) == []


def test_a_check_that_fails(desk: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answer = ok({"api": {"status": "error", "code": 1, "message": f"{TOKEN} is revoked"}})
    error = caught(
        desk,
        desk.gallery.errors.ServiceError,
        lambda: desk.ask(answer, lambda client: client.login.check(), token_store=stored(desk)),
    )
    assert leaks(desk, everything(error) + caplog.text, canaries) == []


@pytest.mark.parametrize(
    "content", [f'{{"tokens": ["{NEW}"]}}', f'{{"tokens": {{"default": {{"token": ["{NEW}"]}}}}}}', NEW]
)
def test_a_store_that_cannot_be_read(desk: Any, canaries: tuple[str, ...], tmp_path: Path, content: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(content)
    path.chmod(0o600)
    store = import_module("gallery.runtime.token_file").FileTokenStore(path)
    error = caught(
        desk,
        desk.gallery.errors.TokenStoreError,
        lambda: desk.ask({}, lambda client: None, auth_token=None, token_store=store),
    )
    assert leaks(desk, everything(error), canaries) == []


def test_a_token_with_a_scheme_that_is_gone(desk: Any, canaries: tuple[str, ...]) -> None:
    error = caught(
        desk,
        desk.gallery.errors.InvalidArgument,
        lambda: desk.ask({}, lambda client: None, auth_token=None, token_store=stored(desk, scheme="gone")),
    )
    assert leaks(desk, everything(error), canaries) == []
