"""The error finder: every class with its codes, where it comes from, what it means and what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.method import Error
from ..model.service import Service
from .docs_errors import KINDS, errors_page
from .docs_pages import Pages
from .docs_text import slug
from .html_markdown import block, inline
from .html_text import Html, attribute, text
from .python_errors import BASES
from .site_pages import Page, section


@dataclass(frozen=True, slots=True)
class ErrorUse:
    """One code of a class, and who answers it."""

    code: Html
    methods: Html
    """"" for an error that any method may answer."""
    text: Html


@dataclass(frozen=True, slots=True)
class ErrorCard:
    """One class."""

    anchor: Html
    name: Html
    base: Html
    advice: Html
    codes: Html
    """In an attribute, with spaces between them, for the finder."""
    words: Html
    """In an attribute: what else the finder finds it by."""
    uses: tuple[ErrorUse, ...]


@dataclass(frozen=True, slots=True)
class SiteErrors:
    """All errors of a service."""

    page: Page
    example: Html
    kinds: Html
    retried: Html
    count: int
    common: tuple[ErrorCard, ...]
    own: tuple[ErrorCard, ...]


Uses = dict[tuple[str, str], list[str]]
"""Methods by code and meaning."""


def site_errors(service: Service) -> SiteErrors:
    """Every code and every class."""
    pages, content = Pages(service, here="errors.md"), errors_page(service)
    common = tuple(_card(pages, error, {(error.code, error.doc): []}) for error in service.errors)
    own = tuple(_card(pages, error, uses) for error, uses in _own(service))
    return SiteErrors(
        page=section("errors"),
        example=block(content.example),
        kinds=block(content.kinds),
        retried=inline(content.retried),
        count=len(common) + len(own),
        common=common,
        own=own,
    )


def _own(service: Service) -> Iterator[tuple[Error, Uses]]:
    """Errors of single methods, by the name of their class."""
    first: dict[str, Error] = {}
    uses: dict[str, Uses] = defaultdict(lambda: defaultdict(list))
    for method in service.methods:
        for error in method.errors:
            first.setdefault(error.name, error)
            uses[error.name][error.code, error.doc].append(method.name)
    for name in sorted(first):
        yield first[name], uses[name]


def _card(pages: Pages, error: Error, uses: Uses) -> ErrorCard:
    words = [error.name, *(doc for _, doc in uses), *(method for methods in uses.values() for method in methods)]
    return ErrorCard(
        anchor=attribute(slug(error.name)),
        name=text(error.name),
        base=text(BASES[error.kind]),
        advice=Html(KINDS[error.kind]),
        codes=attribute(" ".join(sorted({code for code, _ in uses}))),
        words=attribute(" ".join(words).lower()),
        uses=tuple(
            ErrorUse(
                code=text(code),
                methods=Html(", ").join(inline(pages.method(name)) for name in methods),
                text=inline(pages.sentence(doc)),
            )
            for (code, doc), methods in uses.items()
        ),
    )
