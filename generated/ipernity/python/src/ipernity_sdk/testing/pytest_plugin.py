# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""A fixture for pytest: put `pytest_plugins = ["ipernity_sdk.testing.pytest_plugin"]` into your conftest.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import FakeIpernity


@pytest.fixture
def fake_ipernity() -> Iterator[FakeIpernity]:
    """A fake with a client over it; what was planned for a number of times has to be asked for as often."""
    fake = FakeIpernity()
    yield fake
    fake.assert_all_used()
