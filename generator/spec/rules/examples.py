"""Rules about examples: a request is one that may be made, an answer has the shape that is described."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.shape import ListOf, MapOf, Record, Scalar, Shape
from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description
from ..node import Node
from .paths import answer, named, resolved
from .values import fault_of, fault_of_scalar


def example_requests(description: Description) -> Iterator[Problem]:
    """An example of a request gives every required parameter, none that is unknown, and only legal values."""
    for method in description.methods.values():
        request = method.get("example", "request")
        if request is None:
            continue
        known = dict(description.parameters(method))
        for name, value in request.entries.items():
            if name in known:
                fault = fault_of(description, known[name], value.text) if value.content is not None else ""
                if known[name].get("type") and fault:
                    yield value.problem(f"{quoted(value.text)} {fault}")
            elif not method.flag("open_parameters"):
                yield value.key_problem(f"the method has no parameter {quoted(name)}{did_you_mean(name, known)}")
        missing = [name for name, node in known.items() if _is_due(node) and name not in request.entries]
        if missing:
            yield request.key_problem(f"the example lacks what is required: {listed(missing)}")


def _is_due(parameter: Node) -> bool:
    """Files are not shown in examples, and the token is the client's own."""
    return parameter.flag("required") and parameter.string("type") != "file" and not parameter.flag("carries_token")


def example_answers(description: Description) -> Iterator[Problem]:
    """An example of an answer has the shape of the response."""
    for name, method in description.methods.items():
        example = method.get("example", "response")
        response = method.get("response")
        if example and response and response.text == "none":
            yield example.key_problem("the method answers with nothing but the status; remove the example")
        elif example and (shape := answer(description, name)):
            yield from _differences(description, example, shape)


def _differences(description: Description, node: Node, shape: Shape | None) -> Iterator[Problem]:
    shape = resolved(description, shape)
    if shape is None or node.content is None or (isinstance(shape, Scalar) and shape.type == "any"):
        return
    if isinstance(shape, Record) and isinstance(node.content, dict):
        yield from _record(description, node, shape)
    elif isinstance(shape, ListOf) and isinstance(node.content, tuple):
        for item in node.items:
            yield from _differences(description, item, shape.item)
    elif isinstance(shape, MapOf) and isinstance(node.content, dict):
        for value in node.entries.values():
            yield from _differences(description, value, shape.item)
    elif isinstance(shape, Scalar) and isinstance(node.content, str):
        if fault := _fault(description, shape, node.text):
            yield node.problem(f"{quoted(node.text)} {fault}")
    else:
        yield node.problem(f"is {_form(node)}, where the response has {named(shape)}")


def _record(description: Description, node: Node, shape: Record) -> Iterator[Problem]:
    fields = {field.name: field for field in shape.fields}
    for key, value in node.entries.items():
        if key in fields:
            yield from _differences(description, value, fields[key].shape)
        else:
            yield value.key_problem(f"the response has no field {quoted(key)} here{did_you_mean(key, fields)}")
    missing = [name for name, field in fields.items() if not field.optional and name not in node.entries]
    if missing:
        yield node.key_problem(f"the example lacks {listed(missing)}; give them, or mark them optional")


def _fault(description: Description, shape: Scalar, text: str) -> str:
    values = [value.value for value in shape.values]
    if values and text not in values:
        return f"is not one of {listed(values)}{did_you_mean(text, values)}"
    return fault_of_scalar(description, shape.type, text)


def _form(node: Node) -> str:
    if isinstance(node.content, str):
        return "one value"
    return "a list" if isinstance(node.content, tuple) else "a mapping"
