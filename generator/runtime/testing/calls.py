"""What was called, read back from what went over the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from .. import fields
from ..facts import Conventions, Credential, Method, Parameter, Service
from ..masking import is_sensitive
from ..message import HIDDEN
from ..misfits import show
from ..multipart import Multipart
from ..request import Request
from ..signing import Scheme
from ..views import Scalar

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it arrived."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """One request that went out; a call that is tried again makes several."""

    method: str
    """Name on the wire."""
    arguments: Mapping[str, object]
    """What was sent, by the names in Python: numbers, booleans and dates read as such, files as `SentFile`."""
    verb: str
    signed: bool
    has_token: bool
    format: str
    """What the answer was asked for in."""
    request: Request = field(repr=False)
    wire: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict[str, tuple[tuple[str, str], ...]])
    """The texts that carried each argument, by its name on the wire."""

    def __repr__(self) -> str:
        given = (f"{name}={HIDDEN if is_sensitive(name) else _brief(value)}" for name, value in self.arguments.items())
        return f"{self.method}({', '.join(given)})"


def call_of(service: Service, method: Method, request: Request) -> Call:
    """The call behind a request; files are read to their end, as sending does."""
    wire = _wire(service, method, request)
    known = {parameter.name: parameter for parameter in method.parameters}
    arguments: dict[str, object] = {}
    for name, pairs in wire.items():
        parameter = known.get(name, Parameter(name, type="any"))
        arguments[parameter.python_name] = _value(parameter, pairs, service.conventions)
    for name, file in _files(request).items():
        arguments[known[name].python_name if name in known else name] = file
    return Call(
        method=method.name,
        arguments=arguments,
        verb=request.verb,
        signed=_is_signed(service, request),
        has_token=_has_token(service, method, request),
        format=method.format or request.format or service.format,
        request=request,
        wire=wire,
    )


def _wire(service: Service, method: Method, request: Request) -> dict[str, tuple[tuple[str, str], ...]]:
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
    for scheme in _schemes(service):
        own |= {name for name, _ in scheme.add} | {place.param for place in scheme.place}
    return own


def _schemes(service: Service) -> list[Scheme]:
    return [*filter(None, [service.scheme]), *(named.scheme for named in service.schemes.values())]


def _is_part(parameter: Parameter, name: str) -> bool:
    """An item of a list or an entry of a map has a name of its own: `ids[0]`, `ids.1`, `extra[key]`."""
    rest = name.removeprefix(parameter.name)
    return parameter.type in ("list", "map") and rest != name and rest[:1] in ("[", ".")


def _value(parameter: Parameter, pairs: Pairs, conventions: Conventions) -> object:
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


def _files(request: Request) -> dict[str, SentFile]:
    """What the files of a request hold, taken out of the body as it is sent."""
    _, body = request.body()
    if not isinstance(body, Multipart):
        return {}
    boundary = body.content_type.partition("boundary=")[2].encode()
    *_, last = parts = b"".join(body).split(b"--" + boundary)
    contents = [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts if part is not last]
    files = contents[len(contents) - len(request.files) :]
    return {name: SentFile(upload.name, content) for (name, upload), content in zip(request.files, files, strict=True)}


def _is_signed(service: Service, request: Request) -> bool:
    """The place of a signature is taken."""
    places = [place for scheme in _schemes(service) for place in scheme.place]
    return any(_carries(request, place.param, place.header) for place in places)


def _has_token(service: Service, method: Method, request: Request) -> bool:
    """A token goes with it: the service's own way, in an argument, or as a scheme has it."""
    ways = [Credential(name) for name in (p.name for p in method.parameters if p.carries_token)]
    for scheme in _schemes(service):
        ways += [Credential(name) for name, template in scheme.add if "token" in template.fields]
    return any(_carries(request, way.parameter, way.header) for way in (service.token, *ways))


def _carries(request: Request, parameter: str, header: str) -> bool:
    sent = {name for name, _ in (*request.query, *request.form) if name}
    return parameter in sent or (bool(header) and header.lower() in {name.lower() for name, _ in request.headers})


def _brief(value: object) -> str:
    return f"<{value.name}>" if isinstance(value, SentFile) else show(value)
