"""Answers in JSON with what a service puts around them: expressions for success and failure."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.example_answers import NO_ENVELOPE
from ..model.service import Service
from ..model.wire import Envelope
from .code import Code
from .python_layout import Node, call, layout
from .python_text import literal
from .tests_page_data import SPREAD, tree


def json_envelope(service: Service) -> Envelope:
    """How answers in JSON look."""
    return next((one for one in service.envelopes if one.format == "json"), NO_ENVELOPE)


def server(envelope: Envelope) -> Code:
    """What stands in for the service, told of what is out of the ordinary about answers."""
    options = list(_server_options(envelope))
    made = call("testkit.Server", [("", Code("success")), ("", Code("failure")), *options])
    return layout(made, indent=4, before=len("return "), after=0)


def success(envelope: Envelope) -> Code:
    """A dict, of the dict `answer`."""
    return layout(_nested(list(_success_paths(envelope))), indent=4, before=len("return "), after=0)


def failure(envelope: Envelope) -> Code:
    """A dict, of the texts `code` and `message`."""
    return layout(_nested(list(_failure_paths(envelope))), indent=4, before=len("return "), after=0)


Leaf = tuple[tuple[str, ...], Code]
"""A value and the path to it."""


def _nested(leaves: list[Leaf]) -> Node:
    """A dict of dicts with these values at the ends of their paths."""
    below: dict[str, list[Leaf]] = {}
    for path, value in leaves:
        if not path:
            return value
        below.setdefault(path[0], []).append((path[1:], value))
    return tree((key, _nested(inside)) for key, inside in below.items())


def _success_paths(envelope: Envelope) -> Iterator[Leaf]:
    """What tells success, and the answer beside it."""
    for failure in envelope.failures:
        if failure.when == "not_equal":
            yield failure.path, literal(failure.value)
    yield (SPREAD,), Code("answer")


def _failure_paths(envelope: Envelope) -> Iterator[Leaf]:
    """What tells a failure, with the names `code` and `message` in their places."""
    told = [(path, Code("code")) for path in envelope.code[:1]] + [
        (path, Code("message")) for path in envelope.message[:1]
    ]
    for failure in envelope.failures[:1]:
        is_told = any(path[: len(failure.path)] == failure.path for path, _ in told)
        if failure.when != "status" and not is_told:
            yield failure.path, literal(failure.value if failure.when == "equal" else f"not {failure.value}".strip())
    yield from told


def _server_options(envelope: Envelope) -> Iterator[tuple[str, Code]]:
    """What is out of the ordinary about answers."""
    if any(failure.when == "status" for failure in envelope.failures):
        yield "failure_status", Code("400")
    if envelope.wrapper:
        yield "wrapper", literal(envelope.wrapper)
    if envelope.inside:
        yield "inside", literal(envelope.inside)
        yield "names", Code("METHODS")
