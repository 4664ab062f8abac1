"""What a call shows for itself, with placeholders: key, token and signature; and the links that people open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from urllib.parse import quote

from ..model.method import Method
from ..model.service import Service
from ..model.wire import Credential
from .docs_words import NEEDED

KEY, TOKEN, SIGNATURE = "API_KEY", "AUTH_TOKEN", "SIGNATURE"
Pairs = tuple[tuple[str, str], ...]


def link_address(service: Service, link: str, arguments: Pairs, *, signed: bool, scheme: str = "") -> str:
    """An address that a person opens, with what it carries; a signature brings what its scheme adds."""
    pairs: list[tuple[str, str]] = []
    for name, value in arguments:
        if value == "{permissions}" and service.permission_shape == "items":
            pairs += [(item.parameter, "LEVEL") for item in service.permission_items]
        else:
            pairs.append((name, placeholders(value)))
    if signed and service.key.parameter and not scheme:
        pairs.insert(0, (service.key.parameter, KEY))
    pairs += [pair for pair in signature(service, scheme) if signed and pair[0] not in dict(pairs)]
    return f"{link}?{form(pairs)}" if pairs else link


def form(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs as a query or a form has them."""
    return "&".join(f"{quote(name, safe='[]')}={quote(value, safe=',:')}" for name, value in pairs)


def placeholders(template: str) -> str:
    """`{ticket}` → TICKET."""
    pieces = template.split("{")
    return pieces[0] + "".join(_placeholder(piece) for piece in pieces[1:])


def is_signed(service: Service, method: Method) -> bool:
    """Whether the example is signed: always, or by its token."""
    return method.signed or (method.token == NEEDED and service.token.signs)


def proof_headers(service: Service, method: Method) -> Iterator[tuple[str, str]]:
    """Headers that carry credentials and the signature."""
    yield from _credential(service.key, KEY)
    if method.token == NEEDED:
        yield from _credential(service.token, TOKEN)
    if is_signed(service, method):
        for place in _places(service, "header"):
            yield place["header"], placeholders(place.get("value", SIGNATURE))


def signature(service: Service, scheme: str = "") -> Pairs:
    """Parameters that signing adds, the signature last."""
    added = cast("Mapping[str, str]", _block(service, scheme).get("add") or {})
    pairs = [(name, placeholders(value)) for name, value in added.items()]
    pairs += [(one["param"], placeholders(one.get("value", SIGNATURE))) for one in _places(service, "param", scheme)]
    return tuple(pairs)


def texts(value: object) -> Iterator[str]:
    """All texts of a signing block."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in cast("Mapping[str, object]", value).values():
            yield from texts(part)


def _placeholder(piece: str) -> str:
    field, _, rest = piece.partition("}")
    name = field.partition("|")[0].replace(".", "_").upper()
    return {"KEY": KEY, "TOKEN": TOKEN}.get(name, name) + rest


def _credential(credential: Credential, placeholder: str) -> Iterator[tuple[str, str]]:
    if credential.header:
        yield credential.header, credential.value.replace("{value}", placeholder) or placeholder


def _places(service: Service, kind: str, scheme: str = "") -> Iterator[Mapping[str, str]]:
    places = cast("list[Mapping[str, str]]", _block(service, scheme).get("place") or [])
    return (place for place in places if kind in place)


def _block(service: Service, scheme: str) -> Mapping[str, object]:
    named = {one.name: one.block for one in service.schemes}
    return named.get(scheme, service.signing or {}) if scheme else service.signing or {}
