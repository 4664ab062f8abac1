"""Tests of what is read: answers as typed values, and errors as their classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.example_answers import envelope_xml, error_message, error_xml
from ..model.method import Error
from ..model.shape import Field, ListOf, MapOf, Record, Reference, Scalar, Shape
from .code import Code
from .python_errors import BASES
from .python_layout import call, data, layout, pairs
from .python_text import literal
from .tests_answers import Reading, answer, in_json, readings
from .tests_calls import Caller


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, and lines that check what it is read as."""

    name: Code
    fixtures: Code
    answer: Code
    """What the server is told to do with the data."""
    data: Code
    call: Code
    lines: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Raised:
    """An error of the service."""

    name: Code
    failure: Code
    """What the server is told to do."""
    code: Code
    message: Code
    base: Code
    class_name: Code
    call: Code


def answers(caller: Caller) -> Iterator[Answered]:
    """The answer read as a record, as nothing, or as what came."""
    method, service = caller.method, caller.service
    match method.response.kind:
        case "none":
            yield _answered(caller, "answers_with_nothing", "", {}, [Code("assert answer is None")])
        case "unknown":
            lines = [Code('assert answer["anything"] == {"may": "come"}')]
            yield _answered(caller, "answers_with_what_came", "", {"anything": {"may": "come"}}, lines)
        case "record":
            record = method.response.record or Record(())
            came = answer(service, method)
            lines = [checked(reading) for reading in readings(service, record, came, "answer")]
            lines += declarations(record, "type(answer)", names.camel(method.name))
            yield _answered(caller, "reads_every_field_of_the_answer", ", check, kinds", came, lines)


def errors(caller: Caller) -> Iterator[Raised]:
    """The method's own errors."""
    for error in caller.method.errors:
        yield Raised(
            name=Code(names.snake(error.name).strip("_")),
            failure=_failure(caller, error),
            code=literal(error.code),
            message=literal(error_message(error)),
            base=Code(BASES[error.kind]),
            class_name=Code(error.name),
            call=caller.written(caller.fewest(), indent=8),
        )


def _failure(caller: Caller, error: Error) -> Code:
    if caller.format == "xml":
        return layout(
            call("reply", [("", literal(error_xml(caller.service, error)))]), 4, before=len("server."), after=0
        )
    return Code(f"fail({literal(error.code)}, {literal(error_message(error))})")


def checked(reading: Reading) -> Code:
    """`check(answer.book, book_id="12345")`."""
    return layout(call("check", [("", Code(reading.path)), *reading.fields]), indent=4, after=0)


def declarations(record: Record, owner: str, prefix: str) -> Iterator[Code]:
    """What the record class declares, then the classes of records described in place."""
    before = f"assert kinds({owner}) == "
    declared = pairs((field.key, literal(_kind(field, prefix))) for field in record.fields)
    yield Code(f"{before}{layout(declared, indent=4, before=len(before), after=0)}")
    for field in record.fields:
        inner = _inner(field.shape)
        if inner is not None:
            below = f"{owner}.{names.attribute(field.name)}.item"
            yield from declarations(inner, below, prefix + names.camel(field.name))


def _kind(field: Field, prefix: str) -> str:
    """As the runtime words it: `integer`, `list of record Doc`."""
    is_plural = isinstance(field.shape, ListOf | MapOf)  # empty when absent
    return _shape(field.shape, prefix + names.camel(field.name)) + " or None" * (field.optional and not is_plural)


def _shape(shape: Shape, inner_name: str) -> str:
    match shape:
        case ListOf():
            return f"list of {_shape(shape.item, inner_name)}"
        case MapOf():
            return f"map of {_shape(shape.item, inner_name)}"
        case Scalar():
            return shape.type
        case Reference():
            return f"record {shape.name}"
        case Record():
            return f"record {inner_name}"


def _inner(shape: Shape) -> Record | None:
    if isinstance(shape, ListOf | MapOf):
        return _inner(shape.item)
    return shape if isinstance(shape, Record) else None


def plain_reply(caller: Caller) -> Iterator[Code]:
    """A success without an answer, for methods that do not answer in JSON."""
    if caller.format == "xml":
        yield literal(envelope_xml(caller.service, caller.method, {}))


def _answered(caller: Caller, name: str, fixtures: str, came: object, lines: list[Code]) -> Answered:
    record = caller.method.response.record or Record(())
    if caller.format == "xml":
        shown = data(envelope_xml(caller.service, caller.method, came))
    else:
        shown = data(in_json(caller.service, record, came))
    written = caller.written(caller.fewest(), before=len("answer = "))
    return Answered(
        name=Code(name),
        fixtures=Code(fixtures),
        answer=_answer(caller),
        data=layout(shown, indent=4, before=len("came = "), after=0),
        call=written,
        lines=tuple(lines),
    )


def _answer(caller: Caller) -> Code:
    return Code("reply" if caller.format == "xml" else "answer")
