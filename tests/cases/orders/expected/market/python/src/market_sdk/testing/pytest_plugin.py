# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""A fixture for pytest: put `pytest_plugins = ["market_sdk.testing.pytest_plugin"]` into your conftest.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import FakeMarket


@pytest.fixture
def fake_market() -> Iterator[FakeMarket]:
    """A fake with a client over it; what was planned for a number of times has to be asked for as often."""
    fake = FakeMarket()
    yield fake
    fake.assert_all_used()
