"""The sample application runs against the fake of its service: login, a whole run, an interrupted one, a bad file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx2
import pytest

from .loaded import loaded

PACKAGE = "ipernity_sdk"
FILES = {f"https://files.example/{number}": f"picture {number}".encode() for number in range(250)}
DOCS = [
    {"doc_id": number, "original": {"url": f"https://files.example/{number}", "filename": f"{number}.jpg"}}
    for number in range(250)
]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with loaded("backup", "ipernity", PACKAGE, tmp_path_factory.mktemp("generated")) as module:
        yield module


@pytest.fixture
def fake(app: ModuleType) -> Any:
    fake = import_module(f"{PACKAGE}.testing").FakeIpernity()
    fake.answer("auth.checkToken", auth={"user": {"user_id": "1234"}})
    fake.answer_pages("doc.getList", DOCS)
    return fake


class Shelf:
    """The server that the originals are on."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.now = self.most = 0
        self.bad: Callable[[str], BaseException | int | None] = lambda url: None

    async def __call__(self, request: httpx2.Request) -> httpx2.Response:
        url = str(request.url)
        self.asked.append(url)
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0)
        self.now -= 1
        trouble = self.bad(url)
        if isinstance(trouble, BaseException):
            raise trouble
        return httpx2.Response(trouble or 200, content=FILES[url])


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def run(app: ModuleType, fake: Any, shelf: Shelf, folder: Path) -> list[str]:
    async def main() -> list[str]:
        async with fake.async_client as client, httpx2.AsyncClient(transport=httpx2.MockTransport(shelf)) as http:
            failed: list[str] = await app.backup(await app.login(client), http, folder)
            return failed

    return asyncio.run(main())


def kept(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


ALL = {f"{number}-{number}.jpg": f"picture {number}".encode() for number in range(250)}


def test_every_original_is_fetched_a_few_at_a_time(app: ModuleType, fake: Any, shelf: Shelf, tmp_path: Path) -> None:
    assert run(app, fake, shelf, tmp_path / "new") == []
    assert kept(tmp_path / "new") == ALL
    assert sorted(shelf.asked) == sorted(FILES)
    assert 1 < shelf.most <= app.AT_ONCE
    assert [call.arguments.get("page", 1) for call in fake.calls_of("doc.getList")] == [1, 2, 3]
    fake.assert_called("doc.getList", user_id="1234", extra=["original"], per_page=100)


def test_an_interrupted_run_goes_on_where_it_ended(app: ModuleType, fake: Any, shelf: Shelf, tmp_path: Path) -> None:
    shelf.bad = lambda url: RuntimeError("power cut") if url.endswith("/120") else None
    with pytest.raises(ExceptionGroup, match="TaskGroup"):
        run(app, fake, shelf, tmp_path)
    before = {name for name in kept(tmp_path) if not name.endswith(".part")}
    assert 100 < len(before) < 130

    shelf.bad, shelf.asked = lambda url: None, []
    assert run(app, fake, shelf, tmp_path) == []
    assert kept(tmp_path) == ALL
    assert len(shelf.asked) == len(ALL) - len(before)


def test_a_file_that_breaks_off_is_not_taken_for_whole(
    app: ModuleType, fake: Any, shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "7-7.jpg.part").write_bytes(b"half a pic")
    shelf.bad = lambda url: {"/3": 404, "/4": httpx2.ReadError("broken")}.get(url[url.rindex("/") :])
    assert sorted(run(app, fake, shelf, tmp_path)) == ["3", "4"]
    told = capsys.readouterr().err
    assert "document 3: " in told
    assert "404" in told
    assert "document 4: broken" in told
    assert kept(tmp_path) == {name: content for name, content in ALL.items() if name not in ("3-3.jpg", "4-4.jpg")}


def test_no_name_leads_out_of_the_folder(app: ModuleType, fake: Any, shelf: Shelf, tmp_path: Path) -> None:
    evil = {"doc_id": "../1", "original": {"url": "https://files.example/1", "filename": "/etc/../../x\n.jpg"}}
    fake.answer_pages(
        "doc.getList", [evil, {"doc_id": 2}, {"doc_id": 3, "original": {"url": "https://files.example:port/"}}]
    )
    folder = tmp_path / "in"
    assert sorted(run(app, fake, shelf, folder)) == ["2", "3"]
    assert [path.parent for path in tmp_path.rglob("*.jpg")] == [folder]


def test_the_member_is_asked_once_and_for_no_more_than_reading(
    app: ModuleType, fake: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("IPERNITY_AUTH_TOKEN", raising=False)
    fake.answer("auth.getToken", auth={"token": "granted"})
    store = import_module(PACKAGE).MemoryTokenStore()
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or False)
    monkeypatch.setattr("sys.stdin", Terminal())

    async def main() -> Any:
        make = import_module(f"{PACKAGE}.testing").async_client
        for _ in range(2):
            async with make(fake, auth_token=None, token_secret=None, token_store=store) as client:
                token = (await app.login(client)).token
        return token

    assert asyncio.run(main()).token == "granted"
    (address,) = opened
    assert "perm_doc=read" in address
    assert "write" not in address
    fake.assert_called_once("auth.getToken")


class Terminal:
    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return "\n"


def test_the_exit_code_tells_whether_all_is_there(
    app: ModuleType, fake: Any, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own = partial(httpx2.AsyncClient, transport=httpx2.MockTransport(shelf))
    monkeypatch.setattr(app, "AsyncIpernity", lambda **options: fake.async_client)
    monkeypatch.setattr(app, "httpx2", SimpleNamespace(**{**vars(httpx2), "AsyncClient": own}))
    fake.answer_pages("doc.getList", DOCS[:2])
    assert asyncio.run(app.main(tmp_path / "in")) == 0
    shelf.bad = lambda url: 500
    assert asyncio.run(app.main(tmp_path / "other")) == 1
