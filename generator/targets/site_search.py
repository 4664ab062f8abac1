"""What the search knows: a line for every method, error, type and page."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.service import Service
from .docs_text import slug, visible
from .html_text import Html, data
from .site_guides import Guide, Manual
from .site_pages import SUMMARIES, sections

Entry = tuple[str, str, str, str, str]
"""Kind, title, text, address from the top of the site, and further words to find it by."""


def search_index(service: Service, guides: tuple[Guide | Manual, ...]) -> Html:
    """All entries as JSON; the order is the order of equal hits."""
    return data([[*_shown(entry)] for entry in _entries(service, guides)])


def _entries(service: Service, guides: tuple[Guide | Manual, ...]) -> Iterator[Entry]:
    for method in service.methods:
        words = [one.name for one in method.parameters] + [error.name for error in method.errors]
        yield "method", method.name, method.summary, f"methods/{method.name}.html", " ".join(words)
    for name, title in sections(service).items():
        yield "page", title, SUMMARIES.get(name, service.summary), f"{name}.html", ""
    for guide in guides:
        yield "guide", guide.title, str(guide.page.summary), f"{guide.page.path}.html", ""
    seen: set[str] = set()
    for error in (*service.errors, *(error for method in service.methods for error in method.errors)):
        if error.name not in seen:
            seen.add(error.name)
            yield "error", error.name, error.doc, f"errors.html#{slug(error.name)}", error.code
    for one in sorted(service.types, key=lambda one: one.name):
        yield "type", one.name, one.record.doc, f"types.html#{slug(one.name)}", ""


def _shown(entry: Entry) -> Iterator[str]:
    """Texts on one line, without characters that hide or reorder others."""
    return (visible(" ".join(part.split())) for part in entry)
