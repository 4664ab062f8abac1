"""Every example of a guide runs, page by page, over the fake of its service; what it says it prints is printed."""

from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import io
import json
import re
import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import paths
from generator.cli import cli as methodgen
from generator.pipeline import Order, carry_out, prepare
from generator.runtime import errors
from generator.runtime.base_client import BaseClient

from .markdown_pages import Page, broken_links

ROOT = Path(__file__).resolve().parents[2]
SERVICES = {
    "ipernity": ROOT / "methods",
    "lastfm": ROOT / "methods",
    "market": ROOT / "tests/cases/orders/methods",
    "notes": ROOT / "tests/cases/minimal/methods",
}


@dataclass(frozen=True)
class Generated:
    """A service that was generated anew."""

    name: str
    methods: Path
    out: Path
    model: Any

    @property
    def package(self) -> str:
        return str(self.model["package"]["module"])

    @property
    def client(self) -> str:
        return str(self.model["package"]["client"])

    @property
    def pages(self) -> dict[str, Page]:
        docs = self.out / self.name / "docs"
        found = (path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))
        return {path: Page(path, (docs / path).read_text(encoding="utf-8")) for path in found}

    @property
    def guides(self) -> dict[str, Page]:
        return {path: page for path, page in self.pages.items() if path.startswith("guides/")}


@pytest.fixture(scope="module", params=SERVICES)
def generated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Generated:
    name, methods = request.param, SERVICES[request.param]
    out = tmp_path_factory.mktemp("generated")
    outcome = prepare(Order(methods, paths.templates(), out, (name,), ("model", "python", "docs")), lambda _: None)
    assert outcome.problems.errors == 0
    carry_out(outcome)
    return Generated(name, methods, out, json.loads((out / name / "model.json").read_text(encoding="utf-8")))


@pytest.fixture
def package(generated: Generated, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """The package, in a folder and an environment of its own; who makes a client gets one over `package.fake`."""
    before = {name: sys.modules.pop(name) for name in _modules(generated.package)}
    monkeypatch.syspath_prepend(str(generated.out / generated.name / "python" / "src"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in ("API_KEY", "API_SECRET", "TOKEN_SECRET"):
        monkeypatch.setenv(f"{generated.model['package']['environment']}_{name}", "sample")
    monkeypatch.setattr("builtins.input", lambda _="": "https://example.org/back?code=712218&place=here&token=x")
    monkeypatch.setattr("getpass.getpass", lambda _: "sample")
    monkeypatch.setattr("webbrowser.open", lambda _: True)
    monkeypatch.setattr(sys, "stdin", _Terminal())
    package = importlib.import_module(generated.package)
    fake = getattr(importlib.import_module(f"{generated.package}.testing"), f"Fake{generated.client}")()
    for name, transport in (("", fake.transport), ("Async", fake.async_transport)):
        monkeypatch.setattr(
            package, f"{name}{generated.client}", _over(getattr(package, f"{name}{generated.client}"), fake, transport)
        )
    monkeypatch.setattr(package, "fake", fake, raising=False)
    yield package
    for name in _modules(generated.package):
        del sys.modules[name]
    sys.modules.update(before)


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _over(client: Any, fake: Any, transport: Any) -> Any:
    def make(**options: Any) -> Any:
        carried = {} if options.keys() & {"http_client", "transport"} else {"transport": transport}
        return client(**{"clock": fake.clock, **carried, **options})

    return make


def _modules(package: str) -> list[str]:
    return [name for name in sys.modules if name.partition(".")[0] == package]


@pytest.fixture
def token(generated: Generated, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{generated.model['package']['environment']}_AUTH_TOKEN", "sample-token")


def test_every_guide_is_plain_and_linked(generated: Generated) -> None:
    pages = generated.pages
    assert {path: faults for path, page in generated.guides.items() if (faults := list(page.faults()))} == {}
    assert broken_links(pages) == []
    linked = {link.partition("#")[0] for link in pages["index.md"].links}
    assert generated.guides.keys() <= linked
    listed = {f"guides/{link}" for link in pages["guides/index.md"].links}
    assert generated.guides.keys() - listed == {"guides/index.md"}


def test_the_examples_of_a_page_run_in_order(generated: Generated, package: Any, token: None) -> None:
    for path, page in generated.guides.items():
        if path == "guides/logins.md":
            continue  # below
        if found := re.search(r"(\S+)\]\(\S+\) answers code `(.*?)`", page.text):
            package.fake.fail(found[1].lstrip("["), found[2], times=1)
        _run(path, page.fences("python"), generated)


def test_a_login_begins_without_a_token(generated: Generated, package: Any) -> None:
    page = generated.guides.get("guides/logins.md")
    if page is not None:
        _run(page.path, page.fences("python"), generated)


def test_commands_of_the_client_run(generated: Generated, package: Any, token: None) -> None:
    program = importlib.import_module(f"{generated.package}.command").PROGRAM
    main = importlib.import_module(f"{generated.package}.runtime.command.main").main
    lines = [line for line in _lines(generated) if line.startswith(f"{generated.name} ")]
    assert len(lines) >= 3
    for line in lines:
        words = shlex.split(line)[1:]
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
            options = {"transport": package.fake.transport, "clock": package.fake.clock}
            assert main(program, words, options=options) == 0, line
        assert printed.getvalue(), line


def _lines(generated: Generated) -> list[str]:
    """What is typed, each line; what a shell would have carried out within a line stands alone."""
    fences = [fence for page in generated.guides.values() for fence in page.fences("sh")]
    return [re.sub(r'^eval "\$\((.*)\)"$', r"\1", line) for fence in fences for line in fence.splitlines()]


def test_permissions_are_worked_out(generated: Generated, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [line for line in _lines(generated) if line.startswith("methodgen ")]
    assert bool(lines) == (generated.model["permissions"]["shape"] != "none")
    for line in lines:
        page = generated.guides["guides/logins.md"]
        source = next(source for source in page.fences("python") if "PermissionMissing" in source)
        (tmp_path / "src").mkdir(exist_ok=True)
        (tmp_path / "src" / "app.py").write_text(f"from {generated.package} import {generated.client}\n{source}")
        told = CliRunner().invoke(methodgen, [*shlex.split(line)[1:], "--methods", str(generated.methods)])
        assert told.exit_code == 0, (line, told.output)
        if "--scan" not in line:
            assert page.fences("text")[0].strip() in told.output


def test_what_is_logged_is_as_shown(
    generated: Generated, package: Any, token: None, caplog: pytest.LogCaptureFixture
) -> None:
    page = generated.guides["guides/debugging.md"]
    printed = _run(page.path, page.fences("python")[:2], generated)
    logged, hooked = page.fences("text")
    level, logger, text = logged.strip().split(":", 2)
    lines = [(each.levelname, each.name, re.sub(r"\d+ ms", "183 ms", each.getMessage())) for each in caplog.records]
    assert (level, logger, text) in lines
    assert printed == hooked


def test_every_option_and_every_error_has_a_place(generated: Generated) -> None:
    text = "\n".join(page.text for page in generated.guides.values())
    options = inspect.signature(BaseClient.__init__).parameters.keys() - {"self"}
    if generated.name == "ipernity":  # others lack some
        assert {name for name in options if f"`{name}`" not in text} == set()
    assert {name for name in errors.__all__ if not re.search(rf"\b{name}\b", text)} - {"ShownRequest"} == set()


def test_what_a_service_lacks_has_no_page(generated: Generated) -> None:
    there = {path.removeprefix("guides/").removesuffix(".md") for path in generated.guides}
    methods = generated.model["methods"]
    assert ("paging" in there) == any(method["paging"] for method in methods)
    assert ("formats" in there) == (len(generated.model["formats"]) > 1)
    takes_file = any(one["type"] == "file" for method in methods for one in method["parameters"])
    assert ("uploads" in there) == (takes_file or any(method["poll"] for method in methods))
    assert ("logins" in there) == bool(generated.model["logins"] or generated.model["permissions"]["shape"] != "none")


def _run(path: str, sources: list[str], generated: Generated) -> str:
    """One after the other, each in what the others left; gives what they print."""
    everything = ""
    names: dict[str, Any] = {"__name__": "example"}
    for number, source in enumerate(sources, 1):
        place = f"{path}, example {number}"
        _lay_files(source)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(source, place, "exec"), names)
            for name in [name for name in names if name.startswith("test_")]:
                fake = getattr(importlib.import_module(f"{generated.package}.testing"), f"Fake{generated.client}")()
                names.pop(name)(fake)
        _compare(place, source, printed.getvalue())
        everything += printed.getvalue()
    return everything


def _lay_files(source: str) -> None:
    """Files that the example takes for granted."""
    for name in re.findall(r'="([\w-]+\.\w+)"', source):
        Path(name).write_bytes(b"content")


def _compare(place: str, source: str, printed: str) -> None:
    """A comment behind a `print`, or below it, is what that prints."""
    lines = printed.splitlines()
    claims = list(_claims(source))
    assert [line for line in lines if line in claims] == claims, (place, lines[:20])


def _claims(source: str) -> Iterator[str]:
    lines = source.splitlines()
    nodes = sorted(ast.walk(ast.parse(source)), key=lambda node: getattr(node, "lineno", 0))
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "print":
            assert node.end_lineno is not None
            behind = lines[node.end_lineno - 1][node.end_col_offset or 0 :].strip()
            below = lines[node.end_lineno].strip() if node.end_lineno < len(lines) else ""
            for comment in (behind, below):
                if comment.startswith("# "):
                    yield comment[2:]
                    break
