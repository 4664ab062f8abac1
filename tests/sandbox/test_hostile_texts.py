"""Hostile texts in everything that the sandbox's own pages show: a real browser shows them and does nothing else."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, SECRET, TOKEN, Wishes
from generator.sandbox.registry import Application

from ..site.browser import Browser, missing
from .running import ROOT, running, signed

TEXTS: dict[str, str] = json.loads((ROOT / "tests" / "site" / "hostile_texts.json").read_text(encoding="utf-8"))
LOOK = """
const own = 'link:not([href="/_sandbox/style.css"])';
const all = selector => [...document.querySelectorAll(selector)];
const bad = all(`script, iframe, object, embed, base, meta[http-equiv], img, svg, ${own}`);
const on = all('*').filter(e => [...e.attributes].some(a => /^on|^style$|^src/i.test(a.name)));
const leads = e => new URL(e.href || e.action, location).origin !== location.origin;
const away = all('[href], [action]').filter(leads);
return {
  made: [...bad, ...on, ...away].map(e => e.outerHTML.slice(0, 200)),
  title: document.title,
  told: document.body.innerText.length,
  marks: Object.keys(window).filter(name => /canary|pwned|xss/i.test(name)),
};
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if reason := missing():
        pytest.skip(reason)
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[Sandbox, int]]:
    everything = " ".join(TEXTS.values())
    applications = (Application(KEY, SECRET, title=everything),)
    with running(Wishes(applications, faults=True)) as (app, port):
        account = app.desk.world.accounts()[0]
        for name in account.values:
            account.values[name] = everything
        yield app, port


def request(port: int, target: str, headers: dict[str, str], body: bytes | None = None) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST" if body else "GET", target, body, headers)
    connection.getresponse().read()
    connection.close()


def fill(port: int) -> None:
    """Calls with a hostile text in every place that the page of calls shows."""
    for text in TEXTS.values():
        given = {"api_key": KEY, "auth_token": TOKEN, "title": text, text: text, "echo": text}
        plain = re.sub(r"[^\x20-\x7e]", "?", text)
        headers = {"User-Agent": plain, "Referer": plain, "X-String-To-Sign": quote(text)}
        for name in ("album.create", "test.echo", quote(text.replace("/", "")[:80], safe="")):
            form = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
            pairs = signed(name, given)
            request(port, f"/api/{name}/json", form, urlencode(pairs | {"api_sig": text}, errors="replace").encode())
            request(port, f"/api/{name}/xml", form, urlencode(pairs, errors="replace").encode())


def pages(app: Sandbox, port: int) -> Iterator[str]:
    yield "/_sandbox/"
    yield "/_sandbox/tokens"
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    proof = app._pages._proof
    for text in TEXTS.values():
        request(port, "/_sandbox/faults", form, urlencode({"proof": proof, "rule": text}, errors="replace").encode())
    yield "/_sandbox/faults"
    frob = app.desk.registry.begin(KEY).ticket
    pairs = signed("", {"api_key": KEY, "frob": frob, "perm_doc": "write"})
    yield f"/apps/authorize?{urlencode(pairs)}"
    everything = "".join(TEXTS.values())[:3000]
    yield f"/apps/authorize?{urlencode({'api_key': everything, 'frob': everything}, errors='replace')}"


def test_texts_stay_texts(server: tuple[Sandbox, int], browser: Browser, tmp_path: Path) -> None:
    app, port = server
    fill(port)
    assert app.desk.journal.count > len(TEXTS)
    titles = set()
    for page in pages(app, port):
        browser.open(f"http://127.0.0.1:{port}{page}")
        seen = browser.run(LOOK)
        assert not seen["made"], page
        assert not seen["marks"], page
        assert seen["told"] > 20, page
        titles.add(seen["title"])
    assert "Faults" in titles
    assert any(title.startswith("Let ") for title in titles)
    own = f"http://127.0.0.1:{port}/"
    assert {
        each for each in browser.read_requests() if not each.startswith((own, "about:", "data:", "chrome:"))
    } == set()
    noise = [line for line in browser.read_log() if "favicon" not in line and "403" not in line and "404" not in line]
    assert noise == []


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TEXTS.items()])
def test_a_link_with_a_hostile_text_is_answered_with_a_quoted_page(server: tuple[Sandbox, int], text: str) -> None:
    _, port = server
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    query = urlencode({"api_key": text, "frob": text, "perm_doc": text, "cb": text}, errors="replace")
    connection.request("GET", f"/apps/authorize?{query}")
    reply = connection.getresponse()
    page = reply.read().decode()
    connection.close()
    assert reply.status in (400, 403, 414)
    if reply.status == 403:
        assert (reply.headers["Content-Security-Policy"] or "").startswith("default-src 'none'; ")
    assert "<script" not in page.lower()
