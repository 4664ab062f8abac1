"""Every Python example of a method's page runs, against answers taken from the pages themselves."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
import pytest

from .generated import MODEL, PACKAGE, PAGES

NAMES = [method["name"] for method in MODEL["methods"]]
PACKAGE_NAME: str = MODEL["package"]["module"]
CLIENT: str = MODEL["package"]["client"]
CREDENTIALS = {"api_key": "key", "api_secret": "secret", "auth_token": "token"}


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The generated package, whose clients are answered by the examples of the pages."""
    monkeypatch.syspath_prepend(str(PACKAGE))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "picture.jpg").write_bytes(b"picture")
    package = __import__(PACKAGE_NAME)
    for name, http in ((CLIENT, httpx2.Client), (f"Async{CLIENT}", httpx2.AsyncClient)):
        transport = httpx2.MockTransport(_answer)
        monkeypatch.setattr(
            package, name, partial(getattr(package, name), **CREDENTIALS, http_client=http(transport=transport))
        )
    return package


def _answer(request: httpx2.Request) -> httpx2.Response:
    """The JSON of the page of the method that is called, as a last page."""
    name = next(name for name in request.url.path.split("/") if name in NAMES)
    examples = PAGES[f"methods/{name}.md"].fences("json")
    data = json.loads(examples[0]) if examples else {"api": {"status": "ok"}}
    return httpx2.Response(200, json=_last_page(data))


def _last_page(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: "1" if key in ("page", "pages") else _last_page(value) for key, value in data.items()}
    return data


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_of_a_page_run(name: str, module: Any, capsys: pytest.CaptureFixture[str]) -> None:
    for source in PAGES[f"methods/{name}.md"].fences("python"):
        exec(compile(source, f"{name}.md", "exec"), {"__name__": "example"})
        assert "print" not in source or capsys.readouterr().out.strip()
