"""The first page of the site, and the pages that are articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from ..model.method import Method
from ..model.service import Service
from . import docs_python, docs_words
from .code import Code
from .docs_calling import CallingPage, calling_page
from .docs_doubts import DoubtsPage, doubts_page
from .docs_index import ChangelogPage, changelog_page, index_page
from .docs_login import LoginPage, login_page
from .docs_pages import Pages
from .docs_types import TypesPage, types_page
from .html_markdown import block, inline
from .html_text import Html, anchor, text
from .site_pages import Page, group_name, page, section, sections

Content = CallingPage | LoginPage | TypesPage | ChangelogPage | DoubtsPage


@dataclass(frozen=True, slots=True)
class Row:
    """A method in the list of all."""

    name: Html
    path: Html
    summary: Html
    marks: tuple[tuple[Html, Html], ...]
    """Kind and words of what it needs."""


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Methods of a group."""

    anchor: Html
    name: Html
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class SiteIndex:
    """The first page."""

    page: Page
    title: Html
    summary: Html
    paragraphs: tuple[Html, ...]
    facts: Html
    example: Html
    count: int
    groups: tuple[RowGroup, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A page whose Markdown twin is all there is to say."""

    page: Page
    content: Content
    """What the template of the twin lays out."""


def site_index(service: Service) -> SiteIndex:
    """What the service is, a first call, and every method."""
    content = index_page(service)
    groups: dict[str, list[Method]] = {}
    for method in service.methods:
        groups.setdefault(group_name(method), []).append(method)
    return SiteIndex(
        page=page("index", "Overview", service.summary),
        title=text(service.title),
        summary=inline(content.summary),
        paragraphs=tuple(map(inline, content.paragraphs)),
        facts=block(content.facts),
        example=block(docs_python.call(service, _first(service))),
        count=content.count,
        groups=tuple(
            RowGroup(anchor(name), text(name), tuple(_row(service, method) for method in methods))
            for name, methods in groups.items()
        ),
    )


def articles(service: Service) -> Mapping[str, tuple[Article, ...]]:
    """Pages laid out by the templates of their twins; the comment at the top is for the twin alone."""
    makers: Mapping[str, Callable[[Service], Content]] = {
        "calling": calling_page,
        "login": login_page,
        "types": types_page,
        "changelog": changelog_page,
        "doubts": doubts_page,
    }
    there = sections(service)
    return {
        name: (Article(section(name), replace(make(service), header=Code(""))),) if name in there else ()
        for name, make in makers.items()
    }


def _first(service: Service) -> Method:
    """The call that is easiest to make: no token, no signature, and an answer worth printing."""
    return min(
        service.methods,
        key=lambda one: (one.token == docs_words.NEEDED, one.signed, one.response.record is None, -len(one.see_also)),
    )


def _row(service: Service, method: Method) -> Row:
    verb = docs_words.verb(service, method)
    marks = [(Html("verb"), text(verb))] if verb != "GET" else []
    marks += [(Html("signed"), Html("signed"))] if method.signed else []
    marks += [(Html("token"), Html("token"))] if method.token == docs_words.NEEDED else []
    if method.permissions:
        marks.append((Html("permission"), inline(docs_words.permission(method, ""))))
    if method.status != "documented":
        marks.append((Html("doubt"), inline(docs_words.MARKS[method.status].strip(" *()"))))
    return Row(
        name=text(method.name),
        path=Html(f"methods/{text(method.name)}"),
        summary=inline(Pages(service).sentence(method.summary)),
        marks=tuple(marks),
    )
