"""Guides: a page of prose for each topic, with examples that the tests run.

The texts are templates, the same for all services. What a service lacks has no page.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model.service import Service
from .code import Code
from .docs_guide_facts import Facts, guide_facts
from .docs_guide_topics import ALL, Topic, after, index, line
from .docs_pages import header


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One guide."""

    header: Code
    name: Code
    template: Code
    title: Code
    summary: Code
    facts: Facts
    index: Code
    """All guides, on the page that lists them."""
    next: tuple[Code, ...]
    """A link to the guide to read after this one, but for the last."""


def guide_page(service: Service, topic: Topic) -> GuidePage:
    """The page of a topic."""
    return GuidePage(
        header=header(service),
        name=Code(topic.name),
        template=Code(f"docs/guides/{topic.name}.md.j2"),
        title=Code(topic.title),
        summary=Code(topic.summary),
        facts=guide_facts(service),
        index=index(service) if topic is ALL else Code(""),
        next=tuple(map(line, after(service, topic))),
    )
