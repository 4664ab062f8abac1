"""A generated package, installed where there is nothing else, makes calls over a real socket."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "ipernity" / "python"

PIP = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
PIP += ["--no-deps", "--no-index", "--no-build-isolation"]
SCRIPT = Path(__file__).with_name("ten_calls.py")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder the package was installed into, from a wheel, with nothing downloaded."""
    target = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [*PIP, "--target", str(target), str(PACKAGE)],
        check=True,
    )
    return target


def test_ten_calls_of_different_kinds_over_a_socket(installed: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(installed)], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines() == [
        "hello: hello world!",
        "page 1 of 2, 3 documents, first 'Nice car' of type str",
        "all items: ['1', '2', '3']",
        "posted 2009-02-13 23:31:30+00:00",
        "album 77 made, visible to friends: True",
        "deleted, answered with nothing: None",
        "ticket abc",
        "token tok with doc: write",
        "DocumentNotFound 1 Document not found",
        "async: 3 documents",
    ]


def test_the_package_is_typed_and_needs_httpx2_only(installed: Path) -> None:
    (metadata,) = installed.glob("ipernity_sdk-*.dist-info/METADATA")
    needed = [line for line in metadata.read_text().splitlines() if line.startswith("Requires-Dist:")]
    (always,) = [line for line in needed if "extra ==" not in line]
    assert always.startswith("Requires-Dist: httpx2")
    assert (installed / "ipernity_sdk" / "py.typed").is_file()
