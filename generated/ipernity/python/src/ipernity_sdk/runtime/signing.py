"""Signing, declared: a message made from templates, a digest, and places for the result.

`Scheme.parse` reads the block of a service's description; `Scheme.sign` works on plain values and sends nothing.
Clients sign with it, and whoever has to check or explain a signature asks the same code.
"""

from __future__ import annotations

import base64
import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .block import Block
from .credentials import Credentials
from .filters import HASHES, Text, to_bytes
from .listing import Listing, Param
from .message import SchemeError, SigningError, Template
from .moments import Clock, Nonce
from .scheme_parts import Place, read_additions, read_digest, read_parts, read_places, read_template
from .signable import Signable, Values

__all__ = ["Credentials", "Param", "Place", "Scheme", "SchemeError", "Signable", "Signed", "SigningError"]

KEYS = ("digest", "key", "message", "output", "params", "parts", "add", "place", "variants", "clock", "nonce")
PARAMS_KEYS = ("from", "exclude", "exclude_types", "drop_empty", "sort", "encode", "pair", "join")
OUTPUTS: dict[str, Callable[[bytes], str]] = {
    "hex": bytes.hex,
    "HEX": lambda digest: digest.hex().upper(),
    "base64": lambda digest: base64.b64encode(digest).decode(),
    "base64url": lambda digest: base64.urlsafe_b64encode(digest).decode(),
    "raw-text": bytes.decode,
}
SECRET_FIELDS = frozenset({"secret", "key", "token", "token_secret", "cred"})


@dataclass(slots=True)  # made for every call, and a frozen one takes three times as long
class Signed:
    """What signing adds to a request."""

    parameters: tuple[tuple[str, str], ...] = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    string_to_sign: str = field(repr=False)
    """The exact text under the digest, secrets and all; `Scheme.explain` gives one that may be shown."""
    signature: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way of signing, compiled."""

    digest: str
    key: Template
    message: Template
    output: str
    listing: Listing
    parts: Mapping[str, Template]
    add: tuple[tuple[str, Template], ...]
    place: tuple[Place, ...]
    clock: Clock
    nonce: Nonce
    variants: Mapping[str, Scheme]
    uses: frozenset[str]
    """Fields that some template names."""

    @classmethod
    def parse(cls, mapping: Mapping[str, object]) -> Scheme:
        """Read a `signing` block; raises SchemeError, which tells the place inside the block."""
        block = Block.read(mapping, (), KEYS)
        changes = block.block("variants")
        return cls._parse(block, {name: cls._variant(block, changes, name) for name in changes.data})

    @classmethod
    def _variant(cls, block: Block, changes: Block, name: str) -> Scheme:
        change = changes.block(name, [key for key in KEYS if key != "variants"])
        params = {**block.block("params").data, **change.block("params").data}
        merged = {**block.data, **change.data, **({"params": params} if params else {})}
        try:
            return cls._parse(Block(merged), {})
        except SchemeError as error:  # tell the place where the fault is written
            written_here = error.path[:1] and error.path[0] in change.data
            raise SchemeError((*change.path, *error.path) if written_here else error.path, error.text) from None

    @classmethod
    def _parse(cls, block: Block, variants: Mapping[str, Scheme]) -> Scheme:
        digest = read_digest(block)
        outputs, usual = (OUTPUTS, "raw-text") if digest == "none" else (OUTPUTS.keys() - {"raw-text"}, "hex")
        parts = read_parts(block.block("parts"))
        place = read_places(block, parts)
        key = read_template(block.text("key", "{secret}"), block.at("key"), parts)
        message = read_template(block.text("message"), block.at("message"), parts)
        add = read_additions(block.block("add"))
        templates = [message, *parts.values(), *(template for _, template in add), *(each.value for each in place)]
        return cls(
            digest=digest,
            key=key,
            message=message,
            output=block.choice("output", sorted(outputs), usual),
            listing=Listing.parse(block.block("params", PARAMS_KEYS), {each.param for each in place}),
            parts=parts,
            add=add,
            place=place,
            clock=Clock.parse(block.block("clock", ("format", "tz"))),
            nonce=Nonce.parse(block.block("nonce", ("kind", "length"))),
            variants=variants,
            uses=frozenset[str]().union(*(each.fields for each in (*templates, *[key] * digest.startswith("hmac-")))),
        )

    def sign(
        self,
        request: Signable,
        credentials: Credentials,
        *,
        variant: str = "",
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] | None = None,
    ) -> Signed:
        """Work out what has to be added to `request`."""
        scheme = self.variant(variant) if variant else self
        values, added = scheme._fill(request, credentials, clock, nonce, frozenset())
        message = scheme.message.fill(values)
        values.signature = signature = scheme._digest_of(message, values)
        headers: list[tuple[str, str]] = []
        for place in scheme.place:
            if value := place.value.write(values):
                (added if place.param else headers).append((place.param or place.header, value))
        shown = message if isinstance(message, str) else _shown(message)
        return Signed(tuple(added), tuple(headers), shown, signature)

    def explain(
        self,
        request: Signable,
        credentials: Credentials,
        *,
        variant: str = "",
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] | None = None,
    ) -> str:
        """The string to sign with every credential in it shown as `***`."""
        scheme = self.variant(variant)
        values, _ = scheme._fill(request, credentials, clock, nonce, SECRET_FIELDS)
        values.hide(frozenset(credentials.values()))
        return _shown(scheme.message.render(values))

    def variant(self, name: str) -> Scheme:
        """The scheme as changed for a purpose; "" is the scheme itself."""
        if not name:
            return self
        if name not in self.variants:
            raise SigningError(f'no variant "{name}"; there is {", ".join(self.variants) or "none"}')
        return self.variants[name]

    def _fill(
        self,
        request: Signable,
        credentials: Credentials,
        clock: Callable[[], float],
        nonce: Callable[[], str] | None,
        hidden: frozenset[str],
    ) -> tuple[Values, list[tuple[str, str]]]:
        """The values for the templates, and the common parameters that had to be put in."""
        values = Values(request, credentials, self, clock, nonce, hidden)
        added: list[tuple[str, str]] = []
        for name, template in self.add:
            if not values.param(name) and (value := template.write(values)):
                added.append((name, value))
                values.add(Param(name, value))
        return values, added

    def _digest_of(self, message: Text, values: Values) -> str:
        data = message.encode() if isinstance(message, str) else message
        if make := HASHES.get(self.digest):
            made = make(data)
            if self.output == "hex":  # as nearly always, and then it is one step
                return made.hexdigest()
            data = made.digest()
        elif self.digest != "none":
            # hmac takes any maker of hashes; the stubs know only those that need no data to start with
            make_keyed = cast("Any", HASHES[self.digest.removeprefix("hmac-")])
            data = hmac.new(to_bytes(self.key.render(values)), data, make_keyed).digest()
        try:
            return OUTPUTS[self.output](data)
        except UnicodeDecodeError:  # only of a message without a digest
            raise SigningError(f'"{self.message.text}" gives bytes where a text is sent') from None


def _shown(message: Text) -> str:
    return message if isinstance(message, str) else message.decode(errors="backslashreplace")
