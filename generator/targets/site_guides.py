"""Guides: pages of prose. Each is a text in Markdown with a title; more of them appear by joining the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import paths
from ..model.model import Service
from .code import Code
from .html_markdown import block, headings
from .html_text import Html, attribute, text
from .site_pages import Link, Page, page


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide."""

    page: Page
    name: Html
    title: str
    body: Html
    markdown: Code

    @property
    def link(self) -> Link:
        return Link(self.page.path, text(self.title), self.page.summary, Html(""))


def guides(service: Service) -> tuple[Guide, ...]:
    """All guides, in the order of the list of pages."""
    return tuple(_guide(name, markdown) for name, markdown in _texts(service))


def _texts(service: Service) -> Iterator[tuple[str, str]]:
    """Name and text of each guide. Those about the client of a service belong here, once it has some."""
    describing = paths.describing()
    if describing.is_file():
        yield "describing", describing.read_text(encoding="utf-8")


def _guide(name: str, markdown: str) -> Guide:
    title = next((shown for level, shown in headings(markdown) if level == 1), name)
    return Guide(
        page=page(f"guides/{name}", title),
        name=attribute(name),
        title=title,
        body=block(markdown),
        markdown=Code(markdown.rstrip("\n")),
    )
