"""Records of notebooks in a browser: nothing that came runs or is loaded, folds open, colours are those of the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.runtime import fields
from generator.runtime.notebook import html_of
from generator.runtime.records import Record

from .browser import Browser
from .hostile import TEXTS

PICTURE = "<img src='https://other.example/x.png' onerror='document.title=1'><script>document.title=2</script>"


class Doc(Record):
    title = fields.text("title")
    tags = fields.list_of("tags", fields.text)


class Reply(Record):
    total = fields.integer("total")
    doc = fields.list_of("doc", Doc)


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Browser:
    texts = [*TEXTS.values(), PICTURE, "javascript:document.title=3", "https://other.example/"]
    docs = [{"title": text, "tags": [text], text: text} for text in texts]
    table = html_of(Reply({"total": "many", "doc": docs}))
    path = tmp_path / "page.html"
    path.write_text(
        f"<!doctype html><meta charset='utf-8'><title>safe</title><style>body {{ color-scheme: light dark }}"
        f" main {{ color: light-dark(#000, #eee); background: light-dark(#fff, #111) }}</style><main>{table}</main>",
        encoding="utf-8",
    )
    browser.open(path.as_uri())
    return browser


def test_nothing_runs_and_nothing_is_loaded(page: Browser) -> None:
    page.run("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert page.run("return document.title") == "safe"
    assert page.run("return document.querySelectorAll('main :is(a, img, script, iframe, svg, form, link)').length") == 0
    assert [url for url in page.read_requests() if "other.example" in url] == []
    assert page.read_log() == []


def test_a_fold_opens_without_a_script(page: Browser) -> None:
    assert page.run("return document.querySelectorAll('details').length") > 20
    shown = "return [...document.querySelectorAll('details table')].filter(one => one.checkVisibility()).length"
    assert page.run(shown) == 0
    page.run("document.querySelector('summary').focus()")
    page.press("Enter")
    assert page.run(shown) == 1


@pytest.mark.parametrize(("theme", "ink"), [("light", "rgb(0, 0, 0)"), ("dark", "rgb(238, 238, 238)")])
def test_the_colours_are_those_of_the_page(page: Browser, theme: str, ink: str) -> None:
    page.theme(theme)
    look = (
        "const style = getComputedStyle(document.querySelector('main td')); return [style.color, style.backgroundColor]"
    )
    assert page.run(look) == [ink, "rgba(0, 0, 0, 0)"]
