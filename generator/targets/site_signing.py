"""The page of the signature calculator: the rule in words, and every step of it worked out in the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.examples import example_request, wire_pairs
from ..model.method import Method
from ..model.service import Service
from .code import Code
from .docs_request import KEY, TOKEN
from .docs_signing import SECRET, signing
from .html_markdown import block
from .html_text import Html, attribute, data
from .site_facts import method_data, service_data
from .site_pages import Page, section


@dataclass(frozen=True, slots=True)
class SiteSigning:
    """How calls are signed."""

    page: Page
    paragraphs: tuple[Html, ...]
    markdown: tuple[Code, ...]
    """The same for the twin of the page."""
    calculators: tuple[Html, ...]
    """JSON for the calculator; nothing for a service that signs nothing."""
    methods: tuple[Html, ...]
    """Names to choose from, in attributes."""


def site_signing(service: Service) -> SiteSigning:
    """The rule, and a calculator."""
    paragraphs = tuple(signing(service))
    signs = service.signing is not None or bool(service.schemes)
    return SiteSigning(
        page=section("signing"),
        paragraphs=tuple(map(block, paragraphs)),
        markdown=paragraphs,
        calculators=(data(_calculator(service)),) if signs else (),
        methods=tuple(attribute(method.name) for method in service.methods),
    )


def _calculator(service: Service) -> dict[str, object]:
    """Every method with its example; the placeholders of the docs stand for credentials."""
    return {
        "service": service_data(service),
        "credentials": {"key": KEY, "secret": SECRET, "token": TOKEN, "token_secret": "TOKEN_SECRET"},
        "methods": list(_methods(service)),
    }


def _methods(service: Service) -> Iterator[dict[str, object]]:
    for method in _worth_showing(service):
        pairs = wire_pairs(service, method, example_request(service, method))
        yield {**method_data(service, method), "example": pairs}


def _worth_showing(service: Service) -> list[Method]:
    """Signed ones first, as the calculator opens with the first."""
    return sorted(service.methods, key=lambda one: (not one.signed, not one.parameters, one.name))
