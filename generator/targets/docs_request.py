"""How a call looks on the wire, with placeholders where credentials and the signature go."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from urllib.parse import quote, urlsplit

from ..model.example_values import Wire
from ..model.examples import example_request, wire_pairs
from ..model.model import Credential, Method, Service
from .code import Code
from .docs_text import fence
from .docs_words import NEEDED, verb

KEY, TOKEN, SIGNATURE, BOUNDARY = "API_KEY", "AUTH_TOKEN", "SIGNATURE", "BOUNDARY"
Pairs = tuple[tuple[str, str], ...]


def address(service: Service, method: Method) -> str:
    """Where a method is called, without parameters."""
    path = service.endpoint.path.replace("{method}", method.name).replace("{format}", service.default_format)
    return service.endpoint.base + path


def request(service: Service, method: Method) -> Code:
    """The example as an HTTP request."""
    where = urlsplit(address(service, method))
    parameters, headers = _parameters(service, method), [("Host", where.netloc), *_headers(service, method)]
    path, body = where.path or "/", ""
    if verb(service, method) == "GET":
        path = f"{path}?{form(parameters)}" if parameters else path
    else:
        content, body = _body(service, method, parameters)
        headers.append(("Content-Type", content))
    lines = [f"{verb(service, method)} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers)]
    return fence("\n".join([*lines, "", body]) if body else "\n".join(lines), "http")


def curl(service: Service, method: Method) -> Code | None:
    """The example for a shell, for a call that needs no signature; None for others."""
    if method.signed or method.token == NEEDED or method.takes_file or service.endpoint.body == "json":
        return None
    command = [f"curl {'--get ' if verb(service, method) == 'GET' else ''}{shlex.quote(address(service, method))}"]
    command += [f"  --header {shlex.quote(f'{name}: {value}')}" for name, value in _headers(service, method)]
    pairs = _parameters(service, method)
    command += [f"  {_data(name, value)}" for name, value in pairs]
    return fence(" \\\n".join(command), "sh")


def _data(name: str, value: str) -> str:
    """A parameter for curl; a text that cannot be shown as it is, is encoded here and not by curl."""
    if value.isprintable():
        return f"--data-urlencode {shlex.quote(f'{name}={value}')}"
    return f"--data {shlex.quote(form([(name, value)]))}"


def link_address(service: Service, link: str, arguments: Pairs, *, signed: bool) -> str:
    """An address that a person opens, with what it carries; a signature brings the key with it."""
    pairs: list[tuple[str, str]] = []
    for name, value in arguments:
        if value == "{permissions}":
            pairs += [(item.parameter, "LEVEL") for item in service.permission_items]
        else:
            pairs.append((name, _placeholders(value)))
    if signed and service.key.parameter:
        pairs.insert(0, (service.key.parameter, KEY))
    pairs += [pair for pair in _signature(service) if signed and pair[0] not in dict(pairs)]
    return f"{link}?{form(pairs)}"


def _parameters(service: Service, method: Method) -> Pairs:
    """Everything that travels as a parameter, the caller's first; files apart."""
    endpoint, files = service.endpoint, {one.name for one in method.parameters if one.type == "file"}
    asked: Iterable[tuple[str, Wire]] = (pair for pair in example_request(service, method) if pair[0] not in files)
    pairs = [*wire_pairs(service, method, asked)]
    pairs += [(one.name, TOKEN) for one in method.parameters if one.carries_token]
    common = [(endpoint.method_parameter, method.name), (endpoint.format_parameter, service.default_format)]
    common += [(service.key.parameter, KEY)]
    if method.token == NEEDED:
        common += [(service.token.parameter, TOKEN)]
    if _is_signed(service, method):
        common += _signature(service)
    taken = {name for name, _ in pairs}
    for name, value in common:
        if name and name not in taken:
            pairs.append((name, value))
            taken.add(name)
    return tuple(pairs)


def _headers(service: Service, method: Method) -> list[tuple[str, str]]:
    headers = _credential(service.key, KEY)
    if method.token == NEEDED:
        headers += _credential(service.token, TOKEN)
    if _is_signed(service, method):
        headers += [
            (place["header"], _placeholders(place.get("value", SIGNATURE))) for place in _places(service, "header")
        ]
    return headers


def _credential(credential: Credential, placeholder: str) -> list[tuple[str, str]]:
    value = credential.value.replace("{value}", placeholder) or placeholder
    return [(credential.header, value)] if credential.header else []


def _is_signed(service: Service, method: Method) -> bool:
    return method.signed or (method.token == NEEDED and service.token.signs)


def _signature(service: Service) -> list[tuple[str, str]]:
    """Parameters that signing adds, the signature last."""
    added = cast("Mapping[str, str]", (service.signing or {}).get("add") or {})
    pairs = [(name, KEY if value == "{key}" else _placeholders(value)) for name, value in added.items()]
    return pairs + [
        (place["param"], _placeholders(place.get("value", SIGNATURE))) for place in _places(service, "param")
    ]


def _places(service: Service, kind: str) -> Iterator[Mapping[str, str]]:
    places = cast("list[Mapping[str, str]]", (service.signing or {}).get("place") or [])
    return (place for place in places if kind in place)


def _placeholders(template: str) -> str:
    """`{ticket}` → TICKET."""
    pieces = template.split("{")
    return pieces[0] + "".join(_placeholder(piece) for piece in pieces[1:])


def _placeholder(piece: str) -> str:
    field, _, rest = piece.partition("}")
    return field.partition("|")[0].replace(".", "_").upper() + rest


def form(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs as a query or a form has them."""
    return "&".join(f"{quote(name, safe='[]')}={quote(value, safe=',:')}" for name, value in pairs)


def _body(service: Service, method: Method, pairs: Pairs) -> tuple[str, str]:
    """The content type and the body of a POST."""
    if method.takes_file:
        return f"multipart/form-data; boundary={BOUNDARY}", _multipart(method, pairs)
    if service.endpoint.body == "json":
        return "application/json", json.dumps(dict(pairs), indent=2, ensure_ascii=False)
    return "application/x-www-form-urlencoded", form(pairs)


def _multipart(method: Method, pairs: Pairs) -> str:
    parts = [(f'name="{quote(name)}"', quote(value, safe=" ,:./")) for name, value in pairs]
    files = (one for one in method.parameters if one.type == "file")
    parts += [(f'name="{quote(file.name)}"; filename="picture.jpg"', "(the bytes of the file)") for file in files]
    lines = [f"--{BOUNDARY}\nContent-Disposition: form-data; {head}\n\n{value}" for head, value in parts]
    return "\n".join([*lines, f"--{BOUNDARY}--"])
