"""The page of errors: those any method may answer, and those of single methods by the name of their class."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model.method import Error
from ..model.service import Service
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_text import code, fence, prose, table
from .python_errors import BASES

KINDS = {
    "authentication": "Key or token do not do; log in again, or check the key.",
    "permission": "The caller may not do this.",
    "signature": "The signature is wrong, missing or too old.",
    "rate_limit": "Too many calls.",
    "unavailable": "The service cannot answer now; try again later.",
    "bad_request": "The call was not as the method wants it.",
    "not_found": "What was asked for does not exist, or is hidden from the caller.",
    "conflict": "What was asked for does not fit what is there already.",
    "": "Anything else, codes nobody has described included.",
}
"""What the errors of a kind have in common."""


@dataclass(frozen=True, slots=True)
class ErrorsPage:
    """All errors of a service."""

    header: Code
    title: Code
    example: Code
    kinds: Code
    common: Code
    retried: Code
    classes: tuple[Block, ...]


def errors_page(service: Service) -> ErrorsPage:
    """Every code and every class."""
    pages = Pages(service, here="errors.md")
    own = _by_name(service)
    common = {error.name: error for error in service.errors}
    return ErrorsPage(
        header=header(service),
        title=prose(service.title),
        example=_example(service),
        kinds=table(
            ("Class in Python", "Means", "Errors"),
            (_kind(pages, kind, common | {name: found[0][1] for name, found in own.items()}) for kind in KINDS),
        ),
        common=table(
            ("Code", "Class in Python", "Kind", "Meaning"),
            (
                (code(one.code), code(one.name), code(BASES[one.kind]), pages.sentence(one.doc))
                for one in service.errors
            ),
        ),
        retried=Code(", ").join(map(code, service.retry.codes)),
        classes=tuple(Block(prose(name), _class(pages, found)) for name, found in sorted(own.items())),
    )


def _by_name(service: Service) -> dict[str, list[tuple[str, Error]]]:
    found: dict[str, list[tuple[str, Error]]] = defaultdict(list)
    for method in service.methods:
        for error in method.errors:
            found[error.name].append((method.name, error))
    return found


def _kind(pages: Pages, kind: str, errors: dict[str, Error]) -> tuple[Code, ...]:
    names = [pages.error(name) for name, error in sorted(errors.items()) if error.kind == kind]
    return code(BASES[kind]), Code(KINDS[kind]), Code(", ").join(names)


def _class(pages: Pages, found: list[tuple[str, Error]]) -> Code:
    rows = ((code(error.code), pages.method(method), pages.sentence(error.doc)) for method, error in found)
    return Code(f"A {code(BASES[found[0][1].kind])}.\n\n{table(('Code', 'Method', 'Meaning'), rows)}")


def _example(service: Service) -> Code:
    package = service.package
    has_subcode = any(envelope.subcode for envelope in service.envelopes)
    caught = next((error.name for method in service.methods for error in method.errors), "ServiceError")
    lines = [
        f"from {package.module} import {package.client}, errors",
        "",
        f"with {package.client}() as client:",
        "    try:",
        "        ...  # any call",
        f"    except errors.{caught}:  # this very error",
        "        ...",
        "    except errors.ServiceError as error:  # whatever else the service answers",
        f"        print(error.code, {'error.subcode, ' if has_subcode else ''}error.message)",
        "    except errors.TransportError:  # no answer at all",
        "        ...",
    ]
    return fence("\n".join(lines), "python")
