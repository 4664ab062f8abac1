"""Whole answers around example data, in JSON and in XML: what a service sends on success and on failure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .example_json import Keys
from .examples import record_of
from .method import Error, Method
from .names import words
from .service import Service
from .shape import Field, ListOf, Record, Reference, Scalar, Shape
from .wire import Envelope
from .xml_tree import Data, Element, Writing, as_data, as_items, plain

OWN_TEXT = "text()"
"""Key of the text of an element where the envelope names none."""
NO_ENVELOPE = Envelope("", code=(("code",),), message=(("message",),))


def envelope_json(service: Service, method: Method, body: object) -> Data:
    """A successful answer as JSON data: the body, and what tells success beside it."""
    envelope = _envelope(service, "json")
    data = as_data(Keys(service, envelope).of(method.response.record, body)) or {}
    answer = _success(envelope) | data
    return {filled(envelope.inside, method.name): answer} if envelope.inside else answer


def envelope_xml(service: Service, method: Method, body: object) -> str:
    """A successful answer as an XML document, laid out with two spaces a level."""
    envelope, data = _envelope(service, "xml"), as_data(body) or {}
    answer = top = plain(filled(envelope.root, method.name) or "response", {})
    if envelope.inside:
        answer = Element(filled(envelope.inside, method.name))
        top.children.append(answer)
    told = plain("", _success(envelope), _writing(service, envelope))
    answer.attributes.update(told.attributes)
    answer.children.extend(told.children)
    record = method.response.record or Record(())
    _Writer(service).fill(answer, record, data, top_level=True)
    return top.write()


def error_json(service: Service, error: Error) -> Data:
    """A failure as JSON data."""
    return _failure(_envelope(service, "json"), error)


def error_xml(service: Service, error: Error) -> str:
    """A failure as an XML document."""
    envelope = _envelope(service, "xml")
    root = filled(envelope.root, "error") or "response"
    return plain(root, _failure(envelope, error), _writing(service, envelope)).write()


def error_message(error: Error) -> str:
    """What a service might say: `BookNotFound` → "Book not found"."""
    return " ".join(words(error.name)).capitalize()


def filled(template: str, method: str) -> str:
    """A name of an envelope with the method's name in it."""
    return template.replace("{method}", method).replace("{method_}", method.replace(".", "_"))


def _envelope(service: Service, format: str) -> Envelope:
    return next((envelope for envelope in service.envelopes if envelope.format == format), NO_ENVELOPE)


def _writing(service: Service, envelope: Envelope) -> Writing:
    every = service.xml_scalars == "attribute"
    return Writing(envelope.text or OWN_TEXT, None if every else frozenset(envelope.xml_attributes))


def _success(envelope: Envelope) -> Data:
    told: Data = {}
    for failure in envelope.failures:
        if failure.when == "not_equal":
            _put(told, failure.path, failure.value, envelope.text)
    return told


def _failure(envelope: Envelope, error: Error) -> Data:
    told: Data = {}
    signs = [failure for failure in envelope.failures if failure.path]
    for failure in signs[:1]:
        if failure.when == "equal":
            _put(told, failure.path, failure.value, envelope.text)
        elif failure.when == "not_equal":
            _put(told, failure.path, "error" if failure.value != "error" else "failed", envelope.text)
    for paths, text in ((envelope.code, error.code), (envelope.message, error_message(error))):
        if paths:
            _put(told, paths[0], text, envelope.text)
    if signs and not any(_holds(told, failure.path) for failure in signs):
        _put(told, signs[0].path, error.code, envelope.text)
    return told


def _put(data: Data, path: tuple[str, ...], text: str, own: str) -> None:
    """Put a text at a path; one that stands there already, or has keys beside it, goes under the key of own texts."""
    own = own or OWN_TEXT
    for key in path[:-1]:
        inner = as_data(data.get(key))
        if inner is None:
            inner = {own: data[key]} if key in data else {}
            data[key] = inner
        data = inner
    if path:
        there = as_data(data.get(path[-1]))
        if there is None:
            data[path[-1]] = text
        else:
            there[own] = text


def _holds(data: object, path: Iterable[str]) -> bool:
    for key in path:
        data = (as_data(data) or {}).get(key)
    return data is not None


@dataclass(frozen=True, slots=True)
class _Writer:
    """Puts data where the fields say it is in XML; data that the shape does not foresee is written plainly."""

    service: Service

    def fill(self, element: Element, record: Record, data: Data, *, top_level: bool = False) -> Element:
        known = {name: field for field in record.fields for name in (*field.also, field.name)}
        for name, value in data.items():
            field = known.get(name)
            place = _place(field, top_level=top_level) if field is not None else name
            if place == "text()":
                element.content.append(str(value))
            elif place.startswith("@"):
                # A record in the place of an attribute is JSON's way to gather the attributes of the parent.
                gathered = as_data(value) or {place.removeprefix("@"): value}
                element.attributes.update((key, str(text)) for key, text in gathered.items())
            else:
                shape = field.shape if field is not None else Scalar("any")
                *above, last = place.split("/")
                element.below(above).children.extend(self._elements(last, shape, value))
        return element

    def _elements(self, name: str, shape: Shape, value: object) -> Iterator[Element]:
        items = as_items(value)
        data = as_data(value)
        if items is not None:
            inner = shape.item if isinstance(shape, ListOf) else shape
            for item in items:
                yield from self._elements(name, inner, item)
        elif isinstance(shape, ListOf):
            yield from self._elements(name, shape.item, value)
        elif isinstance(shape, Reference):
            yield from self._elements(name, record_of(self.service, shape), value)
        elif isinstance(shape, Record) and data is not None:
            yield self.fill(Element(name), shape, data)
        else:
            yield plain(name, value, _writing(self.service, NO_ENVELOPE))


def _place(field: Field, *, top_level: bool) -> str:
    if field.xml:
        return field.xml
    inline = isinstance(field.shape, Scalar) and field.shape.type != "text" and not top_level
    return f"@{field.name}" if inline else field.name
