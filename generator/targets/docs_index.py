"""The first page, with every method on one line, and the changelog of the whole API."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..model.method import Method
from ..model.service import Service
from . import docs_words
from .code import Code
from .docs_guide_topics import index as guides
from .docs_pages import Block, Pages, header
from .docs_text import bullets, code, external, paragraphs, prose, table


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The first page."""

    header: Code
    title: Code
    summary: Code
    paragraphs: tuple[Code, ...]
    facts: Code
    pages: Code
    """Links to the pages over all methods."""
    guides: Code
    count: int
    private: bool
    """Some permission is needed for private items only."""
    groups: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ChangelogPage:
    """What changed, latest first."""

    header: Code
    title: Code
    days: tuple[Block, ...]


def index_page(service: Service) -> IndexPage:
    """Every method, group by group."""
    pages = Pages(service)
    groups = groupby(service.methods, lambda method: method.group[:1])
    return IndexPage(
        header=header(service),
        title=prose(service.title),
        summary=pages.sentence(service.summary),
        paragraphs=tuple(map(pages.prose, paragraphs(service.description))),
        facts=bullets(_facts(service)),
        pages=bullets(_pages(pages)),
        guides=guides(service, "guides/"),
        count=len(service.methods),
        private=any(one.permissions and one.permissions_for == "private" for one in service.methods),
        groups=tuple(
            Block(prose(".".join(group) or "Others"), _methods(pages, list(found))) for group, found in groups
        ),
    )


def changelog_page(service: Service) -> ChangelogPage:
    """Changes of all methods, by day and then by what happened."""
    pages = Pages(service)
    days: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for method in service.methods:
        for change in method.changelog:
            days[change.date][change.change].append(method.name)
    return ChangelogPage(
        header=header(service),
        title=prose(service.title),
        days=tuple(Block(prose(day), _changes(pages, changes)) for day, changes in sorted(days.items(), reverse=True)),
    )


def _pages(pages: Pages) -> Iterator[Code]:
    service = pages.service
    signing = ", signing" if docs_words.signs(service) else ""
    credentials = ", credentials" if docs_words.has_key(service) or docs_words.has_tokens(service) else ""
    yield Code(f"{pages.page('How calls travel', 'calling.md')}: addresses{credentials}{signing}, values and answers.")
    if service.logins:
        yield Code(f"{pages.page('Logging in', 'login.md')}: how a person lets an application in.")
    if docs_words.has_permissions(service):
        what = "scope" if service.permission_shape == "scopes" else "level"
        yield Code(f"{pages.page('Permissions', 'permissions.md')}: which method needs which {what}.")
    yield Code(f"{pages.page('Errors', 'errors.md')}: every code, and the class it has in Python.")
    if service.types:
        yield Code(f"{pages.page('Types', 'types.md')}: records that several methods answer with.")
    if any(method.changelog for method in service.methods):
        yield Code(f"{pages.page('Changelog', 'changelog.md')}: what changed, latest first.")
    yield Code(f"{pages.page('Doubts', 'doubts.md')}: what is not certain about these descriptions.")


def _facts(service: Service) -> list[Code]:
    package = service.package
    facts = [Code(f"**Address:** {code(service.endpoint.base)}")]
    if service.home:
        facts.append(Code(f"**Home:** {external(service.home)}"))
    if service.terms:
        facts.append(Code(f"**Terms of use:** {external(service.terms)}"))
    facts.append(Code(f"**In Python:** the package {code(package.distribution)}, imported as {code(package.module)}"))
    return facts


def _methods(pages: Pages, methods: Sequence[Method]) -> Code:
    rows = [dict(_method(pages, method)) for method in methods]
    return table(tuple(rows[0]), (tuple(row.values()) for row in rows))


def _method(pages: Pages, method: Method) -> Iterator[tuple[str, Code]]:
    """Heading and cell; what the service does not have gets no column."""
    service = pages.service
    yield "Method", pages.method(method.name)
    yield "What it does", Code(f"{pages.sentence(method.summary)}{docs_words.MARKS[method.status]}")
    yield "Verb", Code(docs_words.verb(service, method))
    if docs_words.signs(service):
        yield "Signed", Code("yes" if method.signed else _signed_at_times(service, method))
    if docs_words.has_tokens(service):
        yield "Token", Code("" if method.token == docs_words.UNUSED else method.token)
    if docs_words.has_permissions(service):
        asked = docs_words.permission(method, " (*private*)")
        yield "Permission", asked if method.permissions else Code("")


def _signed_at_times(service: Service, method: Method) -> str:
    return "with a token" if service.token.signs and method.token != docs_words.UNUSED else ""


def _changes(pages: Pages, changes: dict[str, list[str]]) -> Code:
    return bullets(
        Code(f"{Code(', ').join(map(pages.method, sorted(methods)))}: {pages.sentence(text)}")
        for text, methods in sorted(changes.items())
    )
