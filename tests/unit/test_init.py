"""`methodgen init` and `new`: what they write is legal, and editors find the schemas that it names."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator import paths
from generator.spec.editor import schema_for
from generator.spec.load import load


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


def schema_named_in(description: Path) -> Path:
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", description.read_text(encoding="utf-8"))
    assert named is not None
    return description.parent / named[1]


def test_a_new_project_is_legal_and_complete(tmp_path: Path) -> None:
    made = run(tmp_path, "init", "photo-club")
    assert made.returncode == 0, made.stderr
    project = tmp_path / "photo-club"
    (service,), problems = load(project / "methods")
    assert (service.name, service.title, problems.lines) == ("photo-club", "Photo club", [])
    assert {"Makefile", "README.md", ".gitignore"} <= {path.name for path in project.iterdir()}
    for path in project.rglob("*"):
        if path.is_file() and ".methodgen" not in path.parts and path.name != "README.md":
            assert not re.search(r"@\w+@", path.read_text(encoding="utf-8")), path
    kinds = [schema_named_in(path).name for path in sorted(project.glob("methods/*/*.yaml"))]
    assert kinds == ["method.schema.json", "service.schema.json", "types.schema.json"]


def test_every_schema_that_a_schema_refers_to_is_there(tmp_path: Path) -> None:
    run(tmp_path, "init", "photos")
    folder = tmp_path / "photos/.methodgen/schema"
    for description in (tmp_path / "photos/methods/photos").iterdir():
        schema = schema_named_in(description)
        assert schema.resolve().parent == folder.resolve()
        json.loads(schema.read_text(encoding="utf-8"))
        for referred in re.findall(r'"\$ref": "([^"#]+)#', schema.read_text(encoding="utf-8")):
            assert (folder / referred).is_file()


def test_new_brings_old_schemas_up_to_date(tmp_path: Path) -> None:
    run(tmp_path, "init", "photos")
    old = tmp_path / "photos/.methodgen/schema/method.schema.json"
    current = old.read_bytes()
    old.write_text("{}")
    made = run(tmp_path / "photos", "new", "photo.share", "--service", "photos")
    assert made.returncode == 0, made.stderr
    assert old.read_bytes() == current
    assert schema_named_in(tmp_path / "photos/methods/photos/photo.share.yaml").is_file()


def test_in_our_own_checkout_the_schemas_stay_where_they_are() -> None:
    file = paths.CHECKOUT / "methods" / "photos" / "photo.share.yaml"
    assert schema_for(file, "method") == "../../generator/spec/schema/method.schema.json"
    assert not (paths.CHECKOUT / ".methodgen" / "schema").exists()


@pytest.mark.parametrize("content", [".hidden", "file.txt", "folder/"])
def test_a_folder_with_something_in_it_is_refused(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / content).mkdir() if content.endswith("/") else (folder / content).write_text("mine")
    refused = run(tmp_path, "init", "photos")
    assert refused.returncode == 2
    assert "is there already, and is not an empty folder" in refused.stderr
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize(("folder", "name"), [("My API", ""), ("photos", "Photos"), ("photos", "../x")])
def test_names_are_checked_before_anything_is_written(tmp_path: Path, folder: str, name: str) -> None:
    given = ["--name", name] if name else []
    refused = run(tmp_path, "init", folder, *given)
    assert refused.returncode == 2
    assert "must be lower-case letters" in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_and_a_name_of_ones_own_are_welcome(tmp_path: Path) -> None:
    (tmp_path / "My API").mkdir()
    made = run(tmp_path, "init", "My API", "--name", "photos")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "My API/methods/photos/service.yaml").is_file()
