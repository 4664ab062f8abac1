"""Generated tests pass with the client of their description, and fail with one of another."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator import paths
from generator.model.method import Method
from generator.model.parameter import Parameter
from generator.model.service import Service
from generator.model.shape import Record, Scalar
from generator.output.format import Formatter, format_python
from generator.output.produce import produce
from generator.spec.load import load
from generator.targets.manifest import read_manifest

from . import odd, shop


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Service]:
    folder = tmp_path_factory.mktemp("methods")
    odd.write(folder)
    shop.write(folder)
    found, problems = load(folder)
    assert problems.lines == []
    return {service.name: service for service in found}


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Python that templates give; black is left out, for it takes most of the time."""
    texts: list[str] = []

    def keep(formatter: Formatter, given: list[str]) -> list[str]:
        texts.extend(given)
        return given

    monkeypatch.setattr(Formatter, "format_all", keep)
    return texts


def generate(service: Service, target: str, out: Path) -> None:
    for file in produce(service, read_manifest(paths.templates(), target)):
        path = out / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")


def run(folder: Path) -> str:
    options = [
        "-q",
        "-p",
        "no:cacheprovider",
        "--import-mode=importlib",
        "-W",
        "error",
        "-c",
        os.devnull,
        "--tb=no",
        "-k",
        "not async",
    ]
    command = [sys.executable, "-m", "pytest", *options, str(folder)]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/", env=alone).stdout


@pytest.mark.usefixtures("rendered")
def test_tests_of_several_services_pass_in_one_run(services: dict[str, Service], tmp_path: Path) -> None:
    for name, service in services.items():
        generate(service, "tests", tmp_path / name)
        generate(service, "python", tmp_path / name)
    output = run(tmp_path)
    assert " passed" in output
    assert "FAILED" not in output
    assert "ERROR" not in output


def with_method(service: Service, name: str, change: Callable[[Method], Method]) -> Service:
    return replace(service, methods=tuple(change(one) if one.name == name else one for one in service.methods))


def text_for_number(method: Method) -> Method:
    record = method.response.record
    assert record is not None
    (things,) = record.fields
    assert isinstance(things.shape, Record)
    total, *others = things.shape.fields
    shape = replace(things.shape, fields=(replace(total, shape=Scalar("text")), *others))
    return replace(
        method, response=replace(method.response, record=replace(record, fields=(replace(things, shape=shape),)))
    )


WRONG: dict[str, Callable[[Service], Service]] = {
    "address": lambda odd: replace(odd, endpoint=replace(odd.endpoint, base="https://other.example/")),
    "signature": lambda odd: replace(odd, signing={**(odd.signing or {}), "digest": "hmac-sha1"}),
    "signed": lambda odd: with_method(odd, "things.any", lambda one: replace(one, signed=True)),
    "token": lambda odd: with_method(odd, "things.put", lambda one: replace(one, token="optional")),
    "spelling": lambda odd: replace(odd, conventions=replace(odd.conventions, lists="dots")),
    "parameter": lambda odd: with_method(
        odd, "things.put", lambda one: replace(one, parameters=(*one.parameters, MORE))
    ),
    "rule": lambda odd: with_method(odd, "things.walk", lambda one: replace(one, rules=one.rules[:1])),
    "field": lambda odd: with_method(odd, "things.list", text_for_number),
    "error": lambda odd: with_method(odd, "things.list", lambda one: replace(one, errors=())),
    "paging": lambda odd: with_method(odd, "things.walk", lambda one: replace(one, paging=None)),
}
"""Services that differ from the odd one in a single fact."""
MORE = Parameter("another", "id")


@pytest.mark.usefixtures("rendered")
def test_tests_fail_with_the_client_of_another_description(services: dict[str, Service], tmp_path: Path) -> None:
    for fact, change in WRONG.items():
        package = replace(services["odd"].package, module=f"odd_{fact}")  # for all of them to live in one process
        described = replace(services["odd"], package=package)
        generate(described, "tests", tmp_path / fact)
        generate(change(described), "python", tmp_path / fact)
    output = run(tmp_path)
    assert [fact for fact in WRONG if f"/{fact}/tests/test_" not in output] == []
    assert "ERROR" not in output


def test_what_is_rendered_is_as_black_would_have_it(services: dict[str, Service], rendered: list[str]) -> None:
    for service in services.values():
        list(produce(service, read_manifest(paths.templates(), "tests")))
    assert len(rendered) > len(services)
    assert [text for text in rendered if format_python(text) != text] == []
