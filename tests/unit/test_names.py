"""Names of companions, and names that generated calls keep for themselves."""

from __future__ import annotations

import pytest

from generator.model import names
from generator.runtime.async_client import AsyncClient
from generator.runtime.client import Client
from generator.targets.python_exports import RUNTIME


@pytest.mark.parametrize(
    ("method", "both", "alone"),
    [
        ("upload.file", "file_and_wait", "wait_for_file"),
        ("upload", "upload_and_wait", "wait_for_upload"),
        ("jobs.import", "import_and_wait", "wait_for_import"),
        ("a.b.startJob", "start_job_and_wait", "wait_for_start_job"),
    ],
)
def test_companions_that_wait(method: str, both: str, alone: str) -> None:
    assert (names.and_wait(method), names.wait_for(method)) == (both, alone)


@pytest.mark.parametrize("name", ["progress", "timeout", "self"])
def test_a_parameter_leaves_the_options_of_calls_alone(name: str) -> None:
    assert names.argument(name) == f"{name}_"


@pytest.mark.parametrize(
    ("name", "python"),
    [("x1", "x1"), ("x_y", "x_y"), ("x", "x"), ("perPage1", "per_page1"), ("9", "_9"), ("1a", "_1a")],
)
def test_a_parameter_has_a_name_that_begins_with_a_letter(name: str, python: str) -> None:
    assert names.argument(name) == python


def test_a_group_or_method_leaves_the_names_of_clients_alone() -> None:
    assert (names.group_attribute("waitFor"), names.function("wait_for")) == ("wait_for_", "wait_for_")


def test_no_public_name_of_a_client_is_left_open() -> None:
    public = {name for kind in (Client, AsyncClient) for name in dir(kind) if not name.startswith("_")}
    assert public <= names.CLIENT_NAMES_IN_USE


def test_no_class_that_a_package_shows_is_left_open() -> None:
    assert RUNTIME.keys() <= names.PACKAGE_NAMES_IN_USE
