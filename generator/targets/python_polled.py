"""What is asked about work that goes on after the answer, and what comes of it, as types of Python."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import names
from ..model.method import Method, Poll
from ..model.service import Service
from ..model.walk import item_below
from .code import Code
from .python_arguments import ANNOTATIONS
from .python_docs import waiting_docstring
from .python_records import python_type


@dataclass(frozen=True, slots=True)
class Polled:
    """The question, and the record that answers it."""

    arguments: tuple[tuple[Code, Code], ...]
    """Name and annotation of each."""
    item: Code
    docstring: Code


def polled(service: Service, method: Method, poll: Poll) -> Polled:
    """How it is asked about the work of a method."""
    call = service.method(poll.call)
    types = {parameter.name: parameter.of or parameter.type for parameter in call.parameters}
    arguments = [(Code(names.argument(name)), Code(ANNOTATIONS[types[name]])) for name, _ in poll.arguments]
    shape, owner, path = item_below(service, call, poll.item)
    item = python_type(shape, (owner or names.camel(call.name)) + "".join(map(names.camel, path)))
    if item.startswith("responses.") and names.module(call.name) != names.module(method.name):
        item = Code(f"{names.module(call.name)}_{item}")
    return Polled(tuple(arguments), item, waiting_docstring(method, poll))
