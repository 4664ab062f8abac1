"""Logins over real HTTP: a browser that agrees, a file that keeps the token, and calls the token reaches or not."""

from __future__ import annotations

import asyncio
import re
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.clock import Clock
from generator.sandbox.build import KEY, SECRET

from ..sandbox.running import running
from .packages import importable


@pytest.fixture(scope="module", autouse=True)
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with importable(tmp_path_factory.mktemp("generated")):
        yield


@pytest.fixture
def credentials() -> Iterator[dict[str, Any]]:
    with running() as (_, port):
        yield {"api_key": KEY, "api_secret": SECRET, "base_url": f"http://127.0.0.1:{port}/api/"}


def agree(url: str) -> None:
    """What a person does in the browser."""
    with urllib.request.urlopen(url) as reply:
        page = reply.read().decode()
    found = [re.search(pattern, page) for pattern in (r'name="proof" value="(\w+)"', r'<option value="(\w+)"')]
    proof, account = (match[1] for match in found if match)
    form = urllib.parse.urlencode({"proof": proof, "account": account, "decision": "allow"})
    with urllib.request.urlopen(url, form.encode()) as reply:
        assert reply.status == 200


def test_from_the_login_to_the_refusal(credentials: dict[str, Any], tmp_path: Path) -> None:
    package = import_module("ipernity_sdk")
    store = package.FileTokenStore(tmp_path / "tokens.json")
    with package.Ipernity(**credentials, token_store=store) as client:
        assert client.token is None
        grant = client.login.desktop(permissions={"doc": "write"}).run(open_browser=agree, wait=lambda url: None)
        assert grant.permissions == {"doc": "write"}
    with package.Ipernity(**credentials, token_store=store) as client:
        assert client.token.user["username"] == grant.user.username
        with pytest.raises(package.errors.PermissionMissing, match=r"login\.desktop\(permissions={'doc': 'delete'}\)"):
            client.doc.delete("1")
        for format in ("json", "xml", "php"):
            assert client.with_options(format=format).login.check().permissions == {"doc": "write"}
        with pytest.raises(package.errors.PermissionInsufficient):
            client.with_options(auth_token=grant.token).doc.delete("1")


def test_oauth_from_the_login_to_the_check(credentials: dict[str, Any]) -> None:
    async def main() -> Any:
        async with import_module("ipernity_sdk").AsyncIpernity(**credentials) as client:
            flow = await client.login.oauth(permissions={"doc": "delete"})
            grant = await flow.run(open_browser=agree, wait=lambda url: None)
            assert (grant.permissions, grant.scheme) == (None, "oauth")
            return await client.with_options(auth_token=grant).login.check()

    assert asyncio.run(main()).permissions == {"doc": "delete"}


class Impatient(Clock):
    """Does not wait; before the third question somebody agrees."""

    def __init__(self) -> None:
        self.address = ""
        self.waits = 0

    def sleep(self, seconds: float) -> None:
        self.waits += 1
        if self.waits == 2:
            agree(self.address)
        assert self.waits < 5

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def open(self, url: str) -> None:
        self.address = url


def test_a_program_without_a_terminal_asks_until_somebody_agrees(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    package = import_module("lastfm_sdk")
    clocks = Impatient(), Impatient()
    with running(service="lastfm") as (_, port):
        options: dict[str, Any] = {"api_key": KEY, "api_secret": SECRET, "base_url": f"http://127.0.0.1:{port}/2.0/"}
        with package.LastFm(**options, clock=clocks[0]) as client:
            grant = client.login.desktop().run(open_browser=clocks[0].open)

        async def main() -> Any:
            async with package.AsyncLastFm(**options, clock=clocks[1]) as client:
                return await (await client.login.desktop()).run(open_browser=clocks[1].open)

        assert asyncio.run(main()).user == grant.user
    assert grant.token
    assert [clock.waits for clock in clocks] == [2, 2]
