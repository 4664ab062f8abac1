"""Example answers in every format that can be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model.example_answers import envelope_json, envelope_xml, error_json, error_xml
from ..model.examples import example_response
from ..model.memory import once
from ..model.method import Error, Method
from ..model.service import Service
from ..model.xml_tree import Data
from .code import Code
from .docs_pages import Block
from .docs_request import form
from .docs_text import fence
from .json_lines import shown_json


def answers(service: Service, method: Method, title: str = "In") -> tuple[Block, ...]:
    """What a method answers; nothing where nobody knows."""
    if method.response.kind == "unknown" and method.example_response is None:
        return ()
    body = _body(service, method)
    data, document = envelope_json(service, method, body), envelope_xml(service, method, body)
    return _blocks(service, title, data, document, method.formats or service.formats)


def failures(service: Service, error: Error, title: str) -> tuple[Block, ...]:
    """How a failure is told."""
    return _blocks(service, title, error_json(service, error), error_xml(service, error), service.formats)


def size(service: Service, method: Method) -> int:
    """How long the example of an answer is."""
    return len(shown_json(_body(service, method)))


@once
def _body(service: Service, method: Method) -> object:
    return example_response(service, method)


def _blocks(service: Service, title: str, data: Data, document: str, formats: Sequence[str]) -> tuple[Block, ...]:
    wrapper = next((one.wrapper for one in service.envelopes if one.format == "json"), "")
    text = shown_json(data)
    as_json = fence(f"{wrapper}({text})", "js") if wrapper else fence(text, "json")
    shown = {
        "json": (f"{title} JSON", as_json),
        "xml": (f"{title} XML", fence(document, "xml")),
        "form": (f"{title} the way of forms", fence(form([*_leaves(data)]), "text")),
    }
    return tuple(Block(Code(heading), text) for format, (heading, text) in shown.items() if format in formats)


def _leaves(data: Data) -> Iterator[tuple[str, str]]:
    """Names and values at the top, which is all that such an answer has."""
    return ((name, value) for name, value in data.items() if isinstance(value, str))
