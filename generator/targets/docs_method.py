"""The page of a method, in the order of the published pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.memory import once
from ..model.method import Error, Method
from ..model.methods import BODILESS
from ..model.service import Service
from . import docs_parameters, docs_words
from .code import Code
from .docs_answers import answers
from .docs_pages import Block, Pages, header
from .docs_request import address, curl, request
from .docs_shapes import tree
from .docs_text import bullets, code, external, link, paragraphs, prose, table
from .docs_uses import uses


@dataclass(frozen=True, slots=True)
class MethodPage:
    """What the page of a method says; what does not apply is empty."""

    name: Code
    header: Code
    summary: Code
    warnings: Code
    paragraphs: tuple[Code, ...]
    added: Code
    """What the client adds to the parameters, in words."""
    facts: Code
    notes: Code
    parameters: Code
    rules: Code
    values: tuple[Block, ...]
    requests: tuple[Code, ...]
    response: Code
    fields: Code
    examples: tuple[Block, ...]
    errors: Code
    common_errors: Code
    changelog: Code
    see_also: Code
    python: tuple[Block, ...]


def method_page(service: Service, method: Method) -> MethodPage:
    """The page of one method."""
    pages = Pages(service, base="../")
    record = method.response.record
    return MethodPage(
        name=prose(method.name),
        header=header(service, method.origin.file),
        summary=pages.sentence(method.summary),
        warnings=docs_words.warnings(pages, method),
        paragraphs=tuple(map(pages.prose, paragraphs(method.description))),
        added=_added(service),
        facts=bullets(Code(f"**{name}:** {text}") for name, text in _facts(pages, method)),
        notes=bullets(map(pages.sentence, method.notes)),
        parameters=_parameters(pages, method),
        rules=bullets(_rules(method)),
        values=tuple(
            Block(prose(heading), docs_parameters.value_list(pages, values))
            for heading, values in docs_parameters.value_lists(method.parameters).items()
        ),
        requests=tuple(filter(None, (request(service, method), curl(service, method)))),
        response=_RESPONSES[method.response.kind],
        fields=tree(pages, record, top=True) if record is not None else Code(""),
        examples=answers(service, method),
        errors=_errors(pages, method),
        common_errors=_common_errors(pages.service),
        changelog=_changelog(pages, method),
        see_also=bullets(_described(pages, name) for name in method.see_also),
        python=tuple(uses(service, method)),
    )


_RESPONSES = {
    "none": Code("Nothing but the status comes back."),
    "unknown": Code("What comes back was never documented. In Python it is a record that gives whatever came."),
    "record": Code(""),
}


def _facts(pages: Pages, method: Method) -> Iterator[tuple[str, Code]]:
    service = pages.service
    if docs_words.signs(service):
        yield "Signed", docs_words.signed(service, method)
    if docs_words.has_tokens(service):
        yield "Token", docs_words.token(method)
    if docs_words.has_permissions(service):
        yield "Permission", docs_words.permission(method)
    yield "Verb", Code(f"{docs_words.verb(service, method)}{' only' if method.post_only else ''}")
    yield "Address", code(address(service, method))
    if method.body != service.endpoint.body and method.verb not in BODILESS and not method.takes_file:
        yield "Body", Code("JSON" if method.body == "json" else "a form")
    if method.formats:
        yield "Answers", Code(f"always as {Code(' or ').join(map(code, method.formats))}, whatever is asked for")
    if method.takes_file:
        yield "Takes a file", Code("yes, so the call is sent as a form in several parts")
    if method.paging is not None:
        yield "Paged", link(Code("yes"), "#all-pages")
    if method.poll is not None:
        yield "Takes time", Code(
            f"ask {pages.method(method.poll.call)} until it is done, [as shown below](#until-it-is-done)"
        )
    yield "Safe to repeat", Code(
        "yes" if method.idempotent else "not known to be; the client repeats it only if nothing was sent"
    )
    if method.page:
        seen = method.status in ("documented", "broken")
        yield "Published page", external(method.page) if seen else Code(f"{external(method.page)}, not seen")


def _added(service: Service) -> Code:
    words = [word for word, has in _ADDED if has(service)]
    if not words:
        return Code("")
    are = "are not listed: the client adds them" if len(words) > 1 else "is not listed: the client adds it"
    return Code(f"{docs_words.sentence_of(words)} {are}.")


_ADDED = (
    ("key", docs_words.has_key),
    ("token", docs_words.has_tokens),
    ("signature", docs_words.signs),
)


def _parameters(pages: Pages, method: Method) -> Code:
    if not method.parameters:
        return Code("")
    rows = [
        (
            code(one.name),
            docs_parameters.type_name(one),
            Code("yes" if one.required else "no"),
            docs_parameters.meaning(pages, method, one),
        )
        for one in method.parameters
    ]
    return table(("Name", "Type", "Required", "Meaning"), rows)


def _rules(method: Method) -> Iterator[Code]:
    yield from map(docs_parameters.rule, method.rules)
    if method.open_parameters:
        yield Code("Any further parameter is sent as it is.")


def _errors(pages: Pages, method: Method) -> Code:
    if not method.errors:
        return Code(
            "The method has no error codes of its own." if method.errors_known else "Its own error codes are not known."
        )
    shown = table(("Code", "Class in Python", "Meaning"), (_error(pages, error) for error in method.errors))
    return (
        shown
        if method.errors_known
        else Code(f"{shown}\n\nFurther codes may exist: the published list is not complete.")
    )


def _error(pages: Pages, error: Error) -> tuple[Code, ...]:
    return code(error.code), pages.error(error.name), pages.sentence(error.doc)


def _changelog(pages: Pages, method: Method) -> Code:
    if not any(each.changelog for each in pages.service.methods):
        return Code("")
    changes = [Code(f"{prose(change.date)}: {pages.sentence(change.change)}") for change in method.changelog]
    return bullets(changes) if changes else Code("No change is recorded.")


@once
def _common_errors(service: Service) -> Code:
    listed = [Code(f"{code(error.code)} {prose(error.name)}") for error in service.errors]
    return Code(", ").join(listed)


def _described(pages: Pages, name: str) -> Code:
    found = pages.methods.get(name)
    return pages.method(name) if found is None else Code(f"{pages.method(name)}: {pages.sentence(found.summary)}")
