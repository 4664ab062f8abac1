"""How a string to sign came about, step by step, and what of it may be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..runtime.credentials import Credentials
from ..runtime.filters import Text
from ..runtime.listing import Param
from ..runtime.masking import HIDDEN, mask
from ..runtime.message import Slot, Template
from ..runtime.signable import Values
from ..runtime.signing import SECRET_FIELDS, Scheme
from .call import Proof
from .words import ENCODINGS, ORDERS, OUTPUTS, between, digest, one_line

Line = tuple[str, str]
"""A name, and what there is to say about it."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, with what, and what comes out."""

    title: str
    lines: tuple[Line, ...] = ()
    result: str = ""


def explained(proof: Proof, secrets: Credentials | None, outside: Iterable[Line]) -> tuple[str, tuple[Step, ...]]:
    """The string to sign, and how it came about. `secrets` come out as `***`; None where nothing is secret.

    `outside` are parameters that never came near the signature, and why.
    """
    values = _values(proof, secrets)
    message = _plain(proof.scheme.message.render(values))
    return message, tuple(_steps(proof, values, message, tuple(outside)))


def _values(proof: Proof, secrets: Credentials | None) -> Values:
    """What the templates of the scheme were filled with."""
    hidden = SECRET_FIELDS if secrets else frozenset[str]()
    values = Values(proof.request, proof.credentials, proof.scheme, proof.clock, proof.nonce, hidden)
    additions = {name for name, _ in proof.scheme.add}
    for name, value in proof.signed.parameters:
        if name in additions:
            values.add(Param(name, value))
    values.signature = proof.signed.signature
    if secrets:
        values.hide(frozenset(secrets.values()))
        values.signature = mask(values.signature, secrets.values())  # without a digest, it is made of secrets
    return values


def _steps(proof: Proof, values: Values, message: str, outside: tuple[Line, ...]) -> Iterator[Step]:
    scheme = proof.scheme
    if "params" in scheme.uses:
        yield from _params(proof, values, outside)
    for name, template in scheme.parts.items():
        yield Step(
            f"Put {{{name}}} together from {one_line(template.text)}",
            _fields(template, values),
            _plain(values.part(name)),
        )
    yield Step(
        f"Put the string to sign together from {one_line(scheme.message.text)}",
        _fields(scheme.message, values),
        message,
    )
    key = _fields(scheme.key, values) if scheme.digest.startswith("hmac-") else ()
    yield Step(f"{digest(scheme.digest, one_line(scheme.key.text))}, {OUTPUTS[scheme.output]}", key, values.signature)
    yield Step("Send it", tuple(_places(scheme, values)))


def _params(proof: Proof, values: Values, outside: tuple[Line, ...]) -> Iterator[Step]:
    scheme, listing = proof.scheme, proof.scheme.listing
    own = {param.name for param in (*proof.request.query, *proof.request.form)}
    added = {name: template.text for name, template in scheme.add if name not in own}
    if added:
        yield Step("Put in what goes with a signature", tuple(added.items()))
    why = [(param, _why_not(scheme, param, is_query)) for param, is_query in _all(values)]
    yield Step("Take the parameters that count", tuple((each.name, each.value) for each, reason in why if not reason))
    left_out = [*((param.name, reason) for param, reason in why if reason), *outside]
    if left_out:
        yield Step("Leave out the others", tuple(left_out))
    order = ORDERS["listed"] if isinstance(listing.source, tuple) else ORDERS[listing.sort]
    title = f"Make {{params}} of them: {order}, each as {one_line(listing.pair.text)}, {ENCODINGS[listing.encode]}"
    yield Step(f"{title}, {between(listing.join)}", (), _plain(values.params))


def _all(values: Values) -> Iterator[tuple[Param, bool]]:
    yield from ((param, True) for param in values.pairs)
    yield from ((param, False) for param in values.form)


def _why_not(scheme: Scheme, param: Param, is_query: bool) -> str:
    """What keeps a parameter out of the list; "" for one that is in it."""
    listing = scheme.listing
    if param.name in {place.param for place in scheme.place}:
        return "belongs to the signature itself"
    if param.name in listing.exclude:
        return "excluded"
    if param.type in listing.exclude_types:
        return f"of type {param.type}"
    if isinstance(listing.source, tuple):
        if param.name not in listing.source:
            return "not one of those that are named"
    elif listing.source != "all" and is_query != (listing.source == "query"):
        return f"only parameters in the {listing.source} count"
    return "empty" if listing.drop_empty and not param.value else ""


def _fields(template: Template, values: Values) -> tuple[Line, ...]:
    """Every field of a template, and what it is filled with."""
    slots = [piece for piece in template.segments if isinstance(piece, Slot)]
    return tuple({f"{{{slot.text}}}": _plain(slot.fill(values)) for slot in slots}.items())


def _places(scheme: Scheme, values: Values) -> Iterator[Line]:
    for place in scheme.place:
        where = f"parameter {place.param}" if place.param else f"header {place.header}"
        yield where, _plain(place.value.render(values))


def _plain(text: Text) -> str:
    """Text as it is, with `***` also where that was percent-encoded, once or twice."""
    shown = text if isinstance(text, str) else text.decode(errors="backslashreplace")
    return shown.replace("%252A" * 3, HIDDEN).replace("%2A" * 3, HIDDEN)
