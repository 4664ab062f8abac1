"""Sites that tests look at, and the browser that looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import paths
from generator.pipeline import Order, carry_out
from generator.website import prepare

from .browser import Browser, missing
from .sandbox import StubSandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a described service, as `make docs` builds it."""
    out = tmp_path_factory.mktemp("site")
    outcome = prepare(Order(ROOT / "methods", paths.templates(), out, ("ipernity",)), lambda _: None)
    assert outcome.problems.errors == 0
    carry_out(outcome)
    return out / "ipernity" / "site"


@pytest.fixture(scope="session")
def browser_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if reason := missing():
        pytest.skip(reason)
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture
def browser(browser_process: Browser) -> Browser:
    """A browser of the size of a desk, with an empty log."""
    browser_process.size(1440, 900)
    browser_process.theme("light")
    browser_process.read_log()
    browser_process.read_requests()
    return browser_process


@pytest.fixture(scope="session")
def sandbox(site: Path) -> Iterator[StubSandbox]:
    """Serves the site and answers calls."""
    with StubSandbox(site) as server:
        yield server
