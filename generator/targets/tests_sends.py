"""Tests of what is sent: every parameter, with a token and without, and files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.parameter import Parameter
from .code import Code
from .python_layout import Node, data, layout, pairs
from .python_text import literal
from .tests_calls import Arguments, Caller
from .tests_choices import fewest, most
from .tests_requests import Sent
from .tests_samples import Sample


@dataclass(frozen=True, slots=True)
class Sends:
    """One call, and what has to arrive."""

    name: Code
    client: Code
    call: Code
    claims: tuple[Code, ...]
    """Comparisons with attributes of the request."""


@dataclass(frozen=True, slots=True)
class Streams:
    """A call with a file object."""

    name: Code
    wire_name: Code
    call: Code


def sends(caller: Caller) -> Iterator[Sends]:
    """Every parameter; then the same method as a caller without a token may use it, and other special ways."""
    method = caller.method
    first = caller.arguments(most(method))
    yield _sends(caller, "sends_every_parameter", "member", first)
    for parameter in method.parameters:
        if parameter.name not in first and fewest(method, [parameter.name]) is not None and not parameter.carries_token:
            yield _sends(caller, f"sends_{_identifier(parameter)}", "member", caller.fewest([parameter.name]))
    if method.token != "required":
        client = "application" if method.signed else "visitor"
        yield _sends(caller, "works_without_a_token", client, caller.fewest(), token=False)
    for parameter in method.parameters:
        if parameter.carries_token:
            own = Sample(Code('"another-token"'), "another-token")
            arguments = caller.fewest() | {parameter.name: own}
            yield _sends(caller, f"sends_the_{names.snake(parameter.name)}_it_is_given", "member", arguments)
    if method.open_parameters:
        arguments = caller.fewest() | {"any_further": Sample(Code('"argument"'), "argument")}
        yield _sends(caller, "sends_further_arguments", "member", arguments)


def streams(caller: Caller) -> Iterator[Streams]:
    """Files are read piece by piece."""
    for parameter in caller.method.parameters:
        if parameter.type == "file":
            arguments = caller.fewest([parameter.name]) | {parameter.name: Sample(Code("stream"), "")}
            yield Streams(_identifier(parameter), literal(parameter.name), caller.written(arguments))


def _sends(caller: Caller, name: str, client: str, arguments: Arguments, *, token: bool = True) -> Sends:
    expected = caller.sent(arguments, token=token)
    files = {one.name for one in caller.method.parameters if one.type == "file"} & arguments.keys()
    content = [(name, arguments[name].python) for name in sorted(files)]
    return Sends(Code(name), Code(client), caller.written(arguments, client), tuple(_claims(expected, content)))


def _claims(expected: Sent, files: list[tuple[str, Code]]) -> Iterator[Code]:
    yield _equal("verb", literal(expected.verb))
    yield _equal("url", literal(expected.url))
    yield _equal("query", data(expected.query))
    yield _equal("form", data(expected.form))
    for name, value in expected.headers.items():
        yield _equal(f"headers[{literal(name)}]", literal(value))
    if files:
        yield _equal("files", pairs(files))


def _equal(attribute: str, value: Node) -> Code:
    before = len(f"assert server.request.{attribute} == ")
    return Code(f"{attribute} == {layout(value, indent=4, before=before, after=0)}")


def _identifier(parameter: Parameter) -> Code:
    return Code(names.snake(parameter.name).strip("_") or "argument")
