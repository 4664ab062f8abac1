"""The page of a method: the words of its Markdown twin, laid out in columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.examples import example_request
from ..model.method import Error, Method
from ..model.service import Service
from . import docs_words, site_code
from .docs_method import MethodPage, method_page
from .docs_pages import Pages
from .docs_text import paragraphs
from .html_markdown import block, inline
from .html_text import Html, anchor, data, text
from .site_code import Hint, Panel
from .site_facts import method_data
from .site_pages import Page, group_name, page
from .site_parameters import ParameterEntry, parameter_entries
from .site_shapes import shape_tree


@dataclass(frozen=True, slots=True)
class Badge:
    """A fact at a glance."""

    kind: Html
    """Class of its colour."""
    label: Html
    place: Html
    """Where it leads to."""


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One error of the method's own."""

    anchor: Html
    code: Html
    name: Html
    text: Html


@dataclass(frozen=True, slots=True)
class SiteMethod:
    """What the page of a method says; what does not apply is empty."""

    page: Page
    name: Html
    summary: Html
    badges: tuple[Badge, ...]
    warnings: Html
    paragraphs: tuple[Html, ...]
    facts: Html
    notes: Html
    parameters: tuple[ParameterEntry, ...]
    rules: Html
    response: Html
    fields: Html
    errors: tuple[ErrorRow, ...]
    errors_text: Html
    common_errors: Html
    changelog: Html
    see_also: Html
    hints: tuple[Hint, ...]
    panels: tuple[Panel, ...]
    live: Html
    """JSON for the form that tries the call."""


def site_method(service: Service, method: Method, calling: Html) -> SiteMethod:
    """The page of one method; `calling` is what holds for every call, as JSON."""
    pages, content = Pages(service, base="../"), method_page(service, method)
    return SiteMethod(
        page=page(f"methods/{method.name}", method.name, method.summary, group_name(method)),
        name=text(method.name),
        summary=inline(content.summary),
        badges=tuple(_badges(service, method)),
        warnings=block(content.warnings),
        paragraphs=tuple(inline(pages.prose(one)) for one in paragraphs(method.description)),
        facts=block(content.facts),
        notes=block(content.notes),
        parameters=parameter_entries(pages, method),
        rules=block(content.rules),
        response=inline(content.response),
        fields=shape_tree(pages, method.response.record),
        errors=tuple(_error(pages, error) for error in method.errors),
        errors_text=_errors_text(content, method),
        common_errors=inline(content.common_errors),
        changelog=block(content.changelog),
        see_also=block(content.see_also),
        hints=tuple(site_code.hints(content)),
        panels=tuple(site_code.panels(service, method, content)),
        live=_live(service, method, calling),
    )


def _live(service: Service, method: Method, calling: Html) -> Html:
    """What the form starts with."""
    facts, example = data(method_data(service, method)), data(dict(example_request(service, method)))
    return Html(f'{{"service":{calling},"method":{facts},"example":{example}}}')


def _badges(service: Service, method: Method) -> Iterator[Badge]:
    verb = docs_words.verb(service, method)
    yield Badge(anchor("verb", verb.lower()), text(verb), Html("calling.html#requests"))
    if method.signed:
        yield Badge(Html("signed"), Html("Signed"), Html("signing.html"))
    elif service.token.signs and method.token != docs_words.UNUSED:
        yield Badge(Html("signed soft"), Html("Signed with a token"), Html("signing.html"))
    if method.token != docs_words.UNUSED:
        needed = method.token == docs_words.NEEDED
        kind, word = ("token", "Token") if needed else ("token soft", "Token optional")
        yield Badge(Html(kind), Html(word), Html("login.html" if service.logins else "calling.html"))
    if method.permissions:
        yield Badge(Html("permission"), inline(docs_words.permission(method)), Html("permissions.html"))
    if method.status in docs_words.STATUS:
        words = {"listed": "Never documented", "inferred": "Not documented", "broken": "Reported broken"}
        yield Badge(Html("doubt"), Html(words[method.status]), Html("doubts.html"))
    elif method.doubts:
        yield Badge(Html("doubt"), Html("In doubt"), Html("doubts.html"))


def _error(pages: Pages, error: Error) -> ErrorRow:
    return ErrorRow(
        anchor=anchor("error", error.code),
        code=text(error.code),
        name=inline(pages.error(error.name)),
        text=inline(pages.sentence(error.doc)),
    )


def _errors_text(content: MethodPage, method: Method) -> Html:
    """What is said where there is no table, or below it."""
    if not method.errors:
        return block(content.errors)
    return Html("") if method.errors_known else block(content.errors.rpartition("\n\n")[2])
