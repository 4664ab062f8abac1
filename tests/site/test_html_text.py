"""Texts in HTML: whatever they hold, they come out as texts."""

from __future__ import annotations

import html
import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets import html_highlight, html_markdown, html_text
from generator.targets.docs_text import prose

from .hostile import TEXTS
from .html_pages import HtmlPage

ANY = st.one_of(st.text(), st.sampled_from(sorted(TEXTS.values())))


def visible(text: str) -> bool:
    return not any(unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") and sign != "\n" for sign in text)


@given(ANY)
def test_text_between_tags_is_no_markup_and_hides_nothing(text: str) -> None:
    quoted = html_text.text(text)
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", quoted)
    assert visible(quoted)
    if text.isprintable():
        assert html.unescape(quoted) == text


@given(ANY)
def test_an_attribute_stays_within_its_quotes(text: str) -> None:
    quoted = html_text.attribute(text)
    assert not re.search(r"[<>\"'\n\r\t]", quoted)
    page = HtmlPage(f'<p title="{quoted}" id="after">')
    assert [sorted(one.attributes) for one in page.elements] == [["id", "title"]]
    if text.isprintable():
        assert page.elements[0].attributes["title"] == text


@given(ANY)
def test_data_is_equal_and_cannot_end_a_script(text: str) -> None:
    written = html_text.data({text: [text, 1, None]})
    assert written.isascii() and not re.search("[<>&]", written)
    assert json.loads(written) == {text: [text, 1, None]}


@given(ANY)
def test_an_anchor_is_a_name(text: str) -> None:
    assert re.fullmatch(r"[\w.-]*", html_text.anchor("a", text), flags=re.ASCII)


@given(ANY)
def test_quoted_markdown_comes_out_as_text(text: str) -> None:
    page = HtmlPage(html_markdown.block(prose(text)))
    assert {one.tag for one in page.elements} <= {"p"} and page.faults == []
    if text.isprintable():
        assert " ".join("".join(said for _, said in page.texts).split()) == " ".join(text.split())


@given(ANY, st.sampled_from(["python", "json", "xml", "http", "sh", "yaml", "none"]))
def test_marking_words_changes_no_text(text: str, language: str) -> None:
    page = HtmlPage(html_highlight.highlight(text, language))
    assert {one.tag for one in page.elements} <= {"span"} and page.faults == []
    if text.isprintable():
        assert "".join(said for _, said in page.texts) == text


@pytest.mark.parametrize(
    "target", ["javascript:x", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x", "//x", "//x:y", "file:///x"]
)
def test_links_lead_to_the_web_or_to_pages(target: str) -> None:
    page = HtmlPage(html_markdown.inline(f"[a]({target}) ![b]({target}) <{target}>"))
    assert page.found("a") == []
    assert page.found("img") == []


def test_links_to_twins_lead_to_pages() -> None:
    assert 'href="../errors.html#a"' in html_markdown.inline("[a](../errors.md#a)")
    assert 'href="https://example.org/a.md"' in html_markdown.inline("[a](https://example.org/a.md)")


def test_headings_have_the_anchors_of_the_twin() -> None:
    page = HtmlPage(html_markdown.block("# A\n\n## B c\n\n## B c\n"))
    assert page.anchors == ["a", "b-c", "b-c-1"]
