"""The list of all Markdown pages, for programs that read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from ..model.service import Service
from .code import Code
from .docs_index import index_page
from .docs_pages import Block, Pages
from .docs_text import bullets, link, prose
from .site_guides import Guide, Manual
from .site_pages import SUMMARIES, group_name, sections


@dataclass(frozen=True, slots=True)
class Llms:
    """Everything there is to read, in Markdown."""

    title: Code
    summary: Code
    paragraphs: tuple[Code, ...]
    facts: Code
    pages: Code
    groups: tuple[Block, ...]


def llms(service: Service, guides: tuple[Guide | Manual, ...]) -> Llms:
    """Every page on a line, methods group by group."""
    pages, content = Pages(service), index_page(service)
    listed = [Code(f"{link(prose(title), f'{name}.md')}{_said(name)}") for name, title in sections(service).items()]
    listed += [Code(f"{link(prose(guide.title), f'guides/{guide.name}.md')}: {guide.page.summary}") for guide in guides]
    return Llms(
        title=content.title,
        summary=content.summary,
        paragraphs=content.paragraphs,
        facts=content.facts,
        pages=bullets(listed),
        groups=tuple(
            Block(
                prose(name),
                bullets(Code(f"{pages.method(one.name)}: {pages.sentence(one.summary)}") for one in found),
            )
            for name, found in groupby(service.methods, group_name)
        ),
    )


def _said(name: str) -> str:
    return f": {SUMMARIES[name]}" if name in SUMMARIES else ""
