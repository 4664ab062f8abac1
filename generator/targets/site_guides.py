"""Guides of the site: those of the docs, and how to describe a method, which is a page of methodgen itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .. import paths
from ..model.service import Service
from .code import Code
from .docs_guide_topics import ALL, Topic, topics
from .docs_guides import GuidePage, guide_page
from .html_markdown import block, headings
from .html_text import Html, attribute, text
from .site_pages import Link, Page, page


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide, in Markdown until its template makes HTML of it."""

    page: Page
    name: Html
    title: str
    content: GuidePage

    @property
    def link(self) -> Link:
        return Link(self.page.path, text(self.title), self.page.summary, Html(""))


@dataclass(frozen=True, slots=True)
class Manual:
    """A text of methodgen itself, with its twin in Markdown."""

    page: Page
    name: Html
    title: str
    body: Html
    markdown: Code

    @property
    def link(self) -> Link:
        return Link(self.page.path, text(self.title), self.page.summary, Html(""))


def guides(service: Service) -> tuple[Guide, ...]:
    """All guides, in the order of the list of pages; the first one lists the others."""
    return tuple(_guide(service, topic) for topic in (ALL, *topics(service)))


def manuals() -> tuple[Manual, ...]:
    """How to describe a method: for whoever finds something amiss on a page, and can mend it."""
    describing = paths.describing()
    return (_manual("describing", describing.read_text(encoding="utf-8")),) if describing.is_file() else ()


def _guide(service: Service, topic: Topic) -> Guide:
    return Guide(
        page=page(f"guides/{topic.name}", topic.title, topic.summary),
        name=attribute(topic.name),
        title=topic.title,
        content=replace(guide_page(service, topic), header=Code("")),
    )


def _manual(name: str, markdown: str) -> Manual:
    title = next((shown for level, shown in headings(markdown) if level == 1), name)
    return Manual(
        page=page(f"guides/{name}", title, "How the files are written that all of this is generated from."),
        name=attribute(name),
        title=title,
        body=block(markdown),
        markdown=Code(markdown.rstrip("\n")),
    )
