"""What changes a value within a template of a signing scheme, `{field|filter}`, and the digests of messages."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from functools import partial
from typing import Protocol

from .percent import ENCODERS

Text = str | bytes


def to_bytes(value: Text) -> bytes:
    """Text as UTF-8."""
    return value.encode() if isinstance(value, str) else value


class Digest(Protocol):
    """As much of a hash object as is used here."""

    def digest(self) -> bytes: ...

    def hexdigest(self) -> str: ...


# Neither of these protects anything here by its own strength; machines in FIPS mode must not refuse them.
def _md5(data: bytes = b"") -> Digest:
    return hashlib.md5(data, usedforsecurity=False)


def _sha1(data: bytes = b"") -> Digest:
    return hashlib.sha1(data, usedforsecurity=False)


HASHES: dict[str, Callable[[bytes], Digest]] = {
    "md5": _md5,
    "sha1": _sha1,
    "sha224": hashlib.sha224,
    "sha256": hashlib.sha256,
    "sha384": hashlib.sha384,
    "sha512": hashlib.sha512,
}


def _hash_text(make: Callable[[bytes], Digest], value: Text) -> str:
    return make(to_bytes(value)).hexdigest()


def _hash_bytes(make: Callable[[bytes], Digest], value: Text) -> bytes:
    return make(to_bytes(value)).digest()


def _decode_base64(value: Text, altchars: bytes | None = None) -> bytes:
    data = to_bytes(value)
    return base64.b64decode(data + b"=" * (-len(data) % 4), altchars, validate=True)


_HASH_FILTERS = ("md5", "sha1", "sha256", "sha512")
_TEXT_FILTERS: dict[str, Callable[[Text], Text]] = {
    "upper": lambda value: value.upper(),
    "lower": lambda value: value.lower(),
    "trim": lambda value: value.strip(),
    "base64": lambda value: base64.b64encode(to_bytes(value)).decode(),
    "base64url": lambda value: base64.urlsafe_b64encode(to_bytes(value)).decode(),
    **ENCODERS,
    **{name: partial(_hash_text, HASHES[name]) for name in _HASH_FILTERS},
}
_BYTE_FILTERS: dict[str, Callable[[Text], Text]] = {
    "b64decode": _decode_base64,
    "b64urldecode": partial(_decode_base64, altchars=b"-_"),
    **{f"{name}bin": partial(_hash_bytes, HASHES[name]) for name in _HASH_FILTERS},
    "hexdecode": lambda value: bytes.fromhex(value if isinstance(value, str) else value.decode("ascii")),
}
FILTERS = {**_TEXT_FILTERS, **_BYTE_FILTERS}
TO_BYTES = frozenset(_BYTE_FILTERS.values())
"""Those that give bytes."""
