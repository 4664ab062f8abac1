"""What the generated folders promise, over all methods of all services."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
GENERATED = sorted(path.parent for path in (ROOT / "generated").glob("*/model.json"))
MODELS = {folder.name: json.loads((folder / "model.json").read_text(encoding="utf-8")) for folder in GENERATED}
METHODS = [
    pytest.param(folder, method, id=f"{folder.name}:{method['name']}")
    for folder in GENERATED
    for method in MODELS[folder.name]["methods"]
]
each_service = pytest.mark.parametrize("folder", GENERATED, ids=lambda folder: folder.name)
each_method = pytest.mark.parametrize(("folder", "method"), METHODS)


@pytest.fixture(autouse=True)
def clients(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for folder in GENERATED:
        monkeypatch.syspath_prepend(str(folder / "python" / "src"))
    yield


def module_of(folder: Path) -> str:
    return str(MODELS[folder.name]["package"]["module"])


def test_output_is_current() -> None:
    command = [sys.executable, "-m", "generator", "generate", "--check"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@each_service
def test_the_model_keeps_to_its_schema(folder: Path) -> None:
    schema = json.loads((folder / "model.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(MODELS[folder.name])


@each_method
def test_the_client_tells_the_facts_of_the_model(folder: Path, method: dict[str, Any]) -> None:
    facts = importlib.import_module(f"{module_of(folder)}.facts")
    module, _, constant = facts.METHODS[method["name"]].partition(":")
    told = getattr(importlib.import_module(f"{module_of(folder)}.facts.{module}"), constant)
    for name in ("name", "signed", "token", "post_only", "permissions", "permissions_for", "idempotent"):
        assert getattr(told, name) == method[name], name
    assert [parameter.name for parameter in told.parameters] == [one["name"] for one in method["parameters"]]
    assert [parameter.required for parameter in told.parameters] == [one["required"] for one in method["parameters"]]
    assert dict(told.errors) == {error["code"]: error["name"] for error in method["errors"]}


@each_method
def test_every_error_is_a_class(folder: Path, method: dict[str, Any]) -> None:
    errors = importlib.import_module(f"{module_of(folder)}.errors")
    for error in (*method["errors"], *MODELS[folder.name]["errors"]):
        assert issubclass(getattr(errors, error["name"]), errors.ServiceError)


@each_method
def test_sync_and_async_calls_take_the_same(folder: Path, method: dict[str, Any]) -> None:
    top = method["name"].split(".")[0]
    found = [calls(folder / "python" / "src" / module_of(folder) / side / f"{top}.py") for side in SIDES]
    assert found[0] == found[1]
    assert any(method["name"].replace(".", "_").lower().replace("_", "") in name for name in found[0])


SIDES = ("groups", "async_groups")
COPIED = {"runtime", "testkit", "site"}
"""Folders of ordinary files, which are copied untouched, and of what is not kept."""


def calls(path: Path) -> dict[str, str]:
    """Class and function, joined and lower case, to the arguments as they are declared."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        (node.name.removeprefix("Async").removesuffix("Group") + function.name.replace("_", "")).lower(): ast.unparse(
            function.args
        )
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        for function in node.body
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
    }


@each_method
def test_every_method_has_a_page_a_line_in_the_index_and_stub_tests(folder: Path, method: dict[str, Any]) -> None:
    page = folder / "docs" / "methods" / f"{method['name']}.md"
    assert page.is_file()
    assert f"methods/{method['name']}.md" in (folder / "docs" / "index.md").read_text(encoding="utf-8")
    tests = [path for path in (folder / "tests").glob("test_*.py") if f'"{method["name"]}"' in path.read_text("utf-8")]
    assert tests


@each_service
def test_every_file_says_where_it_comes_from(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".md", ".toml"} and not COPIED & set(path.relative_to(folder).parts):
            head = path.read_text(encoding="utf-8")[:300]
            assert "Generated from" in head, path
            assert "make generate" in head, path


@each_service
def test_no_file_holds_a_time_or_a_path(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".md", ".toml", ".json"}:
            assert str(ROOT) not in path.read_text(encoding="utf-8"), path


def test_nothing_of_one_service_is_in_the_generator() -> None:
    words = ("ipernity", "lastfm", "album", "frob", "api_sig")
    for folder in ("generator", "templates"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".py", ".j2", ".json", ".yaml"}:
                text = without_examples(path, path.read_text(encoding="utf-8")).lower()
                used = [word for word in words if word in text]
                assert not used, f"{path} knows {used}"


def without_examples(path: Path, text: str) -> str:
    """Python without its comments and docstrings, where examples are welcome."""
    if path.suffix != ".py":
        return text
    tree = ast.parse(text)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                child.value.value = ""
    return ast.unparse(tree)
