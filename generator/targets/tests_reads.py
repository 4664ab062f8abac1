"""Tests of what is read: answers as typed values, and errors as their classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.example_answers import error_message
from ..model.model import Field, ListOf, MapOf, Record, Reference, Scalar, Shape
from .code import Code
from .python_errors import BASES
from .python_layout import call, data, layout, pairs
from .python_text import literal
from .tests_answers import Reading, answer, readings
from .tests_calls import Caller


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, and lines that check what it is read as."""

    name: Code
    fixtures: Code
    data: Code
    call: Code
    lines: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Raised:
    """An error of the service."""

    name: Code
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
            code=literal(error.code),
            message=literal(error_message(error)),
            base=Code(BASES[error.kind]),
            class_name=Code(error.name),
            call=caller.written(caller.fewest(), indent=8),
        )


def checked(reading: Reading) -> Code:
    """`check(answer.album, album_id="12345")`."""
    return layout(call("check", [("", Code(reading.path)), *reading.fields]), indent=4, after=0)


def declarations(record: Record, owner: str, prefix: str) -> Iterator[Code]:
    """What the record class declares, then the classes of records described in place."""
    before = f"assert kinds({owner}) == "
    declared = pairs((field.name, literal(_kind(field, prefix))) for field in record.fields)
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


def _answered(caller: Caller, name: str, fixtures: str, came: object, lines: list[Code]) -> Answered:
    shown = layout(data(came), indent=4, before=len("came = "), after=0)
    written = caller.written(caller.fewest(), before=len("answer = "))
    return Answered(Code(name), Code(fixtures), shown, written, tuple(lines))
