"""Promises of the generated docs, each kept by every page."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .generated import DOCS, MODEL, PAGES
from .markdown_pages import Page, broken_links

METHODS = {method["name"]: method for method in MODEL["methods"]}
METHOD_PAGES = {path: page for path, page in PAGES.items() if path.startswith("methods/")}
ORDER = ("Parameters", "Example request", "Response", "Errors", "Changelog", "See also", "In Python", "Sync", "Async")


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_page_is_plain_and_well_formed(page: Page) -> None:
    assert list(page.faults()) == []


def test_every_link_leads_somewhere() -> None:
    assert broken_links(PAGES) == []


def test_every_method_has_a_page() -> None:
    assert sorted(METHOD_PAGES) == sorted(f"methods/{name}.md" for name in METHODS)


def test_every_method_is_on_one_line_of_the_index() -> None:
    lines = re.findall(r"^\| \[[^]]*\]\(methods/(.*)\.md\) \|.*\|$", PAGES["index.md"].text, re.MULTILINE)
    assert lines == sorted(METHODS)


def test_every_page_can_be_reached_from_the_index() -> None:
    linked = {link.partition("#")[0] for link in PAGES["index.md"].links}
    assert sorted(PAGES.keys() - linked) == ["index.md"]


@pytest.mark.parametrize("page", METHOD_PAGES.values(), ids=METHOD_PAGES)
def test_sections_come_in_the_order_of_published_pages(page: Page) -> None:
    headings = [text for _, text in page.headings if text in ORDER]
    assert headings == [text for text in ORDER if text in headings]
    assert {*headings, "See also"} == set(ORDER)


@pytest.mark.parametrize("page", METHOD_PAGES.values(), ids=METHOD_PAGES)
def test_a_page_tells_what_the_description_says(page: Page) -> None:
    method = METHODS[page.path.removeprefix("methods/").removesuffix(".md")]
    visible = " ".join(page.visible.split())
    wanted = [method["summary"], *method["notes"], *method["doubts"], *(one["doc"] for one in method["parameters"])]
    wanted += [error["doc"] for error in method["errors"]] + [change["change"] for change in method["changelog"]]
    missing = [text for text in wanted if " ".join(text.split()).rstrip(".") not in visible]
    assert missing == []
    rows = re.findall(r"^\| `([^`]*)` \| .* \| (yes|no) \|", page.text, re.MULTILINE)
    assert rows == [(one["name"], "yes" if one["required"] else "no") for one in method["parameters"]]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_examples_are_whole(page: Page) -> None:
    for source in page.fences("python"):
        ast.parse(source)
    for source in page.fences("json"):
        json.loads(source)
    for source in page.fences("xml"):
        ElementTree.fromstring(source)


@pytest.mark.parametrize("page", METHOD_PAGES.values(), ids=METHOD_PAGES)
def test_json_and_xml_tell_the_same(page: Page) -> None:
    for answer, document in zip(page.fences("json"), page.fences("xml"), strict=True):
        texts = sorted(_texts(json.loads(answer)))
        tree = ElementTree.fromstring(document)
        found = [value for element in tree.iter() for value in (*element.attrib.values(), (element.text or "").strip())]
        assert sorted(filter(None, found)) == [text for text in texts if text]


def _texts(data: object) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in _texts(value)]
    if isinstance(data, list):
        return [text for value in data for text in _texts(value)]
    return [str(data)]


def test_no_page_names_a_place_of_this_machine() -> None:
    home = str(Path(__file__).resolve().parents[2])
    assert [path for path, page in PAGES.items() if home in page.text or str(DOCS) in page.text] == []
