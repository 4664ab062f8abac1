"""Arguments read back from the texts that carried them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from .. import fields
from ..facts import Conventions, Method, Parameter, Service
from ..request import Request
from ..signing import Scheme
from ..views import Scalar

Pairs = Sequence[tuple[str, str]]


def wire_of(service: Service, method: Method, request: Request) -> dict[str, tuple[tuple[str, str], ...]]:
    """The pairs of each argument, without what the client adds by itself."""
    sent = (*request.path, *request.query, *request.form)
    wire: dict[str, tuple[tuple[str, str], ...]] = {}
    for parameter in method.parameters:
        if parameter.place == "header":
            header = (parameter.header or parameter.name).lower()
            pairs = [(parameter.name, text) for name, text in request.headers if name.lower() == header]
        else:
            pairs = [pair for pair in sent if pair[0] == parameter.name or _is_part(parameter, pair[0])]
        if pairs:
            wire[parameter.name] = tuple(pairs)
    if method.open_parameters:
        taken = {name for pairs in wire.values() for name, _ in pairs} | _own(service)
        for name, text in sent:
            if name not in taken:
                wire[name] = (*wire.get(name, ()), (name, text))
    return wire


def _own(service: Service) -> set[str]:
    """Parameters that are no arguments."""
    own = {service.key.parameter, service.token.parameter, service.method_parameter, service.format_parameter}
    own |= service.constants.keys()
    for scheme in schemes(service):
        own |= {name for name, _ in scheme.add} | {place.param for place in scheme.place}
    return own


def schemes(service: Service) -> list[Scheme]:
    """All ways to sign."""
    return [*filter(None, [service.scheme]), *(named.scheme for named in service.schemes.values())]


def _is_part(parameter: Parameter, name: str) -> bool:
    """An item of a list or an entry of a map has a name of its own: `ids[0]`, `ids.1`, `extra[key]`."""
    rest = name.removeprefix(parameter.name)
    return parameter.type in ("list", "map") and rest != name and rest[:1] in ("[", ".")


def value_of(parameter: Parameter, pairs: Pairs, conventions: Conventions) -> object:
    """The value behind the texts of one argument."""
    texts = [text for _, text in pairs]
    spelling = parameter.spelling or conventions.lists
    if parameter.type == "map":
        entries = ((name[len(parameter.name) + 1 : -1], text) for name, text in pairs)
        return {key: _read(parameter, parameter.of, text, conventions) for key, text in entries}
    if parameter.type == "list":
        glue = spelling.partition("join:")[2]
        items = texts[0].split(glue) if glue and texts[0] else [text for text in texts if text]
        return [_read(parameter, parameter.of, text, conventions) for text in items]
    if parameter.type == "any" and texts[1:]:
        return texts
    return _read(parameter, parameter.type, texts[0], conventions)


def _read(parameter: Parameter, kind: str, text: str, conventions: Conventions) -> object:
    """The value of a text; the text itself where it is none of its kind, as one that clears or stands for another."""
    if kind == "boolean" and text in (conventions.true, conventions.false):
        return text == conventions.true
    scalar = KINDS.get(kind)
    if scalar is None:
        return text
    if kind in ("timestamp", "datetime", "date"):
        pattern = parameter.format or {"timestamp": conventions.timestamp}.get(kind, "")
        scalar = fields.spelt(scalar, pattern) if pattern not in ("", "unix") else scalar
    try:
        value = scalar.read(text)
    except (ValueError, OverflowError):
        return text
    return text if value is None else value


KINDS: Mapping[str, Scalar[Any]] = {
    kind.name: cast("Scalar[Any]", kind)
    for kind in (
        fields.integer,
        fields.number,
        fields.latitude,
        fields.longitude,
        fields.boolean,
        fields.timestamp,
        fields.datetime,
        fields.date,
    )
}
