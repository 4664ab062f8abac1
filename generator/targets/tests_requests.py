"""What has to be sent for a call: the address, and every parameter, with the signature worked out while generating."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from ..model.example_values import Wire
from ..model.examples import wire_pairs
from ..model.memory import once
from ..model.method import Method
from ..model.parameter import Place
from ..model.service import Service
from ..model.wire import Credential
from ..runtime.signing import Credentials, Param, Scheme, Signable
from .tests_json import json_value

KEY, SECRET, TOKEN = "example-key", "example-secret", "example-token"
"""Credentials of the tests; nobody's."""

NOW, NONCE = 1_229_000_000, "0123456789abcdef0123456789abcdef"
"""What the clock and the dice of the tests show."""

Pair = tuple[str, str]

Fields = Mapping[str, object]
"""Parameters as they arrive; one that comes more than once has all its values. In JSON they have types."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as the service receives it."""

    verb: str
    url: str
    query: Fields
    form: Fields
    headers: Mapping[str, str]


def sent(service: Service, method: Method, given: Mapping[str, Wire], *, token: bool) -> Sent:
    """The request of a call, with or without the token of the client; files travel beside it."""
    return Request(service, method, given, TOKEN if token and method.token != "none" else "").sent()


def wire_name(request: Request, name: str) -> str:
    """The name under which a lone value of an argument travels."""
    if request.travels_as_json(name):
        return name
    is_list = any(parameter.name == name and parameter.type == "list" for parameter in request.method.parameters)
    return wire_pairs(request.service, request.method, [(name, ("1",) if is_list else "1")])[0][0]


@once
def _scheme(service: Service) -> Scheme:
    return Scheme.parse(service.signing or {})


@dataclass(frozen=True)
class Request:
    """A call, and where each part of it travels."""

    service: Service
    method: Method
    given: Mapping[str, Wire]
    token: str

    def sent(self) -> Sent:
        query, form = self._pairs("query"), self._pairs("body")
        (form if self._common_in_body else query)[:0] = self._common()
        document = self._document() if self.is_json else {}
        headers = {**self._own_headers(), **_header(self.service.key, KEY), **_header(self.service.token, self.token)}
        if self.service.signing is not None and (self.method.signed or (self.token and self.service.token.signs)):
            added, more = self._signature(document)
            (form if self._signature_in_body else query).extend(added)
            document |= dict(added) if self._signature_in_body else {}
            headers |= more
        return Sent(self.verb, self._url(), grouped(query), document if self.is_json else grouped(form), headers)

    @cached_property
    def files(self) -> set[str]:
        return {one.name for one in self.method.parameters if one.type == "file" and one.name in self.given}

    @cached_property
    def verb(self) -> str:
        return "POST" if self.files and self.method.verb == "GET" else self.method.verb

    @property
    def _has_body(self) -> bool:
        return self.verb in WITH_BODY

    @property
    def is_json(self) -> bool:
        return self._has_body and self.method.body == "json" and not self.files

    @property
    def _common_in_body(self) -> bool:
        return self._has_body and self.service.endpoint.common == "with"

    @property
    def _signature_in_body(self) -> bool:
        """A body that is signed as a whole cannot hold the signature."""
        return self._common_in_body and not (self.is_json and "body" in _scheme(self.service).uses)

    def travels_as_json(self, name: str) -> bool:
        """Whether an argument keeps its type on the way."""
        return self.is_json and self.place(name) == "body"

    def place(self, name: str) -> str:
        """Where an argument travels: query, body, header or path. What is not declared goes where the verb wants it."""
        usual = "body" if self._has_body else "query"
        described = "body" if self.method.verb in WITH_BODY else "query"
        place = self._places.get(name, described)
        return usual if place == described else place

    @cached_property
    def _places(self) -> dict[str, Place]:
        return {one.name: one.place for one in self.method.parameters}

    @cached_property
    def _arguments(self) -> dict[str, Wire]:
        """In the order of the description, and with the client's own token where a parameter carries it."""
        carried = {one.name: self.token for one in self.method.parameters if one.carries_token and self.token}
        arguments = {**carried, **self.given}
        order = [one.name for one in self.method.parameters]
        return {name: arguments[name] for name in (*order, *arguments) if name in arguments and name not in self.files}

    def _pairs(self, place: str, *, signed_only: bool = False) -> list[Pair]:
        outside = {one.name for one in self.method.parameters if not one.signed} if signed_only else set[str]()
        return [
            pair
            for name, wire in self._arguments.items()
            if self.place(name) == place and name not in outside
            for pair in wire_pairs(self.service, self.method, [(name, wire)])
        ]

    def _document(self) -> dict[str, object]:
        """The body as JSON: arguments with their types, what the client puts in as texts."""
        common = dict[str, object](self._common()) if self._common_in_body else {}
        types = {one.name: one for one in self.method.parameters}
        arguments = {name: wire for name, wire in self._arguments.items() if self.place(name) == "body"}
        conventions = self.service.conventions
        return common | {
            name: json_value(conventions, types[name], wire) if name in types else wire
            for name, wire in arguments.items()
        }

    def _common(self) -> list[Pair]:
        """What the client puts in by itself."""
        endpoint = self.service.endpoint
        common = (
            (endpoint.method_parameter, self.method.name),
            (endpoint.format_parameter, self._format),
            (self.service.key.parameter, KEY),
            (self.service.token.parameter, self.token),
            *self.service.constants,
        )
        return [(name, value) for name, value in common if name and value and name not in self._arguments]

    @property
    def _format(self) -> str:
        """What is asked for; a method that always answers in one format cannot be asked for what nobody speaks."""
        always = self.method.formats[:1]
        return always[0] if always and always[0] in self.service.formats else self.service.default_format

    def _url(self) -> str:
        base = dict(self.service.endpoint.hosts).get(self.method.host, self.service.endpoint.base)
        filled = {"method": self.method.name, "format": self._format, **dict(self._pairs("path"))}
        path = re.sub(r"\{([^{}]*)\}", lambda found: quote(filled[found[1]], safe=""), self.method.path)
        return base + path

    def _own_headers(self) -> dict[str, str]:
        headers = {one.name: one.header.lower() for one in self.method.parameters}
        return {headers[name]: value for name, value in self._pairs("header")}

    def _signature(self, document: Mapping[str, object]) -> tuple[list[Pair], dict[str, str]]:
        signable = {place: self._pairs(place, signed_only=True) for place in ("query", "body")}
        signable["body" if self._common_in_body else "query"][:0] = self._common()
        request = Signable(
            self.method.name,
            self.verb,
            self._url(),
            query=[Param(*pair) for pair in signable["query"]],
            form=[Param(*pair) for pair in signable["body"]],
            body=json.dumps(document, ensure_ascii=False) if self.is_json else None,
            adds_to_form=self._signature_in_body,
        )
        credentials = Credentials(KEY, SECRET, self.token)
        signed = _scheme(self.service).sign(request, credentials, clock=lambda: float(NOW), nonce=lambda: NONCE)
        return list(signed.parameters), {name.lower(): value for name, value in signed.headers}


WITH_BODY = ("POST", "PUT", "PATCH")


def _header(credential: Credential, value: str) -> dict[str, str]:
    if not credential.header or not value:
        return {}
    return {credential.header.lower(): credential.value.replace("{value}", value)}


def grouped(pairs: Iterable[Pair]) -> dict[str, object]:
    """Pairs as a dict; a name that comes more than once has all its values."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return {name: texts if len(texts) > 1 else texts[0] for name, texts in values.items()}
