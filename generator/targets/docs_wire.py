"""Where everything of an example call travels, with placeholders where credentials and the signature go."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import quote

from ..model.example_values import Wire
from ..model.examples import example_request, wire_pairs
from ..model.method import Method
from ..model.methods import BODILESS
from ..model.parameter import Parameter
from ..model.service import Service
from ..model.wire import Conventions
from .docs_proof import KEY, TOKEN, Pairs, form, is_signed, proof_headers, signature, texts
from .docs_words import NEEDED, verb

Json = object


@dataclass(frozen=True, slots=True)
class Sent:
    """An example call."""

    verb: str
    url: str
    """Without the query."""
    query: Pairs
    body: Pairs
    """Names and texts, of a form."""
    members: Mapping[str, Json]
    """The same for a body of JSON."""
    is_json: bool
    headers: Pairs
    files: tuple[str, ...]

    @property
    def target(self) -> str:
        """The address with its query."""
        return f"{self.url}?{form(self.query)}" if self.query else self.url


def address(service: Service, method: Method) -> str:
    """Where a method is called; names of parameters stay in braces."""
    base = dict(service.endpoint.hosts).get(method.host, service.endpoint.base)
    path = (method.path or service.endpoint.path).replace("{method}", method.name)
    return base + path.replace("{format}", asked_format(service, method))


def asked_format(service: Service, method: Method) -> str:
    """The format that is asked for."""
    return next((name for name in method.formats if name in service.formats), service.default_format)


def sent(service: Service, method: Method) -> Sent:
    """The example of a method."""
    known = {one.name: one for one in method.parameters}
    files = tuple(one.name for one in method.parameters if one.type == "file")
    asked = [(name, value) for name, value in example_request(service, method) if name not in files]
    asked += [(one.name, TOKEN) for one in method.parameters if one.carries_token]
    has_body = verb(service, method) not in BODILESS
    usual = "body" if has_body else "query"
    is_json = method.body == "json" and has_body and not files
    url, placed = address(service, method), dict[str, list[tuple[str, Wire]]]()
    for name, value in asked:
        parameter = known.get(name)
        place = parameter.place if parameter else usual
        place = usual if place in ("query", "body") and not has_body else place
        if place == "path":
            url = url.replace(f"{{{name}}}", quote(_text(service, method, name, value), safe=""))
        else:
            placed.setdefault(place, []).append((name, value))
    common = [pair for pair in _common(service, method) if pair[0] not in dict(asked)]
    to_body = has_body and service.endpoint.common == "with"
    signs_body = is_json and any("{body" in text for text in texts(service.signing))
    added = dict(signature(service)) if signs_body else {}
    query = [*wire_pairs(service, method, placed.get("query", ()))]
    query += [pair for pair in common if not to_body or pair[0] in added]
    body = [*wire_pairs(service, method, placed.get("body", ()))]
    members = {name: _json(service.conventions, known.get(name), value) for name, value in placed.get("body", ())}
    for name, text in common if to_body else ():
        if name not in added:
            body.append((name, text))
            members[name] = text
    headers = [(known[name].header, _text(service, method, name, value)) for name, value in placed.get("header", ())]
    return Sent(
        verb=verb(service, method),
        url=url,
        query=tuple(query),
        body=tuple(body),
        members=members,
        is_json=is_json,
        headers=(*headers, *proof_headers(service, method)),
        files=files,
    )


def _common(service: Service, method: Method) -> Pairs:
    """What the client adds as parameters; each name once."""
    endpoint = service.endpoint
    pairs = {endpoint.method_parameter: method.name, endpoint.format_parameter: asked_format(service, method)}
    pairs |= {service.key.parameter: KEY}
    if method.token == NEEDED:
        pairs |= {service.token.parameter: TOKEN}
    pairs |= dict(service.constants)
    if is_signed(service, method):
        pairs = {**pairs, **{name: text for name, text in signature(service) if name not in pairs}}
    return tuple((name, value) for name, value in pairs.items() if name)


def _text(service: Service, method: Method, name: str, value: Wire) -> str:
    return ",".join(text for _, text in wire_pairs(service, method, [(name, value)]))


def _json(conventions: Conventions, parameter: Parameter | None, value: Wire) -> Json:
    """A value as JSON has it: numbers and booleans as such."""
    kind = (parameter.of or parameter.type) if parameter else "string"
    if isinstance(value, Mapping):
        return {key: _scalar(conventions, kind, text) for key, text in value.items()}
    if isinstance(value, tuple):
        return [_scalar(conventions, kind, text) for text in value]
    return _scalar(conventions, kind, value)


def _scalar(conventions: Conventions, kind: str, text: str) -> Json:
    if kind == "boolean":
        return text == conventions.true
    if kind in ("integer", "number", "latitude", "longitude") or (kind, conventions.timestamp[:4]) == (
        "timestamp",
        "unix",
    ):
        try:
            return cast("Json", json.loads(text))
        except ValueError:
            return text
    return text
