"""What has to be sent for a call: the address, and every parameter, with the signature worked out while generating."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model.example_values import Wire
from ..model.examples import wire_pairs
from ..model.model import Credential, Method, Service
from ..runtime.signing import Credentials, Param, Scheme, Signable

KEY, SECRET, TOKEN = "example-key", "example-secret", "example-token"
"""Credentials of the tests; nobody's."""

NOW, NONCE = 1_229_000_000, "0123456789abcdef0123456789abcdef"
"""What the clock and the dice of the tests show."""

Fields = Mapping[str, str | list[str]]
"""Parameters as they arrive; one that comes more than once has all its values."""


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
    endpoint = service.endpoint
    url = endpoint.base + endpoint.path.format(method=method.name, format=service.default_format)
    shown_token = TOKEN if token and method.token != "none" else ""
    files = {parameter.name for parameter in method.parameters if parameter.type == "file"} & given.keys()
    verb = "POST" if method.post_only or files else endpoint.verb
    is_json = verb == "POST" and endpoint.body == "json" and not files

    arguments = _with_token(method, given, shown_token)
    parameters = _common(service, shown_token, method, arguments.keys())
    signable = list(parameters)
    for name, wire in arguments.items():
        if name not in files:
            pairs = [Param(*pair) for pair in wire_pairs(service, method, [(name, wire)])]
            parameters += pairs
            signable += pairs if _is_signed(method, name) else []

    headers = {**_header(service.key, KEY), **_header(service.token, shown_token)}
    added: list[Param] = []
    if service.signing is not None and (method.signed or (shown_token and service.token.signs)):
        request = Signable(
            method.name,
            verb,
            url,
            query=signable if verb == "GET" else (),
            form=signable if verb == "POST" else (),
            body=json.dumps(_grouped(parameters), ensure_ascii=False) if is_json else None,
            adds_to_form=verb == "POST" and not is_json,
        )
        signed = Scheme.parse(service.signing).sign(
            request, Credentials(KEY, SECRET, shown_token), clock=lambda: float(NOW), nonce=lambda: NONCE
        )
        added = [Param(*pair) for pair in signed.parameters]
        headers |= {name.lower(): value for name, value in signed.headers}
    if verb == "GET":
        return Sent(verb, url, _grouped([*parameters, *added]), {}, headers)
    if is_json:
        return Sent(verb, url, _grouped(added), _grouped(parameters), headers)
    return Sent(verb, url, {}, _grouped([*parameters, *added]), headers)


def _with_token(method: Method, given: Mapping[str, Wire], token: str) -> dict[str, Wire]:
    """The arguments, and the client's own token where a parameter carries it; in the order of the description."""
    carried = {parameter.name: token for parameter in method.parameters if parameter.carries_token and token}
    arguments = {**carried, **given}
    order = [parameter.name for parameter in method.parameters]
    return {name: arguments[name] for name in (*order, *arguments) if name in arguments}


def _common(service: Service, token: str, method: Method, given: Iterable[str]) -> list[Param]:
    """What the client puts in by itself."""
    common = (
        (service.endpoint.method_parameter, method.name),
        (service.endpoint.format_parameter, service.default_format),
        (service.key.parameter, KEY),
        (service.token.parameter, token),
    )
    return [Param(name, value) for name, value in common if name and value and name not in given]


def _is_signed(method: Method, name: str) -> bool:
    return all(parameter.signed for parameter in method.parameters if parameter.name == name)


def _header(credential: Credential, value: str) -> dict[str, str]:
    if not credential.header or not value:
        return {}
    return {credential.header.lower(): credential.value.replace("{value}", value)}


def _grouped(pairs: Iterable[Param]) -> dict[str, str | list[str]]:
    values: dict[str, list[str]] = {}
    for pair in pairs:
        values.setdefault(pair.name, []).append(pair.value)
    return {name: texts if len(texts) > 1 else texts[0] for name, texts in values.items()}
