"""Calls tried from a page, answered by the sandbox that serves it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .browser import Browser

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def served(site: Path, browser_process: Browser) -> Iterator[str]:
    """Where the sandbox serves the site; not started where there is no browser."""
    command = [sys.executable, "-u", "-m", "generator", "sandbox", "ipernity", "--port", "0", "--site", str(site)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://\S+/", process.stdout.readline())
        assert found
        try:
            yield found[0]
        finally:
            process.terminate()


def call(browser: Browser, served: str, method: str, **fields: str) -> tuple[str, str]:
    """Send a call from the page of a method; its outcome, and what the page says about it."""
    browser.open(f"{served}methods/{method}.html")
    browser.wait("!document.querySelector('.live [type=submit]').disabled")
    for selector, text in fields.items():
        browser.type({"secret": "#live [type=password]"}.get(selector, f"#live [name={selector}]"), text)
    browser.run("document.querySelector('.live [type=submit]').click()")
    outcome = browser.wait("document.querySelector('.answer[data-outcome]')?.dataset.outcome")
    return outcome, browser.text("#live")


@pytest.mark.parametrize("method", ["test.hello", "album.create", "album.getList", "account.getQuota"])
def test_a_call_succeeds(browser: Browser, served: str, method: str) -> None:
    outcome, said = call(browser, served, method)
    assert outcome == "success", said
    assert browser.read_log() == []


def test_a_wrong_secret_is_explained(browser: Browser, served: str) -> None:
    outcome, said = call(browser, served, "album.create", secret="wrong")
    assert outcome == "105"
    assert "SignatureInvalid" in said and "it is the secret that differs" in said


def test_nothing_leaves_for_elsewhere(browser: Browser, served: str) -> None:
    call(browser, served, "album.getList")
    assert [url for url in browser.read_requests() if not url.startswith((served, "about:"))] == []
