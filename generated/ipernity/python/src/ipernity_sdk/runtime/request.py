"""From a call to the request that is sent: arguments checked and spelt, credentials added, signed. Sends nothing."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from . import percent
from .address import endpoint, is_private
from .arguments import check
from .credentials import Credentials
from .errors import InsecureAddress, InvalidCredential, MissingCredential, ShownRequest
from .facts import Credential, Method, Service
from .masking import is_sensitive, mask
from .message import HIDDEN
from .multipart import Multipart
from .signing import Param, Signable, SigningError
from .uploads import Upload

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out. Only `verb`, `method` and `url` are free of secrets."""

    method: str
    verb: str
    url: str
    """Without the query."""
    query: Pairs = field(default=(), repr=False)
    form: Pairs = field(default=(), repr=False)
    files: tuple[tuple[str, Upload], ...] = ()
    headers: Pairs = field(default=(), repr=False)
    json: bool = False
    """The form travels as a JSON object."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """Values that no text about this request may show."""

    @property
    def target(self) -> str:
        """The address with its query."""
        return f"{self.url}?{percent.encode(self.query, 'rfc3986')}" if self.query else self.url

    def body(self) -> tuple[str, bytes | Multipart]:
        """Content type and content; "" where there is no body."""
        if self.files:
            parts = Multipart(self.form, self.files)
            return parts.content_type, parts
        if self.json:
            return "application/json", _json(self.form).encode()
        if self.verb == "POST":
            return "application/x-www-form-urlencoded", percent.encode(self.form, "form").encode()
        return "", b""

    def shown(self) -> ShownRequest:
        """What may be told of it."""
        pairs = [
            (name, HIDDEN if is_sensitive(name) else mask(value, self.secrets))
            for name, value in (*self.query, *self.form)
        ]
        return ShownRequest(self.verb, self.url, (*pairs, *((name, upload.name) for name, upload in self.files)))


def build_request(
    service: Service,
    method: Method,
    arguments: Mapping[str, object],
    credentials: Credentials,
    *,
    base_url: str = "",
    allow_http: bool = False,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] | None = None,
) -> Request:
    """The request for one call; raises what is wrong with it before anything is sent."""
    checked = check(method, _with_token(method, arguments, credentials), service.conventions, _taken(service))
    names = {name for each in checked for name, _ in each.pairs}
    sends_token = bool(credentials.token) and method.token != "none"
    has_token = sends_token or service.token.parameter in names
    signs = service.scheme is not None and (method.signed or (has_token and service.token.signs))
    _suffice(service, method, credentials, signs, has_token)

    files = tuple((each.parameter.name, each.upload) for each in checked if each.upload)
    verb = "POST" if method.post_only or files else service.verb
    url = endpoint(base_url or service.base, service.path, method.name, service.format)
    if (signs or has_token) and not allow_http and not is_private(url):
        raise InsecureAddress("a call with a signature or a token needs https", method=method.name)

    common = [pair for pair in _common(service, method, credentials, sends_token) if pair[0] not in names]
    pairs = [*common, *(pair for each in checked for pair in each.pairs)]
    headers = [
        *_header(service.key, credentials.key),
        *_header(service.token, credentials.token if sends_token else ""),
    ]
    as_json = verb == "POST" and service.body == "json" and not files
    signature = ""
    in_query: Sequence[tuple[str, str]] = ()
    if signs and service.scheme:
        outside = {name for each in checked if not each.parameter.signed for name, _ in each.pairs}
        params = [Param(*pair) for pair in pairs if pair[0] not in outside]
        signable = Signable(
            method=method.name,
            verb=verb,
            url=url,
            query=params if verb == "GET" else (),
            form=params if verb == "POST" else (),
            body=_json(pairs) if as_json else None,
            adds_to_form=verb == "POST" and not as_json,
        )
        try:
            signed = service.scheme.sign(signable, credentials, clock=clock, nonce=nonce)
        except SigningError as error:
            raise InvalidCredential(str(error), method=method.name) from None
        signature = signed.signature
        headers += signed.headers
        if as_json:
            in_query = signed.parameters
        else:
            pairs += signed.parameters

    carried = [value for each in checked if each.parameter.carries_token for _, value in each.pairs]
    return Request(
        method=method.name,
        verb=verb,
        url=url,
        query=tuple(pairs if verb == "GET" else in_query),
        form=tuple(pairs if verb == "POST" else ()),
        files=files,
        headers=tuple(headers),
        json=as_json,
        secrets=(*credentials.values(), *carried, signature),
    )


def _with_token(method: Method, arguments: Mapping[str, object], credentials: Credentials) -> Mapping[str, object]:
    """The client's own token, where a parameter carries the token and the caller gives none."""
    for parameter in method.parameters:
        given = (arguments.get(name) for name in (parameter.name, parameter.python_name))
        if parameter.carries_token and credentials.token and all(value is None for value in given):
            return {**arguments, parameter.name: credentials.token}
    return arguments


def _taken(service: Service) -> frozenset[str]:
    """Parameters that the client sends by itself."""
    taken = {service.key.parameter, service.token.parameter, service.method_parameter, service.format_parameter}
    if service.scheme:
        taken |= {name for name, _ in service.scheme.add} | {place.param for place in service.scheme.place}
    return frozenset(taken)


def _suffice(service: Service, method: Method, credentials: Credentials, signs: bool, has_token: bool) -> None:
    needs_key = bool(service.key.parameter or service.key.header)
    missing = [
        *(["api_key"] if needs_key and not credentials.key else []),
        *(["api_secret"] if signs and not credentials.secret else []),
        *(["auth_token"] if method.token == "required" and not has_token else []),
    ]
    if missing:
        variables = " and ".join(f"{service.environment}_{name.upper()}" for name in missing)
        raise MissingCredential(
            f"needs {' and '.join(missing)}: give it to the client or set {variables}", method=method.name
        )


def _common(service: Service, method: Method, credentials: Credentials, sends_token: bool) -> list[tuple[str, str]]:
    pairs = [
        (service.method_parameter, method.name),
        (service.format_parameter, service.format),
        (service.key.parameter, credentials.key),
        (service.token.parameter, credentials.token if sends_token else ""),
    ]
    return [(name, value) for name, value in pairs if name and value]


def _header(credential: Credential, value: str) -> list[tuple[str, str]]:
    return [(credential.header, credential.value.replace("{value}", value))] if credential.header and value else []


def _json(pairs: Sequence[tuple[str, str]]) -> str:
    """An object; a parameter that is repeated becomes a list."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return json.dumps({name: found if found[1:] else found[0] for name, found in values.items()}, ensure_ascii=False)
