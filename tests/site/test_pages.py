"""Promises of every page of a site, kept without a browser."""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePosixPath

import pytest

from generator import paths
from generator.model.service import Service
from generator.targets.html_text import Html
from generator.targets.site import view
from generator.website import files

from .hostile import TEXTS, infested, small_service, taking_turns
from .html_pages import HtmlPage
from .kinds import bare, of_a_ladder, of_scopes

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
}
ASSETS = Path(paths.PACKAGE / "site")


@pytest.mark.parametrize("service", [bare(), of_scopes(), of_a_ladder()], ids=["bare", "scopes", "ladder"])
def test_services_of_other_kinds_have_whole_sites(service: Service) -> None:
    built = files(service, paths.templates(), lambda _: None)
    pages = {path: HtmlPage(text) for path, text in built.items() if path.endswith(".html")}
    assert {path: wrong for path, page in pages.items() if (wrong := faults(page))} == {}
    assert broken_links(pages, set(built)) == []
    assert {path.removesuffix(".html") + ".md" for path in pages} == {path for path in built if path.endswith(".md")}


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, HtmlPage]:
    return {
        path.relative_to(site).as_posix(): HtmlPage(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")
    }


def infested_pages(turn: int) -> dict[str, HtmlPage]:
    built = files(infested(small_service(), taking_turns(turn)), paths.templates(), lambda _: None)
    return {path: HtmlPage(text) for path, text in built.items() if path.endswith(".html")}


def faults(page: HtmlPage) -> list[str]:
    """What a strict page must not have."""
    found = list(page.faults)
    policy = next(one for one in page.found("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy")
    if set(policy.attributes["content"].split("; ")) != POLICY:
        found.append("has another policy")
    for one in page.elements:
        found += [f"<{one.tag} {name}>" for name in one.attributes if name.startswith("on") or name == "style"]
        if one.tag == "script" and "src" not in one.attributes and one.attributes.get("type") != "application/json":
            found.append("has a script of its own")
        if one.tag in ("style", "iframe", "object", "embed", "base", "form", "img"):
            found.append(f"has <{one.tag}>")
        target = one.attributes.get("href") or one.attributes.get("src") or ""
        if re.match(r"[\w+.-]+:", target) and (one.tag != "a" or not re.match("https?://|mailto:", target)):
            found.append(f"leads to {target}")
    if len(page.anchors) != len(set(page.anchors)):
        found.append("has the same id twice")
    if len(page.found("h1")) != 1 or len(page.found("main")) != 1:
        found.append("has no single title or main part")
    return found


def test_every_page_is_strict_and_well_formed(pages: dict[str, HtmlPage]) -> None:
    assert len(pages) > 100
    assert {path: wrong for path, page in pages.items() if (wrong := faults(page))} == {}


def test_every_link_within_the_site_leads_somewhere(pages: dict[str, HtmlPage], site: Path) -> None:
    there = {path.relative_to(site).as_posix() for path in site.rglob("*")}
    assert broken_links(pages, there) == []


def broken_links(pages: dict[str, HtmlPage], there: set[str]) -> list[str]:
    """Links to no file of the site, or to no place in it."""
    broken: list[str] = []
    for path, page in pages.items():
        for one in page.elements:
            target = one.attributes.get("href") or one.attributes.get("src")
            if target is None or re.match(r"[\w+.-]+:", target):
                continue
            file, _, anchor = target.partition("#")
            place = _normal(PurePosixPath(path).parent / file) if file else path
            if place not in there or (anchor and anchor not in pages[place].anchors):
                broken.append(f"{path}: {target}")
    return broken


def _normal(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def test_every_page_has_a_twin_in_markdown_that_llms_txt_names(pages: dict[str, HtmlPage], site: Path) -> None:
    twins = {path.removesuffix(".html") + ".md" for path in pages}
    assert {path for path in twins if not (site / path).is_file()} == set()
    listed = re.findall(r"\]\(([^)#]+\.md)\)", (site / "llms.txt").read_text(encoding="utf-8"))
    assert set(listed) == twins


def test_a_page_says_what_its_twin_says(pages: dict[str, HtmlPage], site: Path) -> None:
    model = json.loads((Path(__file__).resolve().parents[2] / "generated/ipernity/model.json").read_text())
    for method in model["methods"]:
        shown = " ".join(" ".join(text for _, text in pages[f"methods/{method['name']}.html"].texts).split())
        bare = re.sub(r"\W", "", shown)
        wanted = [method["summary"], *method["notes"], *(one["doc"] for one in method["parameters"])]
        assert [text for text in wanted if re.sub(r"\W", "", text) not in bare] == [], method["name"]


@pytest.mark.parametrize("turn", range(0, len(TEXTS), 5))
def test_hostile_texts_stay_texts_wherever_they_stand(turn: int) -> None:
    harmless = files(small_service(), paths.templates(), lambda _: None)
    tags = {one.tag for text in harmless.values() for one in HtmlPage(text).elements}
    for path, page in infested_pages(turn).items():
        assert faults(page) == [], path
        assert {one.tag for one in page.elements} <= tags | {"blockquote"}, path
        scripts = [text for tag, text in page.texts if tag == "script"]
        assert all(json.loads(text) for text in scripts)
        assert "canary" not in "".join(re.findall(r"[<&]\w*canary", page.source))


def test_data_in_a_page_is_what_it_was() -> None:
    service = infested(small_service(), lambda: "</script><!--<b>&amp;\u2028\u202e")
    page = HtmlPage(files(service, paths.templates(), lambda _: None)["methods/book.get.html"])
    data = json.loads(page.text_of("script"))
    assert data["method"]["errors"]["1"]["doc"] == "</script><!--<b>&amp;\u2028\u202e"


def test_nothing_is_printed_that_is_not_html() -> None:
    unquoted: list[str] = []
    for name, values in view(small_service()).items():
        if name == "llms":
            continue  # in Markdown
        for value in values:
            unquoted += _plain(value, name)
    assert unquoted == []


def _plain(value: object, path: str) -> list[str]:
    if isinstance(value, str):
        return [] if isinstance(value, Html) else [path]
    if isinstance(value, tuple):
        return [found for one in value for found in _plain(one, path)]
    names = getattr(type(value), "__dataclass_fields__", {})
    markdown = {"content", "markdown"} | ({"title"} if type(value).__name__ in ("Guide", "Manual") else set())
    return [found for name in names if name not in markdown for found in _plain(getattr(value, name), f"{path}.{name}")]


@pytest.mark.parametrize("script", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name)
def test_scripts_make_no_markup_of_texts_and_ask_nobody(script: Path) -> None:
    source = script.read_text(encoding="utf-8")
    banned = r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|https?://(?!localhost)|import\("
    assert re.findall(banned, source) == []
    assert source.startswith("//") and '"use strict";' in source


def test_the_output_is_the_same_every_time(site: Path) -> None:
    service = small_service()
    assert files(service, paths.templates(), lambda _: None) == files(service, paths.templates(), lambda _: None)
