"""What has to be sent for a call: the address, and every parameter, with the signature worked out while generating."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model.example_values import Wire
from ..model.examples import wire_pairs
from ..model.model import Method, Service
from ..runtime.signing import Credentials, Param, Scheme, Signable

KEY, SECRET, TOKEN = "example-key", "example-secret", "example-token"
"""Credentials of the tests; nobody's."""

NOW, NONCE = 1_229_000_000, "0123456789abcdef0123456789abcdef"
"""What the clock and the dice of the tests show."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as the service receives it."""

    verb: str
    url: str
    fields: Mapping[str, str | list[str]]
    """Parameters in the query or the body; one that comes more than once has all its values."""
    headers: Mapping[str, str]


def sent(service: Service, method: Method, arguments: Iterable[tuple[str, Wire]], *, token: bool) -> Sent:
    """The request of a call, with or without the token; files travel beside it."""
    arguments = tuple(arguments)
    verb = "POST" if method.post_only else service.endpoint.verb
    endpoint = service.endpoint
    url = endpoint.base + endpoint.path.format(method=method.name, format=service.default_format)
    carries = token and method.token != "none"
    pairs = _common(service, method) + _arguments(service, method, arguments)
    headers: dict[str, str] = {}
    carrier = next((one.name for one in method.parameters if one.carries_token), service.token.parameter)
    for name, header, template, value in (
        (service.key.parameter, service.key.header, service.key.value, KEY),
        (carrier, service.token.header, service.token.value, TOKEN if carries else ""),
    ):
        if value and header:
            headers[header.lower()] = template.replace("{value}", value)
        elif value and name and not any(pair.name == name for pair in pairs):
            pairs.append(Param(name, value))
    if service.signing is not None and (method.signed or (carries and service.token.signs)):
        added, extra = _signature(service, method, verb, url, pairs, carries)
        pairs += added
        headers |= extra
    return Sent(verb, url, _grouped(pairs), headers)


def _common(service: Service, method: Method) -> list[Param]:
    endpoint = service.endpoint
    common = ((endpoint.method_parameter, method.name), (endpoint.format_parameter, service.default_format))
    return [Param(name, value) for name, value in common if name]


def _arguments(service: Service, method: Method, arguments: tuple[tuple[str, Wire], ...]) -> list[Param]:
    types = {parameter.name: parameter.type for parameter in method.parameters}
    plain = [(name, wire) for name, wire in arguments if types.get(name) != "file"]
    return [
        Param(name, text, types.get(given, ""))
        for given, wire in plain
        for name, text in wire_pairs(service, method, [(given, wire)])
    ]


def _signature(
    service: Service, method: Method, verb: str, url: str, pairs: list[Param], carries: bool
) -> tuple[list[Param], dict[str, str]]:
    unsigned = {parameter.name for parameter in method.parameters if not parameter.signed}
    signable = [pair for pair in pairs if pair.name not in unsigned]
    in_body = verb == "POST"
    request = Signable(
        method.name,
        verb,
        url,
        query=() if in_body else signable,
        form=signable if in_body else (),
        adds_to_form=in_body,
    )
    credentials = Credentials(KEY, SECRET, TOKEN if carries else "")
    scheme = Scheme.parse(service.signing or {})
    signed = scheme.sign(request, credentials, clock=lambda: float(NOW), nonce=lambda: NONCE)
    return [Param(*pair) for pair in signed.parameters], {name.lower(): value for name, value in signed.headers}


def _grouped(pairs: Iterable[Param]) -> dict[str, str | list[str]]:
    values: dict[str, list[str]] = {}
    for pair in pairs:
        values.setdefault(pair.name, []).append(pair.value)
    return {name: texts if len(texts) > 1 else texts[0] for name, texts in values.items()}
