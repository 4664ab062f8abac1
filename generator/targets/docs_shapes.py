"""The shape of an answer as a tree of fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.examples import record_of
from ..model.shape import Field, ListOf, MapOf, Record, Reference, Scalar, Shape
from .code import Code
from .docs_pages import Pages
from .docs_text import code, prose
from .docs_words import one_of

SHOWN_IN_XML_AS_ELEMENT = frozenset({"text", "any"})


@dataclass(frozen=True, slots=True)
class Line:
    """One field, as it is told."""

    path: tuple[str, ...]
    kind: Code
    text: Code


def tree(pages: Pages, record: Record, *, top: bool = False) -> Code:
    """Every field on one line, those of inner records indented under it."""
    return Code("\n").join(map(_bullet, lines(pages, record, top=top)))


def lines(pages: Pages, record: Record, path: tuple[str, ...] = (), *, top: bool = False) -> Iterator[Line]:
    """Every field, each followed by those of its inner record."""
    for field in record.fields:
        here = (*path, field.name)
        kind = Code(f"{_kind(pages, field.shape)}{', optional' if field.optional else ''}")
        yield Line(here, kind, Code(" ").join(_remarks(pages, field, top=top)))
        inner = _inner(field.shape)
        if inner is None and top:
            inner = _referred(pages, field.shape)
        if inner is not None:
            yield from lines(pages, inner, here)


def _bullet(line: Line) -> Code:
    margin = "  " * (len(line.path) - 1)
    return Code(f"{margin}- {code(line.path[-1])} ({line.kind}){line.text and f': {line.text}'}")


def _kind(pages: Pages, shape: Shape) -> Code:
    match shape:
        case Scalar():
            return prose(shape.type)
        case Reference():
            return pages.type(shape.name)
        case ListOf():
            return Code(f"list of {_kinds(pages, shape.item)}")
        case MapOf():
            return Code(f"map of {_kinds(pages, shape.item)}")
        case Record():
            return Code("record")


def _kinds(pages: Pages, shape: Shape) -> Code:
    return Code("records") if isinstance(shape, Record) else _kind(pages, shape)


def _inner(shape: Shape) -> Record | None:
    """The record whose fields are shown under a field."""
    while isinstance(shape, ListOf | MapOf):
        shape = shape.item
    return shape if isinstance(shape, Record) else None


def _referred(pages: Pages, shape: Shape) -> Record | None:
    """The shared type at the top of an answer, whose fields are shown at once."""
    return record_of(pages.service, shape) if isinstance(shape, Reference) else None


def _remarks(pages: Pages, field: Field, *, top: bool) -> Iterator[Code]:
    inner = _inner(field.shape) or _referred(pages, field.shape)
    text = field.doc or (inner.doc if inner else "")
    if text:
        yield pages.sentence(text)
    yield from _values(pages, field.shape)
    if field.condition:
        yield Code(f"Comes with {_condition(pages, field.condition)}.")
    if field.also:
        yield Code(f"Seen as {Code(', ').join(map(code, field.also))} too.")
    if names.attribute(field.name) != field.name:
        yield Code(f"In Python: {code(names.attribute(field.name))}.")
    yield from _in_json(field)
    if any(envelope.format == "xml" for envelope in pages.service.envelopes):
        yield from _in_xml(pages, field, top=top)


def _values(pages: Pages, shape: Shape) -> Iterator[Code]:
    while isinstance(shape, ListOf | MapOf):
        shape = shape.item
    if not isinstance(shape, Scalar) or not shape.values:
        return
    if any(value.doc for value in shape.values):
        meanings = [Code(f"{code(value.value)} {_bracketed(pages, value.doc)}") for value in shape.values]
        yield Code(f"One of {Code(', ').join(meanings)}.")
    else:
        yield Code(f"One of {one_of(shape.values)}.")


def _bracketed(pages: Pages, doc: str) -> Code:
    return Code(f"({pages.prose(doc.removesuffix('.'))})") if doc else Code("")


def _condition(pages: Pages, condition: str) -> Code:
    if condition == "token":
        return Code("a token")
    return code(condition) if "=" in condition and " " not in condition else pages.prose(condition)


def _in_json(field: Field) -> Iterator[Code]:
    """Its key in JSON, if its name does not tell; that of texts is told once for the service."""
    if field.json and field.json != field.name:
        yield Code(f"{'On the wire' if field.json == field.xml else 'In JSON'}: {code(field.json)}.")


def _in_xml(pages: Pages, field: Field, *, top: bool) -> Iterator[Code]:
    """Where the field is in XML, if its name and type do not tell."""
    is_value = isinstance(field.shape, Scalar) and field.shape.type not in SHOWN_IN_XML_AS_ELEMENT
    attribute = is_value and pages.service.xml_scalars == "attribute" and not top
    if field.xml in ("", field.json, f"@{field.name}" if attribute else field.name):
        return
    if field.xml == "text()":
        yield Code("In XML: the text of the element.")
    elif field.xml == field.name:
        yield Code("In XML: an element.")
    elif field.xml.startswith("@"):
        yield Code(f"In XML: the attribute {code(field.xml.removeprefix('@'))}.")
    elif "/" in field.xml:
        yield Code(f"In XML: the elements {code(field.xml)}.")
    else:
        yield Code(f"In XML: the element {code(field.xml)}.")
