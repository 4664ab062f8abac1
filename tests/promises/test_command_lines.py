"""The command line of every service: each method's help, what it requires, and its example, which needs no change."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from generator.model.method import Method
from generator.model.service import Service
from generator.targets.python_command import flag
from generator.targets.python_command_words import command_line

from .described import SERVICES

ROOT = Path(__file__).parents[2]

TYPE = """
import io, json, sys
from importlib import import_module

command = import_module(sys.argv[1] + ".command")
main, Screen = command.run, import_module(sys.argv[1] + ".runtime.command.screen").Screen
for line in json.load(open("lines.json")):
    out, err = io.StringIO(), io.StringIO()
    status = main(command.PROGRAM, line, screen=Screen(out, err))
    print(json.dumps([status, out.getvalue(), err.getvalue()]))
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    command = [sys.executable, "-m", "generator", "generate", "--out", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


def typed(generated: Path, service: Service, folder: Path, lines: list[list[str]]) -> list[tuple[int, str, str]]:
    """Status, output and errors of each line, all of them typed in one process."""
    (folder / "lines.json").write_text(json.dumps(lines), encoding="utf-8")
    prefix = service.package.environment
    environment = {name: value for name, value in os.environ.items() if not name.startswith(f"{prefix}_")}
    environment |= {f"{prefix}_{name}": "given" for name in ("API_KEY", "API_SECRET", "AUTH_TOKEN", "TOKEN_SECRET")}
    environment |= {"PYTHONPATH": str(generated / service.name / "python" / "src"), "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", TYPE, service.package.module],
        cwd=folder,
        env=environment,
        input="typed in\n" * len(lines),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def required(method: Method) -> list[str]:
    return [f"--{flag(one.name)}" for one in method.parameters if one.required and not one.carries_token]


each_service = pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)


@each_service
def test_every_method_has_help(service: Service, generated: Path, tmp_path: Path) -> None:
    runs = typed(generated, service, tmp_path, [[method.name, "--help"] for method in service.methods])
    for method, (status, out, err) in zip(service.methods, runs, strict=True):
        assert (status, err) == (0, ""), method.name
        words = " ".join(out.split())
        assert " ".join(method.summary.split()) in words
        for parameter in method.parameters:
            assert f"  --{flag(parameter.name)}" in out, method.name
            assert " ".join(parameter.doc.split()).rstrip(".") in words
        assert all(error.name in out for error in method.errors)
        assert out.replace("\n", "").isprintable()


@each_service
def test_what_is_required_is_required(service: Service, generated: Path, tmp_path: Path) -> None:
    methods = [method for method in service.methods if required(method)]
    assert methods
    for method, (status, out, err) in zip(
        methods, typed(generated, service, tmp_path, [[method.name] for method in methods]), strict=True
    ):
        assert (status, out) == (2, ""), method.name
        assert err == f"{service.name} {method.name}: error: needs {' and '.join(required(method))}\n"


@each_service
def test_every_example_can_be_typed(service: Service, generated: Path, tmp_path: Path) -> None:
    lines = [shlex.split(command_line(service, method)) for method in service.methods]
    for method, line in zip(service.methods, lines, strict=True):
        for parameter in method.parameters:
            option = f"--{flag(parameter.name)}"
            if parameter.type == "file" and option in line:
                (tmp_path / line[line.index(option) + 1]).write_bytes(b"content")
    runs = typed(generated, service, tmp_path, [[*line[1:], "--dry-run"] for line in lines])
    for method, (status, out, err) in zip(service.methods, runs, strict=True):
        assert (status, err) == (0, ""), method.name
        assert out.startswith(f"{method.verb} http") or method.takes_file
        assert "given" not in out.split()
