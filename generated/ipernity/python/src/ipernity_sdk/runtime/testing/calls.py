"""What was called, read back from what went over the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..facts import Credential, Method, Parameter, Service
from ..masking import HIDDEN, is_sensitive
from ..misfits import show
from ..multipart import Multipart
from ..request import Request
from .reading import schemes, value_of, wire_of


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
    wire = wire_of(service, method, request)
    known = {parameter.name: parameter for parameter in method.parameters}
    arguments: dict[str, object] = {}
    for name, pairs in wire.items():
        parameter = known.get(name, Parameter(name, type="any"))
        arguments[parameter.python_name] = value_of(parameter, pairs, service.conventions)
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
    places = [place for scheme in schemes(service) for place in scheme.place]
    return any(_carries(request, place.param, place.header) for place in places)


def _has_token(service: Service, method: Method, request: Request) -> bool:
    """A token goes with it: the service's own way, in an argument, or as a scheme has it."""
    ways = [Credential(name) for name in (p.name for p in method.parameters if p.carries_token)]
    for scheme in schemes(service):
        ways += [Credential(name) for name, template in scheme.add if "token" in template.fields]
    return any(_carries(request, way.parameter, way.header) for way in (service.token, *ways))


def _carries(request: Request, parameter: str, header: str) -> bool:
    sent = {name for name, _ in (*request.query, *request.form) if name}
    return parameter in sent or (bool(header) and header.lower() in {name.lower() for name, _ in request.headers})


def _brief(value: object) -> str:
    return f"<{value.name}>" if isinstance(value, SentFile) else show(value)
